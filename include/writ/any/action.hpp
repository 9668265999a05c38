// SPDX-License-Identifier: BSL-1.0
/// An action as data: what its requests and its replies consist of.
#ifndef WRIT_ANY_ACTION_HPP
#define WRIT_ANY_ACTION_HPP

#include <cstddef>
#include <string_view>

#include <writ/any/reply_shape.hpp>
#include <writ/core/config.hpp>
#include <writ/reply/reply_schema.hpp>
#include <writ/rule/check.hpp>
#include <writ/rule/judge.hpp>
#include <writ/rule/rule.hpp>
#include <writ/schema/schema.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE {

namespace detail {

// What reads, checks and writes a request whose type is not known.
struct ActionData {
    const Schema& schema;
    JudgeObject judge;
    std::size_t checked_size;  // of a `Checked<Request>`
    std::size_t rest_at;       // where in it the rest is
    const ReplyShape* reply;   // what is known of its replies
};

template <class Request>
constexpr ActionData describe_action() noexcept {
    ActionData data{schema_of<Request>, judge_object<Request>, sizeof(Checked<Request>),
                    CheckedMaker::rest_at<Request>(), &empty_reply_shape};
    if constexpr (requires { typename Request::Model::result_type; }) {
        using Result = typename Request::Model::result_type;
        data.reply = &reply_shape_of<Result>;
    }
    return data;
}

}  // namespace detail

/// An action of the service, as data. `action_of<Request>` is that of a request; `Actions` finds
/// one by its name. There is one object for each, which is not copied: hold a reference.
class Action {
public:
    /// Refused: what reads by an action views it.
    Action(const Action&) = delete;
    /// Refused, as above.
    Action(Action&&) = delete;
    /// Refused, as above.
    Action& operator=(const Action&) = delete;
    /// Refused, as above.
    Action& operator=(Action&&) = delete;
    /// Nothing is to be done.
    ~Action() = default;

    /// Its name, `RunInstances`.
    constexpr std::string_view name() const noexcept { return data_.schema.data().name(); }

    /// The version of the API that it belongs to, `2016-11-15`.
    constexpr std::string_view version() const noexcept { return data_.schema.data().version(); }

    /// What its requests consist of.
    constexpr const Schema& schema() const noexcept { return data_.schema; }

    /// For writ itself: all that it holds.
    constexpr const detail::ActionData& data() const noexcept { return data_; }

    /// For writ itself: `action_of` makes them.
    constexpr explicit Action(const detail::ActionData& data) noexcept : data_(data) {}

private:
    detail::ActionData data_;
};

/// The action of `Request`.
template <RequestType Request>
inline constexpr Action action_of{detail::describe_action<Request>()};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE

#endif
