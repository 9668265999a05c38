// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The words of TransitGatewayRouteTableState.
#ifndef WRIT_EC2_TYPES_TRANSIT_GATEWAY_ROUTE_TABLE_STATE_HPP
#define WRIT_EC2_TYPES_TRANSIT_GATEWAY_ROUTE_TABLE_STATE_HPP

#include <cstddef>
#include <cstdint>

#include <writ/core/config.hpp>
#include <writ/value/word.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The 4 words that the EC2 model of 2026-08-07 has for TransitGatewayRouteTableState: `pending`,
/// `available`, `deleting` and `deleted`. Each is a constant. A literal is compared with them; at
/// run time a word that is not listed gets an advice.
class TransitGatewayRouteTableState : public Word<TransitGatewayRouteTableState> {
public:
    /// The words that are listed.
    enum Listed : std::uint16_t {
        available, deleted, deleting, pending,
    };

    /// This word.
    constexpr TransitGatewayRouteTableState(Listed word) noexcept
        : value_(TransitGatewayRouteTableState::listed(word)) {}

    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval TransitGatewayRouteTableState(const char (&literal)[Size]) noexcept
        : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(TransitGatewayRouteTableState)

    /// The bytes of its words need no escape.
    static constexpr bool is_unreserved = true;

private:
    static constexpr std::uint16_t ends[] = {
        9, 16, 24, 31,
    };

public:
    /// All of them, in the order of their constants.
    static constexpr WordList list{
        "availabledeleteddeletingpending",
        ends, 4};

private:
    friend TextValue;
    friend Word;

    constexpr explicit TransitGatewayRouteTableState(const writ::detail::ValueText& value) noexcept
        : value_(value) {}

    writ::detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
