// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// What EC2 answers to GetEbsDefaultKmsKeyId.
#ifndef WRIT_EC2_TYPES_GET_EBS_DEFAULT_KMS_KEY_ID_RESULT_HPP
#define WRIT_EC2_TYPES_GET_EBS_DEFAULT_KMS_KEY_ID_RESULT_HPP

#include <writ/core/config.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/kms_key_id.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// What EC2 answers to GetEbsDefaultKmsKeyId. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetEbsDefaultKmsKeyId.html
struct GetEbsDefaultKmsKeyIdResult {
    /// kmsKeyId: a KMS key id.
    XmlValue<KmsKeyId> kms_key_id{};
    /// requestId: by which AWS finds the request again.
    XmlText request_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const GetEbsDefaultKmsKeyIdResult&,
                                     const GetEbsDefaultKmsKeyIdResult&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&GetEbsDefaultKmsKeyIdResult::kms_key_id,
                                &GetEbsDefaultKmsKeyIdResult::request_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("kmsKeyId", self.kms_key_id);
            row("requestId", self.request_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
