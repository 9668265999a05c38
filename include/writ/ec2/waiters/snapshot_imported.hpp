// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The waiter SnapshotImported.
#ifndef WRIT_EC2_WAITERS_SNAPSHOT_IMPORTED_HPP
#define WRIT_EC2_WAITERS_SNAPSHOT_IMPORTED_HPP

#include <writ/core/config.hpp>
#include <writ/ec2/describe_import_snapshot_tasks.hpp>
#include <writ/ec2/types/describe_import_snapshot_tasks_result.hpp>
#include <writ/reply/reply.hpp>
#include <writ/reply/waiting.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2::waiters {

/// The waiter SnapshotImported of AWS's model: it asks DescribeImportSnapshotTasks every 15
/// seconds, 40 times at the most (botocore, waiters-2.json, as of the EC2 model of 2026-08-07). It
/// has no clock and sends nothing: that is yours.
struct SnapshotImported {
    /// The request that it asks with; say in it what you wait for.
    using request_type = DescribeImportSnapshotTasks;
    /// How long to wait before it asks again, in seconds.
    static constexpr int delay = 15;
    /// How often it asks at the most.
    static constexpr int most_tries = 40;

    /// What to do after `reply`, which answers a request of that type, and why.
    static constexpr Judgement judge(
        const Reply<DescribeImportSnapshotTasksResult>& reply) noexcept {
        return Waiting(reply)
            .all_are(Verdict::done, "completed",
                     &DescribeImportSnapshotTasksResult::import_snapshot_tasks,
                     &ImportSnapshotTask::snapshot_task_detail, &SnapshotTaskDetail::status)
            .any_is(Verdict::failed, "error",
                    &DescribeImportSnapshotTasksResult::import_snapshot_tasks,
                    &ImportSnapshotTask::snapshot_task_detail, &SnapshotTaskDetail::status)
            .judgement();
    }
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2::waiters

#endif
