// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The request CreateVpcEndpointServiceConfiguration.
#ifndef WRIT_EC2_CREATE_VPC_ENDPOINT_SERVICE_CONFIGURATION_HPP
#define WRIT_EC2_CREATE_VPC_ENDPOINT_SERVICE_CONFIGURATION_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/rules/regional.hpp>
#include <writ/ec2/rules/tags.hpp>
#include <writ/ec2/types/api.hpp>
#include <writ/ec2/types/create_vpc_endpoint_service_configuration_result.hpp>
#include <writ/ec2/types/extra_parameters.hpp>
#include <writ/ec2/types/tag_specification.hpp>
#include <writ/reply/reply.hpp>
#include <writ/rule/check.hpp>
#include <writ/rule/rule.hpp>
#include <writ/schema/parameter.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>
#include <writ/value/arn.hpp>
#include <writ/value/client_token.hpp>
#include <writ/value/yes_no.hpp>
#include <writ/wire/http.hpp>
#include <writ/wire/parameters.hpp>
#include <writ/wire/query.hpp>
#include <writ/wire/read_pairs.hpp>
#include <writ/wire/read_parameters.hpp>
#include <writ/wire/read_query.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The request CreateVpcEndpointServiceConfiguration. API version 2016-11-15, members as of the EC2
/// model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateVpcEndpointServiceConfiguration.html
struct CreateVpcEndpointServiceConfiguration {
    /// DryRun: with `true`, EC2 only tells whether the caller may do this.
    YesNo dry_run{};
    /// AcceptanceRequired: yes or no.
    YesNo acceptance_required{};
    /// PrivateDnsName: text.
    Optional<AnyText> private_dns_name{};
    /// NetworkLoadBalancerArn.N: ARNs.
    List<Arn> network_load_balancer_arns{};
    /// GatewayLoadBalancerArn.N: ARNs.
    List<Arn> gateway_load_balancer_arns{};
    /// SupportedIpAddressType.N: texts.
    List<AnyText> supported_ip_address_types{};
    /// SupportedRegion.N: texts.
    List<AnyText> supported_regions{};
    /// ClientToken: the caller's name for this request, the same in each retry.
    Optional<ClientToken> client_token{};
    /// TagSpecification.N: tags for new resources.
    List<TagSpecification> tag_specifications{};
    /// Parameters that this version does not know, sent after all others.
    List<Parameter> extra{};

    /// Whether two are equal.
    friend constexpr bool operator==(const CreateVpcEndpointServiceConfiguration&,
                                     const CreateVpcEndpointServiceConfiguration&) noexcept =
        default;

    /// What writ knows of it.
    struct Model {
        /// Action, as it is sent.
        static constexpr std::string_view action = "CreateVpcEndpointServiceConfiguration";
        /// Version, as it is sent.
        static constexpr std::string_view version = api_version;
        /// What its reply holds.
        using result_type = CreateVpcEndpointServiceConfigurationResult;
        /// Its rules, in the order they are judged.
        using rules = Rules<tag_specification_rules, extra_parameter_rules, arn_lies_outside_region,
                            destination_region_is_not_told>;

        /// Tells of each ARN its name and its member.
        template <class Self, class Tell>
        static constexpr void arns(const Self& self, Tell tell) {
            tell("NetworkLoadBalancerArn.N", self.network_load_balancer_arns);
            tell("GatewayLoadBalancerArn.N", self.gateway_load_balancer_arns);
        }
        /// Its members, in order.
        using members = Members<&CreateVpcEndpointServiceConfiguration::dry_run,
                                &CreateVpcEndpointServiceConfiguration::acceptance_required,
                                &CreateVpcEndpointServiceConfiguration::private_dns_name,
                                &CreateVpcEndpointServiceConfiguration::network_load_balancer_arns,
                                &CreateVpcEndpointServiceConfiguration::gateway_load_balancer_arns,
                                &CreateVpcEndpointServiceConfiguration::supported_ip_address_types,
                                &CreateVpcEndpointServiceConfiguration::supported_regions,
                                &CreateVpcEndpointServiceConfiguration::client_token,
                                &CreateVpcEndpointServiceConfiguration::tag_specifications,
                                &CreateVpcEndpointServiceConfiguration::extra>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("DryRun", self.dry_run);
            row("AcceptanceRequired", self.acceptance_required);
            row("PrivateDnsName", self.private_dns_name);
            row("NetworkLoadBalancerArn", self.network_load_balancer_arns);
            row("GatewayLoadBalancerArn", self.gateway_load_balancer_arns);
            row("SupportedIpAddressType", self.supported_ip_address_types);
            row("SupportedRegion", self.supported_regions);
            row("ClientToken", self.client_token);
            row("TagSpecification", self.tag_specifications);
            row.extra(self.extra);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
