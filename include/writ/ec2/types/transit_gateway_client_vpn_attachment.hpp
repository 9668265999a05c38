// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// TransitGatewayClientVpnAttachment, a structure in replies.
#ifndef WRIT_EC2_TYPES_TRANSIT_GATEWAY_CLIENT_VPN_ATTACHMENT_HPP
#define WRIT_EC2_TYPES_TRANSIT_GATEWAY_CLIENT_VPN_ATTACHMENT_HPP

#include <writ/core/config.hpp>
#include <writ/ec2/types/client_vpn_endpoint_id.hpp>
#include <writ/ec2/types/transit_gateway_attachment_id.hpp>
#include <writ/ec2/types/transit_gateway_id.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
// writ/ec2/types/transit_gateway_attachment_status_type.hpp
class TransitGatewayAttachmentStatusType;

/// TransitGatewayClientVpnAttachment, a structure in what EC2 answers to 3 actions. Members as of
/// the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_TransitGatewayClientVpnAttachment.html
struct TransitGatewayClientVpnAttachment {
    /// transitGatewayAttachmentId: a transit gateway attachment id, `tgw-attach-…`.
    XmlValue<TransitGatewayAttachmentId> transit_gateway_attachment_id{};
    /// transitGatewayId: a transit gateway id, `tgw-…`.
    XmlValue<TransitGatewayId> transit_gateway_id{};
    /// clientVpnEndpointId: a client VPN endpoint id, `cvpn-endpoint-…`.
    XmlValue<ClientVpnEndpointId> client_vpn_endpoint_id{};
    /// clientVpnOwnerId: text.
    XmlText client_vpn_owner_id{};
    /// state: one of 6 words, such as `pending-acceptance`.
    XmlValue<TransitGatewayAttachmentStatusType> state{};
    /// creationTime: text.
    XmlText creation_time{};

    /// Whether two say the same.
    friend constexpr bool operator==(const TransitGatewayClientVpnAttachment&,
                                     const TransitGatewayClientVpnAttachment&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&TransitGatewayClientVpnAttachment::transit_gateway_attachment_id,
                                &TransitGatewayClientVpnAttachment::transit_gateway_id,
                                &TransitGatewayClientVpnAttachment::client_vpn_endpoint_id,
                                &TransitGatewayClientVpnAttachment::client_vpn_owner_id,
                                &TransitGatewayClientVpnAttachment::state,
                                &TransitGatewayClientVpnAttachment::creation_time>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("transitGatewayAttachmentId", self.transit_gateway_attachment_id);
            row("transitGatewayId", self.transit_gateway_id);
            row("clientVpnEndpointId", self.client_vpn_endpoint_id);
            row("clientVpnOwnerId", self.client_vpn_owner_id);
            row("state", self.state);
            row("creationTime", self.creation_time);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
