// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// GroupIdentifierReply, a structure in replies.
#ifndef WRIT_EC2_TYPES_GROUP_IDENTIFIER_REPLY_HPP
#define WRIT_EC2_TYPES_GROUP_IDENTIFIER_REPLY_HPP

#include <writ/core/config.hpp>
#include <writ/ec2/types/security_group_id.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// GroupIdentifierReply, a structure in what EC2 answers to 10 actions. Members as of the EC2 model
/// of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GroupIdentifier.html
struct GroupIdentifierReply {
    /// groupId: a security group id, `sg-…`.
    XmlValue<SecurityGroupId> group_id{};
    /// groupName: text.
    XmlText group_name{};

    /// Whether two say the same.
    friend constexpr bool operator==(const GroupIdentifierReply&,
                                     const GroupIdentifierReply&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&GroupIdentifierReply::group_id, &GroupIdentifierReply::group_name>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("groupId", self.group_id);
            row("groupName", self.group_name);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
