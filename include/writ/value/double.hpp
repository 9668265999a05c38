// SPDX-License-Identifier: BSL-1.0
/// A floating-point number.
#ifndef WRIT_VALUE_DOUBLE_HPP
#define WRIT_VALUE_DOUBLE_HPP

#include <cstddef>
#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/reason.hpp>
#include <writ/text/char_set.hpp>
#include <writ/value/text_value.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE {

/// Why a text is no double; `Double::reasons` has the sentences.
enum class double_fault : unsigned char {
    none,
    not_a_number,
};

/// A floating-point number as the protocol spells it: decimal digits with a fraction and an
/// exponent or without, or one of `NaN`, `Infinity` and `-Infinity` (Smithy 2.0, EC2 query
/// protocol; the EC2 model's `Double`, botocore 1.43.67, 2026-08-07). It is sent as it is spelt, so
/// that nothing is rounded.
class Double : public TextValue<Double, double_fault> {
public:
    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval Double(const char (&literal)[Size]) noexcept : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(Double)

    /// The first fault of `text`, if it has one.
    static constexpr Malformed<Double> inspect(std::string_view text) noexcept {
        if (text == "NaN" || text == "Infinity" || text == "-Infinity") return {};
        std::size_t at = text.starts_with('-') ? 1 : 0;
        if (!take_digits(text, at)) return {fault_type::not_a_number, at};
        if (text.substr(at).starts_with('.')) {
            ++at;
            if (!take_digits(text, at)) return {fault_type::not_a_number, at};
        }
        if (text.substr(at).starts_with('e') || text.substr(at).starts_with('E')) {
            ++at;
            if (text.substr(at).starts_with('+') || text.substr(at).starts_with('-')) ++at;
            if (!take_digits(text, at)) return {fault_type::not_a_number, at};
        }
        if (at != text.size()) return {fault_type::not_a_number, at};
        return {};
    }

    /// The sentences, in the order of `double_fault`.
    static constexpr Reason reasons[] = {
        {"not_a_number",
         "give a number in decimal digits, such as 2.5, or one of NaN, Infinity and -Infinity"},
    };

private:
    friend TextValue;

    // Takes the digits of `text` at `at`; whether there are any.
    static constexpr bool take_digits(std::string_view text, std::size_t& at) noexcept {
        const std::size_t count = digits.first_outside(text.substr(at));
        at += count;
        return count != 0;
    }

    constexpr explicit Double(const detail::ValueText& value) noexcept : value_(value) {}

    detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE

#endif
