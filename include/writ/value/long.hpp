// SPDX-License-Identifier: BSL-1.0
/// A whole number of 64 bits.
#ifndef WRIT_VALUE_LONG_HPP
#define WRIT_VALUE_LONG_HPP

#include <cstdint>

#include <writ/core/config.hpp>
#include <writ/core/reason.hpp>
#include <writ/value/whole_number.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE {

/// Why a number is no Long; `Long::reasons` has the sentences.
enum class long_fault : unsigned char {
    none,
    not_a_number,
    does_not_fit_64_bits,
};

/// A whole number of 64 bits, for parameters of which no range is documented (the EC2 model's
/// `Long`, botocore 1.43.67, 2026-08-07).
class Long : public WholeNumber<Long, std::int64_t, long_fault> {
public:
    /// A number of a type whose numbers are all right.
    template <NumberType Given>
        requires WholeNumber::takes_all_of<Given>
    constexpr Long(Given number) noexcept : value_(keep(number)) {}

    /// A number of another type that the compiler knows, and checks.
    template <NumberType Literal>
        requires(!WholeNumber::takes_all_of<Literal>)
    consteval Long(const Literal& number) noexcept : value_(check_literal(number)) {}
    WRIT_MALFORMED_NUMBER(Long)

    /// The number.
    constexpr std::int64_t number() const noexcept { return value_.number; }

    /// The least that is right.
    static constexpr std::int64_t least = INT64_MIN;
    /// The most.
    static constexpr std::int64_t most = INT64_MAX;

    /// What is wrong with a number of 64 bits: nothing.
    static constexpr Malformed<Long> inspect(std::int64_t) noexcept { return {}; }

    /// The fault of a number that takes more than 64 bits.
    static constexpr fault_type does_not_fit = fault_type::does_not_fit_64_bits;

    /// The sentences, in the order of `long_fault`.
    static constexpr Reason reasons[] = {
        {"not_a_number", "give a whole number in decimal digits, such as 10"},
        {"does_not_fit_64_bits", "the number does not fit into 64 bits; give one nearer to zero"},
    };

private:
    friend WholeNumber;

    constexpr explicit Long(const detail::ValueNumber& value) noexcept : value_(value) {}

    detail::ValueNumber value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE

#endif
