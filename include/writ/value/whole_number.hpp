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
#include <writ/core/doubt.hpp>
#include <writ/core/optional_reference.hpp>
#include <writ/core/reason.hpp>
#include <writ/core/reject.hpp>
#include <writ/core/result.hpp>
#include <writ/text/char_set.hpp>
#include <writ/text/decimal.hpp>
#include <writ/value/value_kind.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE {

/// The type of a number: no character, and no yes or no.
template <class Type>
concept NumberType = std::integral<Type> && sizeof(Type) >= sizeof(short) &&
                     !std::is_same_v<Type, wchar_t> && !std::is_same_v<Type, char16_t> &&
                     !std::is_same_v<Type, char32_t>;

namespace detail {

// What a value type holds that is a whole number; core/doubt.hpp tells what the state means.
struct ValueNumber {
    std::int64_t number = 0;
    std::uint8_t state = unchecked_state;

    constexpr bool is_checked() const noexcept { return state != unchecked_state; }
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

namespace detail {

// Whether every number of the type `Given` is right for `Value`.
template <class Value, class Given>
constexpr bool takes_all() noexcept {
    if constexpr (NumberType<Given> && requires { Value::least; }) {
        constexpr std::size_t bits = 8 * sizeof(Given) - (std::is_signed_v<Given> ? 1 : 0);
        if constexpr (bits <= 63) {
            constexpr std::int64_t highest = INT64_MAX >> (63 - bits);
            constexpr std::int64_t lowest = std::is_signed_v<Given> ? -highest - 1 : 0;
            return Value::least <= lowest && highest <= Value::most;
        }
    }
    return false;
}

// `number`, which the compiler stops at if it does not know it: then it prints `sentence`.
template <NumberType Number>
constexpr Number known_to_the_compiler(const Number& number,
                                       [[maybe_unused]] const char* sentence) noexcept {
    return number;
}

}  // namespace detail

/// The base of a value type `Self` that is a whole number and keeps it as a `Number`. Its faults
/// are `Fault`, of which `not_a_number` is one. `Self` says what is wrong with a number
/// (`static constexpr Malformed<Self> inspect(std::int64_t)`), which fault one has that does not
/// fit into 64 bits (`static constexpr Fault does_not_fit`) and why numbers are refused
/// (`reasons`, in the order of `Fault`); if each number from one to another is right, which these
/// are (`static constexpr std::int64_t least, most`); if one can be odd, what `Doubt` tells; and it
/// holds a `detail::ValueNumber value_`. The base itself holds nothing, as that of a `TextValue`.
template <class Self, class Number, class Fault>
class WholeNumber {
public:
    /// Why a number is no `Self`.
    using fault_type = Fault;

    /// What it keeps the number as.
    using number_type = Number;

    /// What it is.
    static constexpr ValueKind kind = ValueKind::number;

    /// Whether each number of the type `Given` is right, so that it goes in as it is.
    template <class Given>
    static constexpr bool takes_all_of = detail::takes_all<Self, Given>();

    /// `number`, of whatever type, or what is wrong with it.
    template <NumberType Given>
    static constexpr Result<Self, Malformed<Self>> parse(Given number) noexcept {
        if (const Malformed<Self> malformed = inspect_any(number)) return malformed;
        return Self(keep(number));
    }

    /// The number that `text` spells in decimal digits, or what is wrong with it.
    static constexpr Result<Self, Malformed<Self>> parse(std::string_view text) noexcept {
        const detail::SpeltNumber spelt = detail::read_number(text, std::is_signed_v<Number>);
        if (!spelt.is_number) return Malformed<Self>{Fault::not_a_number, spelt.bad_offset};
        if (!spelt.fits) return Malformed<Self>{Self::does_not_fit, 0};
        return parse(spelt.number);
    }

    /// `number` without a look at it: for what AWS knows and this version does not.
    static constexpr Self unchecked(Number number) noexcept {
        return Self(detail::ValueNumber{number});
    }

    /// Whether the compiler refuses `literal` as a value.
    template <NumberType Literal>
    static constexpr bool is_malformed_literal(const Literal& literal) noexcept {
        return inspect_any(literal).fault != Fault::none ||
               detail::stops_compiler<Self>(keep(literal).state);
    }

    /// The decimal digits, as they are sent.
    constexpr Decimal text() const noexcept { return Decimal::of_signed(kept()); }

    /// Whether the number has been looked at; not after `unchecked`.
    constexpr bool is_checked() const noexcept { return self().value_.is_checked(); }

    /// Why the number is in doubt; nothing if it is not, or if nobody has looked at it.
    constexpr OptionalReference<Reason> doubt() const noexcept {
        return detail::doubt_in<Self>(self().value_.state);
    }

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
    // A number that the compiler knows, and refuses if it has a fault, or most doubts.
    template <NumberType Literal>
    static consteval detail::ValueNumber check_literal(const Literal& literal) noexcept {
        const Literal number = detail::known_to_the_compiler(
            literal,
            "only the running program knows this number, and its type holds some that are refused: "
            "put it through parse, as in MaxResults::parse(n)");
        reject<Self>(inspect_any(number), number);
        const detail::ValueNumber value = keep(number);
        detail::reject_doubt<Self>(value.state, number);
        return value;
    }

    // A number that has no fault.
    template <NumberType Given>
    static constexpr detail::ValueNumber keep(Given number) noexcept {
        const auto kept = static_cast<std::int64_t>(number);
        return {kept, detail::state_of<Self>(kept)};
    }

private:
    // What is wrong with a number of whatever type.
    template <NumberType Given>
    static constexpr Malformed<Self> inspect_any(Given number) noexcept {
        const auto kept = static_cast<std::int64_t>(number);
        const bool fits = static_cast<Given>(kept) == number && (kept < 0) == (number < 0);
        if (!fits) return {Self::does_not_fit, 0};
        return Self::inspect(kept);
    }

    constexpr const Self& self() const noexcept { return static_cast<const Self&>(*this); }
    constexpr std::int64_t kept() const noexcept { return self().value_.number; }
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE

#endif
