// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The words of PlacementStrategy.
#ifndef WRIT_EC2_TYPES_PLACEMENT_STRATEGY_HPP
#define WRIT_EC2_TYPES_PLACEMENT_STRATEGY_HPP

#include <cstddef>
#include <cstdint>

#include <writ/core/config.hpp>
#include <writ/value/word.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The 4 words that the EC2 model of 2026-08-07 has for PlacementStrategy: `cluster`, `spread`,
/// `partition` and `precision-time`. Each is a constant, `precision-time` as `precision_time`. A
/// literal is compared with them; at run time a word that is not listed gets an advice.
class PlacementStrategy : public Word<PlacementStrategy> {
public:
    /// The words that are listed.
    enum Listed : std::uint16_t {
        cluster, partition, precision_time, spread,
    };

    /// This word.
    constexpr PlacementStrategy(Listed word) noexcept : value_(PlacementStrategy::listed(word)) {}

    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval PlacementStrategy(const char (&literal)[Size]) noexcept
        : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(PlacementStrategy)

    /// The bytes of its words need no escape.
    static constexpr bool is_unreserved = true;

private:
    static constexpr std::uint16_t ends[] = {
        7, 16, 30, 36,
    };

public:
    /// All of them, in the order of their constants.
    static constexpr WordList list{
        "clusterpartitionprecision-timespread",
        ends, 4};

private:
    friend TextValue;
    friend Word;

    constexpr explicit PlacementStrategy(const writ::detail::ValueText& value) noexcept
        : value_(value) {}

    writ::detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
