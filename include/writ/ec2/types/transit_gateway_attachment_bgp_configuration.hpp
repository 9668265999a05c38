// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// TransitGatewayAttachmentBgpConfiguration, a structure in replies.
#ifndef WRIT_EC2_TYPES_TRANSIT_GATEWAY_ATTACHMENT_BGP_CONFIGURATION_HPP
#define WRIT_EC2_TYPES_TRANSIT_GATEWAY_ATTACHMENT_BGP_CONFIGURATION_HPP

#include <writ/core/config.hpp>
#include <writ/reply/xml_integer.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
class BgpStatus;  // writ/ec2/types/bgp_status.hpp

/// TransitGatewayAttachmentBgpConfiguration, a structure in what EC2 answers to 3 actions. Members
/// as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_TransitGatewayAttachmentBgpConfiguration.html
struct TransitGatewayAttachmentBgpConfiguration {
    /// transitGatewayAsn: a whole number.
    XmlInteger transit_gateway_asn{};
    /// peerAsn: a whole number.
    XmlInteger peer_asn{};
    /// transitGatewayAddress: text.
    XmlText transit_gateway_address{};
    /// peerAddress: text.
    XmlText peer_address{};
    /// bgpStatus: `up` or `down`.
    XmlValue<BgpStatus> bgp_status{};

    /// Whether two say the same.
    friend constexpr bool operator==(const TransitGatewayAttachmentBgpConfiguration&,
                                     const TransitGatewayAttachmentBgpConfiguration&) noexcept =
        default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&TransitGatewayAttachmentBgpConfiguration::transit_gateway_asn,
                                &TransitGatewayAttachmentBgpConfiguration::peer_asn,
                                &TransitGatewayAttachmentBgpConfiguration::transit_gateway_address,
                                &TransitGatewayAttachmentBgpConfiguration::peer_address,
                                &TransitGatewayAttachmentBgpConfiguration::bgp_status>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("transitGatewayAsn", self.transit_gateway_asn);
            row("peerAsn", self.peer_asn);
            row("transitGatewayAddress", self.transit_gateway_address);
            row("peerAddress", self.peer_address);
            row("bgpStatus", self.bgp_status);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
