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

}  // namespace writ::inline WRIT_VERSION_NAMESPACE

#endif
