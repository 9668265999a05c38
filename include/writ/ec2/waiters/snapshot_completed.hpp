// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The waiter SnapshotCompleted.
#ifndef WRIT_EC2_WAITERS_SNAPSHOT_COMPLETED_HPP
#define WRIT_EC2_WAITERS_SNAPSHOT_COMPLETED_HPP

#include <writ/core/config.hpp>
#include <writ/ec2/describe_snapshots.hpp>
#include <writ/ec2/types/describe_snapshots_result.hpp>
#include <writ/reply/reply.hpp>
#include <writ/reply/waiting.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2::waiters {

/// The waiter SnapshotCompleted of AWS's model: it asks DescribeSnapshots every 15 seconds, 40
/// times at the most (botocore, waiters-2.json, as of the EC2 model of 2026-08-07). It has no clock
/// and sends nothing: that is yours.
struct SnapshotCompleted {
    /// The request that it asks with; say in it what you wait for.
    using request_type = DescribeSnapshots;
    /// How long to wait before it asks again, in seconds.
    static constexpr int delay = 15;
    /// How often it asks at the most.
    static constexpr int most_tries = 40;

    /// What to do after `reply`, which answers a request of that type, and why.
    static constexpr Judgement judge(const Reply<DescribeSnapshotsResult>& reply) noexcept {
        return Waiting(reply)
            .all_are(Verdict::done, "completed", &DescribeSnapshotsResult::snapshots,
                     &Snapshot::state)
            .any_is(Verdict::failed, "error", &DescribeSnapshotsResult::snapshots, &Snapshot::state)
            .judgement();
    }
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2::waiters

#endif
