// SPDX-License-Identifier: BSL-1.0
/// Actions that are found by their names.
#ifndef WRIT_ANY_ACTIONS_HPP
#define WRIT_ANY_ACTIONS_HPP

#include <concepts>
#include <cstddef>
#include <string_view>

#include <writ/any/action.hpp>
#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/optional.hpp>
#include <writ/rule/rule.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE {

namespace detail {

template <class... Request>
struct ActionTable {
    const Action* actions[sizeof...(Request)];

    // In the order of their names. Those that are in it already cost nothing more.
    static constexpr ActionTable sorted() noexcept {
        ActionTable table{{&action_of<Request>...}};
        for (std::size_t end = 1; end < sizeof...(Request); ++end) {
            const Action* const moved = table.actions[end];
            std::size_t at = end;
            for (; at != 0 && moved->name() < table.actions[at - 1]->name(); --at) {
                table.actions[at] = table.actions[at - 1];
            }
            table.actions[at] = moved;
        }
        return table;
    }
};

// Whether all are true. Clang folds no more than 256 of an expression.
template <std::size_t Count>
constexpr bool are_all_true(const bool (&are)[Count]) noexcept {
    bool all = true;
    for (const bool is : are) all = all && is;
    return all;
}

// Of `count` actions that are sorted, the one that has the name; null if none has.
constexpr const Action* find_action(const Action* const* actions, std::size_t count,
                                    std::string_view name) noexcept {
    std::size_t first = 0;
    std::size_t left = count;
    while (left != 0) {
        const std::size_t half = left / 2;
        if (actions[first + half]->name() < name) {
            first += half + 1;
            left -= half + 1;
        } else {
            left = half;
        }
    }
    return first != count && actions[first]->name() == name ? actions[first] : nullptr;
}

}  // namespace detail

/// The actions of these requests, to be found by name: `Actions<ec2::RunInstances,
/// ec2::CreateTags>`. A program has in it what it takes to read, check and write each of them.
template <class... Request>
    requires(sizeof...(Request) != 0)
struct Actions {
    static_assert(detail::are_all_true({RequestType<Request>...}), "each of these is a request");

    /// The action called `name`, as AWS writes it; nothing if it is none of these.
    static constexpr OptionalReference<Action> find(std::string_view name) noexcept {
        const Action* const found = detail::find_action(table.actions, sizeof...(Request), name);
        return found == nullptr ? OptionalReference<Action>() : OptionalReference<Action>(*found);
    }

    /// All of them, in the order of their names.
    static constexpr List<const Action*> all() noexcept {
        return List<const Action*>(table.actions, sizeof...(Request));
    }

private:
    static constexpr auto table = detail::ActionTable<Request...>::sorted();
};

/// A choice of actions: `Actions`, or a struct of a shorter name that is derived from it.
template <class Type>
concept ActionList = requires(std::string_view name) {
    { Type::find(name) } -> std::same_as<OptionalReference<Action>>;
    { Type::all() } -> std::same_as<List<const Action*>>;
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE

#endif
