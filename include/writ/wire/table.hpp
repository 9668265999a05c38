// SPDX-License-Identifier: BSL-1.0
/// How a struct says what goes on the wire, and a walk over all of a request's parameters.
#ifndef WRIT_WIRE_TABLE_HPP
#define WRIT_WIRE_TABLE_HPP

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <type_traits>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/optional.hpp>
#include <writ/core/optional_reference.hpp>
#include <writ/core/required.hpp>
#include <writ/rule/check.hpp>
#include <writ/value/yes_no.hpp>
#include <writ/wire/parameter.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE {

/// Where a parameter stands: its name, in front of it the names of what it lies within. It lives
/// only as long as the call that it is handed to.
struct WireName {
    /// What it lies within; null at the top.
    const WireName* within = nullptr;
    /// The name, without what it lies within.
    std::string_view text = {};
    /// The list index behind the name, from 1; 0 if it is no list.
    std::uint32_t index = 0;
    /// Whether the name is one of writ's own, which need no escape.
    bool is_unreserved = true;
};

// The wire table of a struct is one plain function beside it,
//
//     template <class Self, class Row> constexpr void wire_table(Self& self, Row& row);
//
// which calls `row("WireName", self.member)` for each parameter in the order of the wire,
// `row(self.state)` for a state, which has the two or three parameters of its `Parameters`, and
// `row.extra(self.extra)` last. Writer, size, reader, documentation and tests are all visitors of
// it, so that they cannot disagree. A member is
//
//     a value type, a YesNo                one parameter
//     a struct with a wire table           `WireName.Inner`, for each parameter of the struct
//     List<a value type or a struct>       the same with `WireName.1` and so on; an empty one is
//                                          not sent
//     Optional<…>, Required<…>             a value or a struct, where it matters whether it is
//                                          there
//     OptionalReference<a struct>          the same, for a struct that holds one of its own kind

namespace detail {

template <class Member>
concept ListMember = requires {
    typename Member::value_type;
};

template <class Member>
concept OptionalMember = requires(const Member& member) {
    member.has_value();
};

template <class Member>
concept RequiredMember = requires(const Member& member) {
    *member;
}
&&!OptionalMember<Member>;

template <class Member>
concept TextMember = requires(const Member& member) {
    member.text();
};

// The value or the structure behind a member.
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

// Whether `Member` is a structure, with parameters of its own.
template <class Member>
inline constexpr bool is_structure =
    !ListMember<Member> && !TextMember<typename ValueOf<Member>::type>;

// Whether `Member` refers to a structure that lies elsewhere.
template <class Member>
inline constexpr bool is_reference = false;
template <class Structure>
inline constexpr bool is_reference<OptionalReference<Structure>> = true;

// Whether the bytes of `Member`, once checked, need no escape.
template <class Member>
inline constexpr bool is_unreserved = requires {
    requires Member::is_unreserved;
};

// The wire table of `self`, inlined as a whole: then the names are constants where they are used.
template <class Self, class Row>
[[gnu::always_inline, gnu::flatten]] constexpr void inline_wire_table(Self& self, Row& row) {
    wire_table(self, row);
}

// How many structures lie in one another at the most for their wire tables to be inlined. Deeper
// ones are called, so that code stays small and a structure can hold its own kind.
inline constexpr int most_inlined_levels = 2;

// The same for such a deeper one: as a function of its own.
template <class Self, class Row>
[[gnu::noinline]] constexpr void deep_wire_table(Self& self, Row& row) {
    wire_table(self, row);
}

// What rows have in common that look at what is sent: `Row` is told of each
// `value(name, index, text, is_unreserved)` and each `structure(name, index, member)`, where the
// index is 0 if it is no element of a list.
template <class Row>
class SentRow {
public:
    template <class Member>
    [[gnu::always_inline]] constexpr void operator()(std::string_view name, const Member& member) {
        visit(name, 0, member);
    }

    template <class State>
    [[gnu::always_inline]] constexpr void operator()(const State& state) {
        inline_wire_table(state.parameters(), row());
    }

private:
    constexpr Row& row() noexcept { return static_cast<Row&>(*this); }

    template <class Member>
    [[gnu::always_inline]] constexpr void visit(std::string_view name, std::uint32_t index,
                                                const Member& member) {
        if constexpr (std::is_same_v<Member, YesNo>) {
            // Not its text(): only one of two words is left.
            if (member.is_said())
                row().value(name, index, member.is_yes() ? YesNo::yes : YesNo::no, true);
        } else if constexpr (ListMember<Member>) {
            for (const auto& element : member) visit(name, ++index, element);
        } else if constexpr (OptionalMember<Member>) {
            if (member) visit(name, index, *member);
        } else if constexpr (RequiredMember<Member>) {
            visit(name, index, *member);
        } else if constexpr (TextMember<Member>) {
            const auto text = member.text();
            row().value(name, index, std::string_view(text),
                        is_unreserved<Member> && member.is_checked());
        } else {
            row().structure(name, index, member);
        }
    }
};

// Calls `visitor(WireName, value, is_unreserved)` for each parameter that is sent.
template <class Visitor>
class ParameterWalk : public SentRow<ParameterWalk<Visitor>> {
public:
    constexpr ParameterWalk(Visitor& visitor, const WireName* within) noexcept
        : visitor_(visitor), within_(within) {}

    constexpr void value(std::string_view name, std::uint32_t index, std::string_view text,
                         bool is_unreserved) {
        visitor_(WireName{within_, name, index}, text, is_unreserved);
    }

    template <class Structure>
    constexpr void structure(std::string_view name, std::uint32_t index,
                             const Structure& structure) {
        const WireName outer{within_, name, index};
        ParameterWalk inner(visitor_, &outer);
        wire_table(structure, inner);
    }

    constexpr void extra(const List<Parameter>& parameters) {
        for (const Parameter& parameter : parameters) {
            visitor_(WireName{within_, parameter.name, 0, false}, parameter.value, false);
        }
    }

private:
    Visitor& visitor_;
    const WireName* within_;
};

// Without a check no request is written: the one sentence that says so.
template <class Request>
constexpr void refuse_unchecked() noexcept {
    static_assert(!RequestType<Request>,
                  "a Checked<Request> is needed: check(request) makes one, at compile time "
                  "checked(request)");
}

}  // namespace detail

/// Calls `visitor(WireName, std::string_view value, bool is_unreserved)` for each parameter of
/// `checked`, beginning with `Action` and `Version`, in the order of its wire table.
template <class Request, class Visitor>
constexpr void walk_parameters(const Checked<Request>& checked, Visitor& visitor) {
    visitor(WireName{nullptr, "Action"}, Request::action, true);
    visitor(WireName{nullptr, "Version"}, Request::version, true);
    detail::ParameterWalk<Visitor> walk(visitor, nullptr);
    wire_table(checked.request(), walk);
}

}  // namespace writ::inline WRIT_VERSION_NAMESPACE

#endif
