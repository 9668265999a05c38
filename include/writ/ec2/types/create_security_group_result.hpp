// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// What EC2 answers to CreateSecurityGroup.
#ifndef WRIT_EC2_TYPES_CREATE_SECURITY_GROUP_RESULT_HPP
#define WRIT_EC2_TYPES_CREATE_SECURITY_GROUP_RESULT_HPP

#include <writ/core/config.hpp>
#include <writ/ec2/types/security_group_id.hpp>
#include <writ/ec2/types/tag_reply.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/arn.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// What EC2 answers to CreateSecurityGroup. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateSecurityGroup.html
struct CreateSecurityGroupResult {
    /// groupId: a security group id, `sg-…`.
    XmlValue<SecurityGroupId> group_id{};
    /// tagSet: a list of TagReply.
    XmlList<TagReply> tags{};
    /// securityGroupArn: an ARN.
    XmlValue<Arn> security_group_arn{};
    /// requestId: by which AWS finds the request again.
    XmlText request_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const CreateSecurityGroupResult&,
                                     const CreateSecurityGroupResult&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<
            &CreateSecurityGroupResult::group_id, &CreateSecurityGroupResult::tags,
            &CreateSecurityGroupResult::security_group_arn, &CreateSecurityGroupResult::request_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("groupId", self.group_id);
            row("tagSet", self.tags);
            row("securityGroupArn", self.security_group_arn);
            row("requestId", self.request_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
