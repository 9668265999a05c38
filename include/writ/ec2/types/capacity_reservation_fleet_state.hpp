// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The words of CapacityReservationFleetState.
#ifndef WRIT_EC2_TYPES_CAPACITY_RESERVATION_FLEET_STATE_HPP
#define WRIT_EC2_TYPES_CAPACITY_RESERVATION_FLEET_STATE_HPP

#include <cstddef>
#include <cstdint>

#include <writ/core/config.hpp>
#include <writ/value/word.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The 9 words that the EC2 model of 2026-08-07 has for CapacityReservationFleetState, such as
/// `submitted`. Each is a constant. A literal is compared with them; at run time a word that is not
/// listed gets an advice.
class CapacityReservationFleetState : public Word<CapacityReservationFleetState> {
public:
    /// The words that are listed.
    enum Listed : std::uint16_t {
        active, cancelled, cancelling, expired, expiring, failed, modifying, partially_fulfilled,
        submitted,
    };

    /// This word.
    constexpr CapacityReservationFleetState(Listed word) noexcept
        : value_(CapacityReservationFleetState::listed(word)) {}

    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval CapacityReservationFleetState(const char (&literal)[Size]) noexcept
        : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(CapacityReservationFleetState)

    /// The bytes of its words need no escape.
    static constexpr bool is_unreserved = true;

private:
    static constexpr std::uint16_t ends[] = {
        6, 15, 25, 32, 40, 46, 55, 74, 83,
    };

public:
    /// All of them, in the order of their constants.
    static constexpr WordList list{
        "activecancelledcancellingexpiredexpiringfailedmodifyingpartially_fulfilledsubmitted",
        ends, 9};

private:
    friend TextValue;
    friend Word;

    constexpr explicit CapacityReservationFleetState(const writ::detail::ValueText& value) noexcept
        : value_(value) {}

    writ::detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
