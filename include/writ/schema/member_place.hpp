// SPDX-License-Identifier: BSL-1.0
/// Where the members of a struct lie.
#ifndef WRIT_SCHEMA_MEMBER_PLACE_HPP
#define WRIT_SCHEMA_MEMBER_PLACE_HPP

#include <cstddef>
#include <new>
#include <string_view>
#include <type_traits>

#include <writ/core/blank.hpp>
#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/schema/parameter.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::detail {

// How many parameters a struct can have, those of its states and the extra slot among them. EC2's
// have at most 44 (model of 2026-08-07).
inline constexpr std::size_t most_fields = 96;

// A row of a wire table that notes where each member lies.
class PlaceRow {
public:
    constexpr explicit PlaceRow(const void** places) noexcept : at_(places) {}

    template <class Member>
    constexpr void operator()(std::string_view, const Member& member) noexcept {
        *at_++ = &member;
    }

    template <class State>
    constexpr void operator()(const State& state) noexcept {
        State::Parameters::Model::wire_table(state.parameters(), *this);
    }

    constexpr void extra(const List<Parameter>& parameters) noexcept { *at_++ = &parameters; }

private:
    const void** at_;
};

// Notes where the members of `object`, a `Structure`, lie: in the order of its schema's fields.
template <class Structure>
void place_members(const void* object, const void** places) noexcept {
    PlaceRow row(places);
    Structure::Model::wire_table(*static_cast<const Structure*>(object), row);
}

// Makes a `Structure` at `place` in which nothing has been read yet.
template <class Structure>
void make_blank_at(void* place) noexcept {
    static_assert(std::is_trivially_copyable_v<Structure>, "a structure is copied as bytes");
    ::new (place) Structure(make_blank<Structure>());
}

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::detail

#endif
