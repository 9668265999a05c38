// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The waiter PasswordDataAvailable.
#ifndef WRIT_EC2_WAITERS_PASSWORD_DATA_AVAILABLE_HPP
#define WRIT_EC2_WAITERS_PASSWORD_DATA_AVAILABLE_HPP

#include <writ/core/config.hpp>
#include <writ/ec2/get_password_data.hpp>
#include <writ/ec2/types/get_password_data_result.hpp>
#include <writ/reply/reply.hpp>
#include <writ/reply/waiting.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2::waiters {

/// The waiter PasswordDataAvailable of AWS's model: it asks GetPasswordData every 15 seconds, 40
/// times at the most (botocore, waiters-2.json, as of the EC2 model of 2026-08-07). It has no clock
/// and sends nothing: that is yours.
struct PasswordDataAvailable {
    /// The request that it asks with; say in it what you wait for.
    using request_type = GetPasswordData;
    /// How long to wait before it asks again, in seconds.
    static constexpr int delay = 15;
    /// How often it asks at the most.
    static constexpr int most_tries = 40;

    /// What to do after `reply`, which answers a request of that type, and why.
    static constexpr Judgement judge(const Reply<GetPasswordDataResult>& reply) noexcept {
        return Waiting(reply)
            .some_are_there(Verdict::done, &GetPasswordDataResult::password_data)
            .judgement();
    }
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2::waiters

#endif
