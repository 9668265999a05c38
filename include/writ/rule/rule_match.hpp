// SPDX-License-Identifier: BSL-1.0
/// Whether a rule is one of a request, or of what is in it.
#ifndef WRIT_RULE_RULE_MATCH_HPP
#define WRIT_RULE_RULE_MATCH_HPP

#include <string_view>
#include <type_traits>

#include <writ/core/blank.hpp>
#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/rule/rule.hpp>
#include <writ/schema/find_field.hpp>
#include <writ/schema/parameter.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::detail {

// Of what a rule may be one.
enum class RuleOf {
    structures,
    states,
};

// Whether `Rule` is one of a structure, or of a state, in `Structure`, which is one itself.
template <class Structure, class Rule, RuleOf Of, int Levels>
constexpr bool match_rule() noexcept;

template <class Structure, class Rule, RuleOf Of, int Levels = most_levels>
inline constexpr bool is_rule_in = match_rule<Structure, Rule, Of, Levels>();

template <class Request, class Rule>
inline constexpr bool is_rule_within = is_rule_in<Request, Rule, RuleOf::structures>;

// The same of a state, whose rules are asked only where it is read.
template <class Request, class Rule>
inline constexpr bool is_state_rule_within = is_rule_in<Request, Rule, RuleOf::states>;

// A row of a wire table that finds out.
template <class Rule, RuleOf Of, int Levels>
class RuleMatch {
public:
    constexpr bool is_found() const noexcept { return is_found_; }

    template <class Member>
    constexpr void operator()(std::string_view, const Member&) noexcept {
        see<typename ValueOf<Member>::type>();
    }

    template <class State>
    constexpr void operator()(const State&) noexcept {
        if (Of == RuleOf::states && is_rule_of<typename State::Parameters, Rule>()) {
            is_found_ = true;
        }
    }

    constexpr void extra(const List<Parameter>&) noexcept {}

private:
    template <class Member>
    constexpr void see() noexcept {
        if constexpr (ListMember<Member>) {
            see<typename Member::value_type>();
        } else if constexpr (!TextMember<Member> && Levels != 1) {
            if (is_rule_in<Member, Rule, Of, Levels - 1>) is_found_ = true;
        }
    }

    bool is_found_ = false;
};

template <class Structure, class Rule, RuleOf Of, int Levels>
constexpr bool match_rule() noexcept {
    if (Of == RuleOf::structures && is_rule_of<Structure, Rule>()) return true;
    RuleMatch<Rule, Of, Levels> match;
    Structure::Model::wire_table(blank<Structure>, match);
    return match.is_found();
}

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::detail

#endif
