// SPDX-License-Identifier: BSL-1.0
/// Whether each required yes/no parameter says anything.
#ifndef WRIT_RULE_SAID_HPP
#define WRIT_RULE_SAID_HPP

#include <string_view>
#include <type_traits>
#include <utility>

#include <writ/core/blank.hpp>
#include <writ/core/config.hpp>
#include <writ/core/reject.hpp>
#include <writ/core/required.hpp>
#include <writ/rule/fault.hpp>
#include <writ/rule/reading_reasons.hpp>
#include <writ/value/yes_no.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::detail {

template <class Member>
inline constexpr bool is_required_yes_no = false;
template <class Why>
inline constexpr bool is_required_yes_no<Required<YesNo, Why>> = true;

template <class Structure, int Levels>
constexpr bool has_required_yes_no() noexcept;

// Whether the wire table of `Structure`, or of a structure within, has a `Required<YesNo>`. Without
// one, which is the rule, no request of the kind is visited when it is checked. Only a structure
// that holds its own kind has more levels.
template <class Structure, int Levels = 16>
inline constexpr bool may_say_nothing = has_required_yes_no<Structure, Levels>();

// The visitor that finds out.
template <int Levels>
class RequiredYesNoRow {
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
        if constexpr (requires { typename Member::value_type; }) {
            see<typename Member::value_type>();
        } else if constexpr (is_required_yes_no<Member>) {
            is_found_ = true;
        } else if constexpr (requires(const Member& member) { member.text(); }) {
            // A value, which is there.
        } else if constexpr (requires(const Member& member) { *member; }) {
            see<std::remove_cvref_t<decltype(*std::declval<const Member&>())>>();
        } else if constexpr (Levels != 1) {
            if (may_say_nothing<Member, Levels - 1>) is_found_ = true;
        }
    }

    bool is_found_ = false;
};

template <class Structure, int Levels>
constexpr bool has_required_yes_no() noexcept {
    RequiredYesNoRow<Levels> row;
    const auto structure = make_blank<Structure>();
    wire_table(structure, row);
    return row.is_found();
}

// A visitor of a wire table that calls `tell(name, why)` for each `Required<YesNo, Why>` in which
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
    template <class Why>
    constexpr void visit(std::string_view name, const Required<YesNo, Why>& member) {
        if (!member->is_said()) tell_(name, static_cast<Why*>(nullptr));
    }

    template <class Member>
    constexpr void visit(std::string_view name, const Member& member) {
        if constexpr (requires { member.text(); }) {
            // A value is there or does not compile.
        } else if constexpr (requires { typename Member::value_type; }) {
            for (const auto& element : member) visit(name, element);
        } else if constexpr (requires { member.has_value(); }) {
            if (member) visit(name, *member);
        } else if constexpr (requires { *member; }) {
            visit(name, *member);
        } else {
            wire_table(member, *this);
        }
    }

    const Tell& tell_;
};

template <class Request, class Tell>
constexpr void each_unsaid(const Request& request, const Tell& tell) {
    if constexpr (may_say_nothing<Request>) {
        UnsaidRow<Tell> row(tell);
        wire_table(request, row);
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
