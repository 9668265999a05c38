// SPDX-License-Identifier: BSL-1.0
/// Sets of bytes, as values that one adds.
#ifndef WRIT_TEXT_CHAR_SET_HPP
#define WRIT_TEXT_CHAR_SET_HPP

#include <cstddef>
#include <cstdint>
#include <string_view>

#include <writ/core/config.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE {

/// A set of bytes, one bit each.
class CharSet {
public:
    /// The set of the bytes in `members`.
    constexpr explicit CharSet(std::string_view members) noexcept {
        for (const char member : members) add(member);
    }

    /// The set of all bytes from `first` to `last`, both included.
    constexpr CharSet(char first, char last) noexcept {
        // As bytes from 0 to 255, whether `char` is signed or not.
        const unsigned end = static_cast<unsigned char>(last);
        for (unsigned byte = static_cast<unsigned char>(first); byte <= end; ++byte) {
            add(static_cast<char>(byte));
        }
    }

    /// Whether `byte` is in the set.
    constexpr bool contains(char byte) const noexcept {
        const auto value = static_cast<unsigned char>(byte);
        return ((bits_[value >> 6U] >> (value & 63U)) & 1U) != 0;
    }

    /// Whether every byte of `text` is in the set.
    constexpr bool contains_all(std::string_view text) const noexcept {
        return first_outside(text) == text.size();
    }

    /// The offset of the first byte of `text` that is not in the set; the size of `text` if all
    /// are.
    constexpr std::size_t first_outside(std::string_view text) const noexcept {
        std::size_t at = 0;
        while (at != text.size() && contains(text[at])) ++at;
        return at;
    }

    /// The bytes that are in either set.
    friend constexpr CharSet operator+(CharSet left, const CharSet& right) noexcept {
        for (int word = 0; word != 4; ++word) left.bits_[word] |= right.bits_[word];
        return left;
    }

private:
    constexpr void add(char byte) noexcept {
        const auto value = static_cast<unsigned char>(byte);
        bits_[value >> 6U] |= std::uint64_t{1} << (value & 63U);
    }

    std::uint64_t bits_[4] = {};
};

/// `0` to `9`.
inline constexpr CharSet digits('0', '9');
/// `a` to `z`.
inline constexpr CharSet lower_case_letters('a', 'z');
/// `A` to `Z`.
inline constexpr CharSet upper_case_letters('A', 'Z');
/// `0` to `9` and `a` to `f`.
inline constexpr CharSet lower_case_hex_digits = digits + CharSet('a', 'f');
/// ASCII letters and digits.
inline constexpr CharSet alphanumerics = digits + lower_case_letters + upper_case_letters;
/// What RFC 3986 section 2.3 lets stand unescaped: letters, digits, `-`, `.`, `_` and `~`.
inline constexpr CharSet unreserved = alphanumerics + CharSet("-._~");
/// ASCII from space to tilde.
inline constexpr CharSet printable_ascii(' ', '~');

}  // namespace writ::inline WRIT_VERSION_NAMESPACE

#endif
