// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The waiter SystemStatusOk.
#ifndef WRIT_EC2_WAITERS_SYSTEM_STATUS_OK_HPP
#define WRIT_EC2_WAITERS_SYSTEM_STATUS_OK_HPP

#include <writ/core/config.hpp>
#include <writ/ec2/describe_instance_status.hpp>
#include <writ/ec2/types/describe_instance_status_result.hpp>
#include <writ/reply/reply.hpp>
#include <writ/reply/waiting.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2::waiters {

/// The waiter SystemStatusOk of AWS's model: it asks DescribeInstanceStatus every 15 seconds, 40
/// times at the most (botocore, waiters-2.json, as of the EC2 model of 2026-08-07). It has no clock
/// and sends nothing: that is yours.
struct SystemStatusOk {
    /// The request that it asks with; say in it what you wait for.
    using request_type = DescribeInstanceStatus;
    /// How long to wait before it asks again, in seconds.
    static constexpr int delay = 15;
    /// How often it asks at the most.
    static constexpr int most_tries = 40;

    /// What to do after `reply`, which answers a request of that type, and why.
    static constexpr Judgement judge(const Reply<DescribeInstanceStatusResult>& reply) noexcept {
        return Waiting(reply)
            .all_are(Verdict::done, "ok", &DescribeInstanceStatusResult::instance_statuses,
                     &InstanceStatus::system_status, &InstanceStatusSummary::status)
            .judgement();
    }
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2::waiters

#endif
