// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// VerifiedAccessSseSpecificationResponse, a structure in replies.
#ifndef WRIT_EC2_TYPES_VERIFIED_ACCESS_SSE_SPECIFICATION_RESPONSE_HPP
#define WRIT_EC2_TYPES_VERIFIED_ACCESS_SSE_SPECIFICATION_RESPONSE_HPP

#include <writ/core/config.hpp>
#include <writ/reply/xml_boolean.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/kms_key_id.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// VerifiedAccessSseSpecificationResponse, a structure in what EC2 answers to 16 actions. Members
/// as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_VerifiedAccessSseSpecificationResponse.html
struct VerifiedAccessSseSpecificationResponse {
    /// customerManagedKeyEnabled: yes or no.
    XmlBoolean customer_managed_key_enabled{};
    /// kmsKeyArn: a KMS key id.
    XmlValue<KmsKeyId> kms_key_arn{};

    /// Whether two say the same.
    friend constexpr bool operator==(const VerifiedAccessSseSpecificationResponse&,
                                     const VerifiedAccessSseSpecificationResponse&) noexcept =
        default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members =
            Members<&VerifiedAccessSseSpecificationResponse::customer_managed_key_enabled,
                    &VerifiedAccessSseSpecificationResponse::kms_key_arn>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("customerManagedKeyEnabled", self.customer_managed_key_enabled);
            row("kmsKeyArn", self.kms_key_arn);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
