// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// What EC2 answers to DescribeImportSnapshotTasks.
#ifndef WRIT_EC2_TYPES_DESCRIBE_IMPORT_SNAPSHOT_TASKS_RESULT_HPP
#define WRIT_EC2_TYPES_DESCRIBE_IMPORT_SNAPSHOT_TASKS_RESULT_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/import_snapshot_task_id.hpp>
#include <writ/ec2/types/snapshot_task_detail.hpp>
#include <writ/ec2/types/tag_reply.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// ImportSnapshotTask, a structure in what EC2 answers to DescribeImportSnapshotTasks.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ImportSnapshotTask.html
struct ImportSnapshotTask {
    /// description: text.
    XmlText description{};
    /// importTaskId: an import snapshot task id, `import-snap-…`.
    XmlValue<ImportSnapshotTaskId> import_task_id{};
    /// snapshotTaskDetail: a SnapshotTaskDetail.
    Optional<SnapshotTaskDetail> snapshot_task_detail{};
    /// tagSet: a list of TagReply.
    XmlList<TagReply> tags{};

    /// Whether two say the same.
    friend constexpr bool operator==(const ImportSnapshotTask&,
                                     const ImportSnapshotTask&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members =
            Members<&ImportSnapshotTask::description, &ImportSnapshotTask::import_task_id,
                    &ImportSnapshotTask::snapshot_task_detail, &ImportSnapshotTask::tags>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("description", self.description);
            row("importTaskId", self.import_task_id);
            row("snapshotTaskDetail", self.snapshot_task_detail);
            row("tagSet", self.tags);
        }
    };
};

/// What EC2 answers to DescribeImportSnapshotTasks. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeImportSnapshotTasks.html
struct DescribeImportSnapshotTasksResult {
    /// importSnapshotTaskSet: a list of ImportSnapshotTask.
    XmlList<ImportSnapshotTask> import_snapshot_tasks{};
    /// nextToken: for the next page, if there is one.
    Optional<AnyText> next_token{};
    /// requestId: by which AWS finds the request again.
    XmlText request_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const DescribeImportSnapshotTasksResult&,
                                     const DescribeImportSnapshotTasksResult&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&DescribeImportSnapshotTasksResult::import_snapshot_tasks,
                                &DescribeImportSnapshotTasksResult::next_token,
                                &DescribeImportSnapshotTasksResult::request_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("importSnapshotTaskSet", self.import_snapshot_tasks);
            row("nextToken", self.next_token);
            row("requestId", self.request_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
