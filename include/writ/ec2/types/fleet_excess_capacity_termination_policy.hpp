// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The words of FleetExcessCapacityTerminationPolicy.
#ifndef WRIT_EC2_TYPES_FLEET_EXCESS_CAPACITY_TERMINATION_POLICY_HPP
#define WRIT_EC2_TYPES_FLEET_EXCESS_CAPACITY_TERMINATION_POLICY_HPP

#include <cstddef>
#include <cstdint>

#include <writ/core/config.hpp>
#include <writ/value/word.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The 2 words that the EC2 model of 2026-08-07 has for FleetExcessCapacityTerminationPolicy:
/// `no-termination` and `termination`. Each is a constant, `no-termination` as `no_termination`. A
/// literal is compared with them; at run time a word that is not listed gets an advice.
class FleetExcessCapacityTerminationPolicy : public Word<FleetExcessCapacityTerminationPolicy> {
public:
    /// The words that are listed.
    enum Listed : std::uint16_t {
        no_termination, termination,
    };

    /// This word.
    constexpr FleetExcessCapacityTerminationPolicy(Listed word) noexcept
        : value_(FleetExcessCapacityTerminationPolicy::listed(word)) {}

    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval FleetExcessCapacityTerminationPolicy(const char (&literal)[Size]) noexcept
        : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(FleetExcessCapacityTerminationPolicy)

    /// The bytes of its words need no escape.
    static constexpr bool is_unreserved = true;

private:
    static constexpr std::uint16_t ends[] = {
        14, 25,
    };

public:
    /// All of them, in the order of their constants.
    static constexpr WordList list{
        "no-terminationtermination",
        ends, 2};

private:
    friend TextValue;
    friend Word;

    constexpr explicit FleetExcessCapacityTerminationPolicy(
        const writ::detail::ValueText& value) noexcept : value_(value) {}

    writ::detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
