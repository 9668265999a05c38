// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The words of ReservationState.
#ifndef WRIT_EC2_TYPES_RESERVATION_STATE_HPP
#define WRIT_EC2_TYPES_RESERVATION_STATE_HPP

#include <cstddef>
#include <cstdint>

#include <writ/core/config.hpp>
#include <writ/value/word.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The 11 words that the EC2 model of 2026-08-07 has for ReservationState, such as `active`. Each
/// is a constant, `payment-pending` as `payment_pending`. A literal is compared with them; at run
/// time a word that is not listed gets an advice.
class ReservationState : public Word<ReservationState> {
public:
    /// The words that are listed.
    enum Listed : std::uint16_t {
        active, cancelled, delayed, expired, failed, payment_failed, payment_pending, pending,
        retired, scheduled, unsupported,
    };

    /// This word.
    constexpr ReservationState(Listed word) noexcept : value_(ReservationState::listed(word)) {}

    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval ReservationState(const char (&literal)[Size]) noexcept
        : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(ReservationState)

    /// The bytes of its words need no escape.
    static constexpr bool is_unreserved = true;

private:
    static constexpr std::uint16_t ends[] = {
        6, 15, 22, 29, 35, 49, 64, 71, 78, 87, 98,
    };

public:
    /// All of them, in the order of their constants.
    static constexpr WordList list{
        "activecancelleddelayedexpiredfailedpayment-failedpayment-pendingpendingretiredscheduledun"
        "supported",
        ends, 11};

private:
    friend TextValue;
    friend Word;

    constexpr explicit ReservationState(const writ::detail::ValueText& value) noexcept
        : value_(value) {}

    writ::detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
