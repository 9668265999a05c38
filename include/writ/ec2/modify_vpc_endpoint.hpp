// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The request ModifyVpcEndpoint.
#ifndef WRIT_EC2_MODIFY_VPC_ENDPOINT_HPP
#define WRIT_EC2_MODIFY_VPC_ENDPOINT_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/optional.hpp>
#include <writ/core/required.hpp>
#include <writ/ec2/types/api.hpp>
#include <writ/ec2/types/dns_options_specification.hpp>
#include <writ/ec2/types/extra_parameters.hpp>
#include <writ/ec2/types/ip_address_type.hpp>
#include <writ/ec2/types/modify_vpc_endpoint_result.hpp>
#include <writ/ec2/types/route_table_id.hpp>
#include <writ/ec2/types/security_group_id.hpp>
#include <writ/ec2/types/subnet_configuration.hpp>
#include <writ/ec2/types/subnet_id.hpp>
#include <writ/ec2/types/vpc_endpoint_id.hpp>
#include <writ/reply/reply.hpp>
#include <writ/rule/check.hpp>
#include <writ/rule/rule.hpp>
#include <writ/schema/parameter.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>
#include <writ/value/yes_no.hpp>
#include <writ/wire/http.hpp>
#include <writ/wire/parameters.hpp>
#include <writ/wire/query.hpp>
#include <writ/wire/read_pairs.hpp>
#include <writ/wire/read_parameters.hpp>
#include <writ/wire/read_query.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The request ModifyVpcEndpoint. API version 2016-11-15, members as of the EC2 model of
/// 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyVpcEndpoint.html
struct ModifyVpcEndpoint {
    /// VpcEndpointId: a VPC endpoint id, `vpce-…`.
    Required<VpcEndpointId, struct VpcEndpointId_given_right_and_in_order> vpc_endpoint_id;
    /// DryRun: with `true`, EC2 only tells whether the caller may do this.
    YesNo dry_run{};
    /// ResetPolicy: yes or no.
    YesNo reset_policy{};
    /// PolicyDocument: text.
    Optional<AnyText> policy_document{};
    /// AddRouteTableId.N: route table ids, `rtb-…`.
    List<RouteTableId> add_route_table_ids{};
    /// RemoveRouteTableId.N: route table ids, `rtb-…`.
    List<RouteTableId> remove_route_table_ids{};
    /// AddSubnetId.N: subnet ids, `subnet-…`.
    List<SubnetId> add_subnet_ids{};
    /// RemoveSubnetId.N: subnet ids, `subnet-…`.
    List<SubnetId> remove_subnet_ids{};
    /// AddSecurityGroupId.N: security group ids, `sg-…`.
    List<SecurityGroupId> add_security_group_ids{};
    /// RemoveSecurityGroupId.N: security group ids, `sg-…`.
    List<SecurityGroupId> remove_security_group_ids{};
    /// IpAddressType: `ipv4`, `dualstack` or `ipv6`.
    Optional<IpAddressType> ip_address_type{};
    /// DnsOptions: a DnsOptionsSpecification.
    DnsOptionsSpecification dns_options{};
    /// PrivateDnsEnabled: yes or no.
    YesNo private_dns_enabled{};
    /// SubnetConfiguration.N: a list of SubnetConfiguration.
    List<SubnetConfiguration> subnet_configurations{};
    /// Parameters that this version does not know, sent after all others.
    List<Parameter> extra{};

    /// Whether two are equal.
    friend constexpr bool operator==(const ModifyVpcEndpoint&,
                                     const ModifyVpcEndpoint&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Action, as it is sent.
        static constexpr std::string_view action = "ModifyVpcEndpoint";
        /// Version, as it is sent.
        static constexpr std::string_view version = api_version;
        /// What its reply holds.
        using result_type = ModifyVpcEndpointResult;
        /// Its rules, in the order they are judged.
        using rules = Rules<extra_parameter_rules>;
        /// Its members, in order.
        using members = Members<
            &ModifyVpcEndpoint::vpc_endpoint_id, &ModifyVpcEndpoint::dry_run,
            &ModifyVpcEndpoint::reset_policy, &ModifyVpcEndpoint::policy_document,
            &ModifyVpcEndpoint::add_route_table_ids, &ModifyVpcEndpoint::remove_route_table_ids,
            &ModifyVpcEndpoint::add_subnet_ids, &ModifyVpcEndpoint::remove_subnet_ids,
            &ModifyVpcEndpoint::add_security_group_ids,
            &ModifyVpcEndpoint::remove_security_group_ids, &ModifyVpcEndpoint::ip_address_type,
            &ModifyVpcEndpoint::dns_options, &ModifyVpcEndpoint::private_dns_enabled,
            &ModifyVpcEndpoint::subnet_configurations, &ModifyVpcEndpoint::extra>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("VpcEndpointId", self.vpc_endpoint_id);
            row("DryRun", self.dry_run);
            row("ResetPolicy", self.reset_policy);
            row("PolicyDocument", self.policy_document);
            row("AddRouteTableId", self.add_route_table_ids);
            row("RemoveRouteTableId", self.remove_route_table_ids);
            row("AddSubnetId", self.add_subnet_ids);
            row("RemoveSubnetId", self.remove_subnet_ids);
            row("AddSecurityGroupId", self.add_security_group_ids);
            row("RemoveSecurityGroupId", self.remove_security_group_ids);
            row("IpAddressType", self.ip_address_type);
            row("DnsOptions", self.dns_options);
            row("PrivateDnsEnabled", self.private_dns_enabled);
            row("SubnetConfiguration", self.subnet_configurations);
            row.extra(self.extra);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
