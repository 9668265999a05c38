// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// AnalysisRouteTableRoute, a structure in replies.
#ifndef WRIT_EC2_TYPES_ANALYSIS_ROUTE_TABLE_ROUTE_HPP
#define WRIT_EC2_TYPES_ANALYSIS_ROUTE_TABLE_ROUTE_HPP

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

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// AnalysisRouteTableRoute, a structure in what EC2 answers to 3 actions. Members as of the EC2
/// model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AnalysisRouteTableRoute.html
struct AnalysisRouteTableRoute {
    /// destinationCidr: text.
    XmlText destination_cidr{};
    /// destinationPrefixListId: a prefix list resource id, `pl-…`.
    XmlValue<PrefixListResourceId> destination_prefix_list_id{};
    /// egressOnlyInternetGatewayId: an egress only internet gateway id, `eigw-…`.
    XmlValue<EgressOnlyInternetGatewayId> egress_only_internet_gateway_id{};
    /// gatewayId: a route gateway id.
    XmlValue<RouteGatewayId> gateway_id{};
    /// instanceId: an instance id, `i-…`.
    XmlValue<InstanceId> instance_id{};
    /// natGatewayId: a NAT gateway id, `nat-…`.
    XmlValue<NatGatewayId> nat_gateway_id{};
    /// networkInterfaceId: a network interface id, `eni-…`.
    XmlValue<NetworkInterfaceId> network_interface_id{};
    /// origin: text.
    XmlText origin{};
    /// transitGatewayId: a transit gateway id, `tgw-…`.
    XmlValue<TransitGatewayId> transit_gateway_id{};
    /// vpcPeeringConnectionId: a VPC peering connection id, `pcx-…`.
    XmlValue<VpcPeeringConnectionId> vpc_peering_connection_id{};
    /// state: text.
    XmlText state{};
    /// carrierGatewayId: a carrier gateway id, `cagw-…`.
    XmlValue<CarrierGatewayId> carrier_gateway_id{};
    /// coreNetworkArn: an ARN.
    XmlValue<Arn> core_network_arn{};
    /// localGatewayId: a local gateway id, `lgw-…`.
    XmlValue<LocalGatewayId> local_gateway_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const AnalysisRouteTableRoute&,
                                     const AnalysisRouteTableRoute&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<
            &AnalysisRouteTableRoute::destination_cidr,
            &AnalysisRouteTableRoute::destination_prefix_list_id,
            &AnalysisRouteTableRoute::egress_only_internet_gateway_id,
            &AnalysisRouteTableRoute::gateway_id, &AnalysisRouteTableRoute::instance_id,
            &AnalysisRouteTableRoute::nat_gateway_id,
            &AnalysisRouteTableRoute::network_interface_id, &AnalysisRouteTableRoute::origin,
            &AnalysisRouteTableRoute::transit_gateway_id,
            &AnalysisRouteTableRoute::vpc_peering_connection_id, &AnalysisRouteTableRoute::state,
            &AnalysisRouteTableRoute::carrier_gateway_id,
            &AnalysisRouteTableRoute::core_network_arn, &AnalysisRouteTableRoute::local_gateway_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("destinationCidr", self.destination_cidr);
            row("destinationPrefixListId", self.destination_prefix_list_id);
            row("egressOnlyInternetGatewayId", self.egress_only_internet_gateway_id);
            row("gatewayId", self.gateway_id);
            row("instanceId", self.instance_id);
            row("natGatewayId", self.nat_gateway_id);
            row("networkInterfaceId", self.network_interface_id);
            row("origin", self.origin);
            row("transitGatewayId", self.transit_gateway_id);
            row("vpcPeeringConnectionId", self.vpc_peering_connection_id);
            row("state", self.state);
            row("carrierGatewayId", self.carrier_gateway_id);
            row("coreNetworkArn", self.core_network_arn);
            row("localGatewayId", self.local_gateway_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
