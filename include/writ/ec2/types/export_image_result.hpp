// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// What EC2 answers to ExportImage.
#ifndef WRIT_EC2_TYPES_EXPORT_IMAGE_RESULT_HPP
#define WRIT_EC2_TYPES_EXPORT_IMAGE_RESULT_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/export_image_task_id.hpp>
#include <writ/ec2/types/export_task_s3_location.hpp>
#include <writ/ec2/types/image_id.hpp>
#include <writ/ec2/types/tag_reply.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
class DiskImageFormat;  // writ/ec2/types/disk_image_format.hpp

/// What EC2 answers to ExportImage. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ExportImage.html
struct ExportImageResult {
    /// description: text.
    XmlText description{};
    /// diskImageFormat: `VMDK`, `RAW` or `VHD`.
    XmlValue<DiskImageFormat> disk_image_format{};
    /// exportImageTaskId: an export image task id, `export-ami-…`.
    XmlValue<ExportImageTaskId> export_image_task_id{};
    /// imageId: an image id.
    XmlValue<ImageId> image_id{};
    /// roleName: text.
    XmlText role_name{};
    /// progress: text.
    XmlText progress{};
    /// s3ExportLocation: an ExportTaskS3Location.
    Optional<ExportTaskS3Location> s3_export_location{};
    /// status: text.
    XmlText status{};
    /// statusMessage: text.
    XmlText status_message{};
    /// tagSet: a list of TagReply.
    XmlList<TagReply> tags{};
    /// requestId: by which AWS finds the request again.
    XmlText request_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const ExportImageResult&,
                                     const ExportImageResult&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members =
            Members<&ExportImageResult::description, &ExportImageResult::disk_image_format,
                    &ExportImageResult::export_image_task_id, &ExportImageResult::image_id,
                    &ExportImageResult::role_name, &ExportImageResult::progress,
                    &ExportImageResult::s3_export_location, &ExportImageResult::status,
                    &ExportImageResult::status_message, &ExportImageResult::tags,
                    &ExportImageResult::request_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("description", self.description);
            row("diskImageFormat", self.disk_image_format);
            row("exportImageTaskId", self.export_image_task_id);
            row("imageId", self.image_id);
            row("roleName", self.role_name);
            row("progress", self.progress);
            row("s3ExportLocation", self.s3_export_location);
            row("status", self.status);
            row("statusMessage", self.status_message);
            row("tagSet", self.tags);
            row("requestId", self.request_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
