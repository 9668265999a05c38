// SPDX-License-Identifier: BSL-1.0
/// What value types that are whole numbers have in common.
#ifndef WRIT_VALUE_WHOLE_NUMBER_HPP
#define WRIT_VALUE_WHOLE_NUMBER_HPP

#include <compare>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <type_traits>

#include <writ/core/config.hpp>
#include <writ/core/reason.hpp>
#include <writ/core/reject.hpp>
#include <writ/core/result.hpp>
#include <writ/text/char_set.hpp>
#include <writ/text/decimal.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE {

/// The type of a number: no character, and no yes or no.
template <class Type>
concept NumberType = std::integral<Type> && sizeof(Type) >= sizeof(short) &&
                     !std::is_same_v<Type, wchar_t> && !std::is_same_v<Type, char16_t> &&
                     !std::is_same_v<Type, char32_t>;

namespace detail {

// What a value type holds that is a whole number.
template <class Number>
struct ValueNumber {
    Number number;
    bool is_checked;
};

// What decimal digits spell.
struct SpeltNumber {
    std::int64_t number = 0;
    bool is_number = true;
    bool fits = true;            // into 64 bits
    std::size_t bad_offset = 0;  // where it shows that it is no number
};

// The number that `text` spells: digits, behind a `-` if `has_sign`; no leading zero before another
// digit, and no minus before zero, so that a number has one spelling.
constexpr SpeltNumber read_number(std::string_view text, bool has_sign) noexcept {
    const bool is_negative = has_sign && text.starts_with('-');
    const std::string_view spelt = text.substr(is_negative ? 1 : 0);
    const std::size_t digits_end = digits.first_outside(spelt);
    if (spelt.empty() || digits_end != spelt.size()) {
        return {0, false, true, text.size() - spelt.size() + digits_end};
    }
    if (spelt.front() == '0' && text.size() > 1) return {0, false, true, 0};
    const auto number = parse_decimal(spelt, std::uint64_t{INT64_MAX} + (is_negative ? 1 : 0));
    if (!number) return {0, true, false, 0};
    return {static_cast<std::int64_t>(is_negative ? 0 - *number : *number)};
}

}  // namespace detail

/// The base of a value type `Self` that is a whole number and keeps it as a `Number`. Its faults
/// are `Fault`, of which `not_a_number` is one. `Self` says what is wrong with a number
/// (`static constexpr Malformed<Self> inspect(std::int64_t)`), which fault one has that does not
/// fit into 64 bits (`static constexpr Fault does_not_fit`) and why numbers are refused
/// (`reasons`, in the order of `Fault`), and holds a `detail::ValueNumber<Number> value_`. The
/// base itself holds nothing, as that of a `TextValue`.
template <class Self, class Number, class Fault>
class WholeNumber {
public:
    /// Why a number is no `Self`.
    using fault_type = Fault;

    /// The number that `text` spells in decimal digits, or what is wrong with it.
    static constexpr Result<Self, Malformed<Self>> parse(std::string_view text) noexcept {
        const detail::SpeltNumber spelt = detail::read_number(text, std::is_signed_v<Number>);
        if (!spelt.is_number) return Malformed<Self>{Fault::not_a_number, spelt.bad_offset};
        if (!spelt.fits) return Malformed<Self>{Self::does_not_fit, 0};
        return from(spelt.number);
    }

    /// `number` without a look at it: for what AWS knows and this version does not.
    static constexpr Self unchecked(Number number) noexcept {
        return Self(detail::ValueNumber<Number>{number, false});
    }

    /// The decimal digits, as they are sent.
    constexpr Decimal text() const noexcept {
        return Decimal::of_signed(static_cast<std::int64_t>(kept()));
    }

    /// Whether the number has been looked at; not after `unchecked`.
    constexpr bool is_checked() const noexcept { return self().value_.is_checked; }

    /// Digits and a minus need no escape.
    static constexpr bool is_unreserved = true;

    /// Whether two are the same number.
    friend constexpr bool operator==(const Self& left, const Self& right) noexcept {
        return left.kept() == right.kept();
    }

    /// The order of two is that of their numbers.
    friend constexpr std::strong_ordering operator<=>(const Self& left,
                                                      const Self& right) noexcept {
        return left.kept() <=> right.kept();
    }

protected:
    // A literal, which the compiler refuses if it has a fault.
    template <NumberType Literal>
    static consteval detail::ValueNumber<Number> check_literal(Literal literal) noexcept {
        const auto number = static_cast<std::int64_t>(literal);
        const bool fits = number >= 0 || std::is_signed_v<Literal>;
        reject<Self>(fits ? Self::inspect(number).fault : Self::does_not_fit);
        return {static_cast<Number>(number), true};
    }

    // `number` as a value, or what is wrong with it.
    static constexpr Result<Self, Malformed<Self>> from(std::int64_t number) noexcept {
        if (const Malformed<Self> malformed = Self::inspect(number)) return malformed;
        return Self(detail::ValueNumber<Number>{static_cast<Number>(number), true});
    }

private:
    constexpr const Self& self() const noexcept { return static_cast<const Self&>(*this); }
    constexpr Number kept() const noexcept { return self().value_.number; }
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE

#endif
