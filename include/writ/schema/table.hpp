// SPDX-License-Identifier: BSL-1.0
/// How a struct says what goes on the wire.
#ifndef WRIT_SCHEMA_TABLE_HPP
#define WRIT_SCHEMA_TABLE_HPP

#include <type_traits>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/optional.hpp>
#include <writ/core/optional_reference.hpp>
#include <writ/core/required.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE {

// What writ knows of a struct stands in the struct, in a `Model`. Members begin with a small
// letter, so that no member of any action can have that name. It holds, as far as the struct has
// it,
//
//     action, version                      as they are sent
//     result_type                          what the reply holds
//     rules                                `Rules<…>`, in the order they are judged
//     members                              `Members<&Struct::member, …>`, for Boost.Hana
//     sensitive                            names on the wire of what is never printed
//     wire_table(self, row)                what is sent
//     reply_table(self, row)               what is read from a reply
//
// The wire table is one plain function,
//
//     template <class Self, class Row> static constexpr void wire_table(Self& self, Row& row);
//
// which calls `row("WireName", self.member)` for each parameter in the order of the wire,
// `row(self.state)` for a state, which has the two or three parameters of its `Parameters`, and
// `row.extra(self.extra)` last. A `Schema` is made of it, which one interpreter walks at run time;
// while compiling it is visited itself. So both say the same. A member is
//
//     a value type, a YesNo                one parameter
//     a struct with a wire table           `WireName.Inner`, for each parameter of the struct
//     List<a value type or a struct>       the same with `WireName.1` and so on; an empty one is
//                                          not sent
//     Optional<…>                          a value or a struct, where it matters whether it is
//                                          there
//     Required<…>                          a value, a struct or a list that must be there
//     OptionalReference<a struct>          the same as Optional, for a struct that holds one of its
//                                          own kind

/// The members of a struct, in order: `using members = Members<&Tag::key, &Tag::value>`.
template <auto... Pointer>
struct Members {};

namespace detail {

// Has `row` visit the wire table of `self`.
template <class Self, class Row>
[[gnu::always_inline]] constexpr void visit_wire_table(Self& self, Row& row) {
    std::remove_const_t<Self>::Model::wire_table(self, row);
}

// Has `row` visit the reply table of `self`.
template <class Self, class Row>
[[gnu::always_inline]] constexpr void visit_reply_table(Self& self, Row& row) {
    std::remove_const_t<Self>::Model::reply_table(self, row);
}

template <class Member>
concept ListMember = requires {
    typename Member::value_type;
};

template <class Member>
concept OptionalMember = requires(const Member& member) {
    member.has_value();
};

template <class Member>
concept TextMember = requires(const Member& member) {
    member.text();
};

// The value, the structure or the list behind a member.
template <class Member>
struct ValueOf {
    using type = Member;
    static constexpr bool is_required = false;
};

template <class Value, class Why>
struct ValueOf<Required<Value, Why>> {
    using type = Value;
    static constexpr bool is_required = true;
};

template <class Value>
struct ValueOf<Optional<Value>> {
    using type = Value;
    static constexpr bool is_required = false;
};

template <class Structure>
struct ValueOf<OptionalReference<Structure>> {
    using type = Structure;
    static constexpr bool is_required = false;
};

// Whether the bytes of a `Value`, once checked, need no escape.
template <class Value>
inline constexpr bool is_unreserved = requires {
    requires Value::is_unreserved;
};

// Whether `Member` is a structure, with parameters of its own.
template <class Member>
inline constexpr bool is_structure =
    !ListMember<typename ValueOf<Member>::type> && !TextMember<typename ValueOf<Member>::type>;

// Whether `Member` refers to a structure that lies elsewhere.
template <class Member>
inline constexpr bool is_reference = false;
template <class Structure>
inline constexpr bool is_reference<OptionalReference<Structure>> = true;

}  // namespace detail

}  // namespace writ::inline WRIT_VERSION_NAMESPACE

#endif
