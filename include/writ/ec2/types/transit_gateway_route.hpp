// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// TransitGatewayRoute, a structure in replies.
#ifndef WRIT_EC2_TYPES_TRANSIT_GATEWAY_ROUTE_HPP
#define WRIT_EC2_TYPES_TRANSIT_GATEWAY_ROUTE_HPP

#include <writ/core/config.hpp>
#include <writ/ec2/types/prefix_list_resource_id.hpp>
#include <writ/ec2/types/transit_gateway_route_attachment.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/cidr_block.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
class TransitGatewayRouteState;  // writ/ec2/types/transit_gateway_route_state.hpp
class TransitGatewayRouteType;  // writ/ec2/types/transit_gateway_route_type.hpp

/// TransitGatewayRoute, a structure in what EC2 answers to 4 actions. Members as of the EC2 model
/// of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_TransitGatewayRoute.html
struct TransitGatewayRoute {
    /// destinationCidrBlock: a CIDR block.
    XmlValue<CidrBlock> destination_cidr_block{};
    /// prefixListId: a prefix list resource id, `pl-…`.
    XmlValue<PrefixListResourceId> prefix_list_id{};
    /// transitGatewayRouteTableAnnouncementId: text.
    XmlText transit_gateway_route_table_announcement_id{};
    /// transitGatewayAttachments: a list of TransitGatewayRouteAttachment.
    XmlList<TransitGatewayRouteAttachment> transit_gateway_attachments{};
    /// type: `static` or `propagated`.
    XmlValue<TransitGatewayRouteType> type{};
    /// state: one of 5 words, such as `pending`.
    XmlValue<TransitGatewayRouteState> state{};

    /// Whether two say the same.
    friend constexpr bool operator==(const TransitGatewayRoute&,
                                     const TransitGatewayRoute&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&TransitGatewayRoute::destination_cidr_block,
                                &TransitGatewayRoute::prefix_list_id,
                                &TransitGatewayRoute::transit_gateway_route_table_announcement_id,
                                &TransitGatewayRoute::transit_gateway_attachments,
                                &TransitGatewayRoute::type, &TransitGatewayRoute::state>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("destinationCidrBlock", self.destination_cidr_block);
            row("prefixListId", self.prefix_list_id);
            row("transitGatewayRouteTableAnnouncementId",
                self.transit_gateway_route_table_announcement_id);
            row("transitGatewayAttachments", self.transit_gateway_attachments);
            row("type", self.type);
            row("state", self.state);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
