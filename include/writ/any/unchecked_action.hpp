// SPDX-License-Identifier: BSL-1.0
/// A request of an action that nobody here knows.
#ifndef WRIT_ANY_UNCHECKED_ACTION_HPP
#define WRIT_ANY_UNCHECKED_ACTION_HPP

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/schema/parameter.hpp>
#include <writ/text/viewed_text.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE {

/// A request of which nothing is checked; made by `unchecked_action`.
struct UncheckedAction {
    /// The name of the action.
    ViewedText action;
    /// The names and values, without `Action` and `Version`; each name as EC2 takes it, with its
    /// list indices.
    List<Parameter> parameters = {};
    /// The version of the API.
    ViewedText version = "2016-11-15";
};

/// A request of an action, or of a version, that is newer than this version: it is written as it
/// is, escaped where that is needed, and not checked. `query`, `write_query`, `each_parameter` and
/// the others take it as they take a `Checked`.
constexpr UncheckedAction unchecked_action(ViewedText action, List<Parameter> parameters = {},
                                           ViewedText version = "2016-11-15") noexcept {
    return {action, parameters, version};
}

}  // namespace writ::inline WRIT_VERSION_NAMESPACE

#endif
