// SPDX-License-Identifier: BSL-1.0
/// What is found in a request, for laws about faults: which rules there are, and the lines of a
/// result.
#ifndef WRIT_TESTS_SUPPORT_FINDINGS_HPP
#define WRIT_TESTS_SUPPORT_FINDINGS_HPP

#include "support/laws/arbitrary.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "support/laws/oracle.hpp"

namespace writ_test {

//=== rules ===//

/// Calls `take` with a null pointer to each of the rules.
template <class... Rule, class Take>
void each_of(writ::Rules<Rule...>, const Take& take) {
    (take(static_cast<const Rule*>(nullptr)), ...);
}

/// Calls `take` for each rule of the request.
template <class Request, class Take>
void each_rule(const Take& take) {
    each_of(writ::rules_of<Request>{}, take);
}

/// A visitor of a wire table that calls `take` for each rule of a state.
template <class Take>
class StateRules {
public:
    explicit StateRules(const Take& take) : take_(take) {}

    template <class Member>
    void operator()(std::string_view, const Member&) {}

    template <class State>
    void operator()(const State&) {
        each_of(writ::rules_of<typename State::Parameters>{}, take_);
    }

    void extra(const writ::List<writ::Parameter>&) {}

private:
    const Take& take_;
};

/// Calls `take` for each rule of a state of the request.
template <class Request, class Take>
void each_state_rule(const Take& take) {
    StateRules<Take> rules(take);
    Request::Model::wire_table(writ::detail::blank<Request>, rules);
}

template <class Rule>
std::string name_of(const Rule*) {
    return std::string(Rule::reason.name);
}

/// The names of all rules that a reader asks.
template <class Request>
std::vector<std::string> rule_names() {
    std::vector<std::string> names;
    const auto add = [&](const auto* rule) { names.push_back(name_of(rule)); };
    each_rule<Request>(add);
    each_state_rule<Request>(add);
    return names;
}

//=== findings ===//

/// What was found.
struct Findings {
    bool passes = false;
    std::vector<std::string> lines = {};  // faults, or the advice
    std::size_t overflow = 0;

    // The same without what the rule of this name says.
    std::vector<std::string> without(const std::string& name) const {
        std::vector<std::string> rest;
        for (const std::string& line : lines) {
            if (!line.ends_with(": " + name)) rest.push_back(line);
        }
        return rest;
    }
};

template <class Result>
Findings findings_of(const Result& result) {
    if (result) return {true, lines_of(result->advice()), result->advice().overflow()};
    return {false, lines_of(result.error()), result.error().overflow()};
}

inline std::string joined(const std::vector<std::string>& lines) {
    std::string text;
    for (const std::string& line : lines) text += "\n    " + shown(line);
    return text.empty() ? "\n    nothing" : text;
}

/// Names and values, each in a buffer of its own.
class Exact {
public:
    explicit Exact(const oracle::Pairs& pairs) {
        for (const auto& [name, value] : pairs) {
            list_.push_back({arena_.keep(name), arena_.keep(value)});
        }
    }
    Exact(const Exact&) = delete;
    Exact& operator=(const Exact&) = delete;

    const std::vector<writ::Parameter>& list() const { return list_; }

private:
    Arena arena_;
    std::vector<writ::Parameter> list_;
};

/// The parameters of the request, without the extra ones.
template <class Request>
oracle::Pairs right_parameters(const Case& described) {
    const Built<Request> built(described);
    oracle::Pairs pairs;
    writ::each_parameter(
        writ::unchecked(built.request()),
        [&](std::string_view name, std::string_view value) { pairs.emplace_back(name, value); });
    pairs.resize(pairs.size() - built.request().extra.size());
    return pairs;
}

/// Calls `read(memory)` and gives what it found.
template <class Read>
Findings found_by(const Read& read) {
    static std::vector<std::byte> bytes(1U << 16U);
    while (true) {
        writ::ReadingMemory memory(bytes.data(), bytes.size());
        const Findings found = findings_of(read(memory));
        if (memory.was_enough()) return found;
        bytes.resize(memory.needed());
    }
}

}  // namespace writ_test

#endif
