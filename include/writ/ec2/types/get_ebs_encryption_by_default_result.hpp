// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// What EC2 answers to GetEbsEncryptionByDefault.
#ifndef WRIT_EC2_TYPES_GET_EBS_ENCRYPTION_BY_DEFAULT_RESULT_HPP
#define WRIT_EC2_TYPES_GET_EBS_ENCRYPTION_BY_DEFAULT_RESULT_HPP

#include <writ/core/config.hpp>
#include <writ/reply/xml_boolean.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
class SSEType;  // writ/ec2/types/sse_type.hpp

/// What EC2 answers to GetEbsEncryptionByDefault. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetEbsEncryptionByDefault.html
struct GetEbsEncryptionByDefaultResult {
    /// ebsEncryptionByDefault: yes or no.
    XmlBoolean ebs_encryption_by_default{};
    /// sseType: `sse-ebs`, `sse-kms` or `none`.
    XmlValue<SSEType> sse_type{};
    /// requestId: by which AWS finds the request again.
    XmlText request_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const GetEbsEncryptionByDefaultResult&,
                                     const GetEbsEncryptionByDefaultResult&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&GetEbsEncryptionByDefaultResult::ebs_encryption_by_default,
                                &GetEbsEncryptionByDefaultResult::sse_type,
                                &GetEbsEncryptionByDefaultResult::request_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("ebsEncryptionByDefault", self.ebs_encryption_by_default);
            row("sseType", self.sse_type);
            row("requestId", self.request_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
