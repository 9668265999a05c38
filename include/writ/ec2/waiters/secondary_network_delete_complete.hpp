// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The waiter SecondaryNetworkDeleteComplete.
#ifndef WRIT_EC2_WAITERS_SECONDARY_NETWORK_DELETE_COMPLETE_HPP
#define WRIT_EC2_WAITERS_SECONDARY_NETWORK_DELETE_COMPLETE_HPP

#include <writ/core/config.hpp>
#include <writ/ec2/describe_secondary_networks.hpp>
#include <writ/ec2/types/describe_secondary_networks_result.hpp>
#include <writ/reply/reply.hpp>
#include <writ/reply/waiting.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2::waiters {

/// The waiter SecondaryNetworkDeleteComplete of AWS's model: it asks DescribeSecondaryNetworks
/// every 10 seconds, 30 times at the most (botocore, waiters-2.json, as of the EC2 model of
/// 2026-08-07). It has no clock and sends nothing: that is yours.
struct SecondaryNetworkDeleteComplete {
    /// The request that it asks with; say in it what you wait for.
    using request_type = DescribeSecondaryNetworks;
    /// How long to wait before it asks again, in seconds.
    static constexpr int delay = 10;
    /// How often it asks at the most.
    static constexpr int most_tries = 30;

    /// What to do after `reply`, which answers a request of that type, and why.
    static constexpr Judgement judge(const Reply<DescribeSecondaryNetworksResult>& reply) noexcept {
        return Waiting(reply)
            .all_are(Verdict::done, "delete-complete",
                     &DescribeSecondaryNetworksResult::secondary_networks, &SecondaryNetwork::state)
            .any_is(Verdict::failed, "delete-failed",
                    &DescribeSecondaryNetworksResult::secondary_networks, &SecondaryNetwork::state)
            .judgement();
    }
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2::waiters

#endif
