// SPDX-License-Identifier: BSL-1.0
// Prints what the contenders cost, a line for each: the scenario, the contender, then figures.
//
//     measure compare        nothing; fails if two contenders come to different results
//     measure allocations    heap allocations of one operation
//     measure time [name…]   nanoseconds an operation in each of many short rounds, in which all
//                            contenders of a scenario take turns, so that noise meets all of them
//     measure count [name…]  under `valgrind --tool=callgrind`: nothing, but a dump of the
//                            instructions of 10 operations, described as <scenario>/<contender>
//     measure grow           the same, for requests of growing size
//     measure input [name…]  the text that these scenarios work on
#include "contenders.hpp"
#include "support/no_alloc.hpp"

#include <algorithm>
#include <chrono>
#include <iostream>

#if __has_include(<valgrind/callgrind.h>)
#include <valgrind/callgrind.h>
#else
#define CALLGRIND_ZERO_STATS
#define CALLGRIND_DUMP_STATS_AT(name) static_cast<void>(name)
#endif

namespace {

using Clock = std::chrono::steady_clock;

std::size_t consumed = 0;

// Nanoseconds an operation.
double time_of(const Contender& contender, const Input& input, std::size_t repetitions) {
    const auto begin = Clock::now();
    for (std::size_t at = 0; at != repetitions; ++at) consumed += contender.run(input);
    const std::chrono::duration<double, std::nano> took = Clock::now() - begin;
    return took.count() / static_cast<double>(repetitions);
}

void time(const Scenario& scenario) {
    constexpr int rounds = 151;
    constexpr double nanoseconds_a_turn = 50'000;
    std::vector<std::size_t> repetitions;
    std::vector<std::vector<double>> times(scenario.contenders.size());
    for (const Contender& contender : scenario.contenders) {
        const double took = time_of(contender, scenario.input, 100);
        repetitions.push_back(1 + static_cast<std::size_t>(nanoseconds_a_turn / took));
    }
    for (int round = 0; round != rounds; ++round) {
        for (std::size_t at = 0; at != times.size(); ++at) {
            times[at].push_back(time_of(scenario.contenders[at], scenario.input, repetitions[at]));
        }
    }
    for (std::size_t at = 0; at != times.size(); ++at) {
        std::cout << scenario.name << ' ' << scenario.contenders[at].name;
        for (const double took : times[at]) std::cout << ' ' << took;
        std::cout << '\n';
    }
}

void count(const Scenario& scenario) {
    for (const Contender& contender : scenario.contenders) {
        const std::string name = scenario.name + '/' + contender.name;
        consumed += contender.run(scenario.input);  // what happens only once is not counted
        CALLGRIND_ZERO_STATS;
        for (int at = 0; at != 10; ++at) consumed += contender.run(scenario.input);
        CALLGRIND_DUMP_STATS_AT(name.c_str());
    }
}

void allocations(const Scenario& scenario) {
    for (const Contender& contender : scenario.contenders) {
        consumed += contender.run(scenario.input);
        const writ_test::AllocationWatch watch;
        consumed += contender.run(scenario.input);
        const std::size_t allocated = watch.allocations();
        std::cout << scenario.name << ' ' << contender.name << ' ' << allocated << '\n';
    }
}

void grow() {
    for (std::size_t tags = 0; tags <= 50; tags += 10) {
        const Body body = Body::with_tags(tags, 10);
        for (const Scenario& scenario : scenarios_of(body, "tags/" + std::to_string(tags))) {
            count(scenario);
        }
    }
    for (std::size_t size = 0; size <= 250; size += 50) {
        const Body body = Body::with_tags(10, size);
        const std::string suffix = "bytes/" + std::to_string(body.text().size());
        for (const Scenario& scenario : scenarios_of(body, suffix)) count(scenario);
    }
}

}  // namespace

int main(int argument_count, char** arguments) {
    const std::string mode = argument_count < 2 ? "" : arguments[1];
    const std::vector<std::string> names(arguments + std::min(2, argument_count),
                                         arguments + argument_count);
    const std::string problem = difference();
    if (!problem.empty()) {
        std::cerr << problem << '\n';
        return 1;
    }
    if (mode == "grow") {
        grow();
        return 0;
    }
    for (const Scenario& scenario : scenarios()) {
        if (!names.empty() && std::ranges::find(names, scenario.name) == names.end()) continue;
        if (mode == "time") time(scenario);
        if (mode == "count" && !scenario.is_long) count(scenario);
        if (mode == "allocations") allocations(scenario);
        if (mode == "input") std::cout << scenario.input.text;
    }
    return consumed == 0 && mode != "input" ? 1 : 0;
}
