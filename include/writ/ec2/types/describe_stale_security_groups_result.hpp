// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// What EC2 answers to DescribeStaleSecurityGroups.
#ifndef WRIT_EC2_TYPES_DESCRIBE_STALE_SECURITY_GROUPS_RESULT_HPP
#define WRIT_EC2_TYPES_DESCRIBE_STALE_SECURITY_GROUPS_RESULT_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/prefix_list_resource_id.hpp>
#include <writ/ec2/types/security_group_id.hpp>
#include <writ/ec2/types/user_id_group_pair_reply.hpp>
#include <writ/ec2/types/vpc_id.hpp>
#include <writ/reply/xml_integer.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// StaleIpPermission, a structure in what EC2 answers to DescribeStaleSecurityGroups.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_StaleIpPermission.html
struct StaleIpPermission {
    /// fromPort: a whole number.
    XmlInteger from_port{};
    /// ipProtocol: text.
    XmlText ip_protocol{};
    /// ipRanges: texts.
    XmlList<XmlText> ip_ranges{};
    /// prefixListIds: prefix list resource ids, `pl-…`.
    XmlList<XmlValue<PrefixListResourceId>> prefix_list_ids{};
    /// toPort: a whole number.
    XmlInteger to_port{};
    /// groups: a list of UserIdGroupPairReply.
    XmlList<UserIdGroupPairReply> user_id_group_pairs{};

    /// Whether two say the same.
    friend constexpr bool operator==(const StaleIpPermission&,
                                     const StaleIpPermission&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&StaleIpPermission::from_port, &StaleIpPermission::ip_protocol,
                                &StaleIpPermission::ip_ranges, &StaleIpPermission::prefix_list_ids,
                                &StaleIpPermission::to_port,
                                &StaleIpPermission::user_id_group_pairs>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("fromPort", self.from_port);
            row("ipProtocol", self.ip_protocol);
            row("ipRanges", self.ip_ranges);
            row("prefixListIds", self.prefix_list_ids);
            row("toPort", self.to_port);
            row("groups", self.user_id_group_pairs);
        }
    };
};

/// StaleSecurityGroup, a structure in what EC2 answers to DescribeStaleSecurityGroups.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_StaleSecurityGroup.html
struct StaleSecurityGroup {
    /// description: text.
    XmlText description{};
    /// groupId: a security group id, `sg-…`.
    XmlValue<SecurityGroupId> group_id{};
    /// groupName: text.
    XmlText group_name{};
    /// staleIpPermissions: a list of StaleIpPermission.
    XmlList<StaleIpPermission> stale_ip_permissions{};
    /// staleIpPermissionsEgress: a list of StaleIpPermission.
    XmlList<StaleIpPermission> stale_ip_permissions_egress{};
    /// vpcId: a VPC id, `vpc-…`.
    XmlValue<VpcId> vpc_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const StaleSecurityGroup&,
                                     const StaleSecurityGroup&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members =
            Members<&StaleSecurityGroup::description, &StaleSecurityGroup::group_id,
                    &StaleSecurityGroup::group_name, &StaleSecurityGroup::stale_ip_permissions,
                    &StaleSecurityGroup::stale_ip_permissions_egress, &StaleSecurityGroup::vpc_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("description", self.description);
            row("groupId", self.group_id);
            row("groupName", self.group_name);
            row("staleIpPermissions", self.stale_ip_permissions);
            row("staleIpPermissionsEgress", self.stale_ip_permissions_egress);
            row("vpcId", self.vpc_id);
        }
    };
};

/// What EC2 answers to DescribeStaleSecurityGroups. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeStaleSecurityGroups.html
struct DescribeStaleSecurityGroupsResult {
    /// nextToken: for the next page, if there is one.
    Optional<AnyText> next_token{};
    /// staleSecurityGroupSet: a list of StaleSecurityGroup.
    XmlList<StaleSecurityGroup> stale_security_group_set{};
    /// requestId: by which AWS finds the request again.
    XmlText request_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const DescribeStaleSecurityGroupsResult&,
                                     const DescribeStaleSecurityGroupsResult&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&DescribeStaleSecurityGroupsResult::next_token,
                                &DescribeStaleSecurityGroupsResult::stale_security_group_set,
                                &DescribeStaleSecurityGroupsResult::request_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("nextToken", self.next_token);
            row("staleSecurityGroupSet", self.stale_security_group_set);
            row("requestId", self.request_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
