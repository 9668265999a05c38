// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// TransitGatewayRouteTableAnnouncement, a structure in replies.
#ifndef WRIT_EC2_TYPES_TRANSIT_GATEWAY_ROUTE_TABLE_ANNOUNCEMENT_HPP
#define WRIT_EC2_TYPES_TRANSIT_GATEWAY_ROUTE_TABLE_ANNOUNCEMENT_HPP

#include <writ/core/config.hpp>
#include <writ/ec2/types/tag_reply.hpp>
#include <writ/ec2/types/transit_gateway_attachment_id.hpp>
#include <writ/ec2/types/transit_gateway_id.hpp>
#include <writ/ec2/types/transit_gateway_route_table_id.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/timestamp.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
// writ/ec2/types/transit_gateway_route_table_announcement_direction.hpp
class TransitGatewayRouteTableAnnouncementDirection;
// writ/ec2/types/transit_gateway_route_table_announcement_state.hpp
class TransitGatewayRouteTableAnnouncementState;

/// TransitGatewayRouteTableAnnouncement, a structure in what EC2 answers to 3 actions. Members as
/// of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_TransitGatewayRouteTableAnnouncement.html
struct TransitGatewayRouteTableAnnouncement {
    /// transitGatewayRouteTableAnnouncementId: text.
    XmlText transit_gateway_route_table_announcement_id{};
    /// transitGatewayId: a transit gateway id, `tgw-…`.
    XmlValue<TransitGatewayId> transit_gateway_id{};
    /// coreNetworkId: text.
    XmlText core_network_id{};
    /// peerTransitGatewayId: a transit gateway id, `tgw-…`.
    XmlValue<TransitGatewayId> peer_transit_gateway_id{};
    /// peerCoreNetworkId: text.
    XmlText peer_core_network_id{};
    /// peeringAttachmentId: a transit gateway attachment id, `tgw-attach-…`.
    XmlValue<TransitGatewayAttachmentId> peering_attachment_id{};
    /// announcementDirection: `outgoing` or `incoming`.
    XmlValue<TransitGatewayRouteTableAnnouncementDirection> announcement_direction{};
    /// transitGatewayRouteTableId: a transit gateway route table id, `tgw-rtb-…`.
    XmlValue<TransitGatewayRouteTableId> transit_gateway_route_table_id{};
    /// state: one of 6 words, such as `available`.
    XmlValue<TransitGatewayRouteTableAnnouncementState> state{};
    /// creationTime: a time.
    XmlValue<Timestamp> creation_time{};
    /// tagSet: a list of TagReply.
    XmlList<TagReply> tags{};

    /// Whether two say the same.
    friend constexpr bool operator==(const TransitGatewayRouteTableAnnouncement&,
                                     const TransitGatewayRouteTableAnnouncement&) noexcept =
        default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<
            &TransitGatewayRouteTableAnnouncement::transit_gateway_route_table_announcement_id,
            &TransitGatewayRouteTableAnnouncement::transit_gateway_id,
            &TransitGatewayRouteTableAnnouncement::core_network_id,
            &TransitGatewayRouteTableAnnouncement::peer_transit_gateway_id,
            &TransitGatewayRouteTableAnnouncement::peer_core_network_id,
            &TransitGatewayRouteTableAnnouncement::peering_attachment_id,
            &TransitGatewayRouteTableAnnouncement::announcement_direction,
            &TransitGatewayRouteTableAnnouncement::transit_gateway_route_table_id,
            &TransitGatewayRouteTableAnnouncement::state,
            &TransitGatewayRouteTableAnnouncement::creation_time,
            &TransitGatewayRouteTableAnnouncement::tags>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("transitGatewayRouteTableAnnouncementId",
                self.transit_gateway_route_table_announcement_id);
            row("transitGatewayId", self.transit_gateway_id);
            row("coreNetworkId", self.core_network_id);
            row("peerTransitGatewayId", self.peer_transit_gateway_id);
            row("peerCoreNetworkId", self.peer_core_network_id);
            row("peeringAttachmentId", self.peering_attachment_id);
            row("announcementDirection", self.announcement_direction);
            row("transitGatewayRouteTableId", self.transit_gateway_route_table_id);
            row("state", self.state);
            row("creationTime", self.creation_time);
            row("tagSet", self.tags);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
