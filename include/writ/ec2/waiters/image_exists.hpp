// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The waiter ImageExists.
#ifndef WRIT_EC2_WAITERS_IMAGE_EXISTS_HPP
#define WRIT_EC2_WAITERS_IMAGE_EXISTS_HPP

#include <writ/core/config.hpp>
#include <writ/ec2/describe_images.hpp>
#include <writ/ec2/types/describe_images_result.hpp>
#include <writ/reply/reply.hpp>
#include <writ/reply/waiting.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2::waiters {

/// The waiter ImageExists of AWS's model: it asks DescribeImages every 15 seconds, 40 times at the
/// most (botocore, waiters-2.json, as of the EC2 model of 2026-08-07). It has no clock and sends
/// nothing: that is yours.
struct ImageExists {
    /// The request that it asks with; say in it what you wait for.
    using request_type = DescribeImages;
    /// How long to wait before it asks again, in seconds.
    static constexpr int delay = 15;
    /// How often it asks at the most.
    static constexpr int most_tries = 40;

    /// What to do after `reply`, which answers a request of that type, and why.
    static constexpr Judgement judge(const Reply<DescribeImagesResult>& reply) noexcept {
        return Waiting(reply)
            .some_are_there(Verdict::done, &DescribeImagesResult::images)
            .answers_error(Verdict::wait, "InvalidAMIID.NotFound")
            .judgement();
    }
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2::waiters

#endif
