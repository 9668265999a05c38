// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// RevokedSecurityGroupRule, a structure in replies.
#ifndef WRIT_EC2_TYPES_REVOKED_SECURITY_GROUP_RULE_HPP
#define WRIT_EC2_TYPES_REVOKED_SECURITY_GROUP_RULE_HPP

#include <writ/core/config.hpp>
#include <writ/ec2/types/prefix_list_resource_id.hpp>
#include <writ/ec2/types/security_group_id.hpp>
#include <writ/ec2/types/security_group_rule_id.hpp>
#include <writ/reply/xml_boolean.hpp>
#include <writ/reply/xml_integer.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/ipv4_cidr_block.hpp>
#include <writ/value/ipv6_cidr_block.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// RevokedSecurityGroupRule, a structure in what EC2 answers to RevokeSecurityGroupEgress and
/// RevokeSecurityGroupIngress. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RevokedSecurityGroupRule.html
struct RevokedSecurityGroupRule {
    /// securityGroupRuleId: a security group rule id, `sgr-…`.
    XmlValue<SecurityGroupRuleId> security_group_rule_id{};
    /// groupId: a security group id, `sg-…`.
    XmlValue<SecurityGroupId> group_id{};
    /// isEgress: yes or no.
    XmlBoolean is_egress{};
    /// ipProtocol: text.
    XmlText ip_protocol{};
    /// fromPort: a whole number.
    XmlInteger from_port{};
    /// toPort: a whole number.
    XmlInteger to_port{};
    /// cidrIpv4: an IPv4 CIDR block.
    XmlValue<Ipv4CidrBlock> cidr_ipv4{};
    /// cidrIpv6: an IPv6 CIDR block.
    XmlValue<Ipv6CidrBlock> cidr_ipv6{};
    /// prefixListId: a prefix list resource id, `pl-…`.
    XmlValue<PrefixListResourceId> prefix_list_id{};
    /// referencedGroupId: a security group id, `sg-…`.
    XmlValue<SecurityGroupId> referenced_group_id{};
    /// description: text.
    XmlText description{};

    /// Whether two say the same.
    friend constexpr bool operator==(const RevokedSecurityGroupRule&,
                                     const RevokedSecurityGroupRule&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<
            &RevokedSecurityGroupRule::security_group_rule_id, &RevokedSecurityGroupRule::group_id,
            &RevokedSecurityGroupRule::is_egress, &RevokedSecurityGroupRule::ip_protocol,
            &RevokedSecurityGroupRule::from_port, &RevokedSecurityGroupRule::to_port,
            &RevokedSecurityGroupRule::cidr_ipv4, &RevokedSecurityGroupRule::cidr_ipv6,
            &RevokedSecurityGroupRule::prefix_list_id,
            &RevokedSecurityGroupRule::referenced_group_id, &RevokedSecurityGroupRule::description>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("securityGroupRuleId", self.security_group_rule_id);
            row("groupId", self.group_id);
            row("isEgress", self.is_egress);
            row("ipProtocol", self.ip_protocol);
            row("fromPort", self.from_port);
            row("toPort", self.to_port);
            row("cidrIpv4", self.cidr_ipv4);
            row("cidrIpv6", self.cidr_ipv6);
            row("prefixListId", self.prefix_list_id);
            row("referencedGroupId", self.referenced_group_id);
            row("description", self.description);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
