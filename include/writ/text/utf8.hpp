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

/// Whether `text` has no byte that is not ASCII.
constexpr bool is_ascii(std::string_view text) noexcept {
    unsigned all = 0;  // no table and no way out: compilers read many bytes at a time
    for (const char byte : text) all |= static_cast<unsigned char>(byte);
    return all < 0x80;
}

/// Reads `text` code point by code point until its end, its first fault, or the code point after
/// the `limit`th.
constexpr Utf8Scan scan_utf8(std::string_view text, std::size_t limit) noexcept {
    Utf8Scan scan;
    while (scan.offset != text.size()) {
        const unsigned first = static_cast<unsigned char>(text[scan.offset]);
        const bool is_ascii = first != 0 && first < 0x80;  // most are
        if (is_ascii && scan.code_points != limit) {
            ++scan.code_points;
            ++scan.offset;
            continue;
        }
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

/// Writes `code_point`, which is a Unicode scalar value, as UTF-8 to `out`, which has room for
/// four bytes; returns how many it takes.
constexpr std::size_t encode_utf8(char32_t code_point, char* out) noexcept {
    const auto put = [&](std::size_t at, char32_t lead, unsigned shift, char32_t mask) {
        out[at] =
            static_cast<char>(static_cast<unsigned char>(lead | ((code_point >> shift) & mask)));
    };
    if (code_point < 0x80) {
        put(0, 0, 0, 0x7F);
        return 1;
    }
    if (code_point < 0x800) {
        put(0, 0xC0, 6, 0x1F);
        put(1, 0x80, 0, 0x3F);
        return 2;
    }
    if (code_point < 0x10000) {
        put(0, 0xE0, 12, 0x0F);
        put(1, 0x80, 6, 0x3F);
        put(2, 0x80, 0, 0x3F);
        return 3;
    }
    put(0, 0xF0, 18, 0x07);
    put(1, 0x80, 12, 0x3F);
    put(2, 0x80, 6, 0x3F);
    put(3, 0x80, 0, 0x3F);
    return 4;
}

}  // namespace writ::inline WRIT_VERSION_NAMESPACE

#endif
