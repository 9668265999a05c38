// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// What EC2 answers to ReplaceNetworkAclAssociation.
#ifndef WRIT_EC2_TYPES_REPLACE_NETWORK_ACL_ASSOCIATION_RESULT_HPP
#define WRIT_EC2_TYPES_REPLACE_NETWORK_ACL_ASSOCIATION_RESULT_HPP

#include <writ/core/config.hpp>
#include <writ/ec2/types/network_acl_association_id.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// What EC2 answers to ReplaceNetworkAclAssociation. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ReplaceNetworkAclAssociation.html
struct ReplaceNetworkAclAssociationResult {
    /// newAssociationId: a network ACL association id, `aclassoc-…`.
    XmlValue<NetworkAclAssociationId> new_association_id{};
    /// requestId: by which AWS finds the request again.
    XmlText request_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const ReplaceNetworkAclAssociationResult&,
                                     const ReplaceNetworkAclAssociationResult&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&ReplaceNetworkAclAssociationResult::new_association_id,
                                &ReplaceNetworkAclAssociationResult::request_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("newAssociationId", self.new_association_id);
            row("requestId", self.request_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
