// SPDX-License-Identifier: BSL-1.0
/// Percent-encoding after RFC 3986: what is not unreserved becomes `%` and two upper-case digits.
#ifndef WRIT_TEXT_PERCENT_HPP
#define WRIT_TEXT_PERCENT_HPP

#include <cstddef>
#include <string_view>

#include <writ/core/config.hpp>
#include <writ/text/char_set.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE {

/// How many bytes `text` takes when percent-encoded: one for each unreserved byte, three for any
/// other.
constexpr std::size_t percent_encoded_size(std::string_view text) noexcept {
    std::size_t size = text.size();
    for (const char byte : text) size += unreserved.contains(byte) ? 0U : 2U;
    return size;
}

/// Writes `byte`, percent-encoded if it must be, to `out`, which has room for three; returns the
/// end of what was written.
constexpr char* percent_encode(char byte, char* out) noexcept {
    if (unreserved.contains(byte)) {
        *out++ = byte;
    } else {
        constexpr std::string_view hex = "0123456789ABCDEF";
        const auto value = static_cast<unsigned char>(byte);
        *out++ = '%';
        *out++ = hex[value >> 4U];
        *out++ = hex[value & 15U];
    }
    return out;
}

/// Writes `text` percent-encoded to `out`, which has room for `percent_encoded_size(text)` bytes;
/// returns the end of what was written.
constexpr char* percent_encode(std::string_view text, char* out) noexcept {
    for (const char byte : text) out = percent_encode(byte, out);
    return out;
}

/// What became of a text that was percent-decoded.
struct PercentDecoded {
    /// How many bytes were written.
    std::size_t size = 0;
    /// Whether every `%` had two hexadecimal digits behind it.
    bool is_well_formed = true;
    /// The offset in the text of the first `%` that had not; its size if all had.
    std::size_t malformed_at = 0;
};

/// Writes `text` decoded to `out`, which has room for as many bytes as `text` has: `%` and two
/// hexadecimal digits, in either case, become the byte, and `+` becomes a space, as in query
/// strings. Stops at the first malformed escape.
constexpr PercentDecoded percent_decode(std::string_view text, char* out) noexcept {
    const auto value_of = [](char digit) {
        return digit >= '0' && digit <= '9'   ? digit - '0'
               : digit >= 'A' && digit <= 'F' ? digit - 'A' + 10
               : digit >= 'a' && digit <= 'f' ? digit - 'a' + 10
                                              : -1;
    };
    std::size_t size = 0;
    for (std::size_t at = 0; at != text.size(); ++at) {
        char byte = text[at] == '+' ? ' ' : text[at];
        if (byte == '%') {
            const bool is_whole = text.size() - at > 2;
            const int high = is_whole ? value_of(text[at + 1]) : -1;
            const int low = is_whole ? value_of(text[at + 2]) : -1;
            if (high < 0 || low < 0) return {size, false, at};
            byte = static_cast<char>(static_cast<unsigned char>(high * 16 + low));
            at += 2;
        }
        out[size++] = byte;
    }
    return {size, true, text.size()};
}

}  // namespace writ::inline WRIT_VERSION_NAMESPACE

#endif
