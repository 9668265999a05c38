// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The words of SpotAllocationStrategy.
#ifndef WRIT_EC2_TYPES_SPOT_ALLOCATION_STRATEGY_HPP
#define WRIT_EC2_TYPES_SPOT_ALLOCATION_STRATEGY_HPP

#include <cstddef>
#include <cstdint>

#include <writ/core/config.hpp>
#include <writ/value/word.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The 5 words that the EC2 model of 2026-08-07 has for SpotAllocationStrategy, such as
/// `lowest-price`. Each is a constant, `lowest-price` as `lowest_price`. A literal is compared with
/// them; at run time a word that is not listed gets an advice.
class SpotAllocationStrategy : public Word<SpotAllocationStrategy> {
public:
    /// The words that are listed.
    enum Listed : std::uint16_t {
        capacity_optimized, capacity_optimized_prioritized, diversified, lowest_price,
        price_capacity_optimized,
    };

    /// This word.
    constexpr SpotAllocationStrategy(Listed word) noexcept
        : value_(SpotAllocationStrategy::listed(word)) {}

    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval SpotAllocationStrategy(const char (&literal)[Size]) noexcept
        : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(SpotAllocationStrategy)

    /// The bytes of its words need no escape.
    static constexpr bool is_unreserved = true;

private:
    static constexpr std::uint16_t ends[] = {
        18, 48, 59, 71, 95,
    };

public:
    /// All of them, in the order of their constants.
    static constexpr WordList list{
        "capacity-optimizedcapacity-optimized-prioritizeddiversifiedlowest-priceprice-capacity-opt"
        "imized",
        ends, 5};

private:
    friend TextValue;
    friend Word;

    constexpr explicit SpotAllocationStrategy(const writ::detail::ValueText& value) noexcept
        : value_(value) {}

    writ::detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
