// SPDX-License-Identifier: BSL-1.0
/// Asks the rules of a request, or of a structure in one.
#ifndef WRIT_RULE_JUDGE_HPP
#define WRIT_RULE_JUDGE_HPP

#include <cstddef>
#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/reject.hpp>
#include <writ/rule/fault.hpp>
#include <writ/rule/findings.hpp>
#include <writ/rule/place.hpp>
#include <writ/rule/rule.hpp>
#include <writ/schema/schema_data.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::detail {

template <class Judged, class... Rule>
constexpr void ask_rules(const Judged& judged, const Place& around, Findings& findings,
                         Rules<Rule...>) noexcept;

// Asks the rules of a set about a part of what is judged: one function, whatever has the part.
template <class Set, class Part>
[[gnu::noinline]] constexpr void ask_set(const Part& part, const Place& around,
                                         Findings& findings) noexcept {
    ask_rules(part, around, findings, typename Set::rules{});
}

// Asks `Rule`, or a set, about `judged`, whose parameters lie in the structure at `around`.
template <class Rule, class Judged>
constexpr void ask_rule(const Judged& judged, const Place& around, Findings& findings) noexcept {
    if constexpr (RuleSet<Rule>) {
        ask_set<Rule>(Rule::part(judged), around, findings);
    } else {
        each_broken_place<Rule>(judged, findings.destination(), [&](const auto& place) {
            findings.find(Rule::reason, around, place, Rule::is_advice);
        });
    }
}

// Asks each of the rules.
template <class Judged, class... Rule>
constexpr void ask_rules(const Judged& judged, const Place& around, Findings& findings,
                         Rules<Rule...>) noexcept {
    (ask_rule<Rule>(judged, around, findings), ...);
}

// The same of an object whose type is known by where its schema is made. Declared in schema/.
template <class Structure>
void judge_object(const void* object, const Place& around, Findings& findings) {
    ask_rules(*static_cast<const Structure*>(object), around, findings,
              listed_rules_of<Structure>{});
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

#if defined(__clang__)

// Stops the compiler at the first of the faults that a request was refused for.
template <class Request>
constexpr void refuse_first(const Faults& faults) {
    const Place& place = faults[0].parameter;
    request_is_refused<Request>(faults[0].text().data(), place.name, place.index[0], place.index[1],
                                faults[0].name().data());
}

#else

// Hands all faults to `put`, piece by piece, as they are printed.
template <class Put>
constexpr void each_piece_of_faults(const Faults& faults, Put put) {
    bool is_first = true;
    for (const Fault& fault : faults) {
        if (!is_first) put(std::string_view("; "));
        is_first = false;
        fault.parameter.each_piece(put);
        put(std::string_view(": "));
        put(fault.text());
    }
}

// All faults of a result that was refused, as one text.
template <const auto& Refused>
constexpr auto sentence_of_faults() {
    constexpr std::size_t size = [] {
        std::size_t total = 0;
        each_piece_of_faults(Refused.error(),
                             [&](std::string_view piece) { total += piece.size(); });
        return total;
    }();
    Sentence<size + 1> sentence{};
    char* end = sentence.text;
    each_piece_of_faults(Refused.error(), [&](std::string_view piece) {
        for (const char byte : piece) *end++ = byte;
    });
    return sentence;
}

#endif

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::detail

#endif
