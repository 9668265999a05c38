// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The request ModifyVpcEndpointServiceConfiguration.
#ifndef WRIT_EC2_MODIFY_VPC_ENDPOINT_SERVICE_CONFIGURATION_HPP
#define WRIT_EC2_MODIFY_VPC_ENDPOINT_SERVICE_CONFIGURATION_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/optional.hpp>
#include <writ/core/required.hpp>
#include <writ/ec2/rules/regional.hpp>
#include <writ/ec2/types/api.hpp>
#include <writ/ec2/types/extra_parameters.hpp>
#include <writ/ec2/types/modify_vpc_endpoint_service_configuration_result.hpp>
#include <writ/ec2/types/vpc_endpoint_service_id.hpp>
#include <writ/reply/reply.hpp>
#include <writ/rule/check.hpp>
#include <writ/rule/rule.hpp>
#include <writ/schema/parameter.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>
#include <writ/value/arn.hpp>
#include <writ/value/yes_no.hpp>
#include <writ/wire/http.hpp>
#include <writ/wire/parameters.hpp>
#include <writ/wire/query.hpp>
#include <writ/wire/read_pairs.hpp>
#include <writ/wire/read_parameters.hpp>
#include <writ/wire/read_query.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The request ModifyVpcEndpointServiceConfiguration. API version 2016-11-15, members as of the EC2
/// model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyVpcEndpointServiceConfiguration.html
struct ModifyVpcEndpointServiceConfiguration {
    /// ServiceId: a VPC endpoint service id, `vpce-svc-…`.
    Required<VpcEndpointServiceId, struct ServiceId_given_right_and_in_order> service_id;
    /// DryRun: with `true`, EC2 only tells whether the caller may do this.
    YesNo dry_run{};
    /// PrivateDnsName: text.
    Optional<AnyText> private_dns_name{};
    /// RemovePrivateDnsName: yes or no.
    YesNo remove_private_dns_name{};
    /// AcceptanceRequired: yes or no.
    YesNo acceptance_required{};
    /// AddNetworkLoadBalancerArn.N: ARNs.
    List<Arn> add_network_load_balancer_arns{};
    /// RemoveNetworkLoadBalancerArn.N: ARNs.
    List<Arn> remove_network_load_balancer_arns{};
    /// AddGatewayLoadBalancerArn.N: ARNs.
    List<Arn> add_gateway_load_balancer_arns{};
    /// RemoveGatewayLoadBalancerArn.N: ARNs.
    List<Arn> remove_gateway_load_balancer_arns{};
    /// AddSupportedIpAddressType.N: texts.
    List<AnyText> add_supported_ip_address_types{};
    /// RemoveSupportedIpAddressType.N: texts.
    List<AnyText> remove_supported_ip_address_types{};
    /// AddSupportedRegion.N: texts.
    List<AnyText> add_supported_regions{};
    /// RemoveSupportedRegion.N: texts.
    List<AnyText> remove_supported_regions{};
    /// Parameters that this version does not know, sent after all others.
    List<Parameter> extra{};

    /// Whether two are equal.
    friend constexpr bool operator==(const ModifyVpcEndpointServiceConfiguration&,
                                     const ModifyVpcEndpointServiceConfiguration&) noexcept =
        default;

    /// What writ knows of it.
    struct Model {
        /// Action, as it is sent.
        static constexpr std::string_view action = "ModifyVpcEndpointServiceConfiguration";
        /// Version, as it is sent.
        static constexpr std::string_view version = api_version;
        /// What its reply holds.
        using result_type = ModifyVpcEndpointServiceConfigurationResult;
        /// Its rules, in the order they are judged.
        using rules = Rules<extra_parameter_rules, arn_lies_outside_region,
                            destination_region_is_not_told>;

        /// Tells of each ARN its name and its member.
        template <class Self, class Tell>
        static constexpr void arns(const Self& self, Tell tell) {
            tell("AddNetworkLoadBalancerArn.N", self.add_network_load_balancer_arns);
            tell("RemoveNetworkLoadBalancerArn.N", self.remove_network_load_balancer_arns);
            tell("AddGatewayLoadBalancerArn.N", self.add_gateway_load_balancer_arns);
            tell("RemoveGatewayLoadBalancerArn.N", self.remove_gateway_load_balancer_arns);
        }
        /// Its members, in order.
        using members =
            Members<&ModifyVpcEndpointServiceConfiguration::service_id,
                    &ModifyVpcEndpointServiceConfiguration::dry_run,
                    &ModifyVpcEndpointServiceConfiguration::private_dns_name,
                    &ModifyVpcEndpointServiceConfiguration::remove_private_dns_name,
                    &ModifyVpcEndpointServiceConfiguration::acceptance_required,
                    &ModifyVpcEndpointServiceConfiguration::add_network_load_balancer_arns,
                    &ModifyVpcEndpointServiceConfiguration::remove_network_load_balancer_arns,
                    &ModifyVpcEndpointServiceConfiguration::add_gateway_load_balancer_arns,
                    &ModifyVpcEndpointServiceConfiguration::remove_gateway_load_balancer_arns,
                    &ModifyVpcEndpointServiceConfiguration::add_supported_ip_address_types,
                    &ModifyVpcEndpointServiceConfiguration::remove_supported_ip_address_types,
                    &ModifyVpcEndpointServiceConfiguration::add_supported_regions,
                    &ModifyVpcEndpointServiceConfiguration::remove_supported_regions,
                    &ModifyVpcEndpointServiceConfiguration::extra>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("ServiceId", self.service_id);
            row("DryRun", self.dry_run);
            row("PrivateDnsName", self.private_dns_name);
            row("RemovePrivateDnsName", self.remove_private_dns_name);
            row("AcceptanceRequired", self.acceptance_required);
            row("AddNetworkLoadBalancerArn", self.add_network_load_balancer_arns);
            row("RemoveNetworkLoadBalancerArn", self.remove_network_load_balancer_arns);
            row("AddGatewayLoadBalancerArn", self.add_gateway_load_balancer_arns);
            row("RemoveGatewayLoadBalancerArn", self.remove_gateway_load_balancer_arns);
            row("AddSupportedIpAddressType", self.add_supported_ip_address_types);
            row("RemoveSupportedIpAddressType", self.remove_supported_ip_address_types);
            row("AddSupportedRegion", self.add_supported_regions);
            row("RemoveSupportedRegion", self.remove_supported_regions);
            row.extra(self.extra);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
