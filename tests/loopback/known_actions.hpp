// SPDX-License-Identifier: BSL-1.0
//
// All actions of EC2 for a program that does not include them: that takes a minute, so one file
// does it for all.
#pragma once

#include <string_view>

#include <writ/any/action.hpp>
#include <writ/any/actions.hpp>
#include <writ/core/list.hpp>
#include <writ/core/optional_reference.hpp>

namespace loopback {

struct ReplyPlan;

// As ec2::AllActions.
struct KnownActions {
    static writ::OptionalReference<writ::Action> find(std::string_view name) noexcept;
    static writ::List<const writ::Action*> all() noexcept;
};

// What the replies to an action consist of.
const ReplyPlan& reply_plan(const writ::Action& action) noexcept;

}  // namespace loopback
