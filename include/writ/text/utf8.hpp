// SPDX-License-Identifier: BSL-1.0
/// Text as AWS counts it: in Unicode code points.
#ifndef WRIT_TEXT_UTF8_HPP
#define WRIT_TEXT_UTF8_HPP

#include <cstddef>
#include <string_view>

#include <writ/core/config.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE {

/// What a scan of a text found.
struct Utf8Scan {
    /// What stopped the scan.
    enum class End : unsigned char {
        of_text,   ///< Nothing did: all of it is UTF-8 without a NUL.
        at_limit,  ///< There are more code points than allowed.
        at_nul,    ///< A byte of value 0, which many clients cut the text at.
        at_error,  ///< A byte that is no UTF-8 (RFC 3629): overlong, surrogate, stray or cut off.
    };

    /// How many code points stand before `offset`.
    std::size_t code_points = 0;
    /// The byte offset at which the scan ended.
    std::size_t offset = 0;
    /// Why it ended there.
    End end = End::of_text;
};

namespace detail {

// How many bytes the code point that begins at `text[at]` takes; 0 if there is no valid one.
// Table 3-7 of the Unicode standard: the second byte's range depends on the first.
constexpr std::size_t utf8_sequence_size(std::string_view text, std::size_t at) noexcept {
    const auto byte = [&](std::size_t index) { return static_cast<unsigned char>(text[index]); };
    const unsigned char first = byte(at);
    const std::size_t size = first < 0x80   ? 1
                             : first < 0xC2 ? 0
                             : first < 0xE0 ? 2
                             : first < 0xF0 ? 3
                             : first < 0xF5 ? 4
                                            : 0;
    if (size == 0 || size > text.size() - at) return 0;
    for (std::size_t index = 1; index < size; ++index) {
        unsigned char low = 0x80;
        unsigned char high = 0xBF;
        if (index == 1) {
            if (first == 0xE0) low = 0xA0;
            if (first == 0xED) high = 0x9F;
            if (first == 0xF0) low = 0x90;
            if (first == 0xF4) high = 0x8F;
        }
        if (byte(at + index) < low || byte(at + index) > high) return 0;
    }
    return size;
}

}  // namespace detail

/// Reads `text` code point by code point until its end, its first fault, or the code point after
/// the `limit`th.
constexpr Utf8Scan scan_utf8(std::string_view text, std::size_t limit) noexcept {
    Utf8Scan scan;
    while (scan.offset != text.size()) {
        const std::size_t size = detail::utf8_sequence_size(text, scan.offset);
        if (size == 0) {
            scan.end = Utf8Scan::End::at_error;
        } else if (text[scan.offset] == '\0') {
            scan.end = Utf8Scan::End::at_nul;
        } else if (scan.code_points == limit) {
            scan.end = Utf8Scan::End::at_limit;
        } else {
            ++scan.code_points;
            scan.offset += size;
            continue;
        }
        break;
    }
    return scan;
}

}  // namespace writ::inline WRIT_VERSION_NAMESPACE

#endif
