// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The words of ReservedInstanceState.
#ifndef WRIT_EC2_TYPES_RESERVED_INSTANCE_STATE_HPP
#define WRIT_EC2_TYPES_RESERVED_INSTANCE_STATE_HPP

#include <cstddef>
#include <cstdint>

#include <writ/core/config.hpp>
#include <writ/value/word.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The 6 words that the EC2 model of 2026-08-07 has for ReservedInstanceState, such as
/// `payment-pending`. Each is a constant, `payment-pending` as `payment_pending`. A literal is
/// compared with them; at run time a word that is not listed gets an advice.
class ReservedInstanceState : public Word<ReservedInstanceState> {
public:
    /// The words that are listed.
    enum Listed : std::uint16_t {
        active, payment_failed, payment_pending, queued, queued_deleted, retired,
    };

    /// This word.
    constexpr ReservedInstanceState(Listed word) noexcept
        : value_(ReservedInstanceState::listed(word)) {}

    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval ReservedInstanceState(const char (&literal)[Size]) noexcept
        : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(ReservedInstanceState)

    /// The bytes of its words need no escape.
    static constexpr bool is_unreserved = true;

private:
    static constexpr std::uint16_t ends[] = {
        6, 20, 35, 41, 55, 62,
    };

public:
    /// All of them, in the order of their constants.
    static constexpr WordList list{
        "activepayment-failedpayment-pendingqueuedqueued-deletedretired",
        ends, 6};

private:
    friend TextValue;
    friend Word;

    constexpr explicit ReservedInstanceState(const writ::detail::ValueText& value) noexcept
        : value_(value) {}

    writ::detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
