// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The request ModifySecurityGroupRules.
#ifndef WRIT_EC2_MODIFY_SECURITY_GROUP_RULES_HPP
#define WRIT_EC2_MODIFY_SECURITY_GROUP_RULES_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/optional.hpp>
#include <writ/core/required.hpp>
#include <writ/ec2/types/api.hpp>
#include <writ/ec2/types/extra_parameters.hpp>
#include <writ/ec2/types/modify_security_group_rules_result.hpp>
#include <writ/ec2/types/prefix_list_resource_id.hpp>
#include <writ/ec2/types/security_group_id.hpp>
#include <writ/ec2/types/security_group_rule_id.hpp>
#include <writ/reply/reply.hpp>
#include <writ/rule/check.hpp>
#include <writ/rule/rule.hpp>
#include <writ/schema/parameter.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>
#include <writ/value/integer.hpp>
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

/// SecurityGroupRuleRequest, a structure in ModifySecurityGroupRules.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_SecurityGroupRuleRequest.html
struct SecurityGroupRuleRequest {
    /// IpProtocol: text.
    Optional<AnyText> ip_protocol{};
    /// FromPort: a whole number.
    Optional<Integer> from_port{};
    /// ToPort: a whole number.
    Optional<Integer> to_port{};
    /// CidrIpv4: an IPv4 CIDR block.
    Optional<Ipv4CidrBlock> cidr_ipv4{};
    /// CidrIpv6: an IPv6 CIDR block.
    Optional<Ipv6CidrBlock> cidr_ipv6{};
    /// PrefixListId: a prefix list resource id, `pl-…`.
    Optional<PrefixListResourceId> prefix_list_id{};
    /// ReferencedGroupId: a security group id, `sg-…`.
    Optional<SecurityGroupId> referenced_group_id{};
    /// Description: text.
    Optional<AnyText> description{};

    /// Whether two are equal.
    friend constexpr bool operator==(const SecurityGroupRuleRequest&,
                                     const SecurityGroupRuleRequest&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<
            &SecurityGroupRuleRequest::ip_protocol, &SecurityGroupRuleRequest::from_port,
            &SecurityGroupRuleRequest::to_port, &SecurityGroupRuleRequest::cidr_ipv4,
            &SecurityGroupRuleRequest::cidr_ipv6, &SecurityGroupRuleRequest::prefix_list_id,
            &SecurityGroupRuleRequest::referenced_group_id, &SecurityGroupRuleRequest::description>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("IpProtocol", self.ip_protocol);
            row("FromPort", self.from_port);
            row("ToPort", self.to_port);
            row("CidrIpv4", self.cidr_ipv4);
            row("CidrIpv6", self.cidr_ipv6);
            row("PrefixListId", self.prefix_list_id);
            row("ReferencedGroupId", self.referenced_group_id);
            row("Description", self.description);
        }
    };
};

/// SecurityGroupRuleUpdate, a structure in ModifySecurityGroupRules.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_SecurityGroupRuleUpdate.html
struct SecurityGroupRuleUpdate {
    /// SecurityGroupRuleId: a security group rule id, `sgr-…`.
    Required<SecurityGroupRuleId, struct SecurityGroupRuleId_given_right_and_in_order>
        security_group_rule_id;
    /// SecurityGroupRule: a SecurityGroupRuleRequest.
    SecurityGroupRuleRequest security_group_rule{};

    /// Whether two are equal.
    friend constexpr bool operator==(const SecurityGroupRuleUpdate&,
                                     const SecurityGroupRuleUpdate&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&SecurityGroupRuleUpdate::security_group_rule_id,
                                &SecurityGroupRuleUpdate::security_group_rule>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("SecurityGroupRuleId", self.security_group_rule_id);
            row("SecurityGroupRule", self.security_group_rule);
        }
    };
};

/// The request ModifySecurityGroupRules. API version 2016-11-15, members as of the EC2 model of
/// 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifySecurityGroupRules.html
struct ModifySecurityGroupRules {
    /// GroupId: a security group id, `sg-…`.
    Required<SecurityGroupId, struct GroupId_given_right_and_in_order> group_id;
    /// SecurityGroupRule.N: a list of SecurityGroupRuleUpdate.
    Required<List<SecurityGroupRuleUpdate>, struct SecurityGroupRule_given_right_and_in_order>
        security_group_rules;
    /// DryRun: with `true`, EC2 only tells whether the caller may do this.
    YesNo dry_run{};
    /// Parameters that this version does not know, sent after all others.
    List<Parameter> extra{};

    /// Whether two are equal.
    friend constexpr bool operator==(const ModifySecurityGroupRules&,
                                     const ModifySecurityGroupRules&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Action, as it is sent.
        static constexpr std::string_view action = "ModifySecurityGroupRules";
        /// Version, as it is sent.
        static constexpr std::string_view version = api_version;
        /// What its reply holds.
        using result_type = ModifySecurityGroupRulesResult;
        /// Its rules, in the order they are judged.
        using rules = Rules<extra_parameter_rules>;
        /// Its members, in order.
        using members = Members<
            &ModifySecurityGroupRules::group_id, &ModifySecurityGroupRules::security_group_rules,
            &ModifySecurityGroupRules::dry_run, &ModifySecurityGroupRules::extra>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("GroupId", self.group_id);
            row("SecurityGroupRule", self.security_group_rules);
            row("DryRun", self.dry_run);
            row.extra(self.extra);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
