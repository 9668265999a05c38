// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The waiter SecondarySubnetCreateComplete.
#ifndef WRIT_EC2_WAITERS_SECONDARY_SUBNET_CREATE_COMPLETE_HPP
#define WRIT_EC2_WAITERS_SECONDARY_SUBNET_CREATE_COMPLETE_HPP

#include <writ/core/config.hpp>
#include <writ/ec2/describe_secondary_subnets.hpp>
#include <writ/ec2/types/describe_secondary_subnets_result.hpp>
#include <writ/reply/reply.hpp>
#include <writ/reply/waiting.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2::waiters {

/// The waiter SecondarySubnetCreateComplete of AWS's model: it asks DescribeSecondarySubnets every
/// 10 seconds, 30 times at the most (botocore, waiters-2.json, as of the EC2 model of 2026-08-07).
/// It has no clock and sends nothing: that is yours.
struct SecondarySubnetCreateComplete {
    /// The request that it asks with; say in it what you wait for.
    using request_type = DescribeSecondarySubnets;
    /// How long to wait before it asks again, in seconds.
    static constexpr int delay = 10;
    /// How often it asks at the most.
    static constexpr int most_tries = 30;

    /// What to do after `reply`, which answers a request of that type, and why.
    static constexpr Judgement judge(const Reply<DescribeSecondarySubnetsResult>& reply) noexcept {
        return Waiting(reply)
            .all_are(Verdict::done, "create-complete",
                     &DescribeSecondarySubnetsResult::secondary_subnets, &SecondarySubnet::state)
            .any_is(Verdict::failed, "delete-failed",
                    &DescribeSecondarySubnetsResult::secondary_subnets, &SecondarySubnet::state)
            .answers_error(Verdict::wait, "InvalidSecondarySubnetId.NotFound")
            .judgement();
    }
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2::waiters

#endif
