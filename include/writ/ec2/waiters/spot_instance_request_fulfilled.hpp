// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The waiter SpotInstanceRequestFulfilled.
#ifndef WRIT_EC2_WAITERS_SPOT_INSTANCE_REQUEST_FULFILLED_HPP
#define WRIT_EC2_WAITERS_SPOT_INSTANCE_REQUEST_FULFILLED_HPP

#include <writ/core/config.hpp>
#include <writ/ec2/describe_spot_instance_requests.hpp>
#include <writ/ec2/types/describe_spot_instance_requests_result.hpp>
#include <writ/reply/reply.hpp>
#include <writ/reply/waiting.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2::waiters {

/// The waiter SpotInstanceRequestFulfilled of AWS's model: it asks DescribeSpotInstanceRequests
/// every 15 seconds, 40 times at the most (botocore, waiters-2.json, as of the EC2 model of
/// 2026-08-07). It has no clock and sends nothing: that is yours.
struct SpotInstanceRequestFulfilled {
    /// The request that it asks with; say in it what you wait for.
    using request_type = DescribeSpotInstanceRequests;
    /// How long to wait before it asks again, in seconds.
    static constexpr int delay = 15;
    /// How often it asks at the most.
    static constexpr int most_tries = 40;

    /// What to do after `reply`, which answers a request of that type, and why.
    static constexpr Judgement judge(
        const Reply<DescribeSpotInstanceRequestsResult>& reply) noexcept {
        return Waiting(reply)
            .all_are(Verdict::done, "fulfilled",
                     &DescribeSpotInstanceRequestsResult::spot_instance_requests,
                     &SpotInstanceRequest::status, &SpotInstanceStatus::code)
            .all_are(Verdict::done, "request-canceled-and-instance-running",
                     &DescribeSpotInstanceRequestsResult::spot_instance_requests,
                     &SpotInstanceRequest::status, &SpotInstanceStatus::code)
            .any_is(Verdict::failed, "schedule-expired",
                    &DescribeSpotInstanceRequestsResult::spot_instance_requests,
                    &SpotInstanceRequest::status, &SpotInstanceStatus::code)
            .any_is(Verdict::failed, "canceled-before-fulfillment",
                    &DescribeSpotInstanceRequestsResult::spot_instance_requests,
                    &SpotInstanceRequest::status, &SpotInstanceStatus::code)
            .any_is(Verdict::failed, "bad-parameters",
                    &DescribeSpotInstanceRequestsResult::spot_instance_requests,
                    &SpotInstanceRequest::status, &SpotInstanceStatus::code)
            .any_is(Verdict::failed, "system-error",
                    &DescribeSpotInstanceRequestsResult::spot_instance_requests,
                    &SpotInstanceRequest::status, &SpotInstanceStatus::code)
            .answers_error(Verdict::wait, "InvalidSpotInstanceRequestID.NotFound")
            .judgement();
    }
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2::waiters

#endif
