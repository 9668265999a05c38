// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// What EC2 answers to DescribeImportImageTasks.
#ifndef WRIT_EC2_TYPES_DESCRIBE_IMPORT_IMAGE_TASKS_RESULT_HPP
#define WRIT_EC2_TYPES_DESCRIBE_IMPORT_IMAGE_TASKS_RESULT_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
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
#include <writ/value/any_text.hpp>
#include <writ/value/kms_key_id.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
class BootModeValues;  // writ/ec2/types/boot_mode_values.hpp

/// ImportImageTask, a structure in what EC2 answers to DescribeImportImageTasks.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ImportImageTask.html
struct ImportImageTask {
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
    /// tagSet: a list of TagReply.
    XmlList<TagReply> tags{};
    /// licenseSpecifications: a list of ImportImageLicenseConfigurationResponse.
    XmlList<ImportImageLicenseConfigurationResponse> license_specifications{};
    /// usageOperation: text.
    XmlText usage_operation{};
    /// bootMode: `legacy-bios`, `uefi` or `uefi-preferred`.
    XmlValue<BootModeValues> boot_mode{};

    /// Whether two say the same.
    friend constexpr bool operator==(const ImportImageTask&,
                                     const ImportImageTask&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&ImportImageTask::architecture, &ImportImageTask::description,
                                &ImportImageTask::encrypted, &ImportImageTask::hypervisor,
                                &ImportImageTask::image_id, &ImportImageTask::import_task_id,
                                &ImportImageTask::kms_key_id, &ImportImageTask::license_type,
                                &ImportImageTask::platform, &ImportImageTask::progress,
                                &ImportImageTask::snapshot_details, &ImportImageTask::status,
                                &ImportImageTask::status_message, &ImportImageTask::tags,
                                &ImportImageTask::license_specifications,
                                &ImportImageTask::usage_operation, &ImportImageTask::boot_mode>;

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
            row("tagSet", self.tags);
            row("licenseSpecifications", self.license_specifications);
            row("usageOperation", self.usage_operation);
            row("bootMode", self.boot_mode);
        }
    };
};

/// What EC2 answers to DescribeImportImageTasks. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeImportImageTasks.html
struct DescribeImportImageTasksResult {
    /// importImageTaskSet: a list of ImportImageTask.
    XmlList<ImportImageTask> import_image_tasks{};
    /// nextToken: for the next page, if there is one.
    Optional<AnyText> next_token{};
    /// requestId: by which AWS finds the request again.
    XmlText request_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const DescribeImportImageTasksResult&,
                                     const DescribeImportImageTasksResult&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&DescribeImportImageTasksResult::import_image_tasks,
                                &DescribeImportImageTasksResult::next_token,
                                &DescribeImportImageTasksResult::request_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("importImageTaskSet", self.import_image_tasks);
            row("nextToken", self.next_token);
            row("requestId", self.request_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
