// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The words of CapacityReservationPreference.
#ifndef WRIT_EC2_TYPES_CAPACITY_RESERVATION_PREFERENCE_HPP
#define WRIT_EC2_TYPES_CAPACITY_RESERVATION_PREFERENCE_HPP

#include <cstddef>
#include <cstdint>

#include <writ/core/config.hpp>
#include <writ/value/word.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The 3 words that the EC2 model of 2026-08-07 has for CapacityReservationPreference:
/// `capacity-reservations-only`, `open` and `none`. Each is a constant,
/// `capacity-reservations-only` as `capacity_reservations_only`. A literal is compared with them;
/// at run time a word that is not listed gets an advice.
class CapacityReservationPreference : public Word<CapacityReservationPreference> {
public:
    /// The words that are listed.
    enum Listed : std::uint16_t {
        capacity_reservations_only, none, open,
    };

    /// This word.
    constexpr CapacityReservationPreference(Listed word) noexcept
        : value_(CapacityReservationPreference::listed(word)) {}

    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval CapacityReservationPreference(const char (&literal)[Size]) noexcept
        : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(CapacityReservationPreference)

    /// The bytes of its words need no escape.
    static constexpr bool is_unreserved = true;

private:
    static constexpr std::uint16_t ends[] = {
        26, 30, 34,
    };

public:
    /// All of them, in the order of their constants.
    static constexpr WordList list{
        "capacity-reservations-onlynoneopen",
        ends, 3};

private:
    friend TextValue;
    friend Word;

    constexpr explicit CapacityReservationPreference(const writ::detail::ValueText& value) noexcept
        : value_(value) {}

    writ::detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
