// SPDX-License-Identifier: BSL-1.0
// What is found: all that is wrong and nothing else.
#include "support/laws/findings.hpp"

#include <algorithm>
#include <cstddef>

#include "support/laws/spoiler.hpp"

using namespace writ_test;

namespace {

TEST_CASE("law: exactly the faults that are there are found, however many", "[faults]") {
    for_each_request([](auto type) {
        using Request = typename decltype(type)::type;
        static const std::vector<std::string> rules = rule_names<Request>();
        REQUEST_LAW(Request, Which::right, [](const Case& any) {
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

// What is found by a visit to the wire table, as while compiling.
template <class Request>
std::vector<std::string> found_by_table(const Built<Request>& built) {
    return built.with_region([&](const auto&... option) {
        writ::detail::Findings findings(writ::detail::destination_of(option...), {});
        const writ::detail::Inside where{&writ::schema_of<Request>};
        writ::detail::AskingRow<false> row(where, findings);
        Request::Model::wire_table(built.request(), row);
        writ::detail::ask_destination(findings);
        writ::detail::ask_rules(built.request(), {}, findings, writ::rules_of<Request>{});
        if (findings.has_faults()) return lines_of(findings.faults());
        return findings.has_advice() ? lines_of(findings.advice()) : std::vector<std::string>();
    });
}

TEST_CASE("law: the check by schemas finds what the check by tables finds", "[faults]") {
    for_each_request([](auto type) {
        using Request = typename decltype(type)::type;
        REQUEST_LAW(Request, Which::any, [](const Case& any) {
            const Built<Request> built(any);
            const auto checked = built.check();
            const auto lines = checked ? lines_of(checked->advice()) : lines_of(checked.error());
            RC_ASSERT(lines == found_by_table(built));
        });
    });
}

//=== what is never refused ===//

TEST_CASE("law: an unknown Region, partition or extra parameter is never refused", "[faults]") {
    for_each_request([](auto type) {
        using Request = typename decltype(type)::type;
        REQUEST_LAW(Request, Which::unknown, [](const Case& any) {
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
