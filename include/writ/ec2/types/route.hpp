// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// Route, a structure in replies.
#ifndef WRIT_EC2_TYPES_ROUTE_HPP
#define WRIT_EC2_TYPES_ROUTE_HPP

#include <writ/core/config.hpp>
#include <writ/ec2/types/carrier_gateway_id.hpp>
#include <writ/ec2/types/egress_only_internet_gateway_id.hpp>
#include <writ/ec2/types/instance_id.hpp>
#include <writ/ec2/types/local_gateway_id.hpp>
#include <writ/ec2/types/nat_gateway_id.hpp>
#include <writ/ec2/types/network_interface_id.hpp>
#include <writ/ec2/types/prefix_list_resource_id.hpp>
#include <writ/ec2/types/route_gateway_id.hpp>
#include <writ/ec2/types/transit_gateway_id.hpp>
#include <writ/ec2/types/vpc_peering_connection_id.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/arn.hpp>
#include <writ/value/cidr_block.hpp>
#include <writ/value/ipv6_cidr_block.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
class RouteOrigin;  // writ/ec2/types/route_origin.hpp
class RouteState;  // writ/ec2/types/route_state.hpp

/// Route, a structure in what EC2 answers to CreateRouteTable and DescribeRouteTables. Members as
/// of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_Route.html
struct Route {
    /// destinationCidrBlock: a CIDR block.
    XmlValue<CidrBlock> destination_cidr_block{};
    /// destinationIpv6CidrBlock: an IPv6 CIDR block.
    XmlValue<Ipv6CidrBlock> destination_ipv6_cidr_block{};
    /// destinationPrefixListId: a prefix list resource id, `pl-…`.
    XmlValue<PrefixListResourceId> destination_prefix_list_id{};
    /// egressOnlyInternetGatewayId: an egress only internet gateway id, `eigw-…`.
    XmlValue<EgressOnlyInternetGatewayId> egress_only_internet_gateway_id{};
    /// gatewayId: a route gateway id.
    XmlValue<RouteGatewayId> gateway_id{};
    /// instanceId: an instance id, `i-…`.
    XmlValue<InstanceId> instance_id{};
    /// instanceOwnerId: text.
    XmlText instance_owner_id{};
    /// natGatewayId: a NAT gateway id, `nat-…`.
    XmlValue<NatGatewayId> nat_gateway_id{};
    /// transitGatewayId: a transit gateway id, `tgw-…`.
    XmlValue<TransitGatewayId> transit_gateway_id{};
    /// localGatewayId: a local gateway id, `lgw-…`.
    XmlValue<LocalGatewayId> local_gateway_id{};
    /// carrierGatewayId: a carrier gateway id, `cagw-…`.
    XmlValue<CarrierGatewayId> carrier_gateway_id{};
    /// networkInterfaceId: a network interface id, `eni-…`.
    XmlValue<NetworkInterfaceId> network_interface_id{};
    /// origin: `CreateRouteTable`, `CreateRoute`, `EnableVgwRoutePropagation` or `Advertisement`.
    XmlValue<RouteOrigin> origin{};
    /// state: `active`, `blackhole` or `filtered`.
    XmlValue<RouteState> state{};
    /// vpcPeeringConnectionId: a VPC peering connection id, `pcx-…`.
    XmlValue<VpcPeeringConnectionId> vpc_peering_connection_id{};
    /// coreNetworkArn: an ARN.
    XmlValue<Arn> core_network_arn{};
    /// odbNetworkArn: an ARN.
    XmlValue<Arn> odb_network_arn{};
    /// ipAddress: text.
    XmlText ip_address{};

    /// Whether two say the same.
    friend constexpr bool operator==(const Route&, const Route&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members =
            Members<&Route::destination_cidr_block, &Route::destination_ipv6_cidr_block,
                    &Route::destination_prefix_list_id, &Route::egress_only_internet_gateway_id,
                    &Route::gateway_id, &Route::instance_id, &Route::instance_owner_id,
                    &Route::nat_gateway_id, &Route::transit_gateway_id, &Route::local_gateway_id,
                    &Route::carrier_gateway_id, &Route::network_interface_id, &Route::origin,
                    &Route::state, &Route::vpc_peering_connection_id, &Route::core_network_arn,
                    &Route::odb_network_arn, &Route::ip_address>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("destinationCidrBlock", self.destination_cidr_block);
            row("destinationIpv6CidrBlock", self.destination_ipv6_cidr_block);
            row("destinationPrefixListId", self.destination_prefix_list_id);
            row("egressOnlyInternetGatewayId", self.egress_only_internet_gateway_id);
            row("gatewayId", self.gateway_id);
            row("instanceId", self.instance_id);
            row("instanceOwnerId", self.instance_owner_id);
            row("natGatewayId", self.nat_gateway_id);
            row("transitGatewayId", self.transit_gateway_id);
            row("localGatewayId", self.local_gateway_id);
            row("carrierGatewayId", self.carrier_gateway_id);
            row("networkInterfaceId", self.network_interface_id);
            row("origin", self.origin);
            row("state", self.state);
            row("vpcPeeringConnectionId", self.vpc_peering_connection_id);
            row("coreNetworkArn", self.core_network_arn);
            row("odbNetworkArn", self.odb_network_arn);
            row("ipAddress", self.ip_address);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
