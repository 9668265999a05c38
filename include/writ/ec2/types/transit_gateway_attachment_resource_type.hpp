// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The words of TransitGatewayAttachmentResourceType.
#ifndef WRIT_EC2_TYPES_TRANSIT_GATEWAY_ATTACHMENT_RESOURCE_TYPE_HPP
#define WRIT_EC2_TYPES_TRANSIT_GATEWAY_ATTACHMENT_RESOURCE_TYPE_HPP

#include <cstddef>
#include <cstdint>

#include <writ/core/config.hpp>
#include <writ/value/word.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The 9 words that the EC2 model of 2026-08-07 has for TransitGatewayAttachmentResourceType, such
/// as `vpc`. Each is a constant, `vpn-concentrator` as `vpn_concentrator`. A literal is compared
/// with them; at run time a word that is not listed gets an advice.
class TransitGatewayAttachmentResourceType : public Word<TransitGatewayAttachmentResourceType> {
public:
    /// The words that are listed.
    enum Listed : std::uint16_t {
        client_vpn, connect, direct_connect_gateway, network_function, peering, tgw_peering, vpc,
        vpn, vpn_concentrator,
    };

    /// This word.
    constexpr TransitGatewayAttachmentResourceType(Listed word) noexcept
        : value_(TransitGatewayAttachmentResourceType::listed(word)) {}

    /// A literal, checked by the compiler.
    template <std::size_t Size>
    consteval TransitGatewayAttachmentResourceType(const char (&literal)[Size]) noexcept
        : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(TransitGatewayAttachmentResourceType)

    /// The bytes of its words need no escape.
    static constexpr bool is_unreserved = true;

private:
    static constexpr std::uint16_t ends[] = {
        10, 17, 39, 55, 62, 73, 76, 79, 95,
    };

public:
    /// All of them, in the order of their constants.
    static constexpr WordList list{
        "client-vpnconnectdirect-connect-gatewaynetwork-functionpeeringtgw-peeringvpcvpnvpn-concen"
        "trator",
        ends, 9};

private:
    friend TextValue;
    friend Word;

    constexpr explicit TransitGatewayAttachmentResourceType(
        const writ::detail::ValueText& value) noexcept : value_(value) {}

    writ::detail::ValueText value_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
