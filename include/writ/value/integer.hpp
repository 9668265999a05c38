// SPDX-License-Identifier: BSL-1.0
/// A whole number of 32 bits.
#ifndef WRIT_VALUE_INTEGER_HPP
#define WRIT_VALUE_INTEGER_HPP

#include <cstdint>

#include <writ/core/config.hpp>
#include <writ/core/reason.hpp>
#include <writ/core/result.hpp>
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
    /// A literal number, checked by the compiler.
    template <NumberType Literal>
    consteval Integer(Literal number) noexcept : value_(check_literal(number)) {}

    /// `number` as an Integer, or what is wrong with it.
    static constexpr Result<Integer, Malformed<Integer>> from_number(std::int64_t number) noexcept {
        return from(number);
    }

    /// The number.
    constexpr std::int32_t number() const noexcept { return value_.number; }

    /// What is wrong with `number`, if anything is.
    static constexpr Malformed<Integer> inspect(std::int64_t number) noexcept {
        if (number < INT32_MIN || number > INT32_MAX) return {does_not_fit, 0};
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

    constexpr explicit Integer(const detail::ValueNumber<std::int32_t>& value) noexcept
        : value_(value) {}

    detail::ValueNumber<std::int32_t> value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE

#endif
