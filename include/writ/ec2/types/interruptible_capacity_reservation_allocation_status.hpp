// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The words of InterruptibleCapacityReservationAllocationStatus.
#ifndef WRIT_EC2_TYPES_INTERRUPTIBLE_CAPACITY_RESERVATION_ALLOCATION_STATUS_HPP
#define WRIT_EC2_TYPES_INTERRUPTIBLE_CAPACITY_RESERVATION_ALLOCATION_STATUS_HPP

#include <cstddef>
#include <cstdint>

#include <writ/core/config.hpp>
#include <writ/value/word.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The 6 words that the EC2 model of 2026-08-07 has for
/// InterruptibleCapacityReservationAllocationStatus, such as `pending`. Each is a constant. A
/// literal is compared with them; at run time a word that is not listed gets an advice.
class InterruptibleCapacityReservationAllocationStatus
    : public Word<InterruptibleCapacityReservationAllocationStatus> {
public:
    /// The words that are listed.
    enum Listed : std::uint16_t {
        active, canceled, canceling, failed, pending, updating,
    };

    /// This word.
    constexpr InterruptibleCapacityReservationAllocationStatus(Listed word) noexcept
        : value_(InterruptibleCapacityReservationAllocationStatus::listed(word)) {}

    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval InterruptibleCapacityReservationAllocationStatus(const char (&literal)[Size]) noexcept
        : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(InterruptibleCapacityReservationAllocationStatus)

    /// The bytes of its words need no escape.
    static constexpr bool is_unreserved = true;

private:
    static constexpr std::uint16_t ends[] = {
        6, 14, 23, 29, 36, 44,
    };

public:
    /// All of them, in the order of their constants.
    static constexpr WordList list{
        "activecanceledcancelingfailedpendingupdating",
        ends, 6};

private:
    friend TextValue;
    friend Word;

    constexpr explicit InterruptibleCapacityReservationAllocationStatus(
        const writ::detail::ValueText& value) noexcept : value_(value) {}

    writ::detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
