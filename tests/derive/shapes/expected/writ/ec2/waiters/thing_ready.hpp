// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The waiter ThingReady.
#ifndef WRIT_EC2_WAITERS_THING_READY_HPP
#define WRIT_EC2_WAITERS_THING_READY_HPP

#include <writ/core/config.hpp>
#include <writ/ec2/try_pages.hpp>
#include <writ/ec2/types/try_pages_result.hpp>
#include <writ/reply/reply.hpp>
#include <writ/reply/waiting.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2::waiters {

/// The waiter ThingReady of AWS's model: it asks TryPages every 5 seconds, 40 times at the most
/// (botocore, waiters-2.json, as of the EC2 model of 2026-08-07). It has no clock and sends
/// nothing: that is yours.
struct ThingReady {
    /// The request that it asks with; say in it what you wait for.
    using request_type = TryPages;
    /// How long to wait before it asks again, in seconds.
    static constexpr int delay = 5;
    /// How often it asks at the most.
    static constexpr int most_tries = 40;

    /// What to do after `reply`, which answers a request of that type, and why.
    static constexpr Judgement judge(const Reply<TryPagesResult>& reply) noexcept {
        return Waiting(reply)
            .all_are(Verdict::done, "ready", &TryPagesResult::things, &Thing::state)
            .any_is(Verdict::failed, "broken", &TryPagesResult::things, &Thing::state)
            .any_is(Verdict::failed, "one", &TryPagesResult::own, &Own::deep,
                    &Deep::a_member_whose_row_has_to_be_broken_into_two)
            .answers_error(Verdict::wait, "InvalidThing.NotFound")
            .judgement();
    }
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2::waiters

#endif
