// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// What EC2 answers to DescribeExportImageTasks.
#ifndef WRIT_EC2_TYPES_DESCRIBE_EXPORT_IMAGE_TASKS_RESULT_HPP
#define WRIT_EC2_TYPES_DESCRIBE_EXPORT_IMAGE_TASKS_RESULT_HPP

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
#include <writ/value/any_text.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// ExportImageTask, a structure in what EC2 answers to DescribeExportImageTasks.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ExportImageTask.html
struct ExportImageTask {
    /// description: text.
    XmlText description{};
    /// exportImageTaskId: an export image task id, `export-ami-…`.
    XmlValue<ExportImageTaskId> export_image_task_id{};
    /// imageId: an image id.
    XmlValue<ImageId> image_id{};
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

    /// Whether two say the same.
    friend constexpr bool operator==(const ExportImageTask&,
                                     const ExportImageTask&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&ExportImageTask::description,
                                &ExportImageTask::export_image_task_id, &ExportImageTask::image_id,
                                &ExportImageTask::progress, &ExportImageTask::s3_export_location,
                                &ExportImageTask::status, &ExportImageTask::status_message,
                                &ExportImageTask::tags>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("description", self.description);
            row("exportImageTaskId", self.export_image_task_id);
            row("imageId", self.image_id);
            row("progress", self.progress);
            row("s3ExportLocation", self.s3_export_location);
            row("status", self.status);
            row("statusMessage", self.status_message);
            row("tagSet", self.tags);
        }
    };
};

/// What EC2 answers to DescribeExportImageTasks. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeExportImageTasks.html
struct DescribeExportImageTasksResult {
    /// exportImageTaskSet: a list of ExportImageTask.
    XmlList<ExportImageTask> export_image_tasks{};
    /// nextToken: for the next page, if there is one.
    Optional<AnyText> next_token{};
    /// requestId: by which AWS finds the request again.
    XmlText request_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const DescribeExportImageTasksResult&,
                                     const DescribeExportImageTasksResult&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&DescribeExportImageTasksResult::export_image_tasks,
                                &DescribeExportImageTasksResult::next_token,
                                &DescribeExportImageTasksResult::request_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("exportImageTaskSet", self.export_image_tasks);
            row("nextToken", self.next_token);
            row("requestId", self.request_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
