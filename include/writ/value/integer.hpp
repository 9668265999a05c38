// SPDX-License-Identifier: BSL-1.0
/// A whole number of 32 bits.
#ifndef WRIT_VALUE_INTEGER_HPP
#define WRIT_VALUE_INTEGER_HPP

#include <cstdint>

#include <writ/core/config.hpp>
#include <writ/core/reason.hpp>
#include <writ/value/whole_number.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE {

/// Why a number is no Integer; `Integer::reasons` has the sentences.
enum class integer_fault : unsigned char {
    none,
    not_a_number,
    does_not_fit_32_bits,
};

/// A whole number of 32 bits, for parameters of which no range is documented (the EC2 model's
/// `Integer`, botocore 1.43.67, 2026-08-07).
class Integer : public WholeNumber<Integer, std::int32_t, integer_fault> {
public:
    /// A number of a type whose numbers are all right.
    template <NumberType Given>
        requires WholeNumber::takes_all_of<Given>
    constexpr Integer(Given number) noexcept : value_(keep(number)) {}

    /// A number of another type that the compiler knows, and checks.
    template <NumberType Literal>
        requires(!WholeNumber::takes_all_of<Literal>)
    consteval Integer(const Literal& number) noexcept : value_(check_literal(number)) {}
    WRIT_MALFORMED_NUMBER(Integer)

    /// The number.
    constexpr std::int32_t number() const noexcept {
        return static_cast<std::int32_t>(value_.number);
    }

    /// The least that is right.
    static constexpr std::int64_t least = INT32_MIN;
    /// The most.
    static constexpr std::int64_t most = INT32_MAX;

    /// What is wrong with `number`, if anything is.
    static constexpr Malformed<Integer> inspect(std::int64_t number) noexcept {
        if (number < least || number > most) return {does_not_fit, 0};
        return {};
    }

    /// The fault of a number that takes more than 64 bits.
    static constexpr fault_type does_not_fit = fault_type::does_not_fit_32_bits;

    /// The sentences, in the order of `integer_fault`.
    static constexpr Reason reasons[] = {
        {"not_a_number", "give a whole number in decimal digits, such as 10"},
        {"does_not_fit_32_bits", "the number does not fit into 32 bits; give one nearer to zero"},
    };

private:
    friend WholeNumber;

    constexpr explicit Integer(const detail::ValueNumber& value) noexcept : value_(value) {}

    detail::ValueNumber value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE

#endif
