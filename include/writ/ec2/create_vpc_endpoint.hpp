// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The request CreateVpcEndpoint.
#ifndef WRIT_EC2_CREATE_VPC_ENDPOINT_HPP
#define WRIT_EC2_CREATE_VPC_ENDPOINT_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/optional.hpp>
#include <writ/core/required.hpp>
#include <writ/ec2/rules/regional.hpp>
#include <writ/ec2/rules/tagged_types.hpp>
#include <writ/ec2/rules/tags.hpp>
#include <writ/ec2/types/api.hpp>
#include <writ/ec2/types/create_vpc_endpoint_result.hpp>
#include <writ/ec2/types/dns_options_specification.hpp>
#include <writ/ec2/types/extra_parameters.hpp>
#include <writ/ec2/types/ip_address_type.hpp>
#include <writ/ec2/types/route_table_id.hpp>
#include <writ/ec2/types/security_group_id.hpp>
#include <writ/ec2/types/subnet_configuration.hpp>
#include <writ/ec2/types/subnet_id.hpp>
#include <writ/ec2/types/tag_specification.hpp>
#include <writ/ec2/types/vpc_endpoint_type.hpp>
#include <writ/ec2/types/vpc_id.hpp>
#include <writ/reply/reply.hpp>
#include <writ/rule/check.hpp>
#include <writ/rule/rule.hpp>
#include <writ/schema/parameter.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>
#include <writ/value/arn.hpp>
#include <writ/value/client_token.hpp>
#include <writ/value/region.hpp>
#include <writ/value/yes_no.hpp>
#include <writ/wire/http.hpp>
#include <writ/wire/parameters.hpp>
#include <writ/wire/query.hpp>
#include <writ/wire/read_pairs.hpp>
#include <writ/wire/read_parameters.hpp>
#include <writ/wire/read_query.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The request CreateVpcEndpoint. API version 2016-11-15, members as of the EC2 model of
/// 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateVpcEndpoint.html
struct CreateVpcEndpoint {
    /// VpcId: a VPC id, `vpc-…`.
    Required<VpcId, struct VpcId_given_right_and_in_order> vpc_id;
    /// DryRun: with `true`, EC2 only tells whether the caller may do this.
    YesNo dry_run{};
    /// VpcEndpointType: one of 5 words, such as `Interface`.
    Optional<VpcEndpointType> vpc_endpoint_type{};
    /// ServiceName: text.
    Optional<AnyText> service_name{};
    /// PolicyDocument: text.
    Optional<AnyText> policy_document{};
    /// RouteTableId.N: route table ids, `rtb-…`.
    List<RouteTableId> route_table_ids{};
    /// SubnetId.N: subnet ids, `subnet-…`.
    List<SubnetId> subnet_ids{};
    /// SecurityGroupId.N: security group ids, `sg-…`.
    List<SecurityGroupId> security_group_ids{};
    /// IpAddressType: `ipv4`, `dualstack` or `ipv6`.
    Optional<IpAddressType> ip_address_type{};
    /// DnsOptions: a DnsOptionsSpecification.
    DnsOptionsSpecification dns_options{};
    /// ClientToken: the caller's name for this request, the same in each retry.
    Optional<ClientToken> client_token{};
    /// PrivateDnsEnabled: yes or no.
    YesNo private_dns_enabled{};
    /// TagSpecification.N: tags for new resources.
    List<TagSpecification> tag_specifications{};
    /// SubnetConfiguration.N: a list of SubnetConfiguration.
    List<SubnetConfiguration> subnet_configurations{};
    /// ServiceNetworkArn: an ARN.
    Optional<Arn> service_network_arn{};
    /// ResourceConfigurationArn: an ARN.
    Optional<Arn> resource_configuration_arn{};
    /// ServiceRegion: a Region.
    Optional<Region> service_region{};
    /// Parameters that this version does not know, sent after all others.
    List<Parameter> extra{};

    /// Whether two are equal.
    friend constexpr bool operator==(const CreateVpcEndpoint&,
                                     const CreateVpcEndpoint&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Action, as it is sent.
        static constexpr std::string_view action = "CreateVpcEndpoint";
        /// Version, as it is sent.
        static constexpr std::string_view version = api_version;
        /// What its reply holds.
        using result_type = CreateVpcEndpointResult;
        /// Its rules, in the order they are judged.
        using rules = Rules<tag_specification_type_rules, tag_specification_rules,
                            extra_parameter_rules, arn_lies_outside_region,
                            destination_region_is_not_told>;
        /// The types of resources that it tags.
        static constexpr std::string_view tagged_types[] = {"vpc-endpoint"};

        /// Tells of each ARN its name and its member.
        template <class Self, class Tell>
        static constexpr void arns(const Self& self, Tell tell) {
            tell("ServiceNetworkArn", self.service_network_arn);
            tell("ResourceConfigurationArn", self.resource_configuration_arn);
        }
        /// Its members, in order.
        using members = Members<
            &CreateVpcEndpoint::vpc_id, &CreateVpcEndpoint::dry_run,
            &CreateVpcEndpoint::vpc_endpoint_type, &CreateVpcEndpoint::service_name,
            &CreateVpcEndpoint::policy_document, &CreateVpcEndpoint::route_table_ids,
            &CreateVpcEndpoint::subnet_ids, &CreateVpcEndpoint::security_group_ids,
            &CreateVpcEndpoint::ip_address_type, &CreateVpcEndpoint::dns_options,
            &CreateVpcEndpoint::client_token, &CreateVpcEndpoint::private_dns_enabled,
            &CreateVpcEndpoint::tag_specifications, &CreateVpcEndpoint::subnet_configurations,
            &CreateVpcEndpoint::service_network_arn, &CreateVpcEndpoint::resource_configuration_arn,
            &CreateVpcEndpoint::service_region, &CreateVpcEndpoint::extra>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("VpcId", self.vpc_id);
            row("DryRun", self.dry_run);
            row("VpcEndpointType", self.vpc_endpoint_type);
            row("ServiceName", self.service_name);
            row("PolicyDocument", self.policy_document);
            row("RouteTableId", self.route_table_ids);
            row("SubnetId", self.subnet_ids);
            row("SecurityGroupId", self.security_group_ids);
            row("IpAddressType", self.ip_address_type);
            row("DnsOptions", self.dns_options);
            row("ClientToken", self.client_token);
            row("PrivateDnsEnabled", self.private_dns_enabled);
            row("TagSpecification", self.tag_specifications);
            row("SubnetConfiguration", self.subnet_configurations);
            row("ServiceNetworkArn", self.service_network_arn);
            row("ResourceConfigurationArn", self.resource_configuration_arn);
            row("ServiceRegion", self.service_region);
            row.extra(self.extra);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
