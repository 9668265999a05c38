// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The words of FleetCapacityReservationUsageStrategy.
#ifndef WRIT_EC2_TYPES_FLEET_CAPACITY_RESERVATION_USAGE_STRATEGY_HPP
#define WRIT_EC2_TYPES_FLEET_CAPACITY_RESERVATION_USAGE_STRATEGY_HPP

#include <cstddef>
#include <cstdint>

#include <writ/core/config.hpp>
#include <writ/value/word.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The one word that the EC2 model of 2026-08-07 has for FleetCapacityReservationUsageStrategy:
/// `use-capacity-reservations-first`. It is a constant, `use-capacity-reservations-first` as
/// `use_capacity_reservations_first`. A literal is compared with it; at run time a word that is not
/// listed gets an advice.
class FleetCapacityReservationUsageStrategy : public Word<FleetCapacityReservationUsageStrategy> {
public:
    /// The words that are listed.
    enum Listed : std::uint16_t {
        use_capacity_reservations_first,
    };

    /// This word.
    constexpr FleetCapacityReservationUsageStrategy(Listed word) noexcept
        : value_(FleetCapacityReservationUsageStrategy::listed(word)) {}

    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval FleetCapacityReservationUsageStrategy(const char (&literal)[Size]) noexcept
        : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(FleetCapacityReservationUsageStrategy)

    /// The bytes of its words need no escape.
    static constexpr bool is_unreserved = true;

private:
    static constexpr std::uint16_t ends[] = {
        31,
    };

public:
    /// All of them, in the order of their constants.
    static constexpr WordList list{
        "use-capacity-reservations-first",
        ends, 1};

private:
    friend TextValue;
    friend Word;

    constexpr explicit FleetCapacityReservationUsageStrategy(
        const writ::detail::ValueText& value) noexcept : value_(value) {}

    writ::detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
