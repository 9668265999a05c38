// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// What EC2 answers to ModifyVerifiedAccessEndpointPolicy.
#ifndef WRIT_EC2_TYPES_MODIFY_VERIFIED_ACCESS_ENDPOINT_POLICY_RESULT_HPP
#define WRIT_EC2_TYPES_MODIFY_VERIFIED_ACCESS_ENDPOINT_POLICY_RESULT_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/verified_access_sse_specification_response.hpp>
#include <writ/reply/xml_boolean.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// What EC2 answers to ModifyVerifiedAccessEndpointPolicy. Members as of the EC2 model of
/// 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyVerifiedAccessEndpointPolicy.html
struct ModifyVerifiedAccessEndpointPolicyResult {
    /// policyEnabled: yes or no.
    XmlBoolean policy_enabled{};
    /// policyDocument: text.
    XmlText policy_document{};
    /// sseSpecification: a VerifiedAccessSseSpecificationResponse.
    Optional<VerifiedAccessSseSpecificationResponse> sse_specification{};
    /// requestId: by which AWS finds the request again.
    XmlText request_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const ModifyVerifiedAccessEndpointPolicyResult&,
                                     const ModifyVerifiedAccessEndpointPolicyResult&) noexcept =
        default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&ModifyVerifiedAccessEndpointPolicyResult::policy_enabled,
                                &ModifyVerifiedAccessEndpointPolicyResult::policy_document,
                                &ModifyVerifiedAccessEndpointPolicyResult::sse_specification,
                                &ModifyVerifiedAccessEndpointPolicyResult::request_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("policyEnabled", self.policy_enabled);
            row("policyDocument", self.policy_document);
            row("sseSpecification", self.sse_specification);
            row("requestId", self.request_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
