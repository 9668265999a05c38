// SPDX-License-Identifier: BSL-1.0
/// Asks the rules of a request, or of a structure in one.
#ifndef WRIT_RULE_JUDGE_HPP
#define WRIT_RULE_JUDGE_HPP

#include <cstddef>
#include <string_view>
#include <type_traits>
#include <utility>

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/core/reject.hpp>
#include <writ/rule/fault.hpp>
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

// Stops the compiler at what `Rule` has found, if that does.
template <class Rule>
constexpr void reject_if_found_by(const Fault& fault) {
    if constexpr (Rule::stops_compiler) {
        // GCC with -fsanitize=undefined takes no comparison of the pointers for a constant.
        if (fault.name() == Rule::reason.name) {
            const Place& place = fault.parameter;
            request_breaks_rule<Rule>(Rule::reason.text.data(), place.name, place.index[0],
                                      place.index[1]);
        }
    }
}

// Stops the compiler at what these rules have found.
template <class... Rule>
constexpr void reject_found(const Findings& findings, Rules<Rule...>) {
    if (findings.has_faults()) {
        for (const Fault& fault : findings.faults()) (reject_if_found_by<Rule>(fault), ...);
    }
    if (findings.has_advice()) {
        for (const Fault& advice : findings.advice()) (reject_if_found_by<Rule>(advice), ...);
    }
}

// The same of advice that nobody reads.
template <class... Rule>
constexpr void reject_unread(const Advice& unread, Rules<Rule...>) {
    for (const Fault& advice : unread) (reject_if_found_by<Rule>(advice), ...);
}

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::detail

#endif
