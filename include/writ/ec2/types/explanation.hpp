// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// Explanation, a structure in replies.
#ifndef WRIT_EC2_TYPES_EXPLANATION_HPP
#define WRIT_EC2_TYPES_EXPLANATION_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/analysis_acl_rule.hpp>
#include <writ/ec2/types/analysis_component.hpp>
#include <writ/ec2/types/analysis_load_balancer_listener.hpp>
#include <writ/ec2/types/analysis_load_balancer_target.hpp>
#include <writ/ec2/types/analysis_route_table_route.hpp>
#include <writ/ec2/types/analysis_security_group_rule.hpp>
#include <writ/ec2/types/firewall_stateful_rule.hpp>
#include <writ/ec2/types/firewall_stateless_rule.hpp>
#include <writ/ec2/types/port_range_reply.hpp>
#include <writ/ec2/types/transit_gateway_route_table_route.hpp>
#include <writ/reply/xml_integer.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/arn.hpp>
#include <writ/value/availability_zone.hpp>
#include <writ/value/availability_zone_id.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// Explanation, a structure in what EC2 answers to 3 actions. Members as of the EC2 model of
/// 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_Explanation.html
struct Explanation {
    /// acl: an AnalysisComponent.
    Optional<AnalysisComponent> acl{};
    /// aclRule: an AnalysisAclRule.
    Optional<AnalysisAclRule> acl_rule{};
    /// address: text.
    XmlText address{};
    /// addressSet: texts.
    XmlList<XmlText> addresses{};
    /// attachedTo: an AnalysisComponent.
    Optional<AnalysisComponent> attached_to{};
    /// availabilityZoneSet: availability zones.
    XmlList<XmlValue<AvailabilityZone>> availability_zones{};
    /// availabilityZoneIdSet: availability zone ids.
    XmlList<XmlValue<AvailabilityZoneId>> availability_zone_ids{};
    /// cidrSet: texts.
    XmlList<XmlText> cidrs{};
    /// component: an AnalysisComponent.
    Optional<AnalysisComponent> component{};
    /// customerGateway: an AnalysisComponent.
    Optional<AnalysisComponent> customer_gateway{};
    /// destination: an AnalysisComponent.
    Optional<AnalysisComponent> destination{};
    /// destinationVpc: an AnalysisComponent.
    Optional<AnalysisComponent> destination_vpc{};
    /// direction: text.
    XmlText direction{};
    /// explanationCode: text.
    XmlText explanation_code{};
    /// ingressRouteTable: an AnalysisComponent.
    Optional<AnalysisComponent> ingress_route_table{};
    /// internetGateway: an AnalysisComponent.
    Optional<AnalysisComponent> internet_gateway{};
    /// loadBalancerArn: an ARN.
    XmlValue<Arn> load_balancer_arn{};
    /// classicLoadBalancerListener: an AnalysisLoadBalancerListener.
    Optional<AnalysisLoadBalancerListener> classic_load_balancer_listener{};
    /// loadBalancerListenerPort: a whole number.
    XmlInteger load_balancer_listener_port{};
    /// loadBalancerTarget: an AnalysisLoadBalancerTarget.
    Optional<AnalysisLoadBalancerTarget> load_balancer_target{};
    /// loadBalancerTargetGroup: an AnalysisComponent.
    Optional<AnalysisComponent> load_balancer_target_group{};
    /// loadBalancerTargetGroupSet: a list of AnalysisComponent.
    XmlList<AnalysisComponent> load_balancer_target_groups{};
    /// loadBalancerTargetPort: a whole number.
    XmlInteger load_balancer_target_port{};
    /// elasticLoadBalancerListener: an AnalysisComponent.
    Optional<AnalysisComponent> elastic_load_balancer_listener{};
    /// missingComponent: text.
    XmlText missing_component{};
    /// natGateway: an AnalysisComponent.
    Optional<AnalysisComponent> nat_gateway{};
    /// networkInterface: an AnalysisComponent.
    Optional<AnalysisComponent> network_interface{};
    /// packetField: text.
    XmlText packet_field{};
    /// vpcPeeringConnection: an AnalysisComponent.
    Optional<AnalysisComponent> vpc_peering_connection{};
    /// port: a whole number.
    XmlInteger port{};
    /// portRangeSet: a list of PortRangeReply.
    XmlList<PortRangeReply> port_ranges{};
    /// prefixList: an AnalysisComponent.
    Optional<AnalysisComponent> prefix_list{};
    /// protocolSet: texts.
    XmlList<XmlText> protocols{};
    /// routeTableRoute: an AnalysisRouteTableRoute.
    Optional<AnalysisRouteTableRoute> route_table_route{};
    /// routeTable: an AnalysisComponent.
    Optional<AnalysisComponent> route_table{};
    /// securityGroup: an AnalysisComponent.
    Optional<AnalysisComponent> security_group{};
    /// securityGroupRule: an AnalysisSecurityGroupRule.
    Optional<AnalysisSecurityGroupRule> security_group_rule{};
    /// securityGroupSet: a list of AnalysisComponent.
    XmlList<AnalysisComponent> security_groups{};
    /// sourceVpc: an AnalysisComponent.
    Optional<AnalysisComponent> source_vpc{};
    /// state: text.
    XmlText state{};
    /// subnet: an AnalysisComponent.
    Optional<AnalysisComponent> subnet{};
    /// subnetRouteTable: an AnalysisComponent.
    Optional<AnalysisComponent> subnet_route_table{};
    /// vpc: an AnalysisComponent.
    Optional<AnalysisComponent> vpc{};
    /// vpcEndpoint: an AnalysisComponent.
    Optional<AnalysisComponent> vpc_endpoint{};
    /// vpnConnection: an AnalysisComponent.
    Optional<AnalysisComponent> vpn_connection{};
    /// vpnGateway: an AnalysisComponent.
    Optional<AnalysisComponent> vpn_gateway{};
    /// transitGateway: an AnalysisComponent.
    Optional<AnalysisComponent> transit_gateway{};
    /// transitGatewayRouteTable: an AnalysisComponent.
    Optional<AnalysisComponent> transit_gateway_route_table{};
    /// transitGatewayRouteTableRoute: a TransitGatewayRouteTableRoute.
    Optional<TransitGatewayRouteTableRoute> transit_gateway_route_table_route{};
    /// transitGatewayAttachment: an AnalysisComponent.
    Optional<AnalysisComponent> transit_gateway_attachment{};
    /// componentAccount: text.
    XmlText component_account{};
    /// componentRegion: text.
    XmlText component_region{};
    /// firewallStatelessRule: a FirewallStatelessRule.
    Optional<FirewallStatelessRule> firewall_stateless_rule{};
    /// firewallStatefulRule: a FirewallStatefulRule.
    Optional<FirewallStatefulRule> firewall_stateful_rule{};

    /// Whether two say the same.
    friend constexpr bool operator==(const Explanation&, const Explanation&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<
            &Explanation::acl, &Explanation::acl_rule, &Explanation::address,
            &Explanation::addresses, &Explanation::attached_to, &Explanation::availability_zones,
            &Explanation::availability_zone_ids, &Explanation::cidrs, &Explanation::component,
            &Explanation::customer_gateway, &Explanation::destination,
            &Explanation::destination_vpc, &Explanation::direction, &Explanation::explanation_code,
            &Explanation::ingress_route_table, &Explanation::internet_gateway,
            &Explanation::load_balancer_arn, &Explanation::classic_load_balancer_listener,
            &Explanation::load_balancer_listener_port, &Explanation::load_balancer_target,
            &Explanation::load_balancer_target_group, &Explanation::load_balancer_target_groups,
            &Explanation::load_balancer_target_port, &Explanation::elastic_load_balancer_listener,
            &Explanation::missing_component, &Explanation::nat_gateway,
            &Explanation::network_interface, &Explanation::packet_field,
            &Explanation::vpc_peering_connection, &Explanation::port, &Explanation::port_ranges,
            &Explanation::prefix_list, &Explanation::protocols, &Explanation::route_table_route,
            &Explanation::route_table, &Explanation::security_group,
            &Explanation::security_group_rule, &Explanation::security_groups,
            &Explanation::source_vpc, &Explanation::state, &Explanation::subnet,
            &Explanation::subnet_route_table, &Explanation::vpc, &Explanation::vpc_endpoint,
            &Explanation::vpn_connection, &Explanation::vpn_gateway, &Explanation::transit_gateway,
            &Explanation::transit_gateway_route_table,
            &Explanation::transit_gateway_route_table_route,
            &Explanation::transit_gateway_attachment, &Explanation::component_account,
            &Explanation::component_region, &Explanation::firewall_stateless_rule,
            &Explanation::firewall_stateful_rule>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("acl", self.acl);
            row("aclRule", self.acl_rule);
            row("address", self.address);
            row("addressSet", self.addresses);
            row("attachedTo", self.attached_to);
            row("availabilityZoneSet", self.availability_zones);
            row("availabilityZoneIdSet", self.availability_zone_ids);
            row("cidrSet", self.cidrs);
            row("component", self.component);
            row("customerGateway", self.customer_gateway);
            row("destination", self.destination);
            row("destinationVpc", self.destination_vpc);
            row("direction", self.direction);
            row("explanationCode", self.explanation_code);
            row("ingressRouteTable", self.ingress_route_table);
            row("internetGateway", self.internet_gateway);
            row("loadBalancerArn", self.load_balancer_arn);
            row("classicLoadBalancerListener", self.classic_load_balancer_listener);
            row("loadBalancerListenerPort", self.load_balancer_listener_port);
            row("loadBalancerTarget", self.load_balancer_target);
            row("loadBalancerTargetGroup", self.load_balancer_target_group);
            row("loadBalancerTargetGroupSet", self.load_balancer_target_groups);
            row("loadBalancerTargetPort", self.load_balancer_target_port);
            row("elasticLoadBalancerListener", self.elastic_load_balancer_listener);
            row("missingComponent", self.missing_component);
            row("natGateway", self.nat_gateway);
            row("networkInterface", self.network_interface);
            row("packetField", self.packet_field);
            row("vpcPeeringConnection", self.vpc_peering_connection);
            row("port", self.port);
            row("portRangeSet", self.port_ranges);
            row("prefixList", self.prefix_list);
            row("protocolSet", self.protocols);
            row("routeTableRoute", self.route_table_route);
            row("routeTable", self.route_table);
            row("securityGroup", self.security_group);
            row("securityGroupRule", self.security_group_rule);
            row("securityGroupSet", self.security_groups);
            row("sourceVpc", self.source_vpc);
            row("state", self.state);
            row("subnet", self.subnet);
            row("subnetRouteTable", self.subnet_route_table);
            row("vpc", self.vpc);
            row("vpcEndpoint", self.vpc_endpoint);
            row("vpnConnection", self.vpn_connection);
            row("vpnGateway", self.vpn_gateway);
            row("transitGateway", self.transit_gateway);
            row("transitGatewayRouteTable", self.transit_gateway_route_table);
            row("transitGatewayRouteTableRoute", self.transit_gateway_route_table_route);
            row("transitGatewayAttachment", self.transit_gateway_attachment);
            row("componentAccount", self.component_account);
            row("componentRegion", self.component_region);
            row("firewallStatelessRule", self.firewall_stateless_rule);
            row("firewallStatefulRule", self.firewall_stateful_rule);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
