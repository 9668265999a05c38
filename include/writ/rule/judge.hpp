// SPDX-License-Identifier: BSL-1.0
/// Asks the rules of a request, or of a structure in one.
#ifndef WRIT_RULE_JUDGE_HPP
#define WRIT_RULE_JUDGE_HPP

#include <cstddef>
#include <type_traits>
#include <utility>

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/core/reject.hpp>
#include <writ/rule/findings.hpp>
#include <writ/rule/place.hpp>
#include <writ/rule/rule.hpp>
#include <writ/schema/schema_data.hpp>
#include <writ/value/region.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::detail {

// Asks `Rule` about `judged`, whose parameters lie in the structure at `around`.
template <class Rule, class Judged>
constexpr void ask_rule(const Judged& judged, const Place& around, Findings& findings) noexcept {
    each_broken_place<Rule>(judged, findings.destination(), [&](const auto& place) {
        findings.find(Rule::reason, around, place, Rule::is_advice);
    });
}

template <class Judged, class... Rule>
constexpr void ask_rules(const Judged& judged, const Place& around, Findings& findings,
                         Rules<Rule...>) noexcept {
    (ask_rule<Rule>(judged, around, findings), ...);
}

// The same of an object whose type is known by where its schema is made. Declared in schema/.
template <class Structure>
void judge_object(const void* object, const Place& around, Findings& findings) {
    ask_rules(*static_cast<const Structure*>(object), around, findings, rules_of<Structure>{});
}

// Whether `Rule` is waived by one of the options.
template <class Rule, class... Option>
inline constexpr bool is_waived = (std::is_same_v<Option, Waive<Rule>> || ...);

// The place of the first rule that `judged` breaks and that stops the compiler, counted from 1; 0
// if it breaks none.
template <class... Option, class Judged, class... Rule>
constexpr std::size_t first_broken_rule(const Judged& judged, const Optional<Region>& destination,
                                        Rules<Rule...>) noexcept {
    std::size_t place = 0;
    const bool is_broken = ((++place, Rule::stops_compiler && !is_waived<Rule, Option...> &&
                                          !holds<Rule>(judged, destination)) ||
                            ...);
    return is_broken ? place : 0;
}

template <std::size_t Place, class List>
struct RuleAt;

template <class First, class... Rest>
struct RuleAt<1, Rules<First, Rest...>> {
    using type = First;
};

template <std::size_t Place, class First, class... Rest>
struct RuleAt<Place, Rules<First, Rest...>> : RuleAt<Place - 1, Rules<Rest...>> {};

// GCC prints this call in front of the rule's name: so it tells of places, not of all rules.
template <class List, std::size_t... Index>
constexpr void reject_rule(std::size_t place, std::index_sequence<Index...>) {
    ((place == Index + 1 ? request_breaks_rule<typename RuleAt<Index + 1, List>::type>() : void()),
     ...);
}

template <class... Rule>
constexpr auto indices_of(Rules<Rule...>) noexcept {
    return std::make_index_sequence<sizeof...(Rule)>();
}

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::detail

#endif
