// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// What EC2 answers to ImportImage.
#ifndef WRIT_EC2_TYPES_IMPORT_IMAGE_RESULT_HPP
#define WRIT_EC2_TYPES_IMPORT_IMAGE_RESULT_HPP

#include <writ/core/config.hpp>
#include <writ/ec2/types/image_id.hpp>
#include <writ/ec2/types/import_image_license_configuration_response.hpp>
#include <writ/ec2/types/import_image_task_id.hpp>
#include <writ/ec2/types/snapshot_detail.hpp>
#include <writ/ec2/types/tag_reply.hpp>
#include <writ/reply/xml_boolean.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/kms_key_id.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// What EC2 answers to ImportImage. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ImportImage.html
struct ImportImageResult {
    /// architecture: text.
    XmlText architecture{};
    /// description: text.
    XmlText description{};
    /// encrypted: yes or no.
    XmlBoolean encrypted{};
    /// hypervisor: text.
    XmlText hypervisor{};
    /// imageId: an image id.
    XmlValue<ImageId> image_id{};
    /// importTaskId: an import image task id, `import-ami-…`.
    XmlValue<ImportImageTaskId> import_task_id{};
    /// kmsKeyId: a KMS key id.
    XmlValue<KmsKeyId> kms_key_id{};
    /// licenseType: text.
    XmlText license_type{};
    /// platform: text.
    XmlText platform{};
    /// progress: text.
    XmlText progress{};
    /// snapshotDetailSet: a list of SnapshotDetail.
    XmlList<SnapshotDetail> snapshot_details{};
    /// status: text.
    XmlText status{};
    /// statusMessage: text.
    XmlText status_message{};
    /// licenseSpecifications: a list of ImportImageLicenseConfigurationResponse.
    XmlList<ImportImageLicenseConfigurationResponse> license_specifications{};
    /// tagSet: a list of TagReply.
    XmlList<TagReply> tags{};
    /// usageOperation: text.
    XmlText usage_operation{};
    /// requestId: by which AWS finds the request again.
    XmlText request_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const ImportImageResult&,
                                     const ImportImageResult&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&ImportImageResult::architecture, &ImportImageResult::description,
                                &ImportImageResult::encrypted, &ImportImageResult::hypervisor,
                                &ImportImageResult::image_id, &ImportImageResult::import_task_id,
                                &ImportImageResult::kms_key_id, &ImportImageResult::license_type,
                                &ImportImageResult::platform, &ImportImageResult::progress,
                                &ImportImageResult::snapshot_details, &ImportImageResult::status,
                                &ImportImageResult::status_message,
                                &ImportImageResult::license_specifications,
                                &ImportImageResult::tags, &ImportImageResult::usage_operation,
                                &ImportImageResult::request_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("architecture", self.architecture);
            row("description", self.description);
            row("encrypted", self.encrypted);
            row("hypervisor", self.hypervisor);
            row("imageId", self.image_id);
            row("importTaskId", self.import_task_id);
            row("kmsKeyId", self.kms_key_id);
            row("licenseType", self.license_type);
            row("platform", self.platform);
            row("progress", self.progress);
            row("snapshotDetailSet", self.snapshot_details);
            row("status", self.status);
            row("statusMessage", self.status_message);
            row("licenseSpecifications", self.license_specifications);
            row("tagSet", self.tags);
            row("usageOperation", self.usage_operation);
            row("requestId", self.request_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
