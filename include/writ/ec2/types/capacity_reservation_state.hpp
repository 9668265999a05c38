// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The words of CapacityReservationState.
#ifndef WRIT_EC2_TYPES_CAPACITY_RESERVATION_STATE_HPP
#define WRIT_EC2_TYPES_CAPACITY_RESERVATION_STATE_HPP

#include <cstddef>
#include <cstdint>

#include <writ/core/config.hpp>
#include <writ/value/word.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The 13 words that the EC2 model of 2026-08-07 has for CapacityReservationState, such as
/// `active`. Each is a constant, `payment-pending` as `payment_pending`. A literal is compared with
/// them; at run time a word that is not listed gets an advice.
class CapacityReservationState : public Word<CapacityReservationState> {
public:
    /// The words that are listed.
    enum Listed : std::uint16_t {
        active, assessing, cancelled, cancelling, delayed, expired, failed, payment_failed,
        payment_pending, pending, scheduled, unavailable, unsupported,
    };

    /// This word.
    constexpr CapacityReservationState(Listed word) noexcept
        : value_(CapacityReservationState::listed(word)) {}

    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval CapacityReservationState(const char (&literal)[Size]) noexcept
        : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(CapacityReservationState)

    /// The bytes of its words need no escape.
    static constexpr bool is_unreserved = true;

private:
    static constexpr std::uint16_t ends[] = {
        6, 15, 24, 34, 41, 48, 54, 68, 83, 90, 99, 110, 121,
    };

public:
    /// All of them, in the order of their constants.
    static constexpr WordList list{
        "activeassessingcancelledcancellingdelayedexpiredfailedpayment-failedpayment-pendingpendin"
        "gscheduledunavailableunsupported",
        ends, 13};

private:
    friend TextValue;
    friend Word;

    constexpr explicit CapacityReservationState(const writ::detail::ValueText& value) noexcept
        : value_(value) {}

    writ::detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
