// SPDX-License-Identifier: BSL-1.0
/// How many results one reply may hold.
#ifndef WRIT_VALUE_MAX_RESULTS_HPP
#define WRIT_VALUE_MAX_RESULTS_HPP

#include <cstdint>

#include <writ/core/config.hpp>
#include <writ/core/reason.hpp>
#include <writ/value/whole_number.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE {

/// Why a number is no MaxResults; `MaxResults::reasons` has the sentences.
enum class max_results_fault : unsigned char {
    none,
    not_a_number,
    too_large,
};

/// How many results one reply may hold: a whole number of 31 bits (the EC2 model's `Integer`,
/// botocore 1.43.67, 2026-08-07). Which numbers an action takes differs; its rules tell.
class MaxResults : public WholeNumber<MaxResults, std::uint32_t, max_results_fault> {
public:
    /// A number of a type whose numbers are all right.
    template <NumberType Given>
        requires WholeNumber::takes_all_of<Given>
    constexpr MaxResults(Given number) noexcept : value_(keep(number)) {}

    /// A number of another type that the compiler knows, and checks.
    template <NumberType Literal>
        requires(!WholeNumber::takes_all_of<Literal>)
    consteval MaxResults(const Literal& number) noexcept : value_(check_literal(number)) {}
    WRIT_MALFORMED_NUMBER(MaxResults)

    /// The number.
    constexpr std::uint32_t number() const noexcept {
        return static_cast<std::uint32_t>(value_.number);
    }

    /// The least that is right.
    static constexpr std::int64_t least = 0;
    /// The most.
    static constexpr std::int64_t most = INT32_MAX;

    /// What is wrong with `number`, if anything is.
    static constexpr Malformed<MaxResults> inspect(std::int64_t number) noexcept {
        if (number < least) return {fault_type::not_a_number, 0};
        if (number > most) return {fault_type::too_large, 0};
        return {};
    }

    /// The fault of a number that takes more than 64 bits.
    static constexpr fault_type does_not_fit = fault_type::too_large;

    /// The sentences, in the order of `max_results_fault`.
    static constexpr Reason reasons[] = {
        {"not_a_number", "give how many as a whole number in decimal digits, such as 100"},
        {"too_large", "the number does not fit into 31 bits; no reply holds as many"},
    };

private:
    friend WholeNumber;

    constexpr explicit MaxResults(const detail::ValueNumber& value) noexcept : value_(value) {}

    detail::ValueNumber value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE

#endif
