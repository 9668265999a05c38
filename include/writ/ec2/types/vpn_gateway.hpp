// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// VpnGateway, a structure in replies.
#ifndef WRIT_EC2_TYPES_VPN_GATEWAY_HPP
#define WRIT_EC2_TYPES_VPN_GATEWAY_HPP

#include <writ/core/config.hpp>
#include <writ/ec2/types/tag_reply.hpp>
#include <writ/ec2/types/vpc_attachment.hpp>
#include <writ/ec2/types/vpn_gateway_id.hpp>
#include <writ/reply/xml_integer.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/availability_zone.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
class GatewayType;  // writ/ec2/types/gateway_type.hpp
class VpnState;  // writ/ec2/types/vpn_state.hpp

/// VpnGateway, a structure in what EC2 answers to CreateVpnGateway and DescribeVpnGateways. Members
/// as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_VpnGateway.html
struct VpnGateway {
    /// amazonSideAsn: a whole number.
    XmlInteger amazon_side_asn{};
    /// tagSet: a list of TagReply.
    XmlList<TagReply> tags{};
    /// vpnGatewayId: a VPN gateway id, `vgw-…`.
    XmlValue<VpnGatewayId> vpn_gateway_id{};
    /// state: `pending`, `available`, `deleting` or `deleted`.
    XmlValue<VpnState> state{};
    /// type: `ipsec.1`.
    XmlValue<GatewayType> type{};
    /// availabilityZone: an availability zone.
    XmlValue<AvailabilityZone> availability_zone{};
    /// attachments: a list of VpcAttachment.
    XmlList<VpcAttachment> vpc_attachments{};

    /// Whether two say the same.
    friend constexpr bool operator==(const VpnGateway&, const VpnGateway&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&VpnGateway::amazon_side_asn, &VpnGateway::tags,
                                &VpnGateway::vpn_gateway_id, &VpnGateway::state, &VpnGateway::type,
                                &VpnGateway::availability_zone, &VpnGateway::vpc_attachments>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("amazonSideAsn", self.amazon_side_asn);
            row("tagSet", self.tags);
            row("vpnGatewayId", self.vpn_gateway_id);
            row("state", self.state);
            row("type", self.type);
            row("availabilityZone", self.availability_zone);
            row("attachments", self.vpc_attachments);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
