// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// What EC2 answers to CreateNetworkAcl.
#ifndef WRIT_EC2_TYPES_CREATE_NETWORK_ACL_RESULT_HPP
#define WRIT_EC2_TYPES_CREATE_NETWORK_ACL_RESULT_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/network_acl.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// What EC2 answers to CreateNetworkAcl. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateNetworkAcl.html
struct CreateNetworkAclResult {
    /// networkAcl: a NetworkAcl.
    Optional<NetworkAcl> network_acl{};
    /// clientToken: text.
    XmlText client_token{};
    /// requestId: by which AWS finds the request again.
    XmlText request_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const CreateNetworkAclResult&,
                                     const CreateNetworkAclResult&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&CreateNetworkAclResult::network_acl,
                                &CreateNetworkAclResult::client_token,
                                &CreateNetworkAclResult::request_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("networkAcl", self.network_acl);
            row("clientToken", self.client_token);
            row("requestId", self.request_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
