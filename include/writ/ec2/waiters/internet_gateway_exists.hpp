// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The waiter InternetGatewayExists.
#ifndef WRIT_EC2_WAITERS_INTERNET_GATEWAY_EXISTS_HPP
#define WRIT_EC2_WAITERS_INTERNET_GATEWAY_EXISTS_HPP

#include <writ/core/config.hpp>
#include <writ/ec2/describe_internet_gateways.hpp>
#include <writ/ec2/types/describe_internet_gateways_result.hpp>
#include <writ/reply/reply.hpp>
#include <writ/reply/waiting.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2::waiters {

/// The waiter InternetGatewayExists of AWS's model: it asks DescribeInternetGateways every 5
/// seconds, 6 times at the most (botocore, waiters-2.json, as of the EC2 model of 2026-08-07). It
/// has no clock and sends nothing: that is yours.
struct InternetGatewayExists {
    /// The request that it asks with; say in it what you wait for.
    using request_type = DescribeInternetGateways;
    /// How long to wait before it asks again, in seconds.
    static constexpr int delay = 5;
    /// How often it asks at the most.
    static constexpr int most_tries = 6;

    /// What to do after `reply`, which answers a request of that type, and why.
    static constexpr Judgement judge(const Reply<DescribeInternetGatewaysResult>& reply) noexcept {
        return Waiting(reply)
            .some_are_there(Verdict::done, &DescribeInternetGatewaysResult::internet_gateways,
                            &InternetGateway::internet_gateway_id)
            .answers_error(Verdict::wait, "InvalidInternetGateway.NotFound")
            .judgement();
    }
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2::waiters

#endif
