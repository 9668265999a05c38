// SPDX-License-Identifier: BSL-1.0
// What a waiver takes away: what the rule says and nothing else.
#include "support/laws/findings.hpp"

#include "support/laws/spoiler.hpp"

using namespace writ_test;

namespace {

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
    RC_ASSERT(after.passes == passes);
    if (before.passes != after.passes || after.lines == rest) return;
    RC_FAIL("with " + waiver.name + " waived, expected" + joined(rest) + "\nfound" +
            joined(after.lines));
}

TEST_CASE("law: waiving a rule takes away what it says and nothing else", "[waiving]") {
    for_each_request([](auto type) {
        using Request = typename decltype(type)::type;
        static const std::vector<Waiver<Request>> all = waivers<Request>();
        static const std::vector<std::string> rules = rule_names<Request>();
        REQUEST_LAW(Request, Which::any, [](const Case& any) {
            const Built<Request> built(any);
            const Findings before = check_found<Request>(built);
            for (const Waiver<Request>& waiver : all) {
                if (waiver.check != nullptr) must_only_lack(waiver, before, waiver.check(built));
            }
        });
        REQUEST_LAW(Request, Which::right, [](const Case& any) {
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

}  // namespace
