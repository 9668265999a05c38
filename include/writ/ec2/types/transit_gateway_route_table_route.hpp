// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// TransitGatewayRouteTableRoute, a structure in replies.
#ifndef WRIT_EC2_TYPES_TRANSIT_GATEWAY_ROUTE_TABLE_ROUTE_HPP
#define WRIT_EC2_TYPES_TRANSIT_GATEWAY_ROUTE_TABLE_ROUTE_HPP

#include <writ/core/config.hpp>
#include <writ/ec2/types/prefix_list_resource_id.hpp>
#include <writ/ec2/types/transit_gateway_attachment_id.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// TransitGatewayRouteTableRoute, a structure in what EC2 answers to 3 actions. Members as of the
/// EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_TransitGatewayRouteTableRoute.html
struct TransitGatewayRouteTableRoute {
    /// destinationCidr: text.
    XmlText destination_cidr{};
    /// state: text.
    XmlText state{};
    /// routeOrigin: text.
    XmlText route_origin{};
    /// prefixListId: a prefix list resource id, `pl-…`.
    XmlValue<PrefixListResourceId> prefix_list_id{};
    /// attachmentId: a transit gateway attachment id, `tgw-attach-…`.
    XmlValue<TransitGatewayAttachmentId> attachment_id{};
    /// resourceId: text.
    XmlText resource_id{};
    /// resourceType: text.
    XmlText resource_type{};

    /// Whether two say the same.
    friend constexpr bool operator==(const TransitGatewayRouteTableRoute&,
                                     const TransitGatewayRouteTableRoute&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&TransitGatewayRouteTableRoute::destination_cidr,
                                &TransitGatewayRouteTableRoute::state,
                                &TransitGatewayRouteTableRoute::route_origin,
                                &TransitGatewayRouteTableRoute::prefix_list_id,
                                &TransitGatewayRouteTableRoute::attachment_id,
                                &TransitGatewayRouteTableRoute::resource_id,
                                &TransitGatewayRouteTableRoute::resource_type>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("destinationCidr", self.destination_cidr);
            row("state", self.state);
            row("routeOrigin", self.route_origin);
            row("prefixListId", self.prefix_list_id);
            row("attachmentId", self.attachment_id);
            row("resourceId", self.resource_id);
            row("resourceType", self.resource_type);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
