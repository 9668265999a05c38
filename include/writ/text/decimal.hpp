// SPDX-License-Identifier: BSL-1.0
/// Whole numbers to and from decimal digits.
#ifndef WRIT_TEXT_DECIMAL_HPP
#define WRIT_TEXT_DECIMAL_HPP

#include <cstddef>
#include <cstdint>
#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE {

/// The decimal digits of a number, without leading zeros.
class Decimal {
public:
    /// The digits of `number`.
    constexpr explicit Decimal(std::uint64_t number) noexcept {
        do {
            digits_[--first_] = static_cast<char>('0' + number % 10);
            number /= 10;
        } while (number != 0);
    }

    /// The digits of `number`, behind a minus if it is below zero.
    static constexpr Decimal of_signed(std::int64_t number) noexcept {
        const auto bits = static_cast<std::uint64_t>(number);
        Decimal decimal(number < 0 ? 0 - bits : bits);
        if (number < 0) decimal.digits_[--decimal.first_] = '-';
        return decimal;
    }

    /// The digits, which live as long as this object.
    constexpr operator std::string_view() const& noexcept WRIT_LIFETIMEBOUND {
        return std::string_view(digits_ + first_, most_digits - first_);
    }

    /// Refused: the digits would be gone at the end of the line.
    operator std::string_view() const&& = delete;

private:
    static constexpr std::size_t most_digits = 20;  // of 2^64 - 1; of -2^63 19 and the minus

    char digits_[most_digits] = {};
    std::size_t first_ = most_digits;
};

namespace detail {

// Writes the digits of `number` to `out`, which has room for ten; returns their end. Most indices
// have one digit.
constexpr char* put_decimal(std::uint32_t number, char* out) noexcept {
    if (number < 10) {
        *out = static_cast<char>('0' + number);
        return out + 1;
    }
    char* end = out + 1;
    for (std::uint32_t rest = number; rest >= 10; rest /= 10) ++end;
    for (char* at = end; at != out; number /= 10) *--at = static_cast<char>('0' + number % 10);
    return end;
}

}  // namespace detail

/// The number that `text` spells: one or more digits, no sign, no leading zero before another
/// digit. Nothing if it spells none or one above `most`.
constexpr Optional<std::uint64_t> parse_decimal(std::string_view text,
                                                std::uint64_t most) noexcept {
    if (text.empty() || (text.size() > 1 && text.front() == '0')) return {};
    std::uint64_t number = 0;
    for (const char byte : text) {
        if (byte < '0' || byte > '9') return {};
        const auto digit = static_cast<std::uint64_t>(byte - '0');
        if (digit > most || number > (most - digit) / 10) return {};
        number = number * 10 + digit;
    }
    return number;
}

}  // namespace writ::inline WRIT_VERSION_NAMESPACE

#endif
