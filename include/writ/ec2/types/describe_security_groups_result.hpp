// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// What EC2 answers to DescribeSecurityGroups.
#ifndef WRIT_EC2_TYPES_DESCRIBE_SECURITY_GROUPS_RESULT_HPP
#define WRIT_EC2_TYPES_DESCRIBE_SECURITY_GROUPS_RESULT_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/ip_permission_reply.hpp>
#include <writ/ec2/types/security_group_id.hpp>
#include <writ/ec2/types/tag_reply.hpp>
#include <writ/ec2/types/vpc_id.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>
#include <writ/value/arn.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// SecurityGroup, a structure in what EC2 answers to DescribeSecurityGroups.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_SecurityGroup.html
struct SecurityGroup {
    /// groupId: a security group id, `sg-…`.
    XmlValue<SecurityGroupId> group_id{};
    /// ipPermissionsEgress: a list of IpPermissionReply.
    XmlList<IpPermissionReply> ip_permissions_egress{};
    /// tagSet: a list of TagReply.
    XmlList<TagReply> tags{};
    /// vpcId: a VPC id, `vpc-…`.
    XmlValue<VpcId> vpc_id{};
    /// securityGroupArn: an ARN.
    XmlValue<Arn> security_group_arn{};
    /// ownerId: text.
    XmlText owner_id{};
    /// groupName: text.
    XmlText group_name{};
    /// groupDescription: text.
    XmlText description{};
    /// ipPermissions: a list of IpPermissionReply.
    XmlList<IpPermissionReply> ip_permissions{};

    /// Whether two say the same.
    friend constexpr bool operator==(const SecurityGroup&, const SecurityGroup&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&SecurityGroup::group_id, &SecurityGroup::ip_permissions_egress,
                                &SecurityGroup::tags, &SecurityGroup::vpc_id,
                                &SecurityGroup::security_group_arn, &SecurityGroup::owner_id,
                                &SecurityGroup::group_name, &SecurityGroup::description,
                                &SecurityGroup::ip_permissions>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("groupId", self.group_id);
            row("ipPermissionsEgress", self.ip_permissions_egress);
            row("tagSet", self.tags);
            row("vpcId", self.vpc_id);
            row("securityGroupArn", self.security_group_arn);
            row("ownerId", self.owner_id);
            row("groupName", self.group_name);
            row("groupDescription", self.description);
            row("ipPermissions", self.ip_permissions);
        }
    };
};

/// What EC2 answers to DescribeSecurityGroups. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeSecurityGroups.html
struct DescribeSecurityGroupsResult {
    /// nextToken: for the next page, if there is one.
    Optional<AnyText> next_token{};
    /// securityGroupInfo: a list of SecurityGroup.
    XmlList<SecurityGroup> security_groups{};
    /// requestId: by which AWS finds the request again.
    XmlText request_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const DescribeSecurityGroupsResult&,
                                     const DescribeSecurityGroupsResult&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&DescribeSecurityGroupsResult::next_token,
                                &DescribeSecurityGroupsResult::security_groups,
                                &DescribeSecurityGroupsResult::request_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("nextToken", self.next_token);
            row("securityGroupInfo", self.security_groups);
            row("requestId", self.request_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
