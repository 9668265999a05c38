// SPDX-License-Identifier: BSL-1.0
/// A checked request of an action that is known only when the program runs.
#ifndef WRIT_ANY_ANY_REQUEST_HPP
#define WRIT_ANY_ANY_REQUEST_HPP

#include <cstddef>

#include <writ/any/action.hpp>
#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/core/optional_reference.hpp>
#include <writ/rule/check.hpp>
#include <writ/rule/fault.hpp>
#include <writ/rule/findings.hpp>
#include <writ/rule/rule.hpp>
#include <writ/value/region.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE {

namespace detail {
struct AnyReader;
}

/// A request of some action, read and checked: what `Checked` is to a request whose type is known.
/// It is a view of the `ReadingMemory` that it was read into, and of what was read. `query`,
/// `write_query`, `each_parameter` and the others take it as they take a `Checked`.
class AnyRequest {
public:
    /// Its action.
    constexpr const Action& action() const noexcept { return *action_; }

    /// The Region it was checked for; nothing if none was told.
    const Optional<Region>& region() const noexcept { return rest().region; }

    /// What is unusual about it.
    const Advice& advice() const noexcept { return rest().advice; }

    /// The same with its type, if it is a request of that type.
    template <RequestType Request>
    OptionalReference<Checked<Request>> as() const noexcept {
        if (action_ != &action_of<Request>) return {};
        return OptionalReference<Checked<Request>>(*static_cast<const Checked<Request>*>(checked_));
    }

    /// For writ itself: where its members are.
    constexpr const void* object() const noexcept { return checked_; }

private:
    friend struct detail::AnyReader;

    constexpr AnyRequest(const Action& action, const void* checked) noexcept
        : action_(&action), checked_(checked) {}

    const detail::CheckedRest& rest() const noexcept {
        const void* const at = static_cast<const char*>(checked_) + action_->data().rest_at;
        return *static_cast<const detail::CheckedRest*>(at);
    }

    const Action* action_;
    const void* checked_;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE

#endif
