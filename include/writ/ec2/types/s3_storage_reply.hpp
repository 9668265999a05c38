// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// S3StorageReply, a structure in replies.
#ifndef WRIT_EC2_TYPES_S3_STORAGE_REPLY_HPP
#define WRIT_EC2_TYPES_S3_STORAGE_REPLY_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/blob.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// S3StorageReply, a structure in what EC2 answers to 3 actions. Members as of the EC2 model of
/// 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_S3Storage.html
struct S3StorageReply {
    /// AWSAccessKeyId: text.
    XmlText aws_access_key_id{};
    /// bucket: text.
    XmlText bucket{};
    /// prefix: text.
    XmlText prefix{};
    /// uploadPolicy: a blob in base64.
    XmlValue<Blob> upload_policy{};
    /// uploadPolicySignature: text.
    XmlText upload_policy_signature{};

    /// Whether two say the same.
    friend constexpr bool operator==(const S3StorageReply&,
                                     const S3StorageReply&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&S3StorageReply::aws_access_key_id, &S3StorageReply::bucket,
                                &S3StorageReply::prefix, &S3StorageReply::upload_policy,
                                &S3StorageReply::upload_policy_signature>;

        /// Members whose values are never printed.
        static constexpr std::string_view sensitive[] = {"uploadPolicy", "uploadPolicySignature"};

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("AWSAccessKeyId", self.aws_access_key_id);
            row("bucket", self.bucket);
            row("prefix", self.prefix);
            row("uploadPolicy", self.upload_policy);
            row("uploadPolicySignature", self.upload_policy_signature);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
