// SPDX-License-Identifier: BSL-1.0
#include "known_actions.hpp"

#include <writ/any.hpp>

#include "value_types.hpp"

#include "reply_plan.hpp"

namespace loopback {

namespace {

struct PlanOfAction {
    const writ::Action* action;
    const ReplyPlan* plan;
};

template <class... Request>
const ReplyPlan& plan_among(const writ::Actions<Request...>&, const writ::Action& action) {
    static constexpr PlanOfAction plans[] = {
        {&writ::action_of<Request>, &reply_plan_of<typename Request::Model::result_type>}...};
    const PlanOfAction* found = plans;
    while (found->action != &action) ++found;
    return *found->plan;
}

}  // namespace

writ::OptionalReference<writ::Action> KnownActions::find(std::string_view name) noexcept {
    return writ::ec2::AllActions::find(name);
}

writ::List<const writ::Action*> KnownActions::all() noexcept {
    return writ::ec2::AllActions::all();
}

const ReplyPlan& reply_plan(const writ::Action& action) noexcept {
    return plan_among(writ::ec2::AllActions(), action);
}

}  // namespace loopback
