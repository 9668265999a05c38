// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The request ReplaceRoute.
#ifndef WRIT_EC2_REPLACE_ROUTE_HPP
#define WRIT_EC2_REPLACE_ROUTE_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/optional.hpp>
#include <writ/core/required.hpp>
#include <writ/ec2/rules/regional.hpp>
#include <writ/ec2/types/api.hpp>
#include <writ/ec2/types/carrier_gateway_id.hpp>
#include <writ/ec2/types/egress_only_internet_gateway_id.hpp>
#include <writ/ec2/types/extra_parameters.hpp>
#include <writ/ec2/types/instance_id.hpp>
#include <writ/ec2/types/local_gateway_id.hpp>
#include <writ/ec2/types/nat_gateway_id.hpp>
#include <writ/ec2/types/network_interface_id.hpp>
#include <writ/ec2/types/prefix_list_resource_id.hpp>
#include <writ/ec2/types/return_result.hpp>
#include <writ/ec2/types/route_gateway_id.hpp>
#include <writ/ec2/types/route_table_id.hpp>
#include <writ/ec2/types/transit_gateway_id.hpp>
#include <writ/ec2/types/vpc_endpoint_id.hpp>
#include <writ/ec2/types/vpc_peering_connection_id.hpp>
#include <writ/reply/reply.hpp>
#include <writ/rule/check.hpp>
#include <writ/rule/rule.hpp>
#include <writ/schema/parameter.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/arn.hpp>
#include <writ/value/ipv4_cidr_block.hpp>
#include <writ/value/ipv6_cidr_block.hpp>
#include <writ/value/yes_no.hpp>
#include <writ/wire/http.hpp>
#include <writ/wire/parameters.hpp>
#include <writ/wire/query.hpp>
#include <writ/wire/read_pairs.hpp>
#include <writ/wire/read_parameters.hpp>
#include <writ/wire/read_query.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The request ReplaceRoute. API version 2016-11-15, members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ReplaceRoute.html
struct ReplaceRoute {
    /// RouteTableId: a route table id, `rtb-…`.
    Required<RouteTableId, struct RouteTableId_given_right_and_in_order> route_table_id;
    /// DestinationPrefixListId: a prefix list resource id, `pl-…`.
    Optional<PrefixListResourceId> destination_prefix_list_id{};
    /// VpcEndpointId: a VPC endpoint id, `vpce-…`.
    Optional<VpcEndpointId> vpc_endpoint_id{};
    /// LocalTarget: yes or no.
    YesNo local_target{};
    /// TransitGatewayId: a transit gateway id, `tgw-…`.
    Optional<TransitGatewayId> transit_gateway_id{};
    /// LocalGatewayId: a local gateway id, `lgw-…`.
    Optional<LocalGatewayId> local_gateway_id{};
    /// CarrierGatewayId: a carrier gateway id, `cagw-…`.
    Optional<CarrierGatewayId> carrier_gateway_id{};
    /// CoreNetworkArn: an ARN.
    Optional<Arn> core_network_arn{};
    /// OdbNetworkArn: an ARN.
    Optional<Arn> odb_network_arn{};
    /// DryRun: with `true`, EC2 only tells whether the caller may do this.
    YesNo dry_run{};
    /// DestinationCidrBlock: an IPv4 CIDR block.
    Optional<Ipv4CidrBlock> destination_cidr_block{};
    /// GatewayId: the gateway that the traffic goes to.
    Optional<RouteGatewayId> gateway_id{};
    /// DestinationIpv6CidrBlock: an IPv6 CIDR block.
    Optional<Ipv6CidrBlock> destination_ipv6_cidr_block{};
    /// EgressOnlyInternetGatewayId: an egress only internet gateway id, `eigw-…`.
    Optional<EgressOnlyInternetGatewayId> egress_only_internet_gateway_id{};
    /// InstanceId: an instance id, `i-…`.
    Optional<InstanceId> instance_id{};
    /// NetworkInterfaceId: a network interface id, `eni-…`.
    Optional<NetworkInterfaceId> network_interface_id{};
    /// VpcPeeringConnectionId: a VPC peering connection id, `pcx-…`.
    Optional<VpcPeeringConnectionId> vpc_peering_connection_id{};
    /// NatGatewayId: a NAT gateway id, `nat-…`.
    Optional<NatGatewayId> nat_gateway_id{};
    /// Parameters that this version does not know, sent after all others.
    List<Parameter> extra{};

    /// Whether two are equal.
    friend constexpr bool operator==(const ReplaceRoute&, const ReplaceRoute&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Action, as it is sent.
        static constexpr std::string_view action = "ReplaceRoute";
        /// Version, as it is sent.
        static constexpr std::string_view version = api_version;
        /// What its reply holds.
        using result_type = ReturnResult;
        /// Its rules, in the order they are judged.
        using rules = Rules<extra_parameter_rules, arn_lies_outside_region,
                            destination_region_is_not_told>;

        /// Tells of each ARN its name and its member.
        template <class Self, class Tell>
        static constexpr void arns(const Self& self, Tell tell) {
            tell("CoreNetworkArn", self.core_network_arn);
            tell("OdbNetworkArn", self.odb_network_arn);
        }
        /// Its members, in order.
        using members =
            Members<&ReplaceRoute::route_table_id, &ReplaceRoute::destination_prefix_list_id,
                    &ReplaceRoute::vpc_endpoint_id, &ReplaceRoute::local_target,
                    &ReplaceRoute::transit_gateway_id, &ReplaceRoute::local_gateway_id,
                    &ReplaceRoute::carrier_gateway_id, &ReplaceRoute::core_network_arn,
                    &ReplaceRoute::odb_network_arn, &ReplaceRoute::dry_run,
                    &ReplaceRoute::destination_cidr_block, &ReplaceRoute::gateway_id,
                    &ReplaceRoute::destination_ipv6_cidr_block,
                    &ReplaceRoute::egress_only_internet_gateway_id, &ReplaceRoute::instance_id,
                    &ReplaceRoute::network_interface_id, &ReplaceRoute::vpc_peering_connection_id,
                    &ReplaceRoute::nat_gateway_id, &ReplaceRoute::extra>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("RouteTableId", self.route_table_id);
            row("DestinationPrefixListId", self.destination_prefix_list_id);
            row("VpcEndpointId", self.vpc_endpoint_id);
            row("LocalTarget", self.local_target);
            row("TransitGatewayId", self.transit_gateway_id);
            row("LocalGatewayId", self.local_gateway_id);
            row("CarrierGatewayId", self.carrier_gateway_id);
            row("CoreNetworkArn", self.core_network_arn);
            row("OdbNetworkArn", self.odb_network_arn);
            row("DryRun", self.dry_run);
            row("DestinationCidrBlock", self.destination_cidr_block);
            row("GatewayId", self.gateway_id);
            row("DestinationIpv6CidrBlock", self.destination_ipv6_cidr_block);
            row("EgressOnlyInternetGatewayId", self.egress_only_internet_gateway_id);
            row("InstanceId", self.instance_id);
            row("NetworkInterfaceId", self.network_interface_id);
            row("VpcPeeringConnectionId", self.vpc_peering_connection_id);
            row("NatGatewayId", self.nat_gateway_id);
            row.extra(self.extra);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
