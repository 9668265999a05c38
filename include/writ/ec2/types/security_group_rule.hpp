// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// SecurityGroupRule, a structure in replies.
#ifndef WRIT_EC2_TYPES_SECURITY_GROUP_RULE_HPP
#define WRIT_EC2_TYPES_SECURITY_GROUP_RULE_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/prefix_list_resource_id.hpp>
#include <writ/ec2/types/referenced_security_group.hpp>
#include <writ/ec2/types/security_group_id.hpp>
#include <writ/ec2/types/security_group_rule_id.hpp>
#include <writ/ec2/types/tag_reply.hpp>
#include <writ/reply/xml_boolean.hpp>
#include <writ/reply/xml_integer.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/arn.hpp>
#include <writ/value/ipv4_cidr_block.hpp>
#include <writ/value/ipv6_cidr_block.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// SecurityGroupRule, a structure in what EC2 answers to 3 actions. Members as of the EC2 model of
/// 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_SecurityGroupRule.html
struct SecurityGroupRule {
    /// securityGroupRuleId: a security group rule id, `sgr-…`.
    XmlValue<SecurityGroupRuleId> security_group_rule_id{};
    /// groupId: a security group id, `sg-…`.
    XmlValue<SecurityGroupId> group_id{};
    /// groupOwnerId: text.
    XmlText group_owner_id{};
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
    /// referencedGroupInfo: a ReferencedSecurityGroup.
    Optional<ReferencedSecurityGroup> referenced_group_info{};
    /// description: text.
    XmlText description{};
    /// tagSet: a list of TagReply.
    XmlList<TagReply> tags{};
    /// securityGroupRuleArn: an ARN.
    XmlValue<Arn> security_group_rule_arn{};

    /// Whether two say the same.
    friend constexpr bool operator==(const SecurityGroupRule&,
                                     const SecurityGroupRule&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members =
            Members<&SecurityGroupRule::security_group_rule_id, &SecurityGroupRule::group_id,
                    &SecurityGroupRule::group_owner_id, &SecurityGroupRule::is_egress,
                    &SecurityGroupRule::ip_protocol, &SecurityGroupRule::from_port,
                    &SecurityGroupRule::to_port, &SecurityGroupRule::cidr_ipv4,
                    &SecurityGroupRule::cidr_ipv6, &SecurityGroupRule::prefix_list_id,
                    &SecurityGroupRule::referenced_group_info, &SecurityGroupRule::description,
                    &SecurityGroupRule::tags, &SecurityGroupRule::security_group_rule_arn>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("securityGroupRuleId", self.security_group_rule_id);
            row("groupId", self.group_id);
            row("groupOwnerId", self.group_owner_id);
            row("isEgress", self.is_egress);
            row("ipProtocol", self.ip_protocol);
            row("fromPort", self.from_port);
            row("toPort", self.to_port);
            row("cidrIpv4", self.cidr_ipv4);
            row("cidrIpv6", self.cidr_ipv6);
            row("prefixListId", self.prefix_list_id);
            row("referencedGroupInfo", self.referenced_group_info);
            row("description", self.description);
            row("tagSet", self.tags);
            row("securityGroupRuleArn", self.security_group_rule_arn);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
