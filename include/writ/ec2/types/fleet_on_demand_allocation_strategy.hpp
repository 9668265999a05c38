// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The words of FleetOnDemandAllocationStrategy.
#ifndef WRIT_EC2_TYPES_FLEET_ON_DEMAND_ALLOCATION_STRATEGY_HPP
#define WRIT_EC2_TYPES_FLEET_ON_DEMAND_ALLOCATION_STRATEGY_HPP

#include <cstddef>
#include <cstdint>

#include <writ/core/config.hpp>
#include <writ/value/word.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The 2 words that the EC2 model of 2026-08-07 has for FleetOnDemandAllocationStrategy:
/// `lowest-price` and `prioritized`. Each is a constant, `lowest-price` as `lowest_price`. A
/// literal is compared with them; at run time a word that is not listed gets an advice.
class FleetOnDemandAllocationStrategy : public Word<FleetOnDemandAllocationStrategy> {
public:
    /// The words that are listed.
    enum Listed : std::uint16_t {
        lowest_price, prioritized,
    };

    /// This word.
    constexpr FleetOnDemandAllocationStrategy(Listed word) noexcept
        : value_(FleetOnDemandAllocationStrategy::listed(word)) {}

    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval FleetOnDemandAllocationStrategy(const char (&literal)[Size]) noexcept
        : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(FleetOnDemandAllocationStrategy)

    /// The bytes of its words need no escape.
    static constexpr bool is_unreserved = true;

private:
    static constexpr std::uint16_t ends[] = {
        12, 23,
    };

public:
    /// All of them, in the order of their constants.
    static constexpr WordList list{
        "lowest-priceprioritized",
        ends, 2};

private:
    friend TextValue;
    friend Word;

    constexpr explicit FleetOnDemandAllocationStrategy(
        const writ::detail::ValueText& value) noexcept : value_(value) {}

    writ::detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
