// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// TransitGatewayConnectPeerConfiguration, a structure in replies.
#ifndef WRIT_EC2_TYPES_TRANSIT_GATEWAY_CONNECT_PEER_CONFIGURATION_HPP
#define WRIT_EC2_TYPES_TRANSIT_GATEWAY_CONNECT_PEER_CONFIGURATION_HPP

#include <writ/core/config.hpp>
#include <writ/ec2/types/transit_gateway_attachment_bgp_configuration.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/cidr_block.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
class ProtocolValue;  // writ/ec2/types/protocol_value.hpp

/// TransitGatewayConnectPeerConfiguration, a structure in what EC2 answers to 3 actions. Members as
/// of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_TransitGatewayConnectPeerConfiguration.html
struct TransitGatewayConnectPeerConfiguration {
    /// transitGatewayAddress: text.
    XmlText transit_gateway_address{};
    /// peerAddress: text.
    XmlText peer_address{};
    /// insideCidrBlocks: CIDR blocks.
    XmlList<XmlValue<CidrBlock>> inside_cidr_blocks{};
    /// protocol: `gre`.
    XmlValue<ProtocolValue> protocol{};
    /// bgpConfigurations: a list of TransitGatewayAttachmentBgpConfiguration.
    XmlList<TransitGatewayAttachmentBgpConfiguration> bgp_configurations{};

    /// Whether two say the same.
    friend constexpr bool operator==(const TransitGatewayConnectPeerConfiguration&,
                                     const TransitGatewayConnectPeerConfiguration&) noexcept =
        default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&TransitGatewayConnectPeerConfiguration::transit_gateway_address,
                                &TransitGatewayConnectPeerConfiguration::peer_address,
                                &TransitGatewayConnectPeerConfiguration::inside_cidr_blocks,
                                &TransitGatewayConnectPeerConfiguration::protocol,
                                &TransitGatewayConnectPeerConfiguration::bgp_configurations>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("transitGatewayAddress", self.transit_gateway_address);
            row("peerAddress", self.peer_address);
            row("insideCidrBlocks", self.inside_cidr_blocks);
            row("protocol", self.protocol);
            row("bgpConfigurations", self.bgp_configurations);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
