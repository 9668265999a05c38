// SPDX-License-Identifier: BSL-1.0
/// Where the members of a struct lie.
#ifndef WRIT_SCHEMA_MEMBER_VIEW_HPP
#define WRIT_SCHEMA_MEMBER_VIEW_HPP

#include <cstddef>
#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/optional.hpp>
#include <writ/core/optional_reference.hpp>
#include <writ/core/required.hpp>
#include <writ/schema/parameter.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/yes_no.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::detail {

// What one parameter holds: its value or its structure, the elements of its list, or nothing. The
// schema knows of what type they are, and they are looked at through a pointer to just that. Its
// members have no initialisers, since nobody reads those that no parameter is noted in.
struct MemberView {
    const void* first;
    std::size_t count;
};

// How many parameters a struct can have, those of its states and the extra slot among them. EC2's
// have at most 44 (model of 2026-08-07).
inline constexpr std::size_t most_fields = 96;

template <class Member>
constexpr MemberView view_of(const Member& member) noexcept {
    return {&member, 1};
}

constexpr MemberView view_of(const YesNo& member) noexcept {
    return {&member, member.is_said() ? 1U : 0U};
}

template <class Element>
constexpr MemberView view_of(const List<Element>& member) noexcept {
    return {member.data(), member.size()};
}

template <class Value>
constexpr MemberView view_of(const Optional<Value>& member) noexcept {
    return {OptionalPlace::of(member), member.has_value() ? 1U : 0U};
}

template <class Structure>
constexpr MemberView view_of(const OptionalReference<Structure>& member) noexcept {
    return member ? view_of(*member) : MemberView{nullptr, 0};
}

template <class Value, class Why>
constexpr MemberView view_of(const Required<Value, Why>& member) noexcept {
    return view_of(*member);
}

// A row of a wire table that notes where each member lies.
class ViewRow {
public:
    constexpr explicit ViewRow(MemberView* views) noexcept : at_(views) {}

    template <class Member>
    constexpr void operator()(std::string_view, const Member& member) noexcept {
        *at_++ = view_of(member);
    }

    template <class State>
    constexpr void operator()(const State& state) noexcept {
        State::Parameters::Model::wire_table(state.parameters(), *this);
    }

    constexpr void extra(const List<Parameter>& parameters) noexcept {
        *at_++ = view_of(parameters);
    }

private:
    MemberView* at_;
};

// Notes where the members of `object`, a `Structure`, lie: in the order of its schema's fields.
template <class Structure>
void view_members(const void* object, MemberView* views) noexcept {
    ViewRow row(views);
    Structure::Model::wire_table(*static_cast<const Structure*>(object), row);
}

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::detail

#endif
