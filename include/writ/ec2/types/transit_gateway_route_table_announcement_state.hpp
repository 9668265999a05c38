// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The words of TransitGatewayRouteTableAnnouncementState.
#ifndef WRIT_EC2_TYPES_TRANSIT_GATEWAY_ROUTE_TABLE_ANNOUNCEMENT_STATE_HPP
#define WRIT_EC2_TYPES_TRANSIT_GATEWAY_ROUTE_TABLE_ANNOUNCEMENT_STATE_HPP

#include <cstddef>
#include <cstdint>

#include <writ/core/config.hpp>
#include <writ/value/word.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The 6 words that the EC2 model of 2026-08-07 has for TransitGatewayRouteTableAnnouncementState,
/// such as `available`. Each is a constant. A literal is compared with them; at run time a word
/// that is not listed gets an advice.
class TransitGatewayRouteTableAnnouncementState
    : public Word<TransitGatewayRouteTableAnnouncementState> {
public:
    /// The words that are listed.
    enum Listed : std::uint16_t {
        available, deleted, deleting, failed, failing, pending,
    };

    /// This word.
    constexpr TransitGatewayRouteTableAnnouncementState(Listed word) noexcept
        : value_(TransitGatewayRouteTableAnnouncementState::listed(word)) {}

    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval TransitGatewayRouteTableAnnouncementState(const char (&literal)[Size]) noexcept
        : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(TransitGatewayRouteTableAnnouncementState)

    /// The bytes of its words need no escape.
    static constexpr bool is_unreserved = true;

private:
    static constexpr std::uint16_t ends[] = {
        9, 16, 24, 30, 37, 44,
    };

public:
    /// All of them, in the order of their constants.
    static constexpr WordList list{
        "availabledeleteddeletingfailedfailingpending",
        ends, 6};

private:
    friend TextValue;
    friend Word;

    constexpr explicit TransitGatewayRouteTableAnnouncementState(
        const writ::detail::ValueText& value) noexcept : value_(value) {}

    writ::detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
