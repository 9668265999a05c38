// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// ExportToS3Task, a structure in replies.
#ifndef WRIT_EC2_TYPES_EXPORT_TO_S3_TASK_HPP
#define WRIT_EC2_TYPES_EXPORT_TO_S3_TASK_HPP

#include <writ/core/config.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
class ContainerFormat;  // writ/ec2/types/container_format.hpp
class DiskImageFormat;  // writ/ec2/types/disk_image_format.hpp

/// ExportToS3Task, a structure in what EC2 answers to CreateInstanceExportTask and
/// DescribeExportTasks. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ExportToS3Task.html
struct ExportToS3Task {
    /// containerFormat: `ova`.
    XmlValue<ContainerFormat> container_format{};
    /// diskImageFormat: `VMDK`, `RAW` or `VHD`.
    XmlValue<DiskImageFormat> disk_image_format{};
    /// s3Bucket: text.
    XmlText s3_bucket{};
    /// s3Key: text.
    XmlText s3_key{};

    /// Whether two say the same.
    friend constexpr bool operator==(const ExportToS3Task&,
                                     const ExportToS3Task&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&ExportToS3Task::container_format,
                                &ExportToS3Task::disk_image_format, &ExportToS3Task::s3_bucket,
                                &ExportToS3Task::s3_key>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("containerFormat", self.container_format);
            row("diskImageFormat", self.disk_image_format);
            row("s3Bucket", self.s3_bucket);
            row("s3Key", self.s3_key);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
