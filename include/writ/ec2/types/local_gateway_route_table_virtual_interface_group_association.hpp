// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// LocalGatewayRouteTableVirtualInterfaceGroupAssociation, a structure in replies.
#ifndef WRIT_EC2_TYPES_LOCAL_GATEWAY_ROUTE_TABLE_VIRTUAL_INTERFACE_GROUP_ASSOCIATION_HPP
#define WRIT_EC2_TYPES_LOCAL_GATEWAY_ROUTE_TABLE_VIRTUAL_INTERFACE_GROUP_ASSOCIATION_HPP

#include <writ/core/config.hpp>
#include <writ/ec2/types/local_gateway_id.hpp>
#include <writ/ec2/types/local_gateway_route_table_virtual_interface_group_association_id.hpp>
#include <writ/ec2/types/local_gateway_virtual_interface_group_id.hpp>
#include <writ/ec2/types/tag_reply.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/arn.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// LocalGatewayRouteTableVirtualInterfaceGroupAssociation, a structure in what EC2 answers to 3
/// actions. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_LocalGatewayRouteTableVirtualInterfaceGroupAssociation.html
struct LocalGatewayRouteTableVirtualInterfaceGroupAssociation {
    /// localGatewayRouteTableVirtualInterfaceGroupAssociationId: a local gateway route table
    /// virtual interface group association id, `lgw-vif-grp-assoc-…`.
    XmlValue<LocalGatewayRouteTableVirtualInterfaceGroupAssociationId>
        local_gateway_route_table_virtual_interface_group_association_id{};
    /// localGatewayVirtualInterfaceGroupId: a local gateway virtual interface group id,
    /// `lgw-vif-grp-…`.
    XmlValue<LocalGatewayVirtualInterfaceGroupId> local_gateway_virtual_interface_group_id{};
    /// localGatewayId: a local gateway id, `lgw-…`.
    XmlValue<LocalGatewayId> local_gateway_id{};
    /// localGatewayRouteTableId: a local gateway id, `lgw-…`.
    XmlValue<LocalGatewayId> local_gateway_route_table_id{};
    /// localGatewayRouteTableArn: an ARN.
    XmlValue<Arn> local_gateway_route_table_arn{};
    /// ownerId: text.
    XmlText owner_id{};
    /// state: text.
    XmlText state{};
    /// tagSet: a list of TagReply.
    XmlList<TagReply> tags{};

    /// Whether two say the same.
    friend constexpr bool operator==(
        const LocalGatewayRouteTableVirtualInterfaceGroupAssociation&,
        const LocalGatewayRouteTableVirtualInterfaceGroupAssociation&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members =
                                Members<&LocalGatewayRouteTableVirtualInterfaceGroupAssociation::local_gateway_route_table_virtual_interface_group_association_id,
                                &LocalGatewayRouteTableVirtualInterfaceGroupAssociation::local_gateway_virtual_interface_group_id,
                                &LocalGatewayRouteTableVirtualInterfaceGroupAssociation::local_gateway_id,
                                &LocalGatewayRouteTableVirtualInterfaceGroupAssociation::local_gateway_route_table_id,
                                &LocalGatewayRouteTableVirtualInterfaceGroupAssociation::local_gateway_route_table_arn,
                                &LocalGatewayRouteTableVirtualInterfaceGroupAssociation::owner_id,
                                &LocalGatewayRouteTableVirtualInterfaceGroupAssociation::state,
                                &LocalGatewayRouteTableVirtualInterfaceGroupAssociation::tags>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("localGatewayRouteTableVirtualInterfaceGroupAssociationId",
                self.local_gateway_route_table_virtual_interface_group_association_id);
            row("localGatewayVirtualInterfaceGroupId",
                self.local_gateway_virtual_interface_group_id);
            row("localGatewayId", self.local_gateway_id);
            row("localGatewayRouteTableId", self.local_gateway_route_table_id);
            row("localGatewayRouteTableArn", self.local_gateway_route_table_arn);
            row("ownerId", self.owner_id);
            row("state", self.state);
            row("tagSet", self.tags);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
