// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The waiter StoreImageTaskComplete.
#ifndef WRIT_EC2_WAITERS_STORE_IMAGE_TASK_COMPLETE_HPP
#define WRIT_EC2_WAITERS_STORE_IMAGE_TASK_COMPLETE_HPP

#include <writ/core/config.hpp>
#include <writ/ec2/describe_store_image_tasks.hpp>
#include <writ/ec2/types/describe_store_image_tasks_result.hpp>
#include <writ/reply/reply.hpp>
#include <writ/reply/waiting.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2::waiters {

/// The waiter StoreImageTaskComplete of AWS's model: it asks DescribeStoreImageTasks every 5
/// seconds, 40 times at the most (botocore, waiters-2.json, as of the EC2 model of 2026-08-07). It
/// has no clock and sends nothing: that is yours.
struct StoreImageTaskComplete {
    /// The request that it asks with; say in it what you wait for.
    using request_type = DescribeStoreImageTasks;
    /// How long to wait before it asks again, in seconds.
    static constexpr int delay = 5;
    /// How often it asks at the most.
    static constexpr int most_tries = 40;

    /// What to do after `reply`, which answers a request of that type, and why.
    static constexpr Judgement judge(const Reply<DescribeStoreImageTasksResult>& reply) noexcept {
        return Waiting(reply)
            .all_are(Verdict::done, "Completed",
                     &DescribeStoreImageTasksResult::store_image_task_results,
                     &StoreImageTaskResult::store_task_state)
            .any_is(Verdict::failed, "Failed",
                    &DescribeStoreImageTasksResult::store_image_task_results,
                    &StoreImageTaskResult::store_task_state)
            .any_is(Verdict::wait, "InProgress",
                    &DescribeStoreImageTasksResult::store_image_task_results,
                    &StoreImageTaskResult::store_task_state)
            .judgement();
    }
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2::waiters

#endif
