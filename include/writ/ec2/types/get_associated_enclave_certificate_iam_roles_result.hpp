// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// What EC2 answers to GetAssociatedEnclaveCertificateIamRoles.
#ifndef WRIT_EC2_TYPES_GET_ASSOCIATED_ENCLAVE_CERTIFICATE_IAM_ROLES_RESULT_HPP
#define WRIT_EC2_TYPES_GET_ASSOCIATED_ENCLAVE_CERTIFICATE_IAM_ROLES_RESULT_HPP

#include <writ/core/config.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/arn.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// AssociatedRole, a structure in what EC2 answers to GetAssociatedEnclaveCertificateIamRoles.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AssociatedRole.html
struct AssociatedRole {
    /// associatedRoleArn: an ARN.
    XmlValue<Arn> associated_role_arn{};
    /// certificateS3BucketName: text.
    XmlText certificate_s3_bucket_name{};
    /// certificateS3ObjectKey: text.
    XmlText certificate_s3_object_key{};
    /// encryptionKmsKeyId: text.
    XmlText encryption_kms_key_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const AssociatedRole&,
                                     const AssociatedRole&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<
            &AssociatedRole::associated_role_arn, &AssociatedRole::certificate_s3_bucket_name,
            &AssociatedRole::certificate_s3_object_key, &AssociatedRole::encryption_kms_key_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("associatedRoleArn", self.associated_role_arn);
            row("certificateS3BucketName", self.certificate_s3_bucket_name);
            row("certificateS3ObjectKey", self.certificate_s3_object_key);
            row("encryptionKmsKeyId", self.encryption_kms_key_id);
        }
    };
};

/// What EC2 answers to GetAssociatedEnclaveCertificateIamRoles. Members as of the EC2 model of
/// 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetAssociatedEnclaveCertificateIamRoles.html
struct GetAssociatedEnclaveCertificateIamRolesResult {
    /// associatedRoleSet: a list of AssociatedRole.
    XmlList<AssociatedRole> associated_roles{};
    /// requestId: by which AWS finds the request again.
    XmlText request_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(
        const GetAssociatedEnclaveCertificateIamRolesResult&,
        const GetAssociatedEnclaveCertificateIamRolesResult&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&GetAssociatedEnclaveCertificateIamRolesResult::associated_roles,
                                &GetAssociatedEnclaveCertificateIamRolesResult::request_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("associatedRoleSet", self.associated_roles);
            row("requestId", self.request_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
