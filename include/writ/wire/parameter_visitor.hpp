// SPDX-License-Identifier: BSL-1.0
/// A visit to each parameter of a request, at run time and while compiling.
#ifndef WRIT_WIRE_PARAMETER_VISITOR_HPP
#define WRIT_WIRE_PARAMETER_VISITOR_HPP

#include <cstdint>
#include <string_view>
#include <type_traits>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/schema/parameter.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/yes_no.hpp>

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

namespace detail {

// Is told of each parameter. A class with a virtual function, so that what tells it is compiled
// once, whatever is done with the parameters.
class ParameterVisitor {
public:
    virtual constexpr void visit(const WireName& name, std::string_view value,
                                 bool is_unreserved) = 0;

protected:
    constexpr ParameterVisitor() noexcept = default;
    constexpr ParameterVisitor(const ParameterVisitor&) noexcept = default;
    constexpr ParameterVisitor(ParameterVisitor&&) noexcept = default;
    constexpr ParameterVisitor& operator=(const ParameterVisitor&) noexcept = default;
    constexpr ParameterVisitor& operator=(ParameterVisitor&&) noexcept = default;
    constexpr ~ParameterVisitor() = default;
};

// One that calls `call(name, value, is_unreserved)`.
template <class Call>
class CallingVisitor final : public ParameterVisitor {
public:
    constexpr explicit CallingVisitor(Call& call) noexcept : call_(call) {}

    constexpr void visit(const WireName& name, std::string_view value,
                         bool is_unreserved) override {
        call_(name, value, is_unreserved);
    }

private:
    Call& call_;
};

constexpr void visit_extra(const List<Parameter>& parameters, ParameterVisitor& visitor) {
    for (const Parameter& parameter : parameters) {
        visitor.visit({nullptr, parameter.name, 0, false}, parameter.value, false);
    }
}

// A row of a wire table that tells a visitor of each parameter that is sent. It is the way while
// compiling, where no schema can be walked.
class VisitingRow {
public:
    constexpr VisitingRow(ParameterVisitor& visitor, const WireName* within) noexcept
        : visitor_(visitor), within_(within) {}

    template <class Member>
    constexpr void operator()(std::string_view name, const Member& member) {
        tell(name, 0, member);
    }

    template <class State>
    constexpr void operator()(const State& state) {
        State::Parameters::Model::wire_table(state.parameters(), *this);
    }

    constexpr void extra(const List<Parameter>& parameters) { visit_extra(parameters, visitor_); }

private:
    template <class Member>
    static constexpr bool needs_no_escape([[maybe_unused]] const Member& member) noexcept {
        if constexpr (requires { member.is_right(); }) {
            return is_unreserved<Member> && member.is_right();
        } else {
            return is_unreserved<Member>;
        }
    }

    template <class Member>
    constexpr void tell(std::string_view name, std::uint32_t index, const Member& member) {
        using Given = typename ValueOf<Member>::type;
        if constexpr (OptionalMember<Member>) {
            if (member) tell(name, index, *member);
        } else if constexpr (!std::is_same_v<Given, Member>) {
            tell(name, index, *member);
        } else if constexpr (std::is_same_v<Member, YesNo>) {
            if (member.is_said()) visitor_.visit({within_, name, index}, member.text(), true);
        } else if constexpr (ListMember<Member>) {
            for (const auto& element : member) tell(name, ++index, element);
        } else if constexpr (TextMember<Member>) {
            const auto text = member.text();
            visitor_.visit({within_, name, index}, std::string_view(text), needs_no_escape(member));
        } else {
            const WireName outer{within_, name, index};
            VisitingRow inner(visitor_, &outer);
            Member::Model::wire_table(member, inner);
        }
    }

    ParameterVisitor& visitor_;
    const WireName* within_;
};

}  // namespace detail

}  // namespace writ::inline WRIT_VERSION_NAMESPACE

#endif
