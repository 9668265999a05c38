// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// ExportTask, a structure in replies.
#ifndef WRIT_EC2_TYPES_EXPORT_TASK_HPP
#define WRIT_EC2_TYPES_EXPORT_TASK_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/export_task_id.hpp>
#include <writ/ec2/types/export_to_s3_task.hpp>
#include <writ/ec2/types/instance_export_details.hpp>
#include <writ/ec2/types/tag_reply.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
class ExportTaskState;  // writ/ec2/types/export_task_state.hpp

/// ExportTask, a structure in what EC2 answers to CreateInstanceExportTask and DescribeExportTasks.
/// Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ExportTask.html
struct ExportTask {
    /// description: text.
    XmlText description{};
    /// exportTaskId: an export task id, `export-i-…`.
    XmlValue<ExportTaskId> export_task_id{};
    /// exportToS3: an ExportToS3Task.
    Optional<ExportToS3Task> export_to_s3_task{};
    /// instanceExport: InstanceExportDetails.
    Optional<InstanceExportDetails> instance_export_details{};
    /// state: `active`, `cancelling`, `cancelled` or `completed`.
    XmlValue<ExportTaskState> state{};
    /// statusMessage: text.
    XmlText status_message{};
    /// tagSet: a list of TagReply.
    XmlList<TagReply> tags{};

    /// Whether two say the same.
    friend constexpr bool operator==(const ExportTask&, const ExportTask&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&ExportTask::description, &ExportTask::export_task_id,
                                &ExportTask::export_to_s3_task,
                                &ExportTask::instance_export_details, &ExportTask::state,
                                &ExportTask::status_message, &ExportTask::tags>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("description", self.description);
            row("exportTaskId", self.export_task_id);
            row("exportToS3", self.export_to_s3_task);
            row("instanceExport", self.instance_export_details);
            row("state", self.state);
            row("statusMessage", self.status_message);
            row("tagSet", self.tags);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
