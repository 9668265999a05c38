// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The waiter VolumeDeleted.
#ifndef WRIT_EC2_WAITERS_VOLUME_DELETED_HPP
#define WRIT_EC2_WAITERS_VOLUME_DELETED_HPP

#include <writ/core/config.hpp>
#include <writ/ec2/describe_volumes.hpp>
#include <writ/ec2/types/describe_volumes_result.hpp>
#include <writ/reply/reply.hpp>
#include <writ/reply/waiting.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2::waiters {

/// The waiter VolumeDeleted of AWS's model: it asks DescribeVolumes every 15 seconds, 40 times at
/// the most (botocore, waiters-2.json, as of the EC2 model of 2026-08-07). It has no clock and
/// sends nothing: that is yours.
struct VolumeDeleted {
    /// The request that it asks with; say in it what you wait for.
    using request_type = DescribeVolumes;
    /// How long to wait before it asks again, in seconds.
    static constexpr int delay = 15;
    /// How often it asks at the most.
    static constexpr int most_tries = 40;

    /// What to do after `reply`, which answers a request of that type, and why.
    static constexpr Judgement judge(const Reply<DescribeVolumesResult>& reply) noexcept {
        return Waiting(reply)
            .all_are(Verdict::done, "deleted", &DescribeVolumesResult::volumes, &Volume::state)
            .answers_error(Verdict::done, "InvalidVolume.NotFound")
            .judgement();
    }
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2::waiters

#endif
