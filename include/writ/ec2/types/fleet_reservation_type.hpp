// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The words of FleetReservationType.
#ifndef WRIT_EC2_TYPES_FLEET_RESERVATION_TYPE_HPP
#define WRIT_EC2_TYPES_FLEET_RESERVATION_TYPE_HPP

#include <cstddef>
#include <cstdint>

#include <writ/core/config.hpp>
#include <writ/value/word.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The one word that the EC2 model of 2026-08-07 has for FleetReservationType:
/// `interruptible-capacity-reservation`. It is a constant, `interruptible-capacity-reservation` as
/// `interruptible_capacity_reservation`. A literal is compared with it; at run time a word that is
/// not listed gets an advice.
class FleetReservationType : public Word<FleetReservationType> {
public:
    /// The words that are listed.
    enum Listed : std::uint16_t {
        interruptible_capacity_reservation,
    };

    /// This word.
    constexpr FleetReservationType(Listed word) noexcept
        : value_(FleetReservationType::listed(word)) {}

    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval FleetReservationType(const char (&literal)[Size]) noexcept
        : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(FleetReservationType)

    /// The bytes of its words need no escape.
    static constexpr bool is_unreserved = true;

private:
    static constexpr std::uint16_t ends[] = {
        34,
    };

public:
    /// All of them, in the order of their constants.
    static constexpr WordList list{
        "interruptible-capacity-reservation",
        ends, 1};

private:
    friend TextValue;
    friend Word;

    constexpr explicit FleetReservationType(const writ::detail::ValueText& value) noexcept
        : value_(value) {}

    writ::detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
