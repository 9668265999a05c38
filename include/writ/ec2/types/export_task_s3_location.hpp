// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// ExportTaskS3Location, a structure in replies.
#ifndef WRIT_EC2_TYPES_EXPORT_TASK_S3_LOCATION_HPP
#define WRIT_EC2_TYPES_EXPORT_TASK_S3_LOCATION_HPP

#include <writ/core/config.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// ExportTaskS3Location, a structure in what EC2 answers to DescribeExportImageTasks and
/// ExportImage. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ExportTaskS3Location.html
struct ExportTaskS3Location {
    /// s3Bucket: text.
    XmlText s3_bucket{};
    /// s3Prefix: text.
    XmlText s3_prefix{};

    /// Whether two say the same.
    friend constexpr bool operator==(const ExportTaskS3Location&,
                                     const ExportTaskS3Location&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&ExportTaskS3Location::s3_bucket, &ExportTaskS3Location::s3_prefix>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("s3Bucket", self.s3_bucket);
            row("s3Prefix", self.s3_prefix);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
