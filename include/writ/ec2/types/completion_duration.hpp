// SPDX-License-Identifier: BSL-1.0
/// In what time the copy of a snapshot must be complete.
#ifndef WRIT_EC2_TYPES_COMPLETION_DURATION_HPP
#define WRIT_EC2_TYPES_COMPLETION_DURATION_HPP

#include <cstdint>

#include <writ/core/config.hpp>
#include <writ/core/reason.hpp>
#include <writ/value/value_kind.hpp>
#include <writ/value/whole_number.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// Why a number is no completion duration; `CompletionDuration::reasons` has the sentences.
enum class completion_duration_fault : unsigned char {
    none,
    not_a_number,
    too_short,
    too_long,
    not_a_multiple_of_15,
};

/// The time in which a time-based snapshot copy must be complete, in minutes: a multiple of 15
/// from 15 minutes to 48 hours (time-based-copies in the EBS guide; the EC2 model of 2026-08-07
/// has no range).
class CompletionDuration
    : public WholeNumber<CompletionDuration, std::uint32_t, completion_duration_fault> {
public:
    /// A number of minutes that the compiler knows, and checks.
    template <NumberType Literal>
    consteval CompletionDuration(const Literal& minutes) noexcept
        : value_(check_literal(minutes)) {}
    WRIT_MALFORMED_NUMBER(CompletionDuration)

    /// The duration in minutes.
    constexpr std::uint32_t minutes() const noexcept {
        return static_cast<std::uint32_t>(value_.number);
    }

    /// From a quarter of an hour to 48 hours.
    static constexpr Limits limits{15, std::int64_t{48} * 60};

    /// What is wrong with `minutes`, if anything is.
    static constexpr Malformed<CompletionDuration> inspect(std::int64_t minutes) noexcept {
        using enum completion_duration_fault;
        if (minutes < limits.least) return {too_short, 0};
        if (minutes > limits.most) return {too_long, 0};
        if (minutes % 15 != 0) return {not_a_multiple_of_15, 0};
        return {};
    }

    /// The fault of a number that takes more than 64 bits.
    static constexpr fault_type does_not_fit = fault_type::too_long;

    /// The sentences, in the order of `completion_duration_fault`. The code is CopySnapshot's
    /// (recorded answers of EC2 of 2026-09, radkawar/stackd 9dc356f5, testdata/aws/ebs/
    /// copy_controls_contract).
    static constexpr Reason reasons[] = {
        {"not_a_number", "give the minutes as a whole number in decimal digits, such as 60"},
        {"too_short", "a copy can be asked to complete in no less than 15 minutes",
         "InvalidParameterValue"},
        {"too_long", "a copy can be given at most 2880 minutes (48 hours) to complete",
         "InvalidParameterValue"},
        {"not_a_multiple_of_15", "the minutes go in steps of 15; give 15, 30, 45, 60 and so on",
         "InvalidParameterValue"},
    };

private:
    friend WholeNumber;

    constexpr explicit CompletionDuration(const writ::detail::ValueNumber& value) noexcept
        : value_(value) {}

    writ::detail::ValueNumber value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
