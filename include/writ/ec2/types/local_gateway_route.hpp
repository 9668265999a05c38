// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// LocalGatewayRoute, a structure in replies.
#ifndef WRIT_EC2_TYPES_LOCAL_GATEWAY_ROUTE_HPP
#define WRIT_EC2_TYPES_LOCAL_GATEWAY_ROUTE_HPP

#include <writ/core/config.hpp>
#include <writ/ec2/types/coip_pool_id.hpp>
#include <writ/ec2/types/local_gateway_routetable_id.hpp>
#include <writ/ec2/types/local_gateway_virtual_interface_group_id.hpp>
#include <writ/ec2/types/network_interface_id.hpp>
#include <writ/ec2/types/prefix_list_resource_id.hpp>
#include <writ/ec2/types/subnet_id.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/arn.hpp>
#include <writ/value/cidr_block.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
class LocalGatewayRouteState;  // writ/ec2/types/local_gateway_route_state.hpp
class LocalGatewayRouteType;  // writ/ec2/types/local_gateway_route_type.hpp

/// LocalGatewayRoute, a structure in what EC2 answers to 4 actions. Members as of the EC2 model of
/// 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_LocalGatewayRoute.html
struct LocalGatewayRoute {
    /// destinationCidrBlock: a CIDR block.
    XmlValue<CidrBlock> destination_cidr_block{};
    /// localGatewayVirtualInterfaceGroupId: a local gateway virtual interface group id,
    /// `lgw-vif-grp-…`.
    XmlValue<LocalGatewayVirtualInterfaceGroupId> local_gateway_virtual_interface_group_id{};
    /// type: `static` or `propagated`.
    XmlValue<LocalGatewayRouteType> type{};
    /// state: one of 5 words, such as `pending`.
    XmlValue<LocalGatewayRouteState> state{};
    /// localGatewayRouteTableId: a local gateway routetable id, `lgw-rtb-…`.
    XmlValue<LocalGatewayRoutetableId> local_gateway_route_table_id{};
    /// localGatewayRouteTableArn: an ARN.
    XmlValue<Arn> local_gateway_route_table_arn{};
    /// ownerId: text.
    XmlText owner_id{};
    /// subnetId: a subnet id, `subnet-…`.
    XmlValue<SubnetId> subnet_id{};
    /// coipPoolId: a COIP pool id, `ipv4pool-coip-…`.
    XmlValue<CoipPoolId> coip_pool_id{};
    /// networkInterfaceId: a network interface id, `eni-…`.
    XmlValue<NetworkInterfaceId> network_interface_id{};
    /// destinationPrefixListId: a prefix list resource id, `pl-…`.
    XmlValue<PrefixListResourceId> destination_prefix_list_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const LocalGatewayRoute&,
                                     const LocalGatewayRoute&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<
            &LocalGatewayRoute::destination_cidr_block,
            &LocalGatewayRoute::local_gateway_virtual_interface_group_id, &LocalGatewayRoute::type,
            &LocalGatewayRoute::state, &LocalGatewayRoute::local_gateway_route_table_id,
            &LocalGatewayRoute::local_gateway_route_table_arn, &LocalGatewayRoute::owner_id,
            &LocalGatewayRoute::subnet_id, &LocalGatewayRoute::coip_pool_id,
            &LocalGatewayRoute::network_interface_id,
            &LocalGatewayRoute::destination_prefix_list_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("destinationCidrBlock", self.destination_cidr_block);
            row("localGatewayVirtualInterfaceGroupId",
                self.local_gateway_virtual_interface_group_id);
            row("type", self.type);
            row("state", self.state);
            row("localGatewayRouteTableId", self.local_gateway_route_table_id);
            row("localGatewayRouteTableArn", self.local_gateway_route_table_arn);
            row("ownerId", self.owner_id);
            row("subnetId", self.subnet_id);
            row("coipPoolId", self.coip_pool_id);
            row("networkInterfaceId", self.network_interface_id);
            row("destinationPrefixListId", self.destination_prefix_list_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
