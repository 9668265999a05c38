// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// SecurityGroupIdentifier, a structure in replies.
#ifndef WRIT_EC2_TYPES_SECURITY_GROUP_IDENTIFIER_HPP
#define WRIT_EC2_TYPES_SECURITY_GROUP_IDENTIFIER_HPP

#include <writ/core/config.hpp>
#include <writ/ec2/types/security_group_id.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// SecurityGroupIdentifier, a structure in what EC2 answers to CreateVpcEndpoint and
/// DescribeVpcEndpoints. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_SecurityGroupIdentifier.html
struct SecurityGroupIdentifier {
    /// groupId: a security group id, `sg-…`.
    XmlValue<SecurityGroupId> group_id{};
    /// groupName: text.
    XmlText group_name{};

    /// Whether two say the same.
    friend constexpr bool operator==(const SecurityGroupIdentifier&,
                                     const SecurityGroupIdentifier&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&SecurityGroupIdentifier::group_id,
                                &SecurityGroupIdentifier::group_name>;

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
