// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// VpnConcentrator, a structure in replies.
#ifndef WRIT_EC2_TYPES_VPN_CONCENTRATOR_HPP
#define WRIT_EC2_TYPES_VPN_CONCENTRATOR_HPP

#include <writ/core/config.hpp>
#include <writ/ec2/types/tag_reply.hpp>
#include <writ/ec2/types/transit_gateway_attachment_id.hpp>
#include <writ/ec2/types/transit_gateway_id.hpp>
#include <writ/ec2/types/vpn_concentrator_id.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// VpnConcentrator, a structure in what EC2 answers to CreateVpnConcentrator and
/// DescribeVpnConcentrators. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_VpnConcentrator.html
struct VpnConcentrator {
    /// vpnConcentratorId: a VPN concentrator id, `vcn-…`.
    XmlValue<VpnConcentratorId> vpn_concentrator_id{};
    /// state: text.
    XmlText state{};
    /// transitGatewayId: a transit gateway id, `tgw-…`.
    XmlValue<TransitGatewayId> transit_gateway_id{};
    /// transitGatewayAttachmentId: a transit gateway attachment id, `tgw-attach-…`.
    XmlValue<TransitGatewayAttachmentId> transit_gateway_attachment_id{};
    /// type: text.
    XmlText type{};
    /// tagSet: a list of TagReply.
    XmlList<TagReply> tags{};

    /// Whether two say the same.
    friend constexpr bool operator==(const VpnConcentrator&,
                                     const VpnConcentrator&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&VpnConcentrator::vpn_concentrator_id, &VpnConcentrator::state,
                                &VpnConcentrator::transit_gateway_id,
                                &VpnConcentrator::transit_gateway_attachment_id,
                                &VpnConcentrator::type, &VpnConcentrator::tags>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("vpnConcentratorId", self.vpn_concentrator_id);
            row("state", self.state);
            row("transitGatewayId", self.transit_gateway_id);
            row("transitGatewayAttachmentId", self.transit_gateway_attachment_id);
            row("type", self.type);
            row("tagSet", self.tags);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
