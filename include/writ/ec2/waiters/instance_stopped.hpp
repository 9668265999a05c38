// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The waiter InstanceStopped.
#ifndef WRIT_EC2_WAITERS_INSTANCE_STOPPED_HPP
#define WRIT_EC2_WAITERS_INSTANCE_STOPPED_HPP

#include <writ/core/config.hpp>
#include <writ/ec2/describe_instances.hpp>
#include <writ/ec2/types/describe_instances_result.hpp>
#include <writ/reply/reply.hpp>
#include <writ/reply/waiting.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2::waiters {

/// The waiter InstanceStopped of AWS's model: it asks DescribeInstances every 15 seconds, 40 times
/// at the most (botocore, waiters-2.json, as of the EC2 model of 2026-08-07). It has no clock and
/// sends nothing: that is yours.
struct InstanceStopped {
    /// The request that it asks with; say in it what you wait for.
    using request_type = DescribeInstances;
    /// How long to wait before it asks again, in seconds.
    static constexpr int delay = 15;
    /// How often it asks at the most.
    static constexpr int most_tries = 40;

    /// What to do after `reply`, which answers a request of that type, and why.
    static constexpr Judgement judge(const Reply<DescribeInstancesResult>& reply) noexcept {
        return Waiting(reply)
            .all_are(Verdict::done, "stopped", &DescribeInstancesResult::reservations,
                     &Reservation::instances, &Instance::state, &InstanceState::name)
            .any_is(Verdict::failed, "pending", &DescribeInstancesResult::reservations,
                    &Reservation::instances, &Instance::state, &InstanceState::name)
            .any_is(Verdict::failed, "terminated", &DescribeInstancesResult::reservations,
                    &Reservation::instances, &Instance::state, &InstanceState::name)
            .judgement();
    }
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2::waiters

#endif
