// SPDX-License-Identifier: BSL-1.0
/// Whether each required parameter says anything: a yes/no, a list or a structure may be empty.
#ifndef WRIT_RULE_SAID_HPP
#define WRIT_RULE_SAID_HPP

#include <string_view>
#include <type_traits>

#include <writ/core/blank.hpp>
#include <writ/core/config.hpp>
#include <writ/core/reject.hpp>
#include <writ/core/required.hpp>
#include <writ/rule/fault.hpp>
#include <writ/rule/reading_reasons.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/yes_no.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::detail {

// A visitor of a wire table that finds out whether anything is said in a structure.
class AnythingSaidRow {
public:
    constexpr bool is_found() const noexcept { return is_found_; }

    template <class Member>
    constexpr void operator()(std::string_view, const Member& member) noexcept {
        see(member);
    }

    template <class State>
    constexpr void operator()(const State& state) noexcept {
        visit_wire_table(state.parameters(), *this);
    }

    template <class Extra>
    constexpr void extra(const Extra& extra) noexcept {
        see(extra);
    }

    template <class Member>
    constexpr void see(const Member& member) noexcept {
        if constexpr (ListMember<Member>) {
            if (!member.empty()) is_found_ = true;
        } else if constexpr (std::is_same_v<Member, YesNo>) {
            if (member.is_said()) is_found_ = true;
        } else if constexpr (TextMember<Member>) {
            is_found_ = true;
        } else if constexpr (OptionalMember<Member>) {
            if (member) see(*member);
        } else if constexpr (ValueOf<Member>::is_required) {
            see(*member);
        } else {
            visit_wire_table(member, *this);
        }
    }

private:
    bool is_found_ = false;
};

// Whether anything of `member` is sent.
template <class Member>
constexpr bool says_anything(const Member& member) noexcept {
    AnythingSaidRow row;
    row.see(member);
    return row.is_found();
}

template <class Structure, int Levels>
constexpr bool has_member_to_ask() noexcept;

// Whether the wire table of `Structure`, or of a structure within, has a required member in which
// nothing may be said: a yes/no, a list or a structure. Without one, which is the rule, no request
// of the kind is visited when it is checked. Only a structure that holds its own kind has more
// levels.
template <class Structure, int Levels = 16>
inline constexpr bool may_say_nothing = has_member_to_ask<Structure, Levels>();

// The visitor that finds out.
template <int Levels>
class MayBeUnsaidRow {
public:
    constexpr bool is_found() const noexcept { return is_found_; }

    template <class Member>
    constexpr void operator()(std::string_view, const Member&) noexcept {
        see<Member>();
    }

    template <class State>
    constexpr void operator()(const State&) noexcept {}

    template <class Extra>
    constexpr void extra(const Extra&) noexcept {}

private:
    template <class Member>
    constexpr void see() noexcept {
        using Value = typename ValueOf<Member>::type;
        if constexpr (std::is_same_v<Value, YesNo> || (TextMember<Value> && !ListMember<Value>)) {
            if (std::is_same_v<Value, YesNo> && ValueOf<Member>::is_required) is_found_ = true;
        } else if constexpr (ValueOf<Member>::is_required) {
            is_found_ = true;
        } else if constexpr (ListMember<Value>) {
            see<typename Value::value_type>();
        } else if constexpr (Levels != 1) {
            if (may_say_nothing<Value, Levels - 1>) is_found_ = true;
        }
    }

    bool is_found_ = false;
};

template <class Structure, int Levels>
constexpr bool has_member_to_ask() noexcept {
    MayBeUnsaidRow<Levels> row;
    visit_wire_table(blank<Structure>, row);
    return row.is_found();
}

// A visitor of a wire table that calls `tell(name, why)` for each `Required<…, Why>` in which
// nothing is said, where `why` is a null pointer to the tag. The name is that in the innermost
// structure.
template <class Tell>
class UnsaidRow {
public:
    constexpr explicit UnsaidRow(const Tell& tell) noexcept : tell_(tell) {}

    template <class Member>
    constexpr void operator()(std::string_view name, const Member& member) {
        visit(name, member);
    }

    // Nothing that is required is in a state.
    template <class State>
    constexpr void operator()(const State&) noexcept {}

    template <class Extra>
    constexpr void extra(const Extra&) noexcept {}

private:
    template <class Value, class Why>
    constexpr void visit(std::string_view name, const Required<Value, Why>& member) {
        if (says_anything(*member)) {
            visit(name, *member);
        } else {
            tell_(name, static_cast<Why*>(nullptr));
        }
    }

    template <class Member>
    constexpr void visit(std::string_view name, const Member& member) {
        if constexpr (ListMember<Member>) {
            for (const auto& element : member) visit(name, element);
        } else if constexpr (TextMember<Member>) {
            // A value is there or does not compile.
        } else if constexpr (OptionalMember<Member>) {
            if (member) visit(name, *member);
        } else {
            visit_wire_table(member, *this);
        }
    }

    const Tell& tell_;
};

template <class Request, class Tell>
constexpr void each_unsaid(const Request& request, const Tell& tell) {
    if constexpr (may_say_nothing<Request>) {
        UnsaidRow<Tell> row(tell);
        visit_wire_table(request, row);
    }
}

// Whether all is said that is required.
template <class Request>
constexpr bool says_all(const Request& request) noexcept {
    bool all = true;
    each_unsaid(request, [&](std::string_view, const void*) { all = false; });
    return all;
}

// Adds a fault for each that is not.
template <class Request>
constexpr void add_unsaid(const Request& request, Faults& faults) noexcept {
    each_unsaid(request, [&](std::string_view name, const void*) {
        faults.add({{{}, name, {}}, &ReadingReasons::missing});
    });
}

// Stops the compiler at the first that is not. GCC takes no function for a constant one that calls
// another kind in any case.
struct RejectUnsaid {
    template <class Why>
    constexpr void operator()(std::string_view, const Why* why) const {
        if (why == nullptr) required_parameter_says_nothing<Why>();
    }
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::detail

#endif
