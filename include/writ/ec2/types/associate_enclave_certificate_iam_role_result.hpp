// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// What EC2 answers to AssociateEnclaveCertificateIamRole.
#ifndef WRIT_EC2_TYPES_ASSOCIATE_ENCLAVE_CERTIFICATE_IAM_ROLE_RESULT_HPP
#define WRIT_EC2_TYPES_ASSOCIATE_ENCLAVE_CERTIFICATE_IAM_ROLE_RESULT_HPP

#include <writ/core/config.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// What EC2 answers to AssociateEnclaveCertificateIamRole. Members as of the EC2 model of
/// 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AssociateEnclaveCertificateIamRole.html
struct AssociateEnclaveCertificateIamRoleResult {
    /// certificateS3BucketName: text.
    XmlText certificate_s3_bucket_name{};
    /// certificateS3ObjectKey: text.
    XmlText certificate_s3_object_key{};
    /// encryptionKmsKeyId: text.
    XmlText encryption_kms_key_id{};
    /// requestId: by which AWS finds the request again.
    XmlText request_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const AssociateEnclaveCertificateIamRoleResult&,
                                     const AssociateEnclaveCertificateIamRoleResult&) noexcept =
        default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members =
            Members<&AssociateEnclaveCertificateIamRoleResult::certificate_s3_bucket_name,
                    &AssociateEnclaveCertificateIamRoleResult::certificate_s3_object_key,
                    &AssociateEnclaveCertificateIamRoleResult::encryption_kms_key_id,
                    &AssociateEnclaveCertificateIamRoleResult::request_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("certificateS3BucketName", self.certificate_s3_bucket_name);
            row("certificateS3ObjectKey", self.certificate_s3_object_key);
            row("encryptionKmsKeyId", self.encryption_kms_key_id);
            row("requestId", self.request_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
