// SPDX-License-Identifier: BSL-1.0
/// Bytes to and from base64 (RFC 4648 section 4, with padding).
#ifndef WRIT_TEXT_BASE64_HPP
#define WRIT_TEXT_BASE64_HPP

#include <cstddef>
#include <cstdint>
#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/precondition.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE {

/// The 64 characters, in the order of their values; the padding is `=`.
inline constexpr std::string_view base64_alphabet =
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/// How many characters the base64 of `size` bytes takes.
constexpr std::size_t base64_size(std::size_t size) noexcept {
    return size / 3 * 4 + (size % 3 == 0 ? 0 : 4);
}

/// Writes the base64 of `bytes` to `out`, which has room for `base64_size(bytes.size())`
/// characters; returns their end.
constexpr char* encode_base64(std::string_view bytes, char* out) noexcept {
    for (; !bytes.empty(); bytes.remove_prefix(bytes.size() < 3 ? bytes.size() : 3)) {
        std::uint32_t group = 0;
        for (std::size_t at = 0; at != 3; ++at) {
            group <<= 8U;
            if (at < bytes.size()) group |= static_cast<unsigned char>(bytes[at]);
        }
        for (std::size_t at = 0; at != 4; ++at) {
            *out++ = at <= bytes.size() ? base64_alphabet[(group >> (18U - 6U * at)) & 63U] : '=';
        }
    }
    return out;
}

/// How many bytes `text` holds, which must be base64 with its padding.
constexpr std::size_t decoded_base64_size(std::string_view text) noexcept {
    if (text.size() % 4 != 0) detail::text_is_not_base64();
    const std::size_t padding = text.ends_with("==") ? 2 : text.ends_with('=') ? 1 : 0;
    return text.size() / 4 * 3 - padding;
}

/// Writes the bytes of `text`, which must be base64 with its padding, to `out`, which has room for
/// `decoded_base64_size(text)`; returns their end.
constexpr char* decode_base64(std::string_view text, char* out) noexcept {
    if (text.size() % 4 != 0) detail::text_is_not_base64();
    std::uint32_t bits = 0;
    unsigned count = 0;
    for (const char character : text) {
        if (character == '=') break;
        bits = (bits << 6U) | static_cast<std::uint32_t>(base64_alphabet.find(character));
        count += 6;
        if (count < 8) continue;
        count -= 8;
        *out++ = static_cast<char>(static_cast<unsigned char>((bits >> count) & 0xFFU));
    }
    return out;
}

}  // namespace writ::inline WRIT_VERSION_NAMESPACE

#endif
