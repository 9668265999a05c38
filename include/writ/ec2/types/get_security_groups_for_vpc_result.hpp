// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// What EC2 answers to GetSecurityGroupsForVpc.
#ifndef WRIT_EC2_TYPES_GET_SECURITY_GROUPS_FOR_VPC_RESULT_HPP
#define WRIT_EC2_TYPES_GET_SECURITY_GROUPS_FOR_VPC_RESULT_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/security_group_id.hpp>
#include <writ/ec2/types/tag_reply.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// SecurityGroupForVpc, a structure in what EC2 answers to GetSecurityGroupsForVpc.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_SecurityGroupForVpc.html
struct SecurityGroupForVpc {
    /// description: text.
    XmlText description{};
    /// groupName: text.
    XmlText group_name{};
    /// ownerId: text.
    XmlText owner_id{};
    /// groupId: a security group id, `sg-…`.
    XmlValue<SecurityGroupId> group_id{};
    /// tagSet: a list of TagReply.
    XmlList<TagReply> tags{};
    /// primaryVpcId: text.
    XmlText primary_vpc_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const SecurityGroupForVpc&,
                                     const SecurityGroupForVpc&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&SecurityGroupForVpc::description, &SecurityGroupForVpc::group_name,
                                &SecurityGroupForVpc::owner_id, &SecurityGroupForVpc::group_id,
                                &SecurityGroupForVpc::tags, &SecurityGroupForVpc::primary_vpc_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("description", self.description);
            row("groupName", self.group_name);
            row("ownerId", self.owner_id);
            row("groupId", self.group_id);
            row("tagSet", self.tags);
            row("primaryVpcId", self.primary_vpc_id);
        }
    };
};

/// What EC2 answers to GetSecurityGroupsForVpc. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetSecurityGroupsForVpc.html
struct GetSecurityGroupsForVpcResult {
    /// nextToken: for the next page, if there is one.
    Optional<AnyText> next_token{};
    /// securityGroupForVpcSet: a list of SecurityGroupForVpc.
    XmlList<SecurityGroupForVpc> security_group_for_vpcs{};
    /// requestId: by which AWS finds the request again.
    XmlText request_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const GetSecurityGroupsForVpcResult&,
                                     const GetSecurityGroupsForVpcResult&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&GetSecurityGroupsForVpcResult::next_token,
                                &GetSecurityGroupsForVpcResult::security_group_for_vpcs,
                                &GetSecurityGroupsForVpcResult::request_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("nextToken", self.next_token);
            row("securityGroupForVpcSet", self.security_group_for_vpcs);
            row("requestId", self.request_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
