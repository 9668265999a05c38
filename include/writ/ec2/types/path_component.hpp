// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// PathComponent, a structure in replies.
#ifndef WRIT_EC2_TYPES_PATH_COMPONENT_HPP
#define WRIT_EC2_TYPES_PATH_COMPONENT_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/additional_detail.hpp>
#include <writ/ec2/types/analysis_acl_rule.hpp>
#include <writ/ec2/types/analysis_component.hpp>
#include <writ/ec2/types/analysis_packet_header.hpp>
#include <writ/ec2/types/analysis_route_table_route.hpp>
#include <writ/ec2/types/analysis_security_group_rule.hpp>
#include <writ/ec2/types/explanation.hpp>
#include <writ/ec2/types/firewall_stateful_rule.hpp>
#include <writ/ec2/types/firewall_stateless_rule.hpp>
#include <writ/ec2/types/transit_gateway_route_table_route.hpp>
#include <writ/reply/xml_integer.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// PathComponent, a structure in what EC2 answers to 3 actions. Members as of the EC2 model of
/// 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_PathComponent.html
struct PathComponent {
    /// sequenceNumber: a whole number.
    XmlInteger sequence_number{};
    /// aclRule: an AnalysisAclRule.
    Optional<AnalysisAclRule> acl_rule{};
    /// attachedTo: an AnalysisComponent.
    Optional<AnalysisComponent> attached_to{};
    /// component: an AnalysisComponent.
    Optional<AnalysisComponent> component{};
    /// destinationVpc: an AnalysisComponent.
    Optional<AnalysisComponent> destination_vpc{};
    /// outboundHeader: an AnalysisPacketHeader.
    Optional<AnalysisPacketHeader> outbound_header{};
    /// inboundHeader: an AnalysisPacketHeader.
    Optional<AnalysisPacketHeader> inbound_header{};
    /// routeTableRoute: an AnalysisRouteTableRoute.
    Optional<AnalysisRouteTableRoute> route_table_route{};
    /// securityGroupRule: an AnalysisSecurityGroupRule.
    Optional<AnalysisSecurityGroupRule> security_group_rule{};
    /// sourceVpc: an AnalysisComponent.
    Optional<AnalysisComponent> source_vpc{};
    /// subnet: an AnalysisComponent.
    Optional<AnalysisComponent> subnet{};
    /// vpc: an AnalysisComponent.
    Optional<AnalysisComponent> vpc{};
    /// additionalDetailSet: a list of AdditionalDetail.
    XmlList<AdditionalDetail> additional_details{};
    /// transitGateway: an AnalysisComponent.
    Optional<AnalysisComponent> transit_gateway{};
    /// transitGatewayRouteTableRoute: a TransitGatewayRouteTableRoute.
    Optional<TransitGatewayRouteTableRoute> transit_gateway_route_table_route{};
    /// explanationSet: a list of Explanation.
    XmlList<Explanation> explanations{};
    /// elasticLoadBalancerListener: an AnalysisComponent.
    Optional<AnalysisComponent> elastic_load_balancer_listener{};
    /// firewallStatelessRule: a FirewallStatelessRule.
    Optional<FirewallStatelessRule> firewall_stateless_rule{};
    /// firewallStatefulRule: a FirewallStatefulRule.
    Optional<FirewallStatefulRule> firewall_stateful_rule{};
    /// serviceName: text.
    XmlText service_name{};

    /// Whether two say the same.
    friend constexpr bool operator==(const PathComponent&, const PathComponent&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<
            &PathComponent::sequence_number, &PathComponent::acl_rule, &PathComponent::attached_to,
            &PathComponent::component, &PathComponent::destination_vpc,
            &PathComponent::outbound_header, &PathComponent::inbound_header,
            &PathComponent::route_table_route, &PathComponent::security_group_rule,
            &PathComponent::source_vpc, &PathComponent::subnet, &PathComponent::vpc,
            &PathComponent::additional_details, &PathComponent::transit_gateway,
            &PathComponent::transit_gateway_route_table_route, &PathComponent::explanations,
            &PathComponent::elastic_load_balancer_listener, &PathComponent::firewall_stateless_rule,
            &PathComponent::firewall_stateful_rule, &PathComponent::service_name>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("sequenceNumber", self.sequence_number);
            row("aclRule", self.acl_rule);
            row("attachedTo", self.attached_to);
            row("component", self.component);
            row("destinationVpc", self.destination_vpc);
            row("outboundHeader", self.outbound_header);
            row("inboundHeader", self.inbound_header);
            row("routeTableRoute", self.route_table_route);
            row("securityGroupRule", self.security_group_rule);
            row("sourceVpc", self.source_vpc);
            row("subnet", self.subnet);
            row("vpc", self.vpc);
            row("additionalDetailSet", self.additional_details);
            row("transitGateway", self.transit_gateway);
            row("transitGatewayRouteTableRoute", self.transit_gateway_route_table_route);
            row("explanationSet", self.explanations);
            row("elasticLoadBalancerListener", self.elastic_load_balancer_listener);
            row("firewallStatelessRule", self.firewall_stateless_rule);
            row("firewallStatefulRule", self.firewall_stateful_rule);
            row("serviceName", self.service_name);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
