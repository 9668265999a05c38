// SPDX-License-Identifier: BSL-1.0
// What is found: all that is wrong and nothing else.
#include "support/laws/arbitrary.hpp"

#include <algorithm>
#include <cstddef>

#include "support/laws/spoiler.hpp"

using namespace writ_test;

namespace {

//=== rules ===//

// Calls `take` with a null pointer to each of the rules.
template <class... Rule, class Take>
void each_of(writ::Rules<Rule...>, const Take& take) {
    (take(static_cast<const Rule*>(nullptr)), ...);
}

// Calls `take` for each rule of the request.
template <class Request, class Take>
void each_rule(const Take& take) {
    each_of(decltype(rules_of(std::declval<const Request&>())){}, take);
}

// Calls `take` for each rule of a state of the request.
template <class Request, class Take>
void each_state_rule(const Take& take) {
    boost::hana::for_each(boost::hana::accessors<Request>(), [&](const auto& accessor) {
        using Member = std::remove_cvref_t<decltype(boost::hana::second(accessor)(
            std::declval<const Request&>()))>;
        if constexpr (writ::detail::HanaState<Member>) {
            using Parameters = typename Member::Parameters;
            each_of(decltype(rules_of(std::declval<const Parameters&>())){}, take);
        }
    });
}

template <class Rule>
std::string name_of(const Rule*) {
    return std::string(Rule::reason.name);
}

// The names of all rules that a reader asks.
template <class Request>
std::vector<std::string> rule_names() {
    std::vector<std::string> names;
    const auto add = [&](const auto* rule) { names.push_back(name_of(rule)); };
    each_rule<Request>(add);
    each_state_rule<Request>(add);
    return names;
}

//=== findings ===//

// What was found.
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

std::string joined(const std::vector<std::string>& lines) {
    std::string text;
    for (const std::string& line : lines) text += "\n    " + shown(line);
    return text.empty() ? "\n    nothing" : text;
}

// Names and values, each in a buffer of its own.
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

// The parameters of the request, without the extra ones.
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

// Calls `read(memory)` and gives what it found.
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

TEST_CASE("law: exactly the faults that are there are found, however many", "[faults]") {
    for_each_request([](auto type) {
        using Request = typename decltype(type)::type;
        static const std::vector<std::string> rules = rule_names<Request>();
        LAW(std::string(Request::action), [](const Any<Request, Which::right>& any) {
            Spoiler spoiler(any, description_of<Request>(), right_parameters<Request>(any), rules);
            spoiler.spoil(any.count);
            const oracle::Pairs pairs = spoiler.parameters();
            const Built<Request> built(any);
            const auto must_be_found = [&](const char* reader, Findings found) {
                std::sort(found.lines.begin(), found.lines.end());
                const auto expected = spoiler.expected();
                const bool is_right = found.passes ? expected.empty() : found.lines == expected;
                if (is_right) return;
                std::string given;
                for (const auto& [name, value] : pairs) {
                    given += "\n    " + shown(name) + '=' + shown(value);
                }
                RC_FAIL(reader + std::string(" was given") + given + "\nexpected" +
                        joined(expected) + "\nfound" + joined(found.lines));
            };
            const Exact parameters(pairs);
            must_be_found("read_parameters", built.with_region([&](const auto&... option) {
                return found_by([&](writ::ReadingMemory& memory) {
                    return writ::read_parameters<Request>(parameters.list(), memory, option...);
                });
            }));
            const ExactBuffer query(encoded(pairs, Dice(any.seed)));
            must_be_found("read_query", built.with_region([&](const auto&... option) {
                return found_by([&](writ::ReadingMemory& memory) {
                    return writ::read_query<Request>(query.text(), memory, option...);
                });
            }));
        });
    });
}

//=== waiving ===//

// Asks about a request, or reads one, with one rule waived. The Region is always told, for a rule
// that does not know it has nothing to say.
template <class Request>
struct Waiver {
    std::string name;
    bool is_advice;
    Findings (*check)(const Built<Request>&) = nullptr;  // null for a rule of a state
    Findings (*read)(const Built<Request>&, const Exact&);
};

template <class Request, class... Option>
Findings check_found(const Built<Request>& built) {
    return findings_of(writ::check(built.request(), Option{}..., writ::in_region(built.region())));
}

template <class Request, class... Option>
Findings read_found(const Built<Request>& built, const Exact& parameters) {
    return found_by([&](writ::ReadingMemory& memory) {
        return writ::read_parameters<Request>(parameters.list(), memory, Option{}...,
                                              writ::in_region(built.region()));
    });
}

template <class Request>
std::vector<Waiver<Request>> waivers() {
    std::vector<Waiver<Request>> all;
    each_rule<Request>([&]<class Rule>(const Rule* rule) {
        all.push_back({name_of(rule), Rule::is_advice, check_found<Request, writ::Waive<Rule>>,
                       read_found<Request, writ::Waive<Rule>>});
    });
    each_state_rule<Request>([&]<class Rule>(const Rule* rule) {
        all.push_back(
            {name_of(rule), Rule::is_advice, nullptr, read_found<Request, writ::Waive<Rule>>});
    });
    return all;
}

// That `after` is `before` without what the rule says.
template <class Request>
void must_only_lack(const Waiver<Request>& waiver, const Findings& before, const Findings& after) {
    if (before.overflow != 0 || after.overflow != 0) return;  // not all lines are there
    const std::vector<std::string> rest = before.without(waiver.name);
    const bool passes = before.passes || rest.empty();
    // What passes only now has its advice, which nobody has asked for before.
    const bool is_right =
        after.passes == passes && (before.passes != after.passes || after.lines == rest);
    if (is_right) return;
    RC_FAIL("with " + waiver.name + " waived, expected" + joined(rest) + "\nfound" +
            joined(after.lines));
}

TEST_CASE("law: waiving a rule takes away what it says and nothing else", "[faults]") {
    for_each_request([](auto type) {
        using Request = typename decltype(type)::type;
        static const std::vector<Waiver<Request>> all = waivers<Request>();
        static const std::vector<std::string> rules = rule_names<Request>();
        const std::string action(Request::action);
        LAW(action + ", checked", [](const Any<Request, Which::any>& any) {
            const Built<Request> built(any);
            const Findings before = check_found<Request>(built);
            for (const Waiver<Request>& waiver : all) {
                if (waiver.check != nullptr) must_only_lack(waiver, before, waiver.check(built));
            }
        });
        LAW(action + ", read", [](const Any<Request, Which::right>& any) {
            Spoiler spoiler(any, description_of<Request>(), right_parameters<Request>(any), rules);
            spoiler.spoil(any.count);
            const Built<Request> built(any);
            const Exact parameters(spoiler.parameters());
            const Findings before = read_found<Request>(built, parameters);
            for (const Waiver<Request>& waiver : all) {
                must_only_lack(waiver, before, waiver.read(built, parameters));
            }
        });
    });
}

//=== what is never refused ===//

TEST_CASE("law: an unknown Region, partition or extra parameter is never refused", "[faults]") {
    for_each_request([](auto type) {
        using Request = typename decltype(type)::type;
        LAW(std::string(Request::action), [](const Any<Request, Which::unknown>& any) {
            const Built<Request> built(any);
            const Findings checked = findings_of(built.check());
            if (!checked.passes) RC_FAIL("refused:" + joined(checked.lines));
            oracle::Pairs pairs;
            writ::each_parameter(writ::unchecked(built.request()),
                                 [&](std::string_view name, std::string_view value) {
                                     pairs.emplace_back(name, value);
                                 });
            const Exact parameters(pairs);
            const Findings read = built.with_region([&](const auto&... region) {
                return found_by([&](writ::ReadingMemory& memory) {
                    return writ::read_parameters<Request>(parameters.list(), memory,
                                                          writ::keep_unknown, region...);
                });
            });
            if (!read.passes) RC_FAIL("refused when read:" + joined(read.lines));
            // It is told, though: for each extra parameter there is an advice.
            RC_ASSERT(checked.lines.size() + checked.overflow >= built.request().extra.size());
            RC_ASSERT(read.lines == checked.lines);
        });
    });
}

}  // namespace
