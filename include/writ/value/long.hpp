// SPDX-License-Identifier: BSL-1.0
/// A whole number of 64 bits.
#ifndef WRIT_VALUE_LONG_HPP
#define WRIT_VALUE_LONG_HPP

#include <cstdint>

#include <writ/core/config.hpp>
#include <writ/core/reason.hpp>
#include <writ/core/result.hpp>
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
    /// A literal number, checked by the compiler.
    template <NumberType Literal>
    consteval Long(Literal number) noexcept : value_(check_literal(number)) {}

    /// `number` as a Long, which all are.
    static constexpr Result<Long, Malformed<Long>> from_number(std::int64_t number) noexcept {
        return from(number);
    }

    /// The number.
    constexpr std::int64_t number() const noexcept { return value_.number; }

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

    constexpr explicit Long(const detail::ValueNumber<std::int64_t>& value) noexcept
        : value_(value) {}

    detail::ValueNumber<std::int64_t> value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE

#endif
