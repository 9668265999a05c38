// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The waiter NetworkInterfaceAvailable.
#ifndef WRIT_EC2_WAITERS_NETWORK_INTERFACE_AVAILABLE_HPP
#define WRIT_EC2_WAITERS_NETWORK_INTERFACE_AVAILABLE_HPP

#include <writ/core/config.hpp>
#include <writ/ec2/describe_network_interfaces.hpp>
#include <writ/ec2/types/describe_network_interfaces_result.hpp>
#include <writ/reply/reply.hpp>
#include <writ/reply/waiting.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2::waiters {

/// The waiter NetworkInterfaceAvailable of AWS's model: it asks DescribeNetworkInterfaces every 20
/// seconds, 10 times at the most (botocore, waiters-2.json, as of the EC2 model of 2026-08-07). It
/// has no clock and sends nothing: that is yours.
struct NetworkInterfaceAvailable {
    /// The request that it asks with; say in it what you wait for.
    using request_type = DescribeNetworkInterfaces;
    /// How long to wait before it asks again, in seconds.
    static constexpr int delay = 20;
    /// How often it asks at the most.
    static constexpr int most_tries = 10;

    /// What to do after `reply`, which answers a request of that type, and why.
    static constexpr Judgement judge(const Reply<DescribeNetworkInterfacesResult>& reply) noexcept {
        return Waiting(reply)
            .all_are(Verdict::done, "available",
                     &DescribeNetworkInterfacesResult::network_interfaces,
                     &NetworkInterface::status)
            .answers_error(Verdict::failed, "InvalidNetworkInterfaceID.NotFound")
            .judgement();
    }
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2::waiters

#endif
