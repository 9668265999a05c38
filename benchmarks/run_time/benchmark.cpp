// SPDX-License-Identifier: BSL-1.0
// The contenders, tested and measured by Catch2: `benchmarks '[!benchmark]'`
#if __has_include(<catch2/catch_all.hpp>)
#include <catch2/catch_all.hpp>
#else
#include <catch2/catch.hpp>
#endif

#include "contenders.hpp"
#include "support/no_alloc.hpp"

#include <fstream>

TEST_CASE("The bodies are those that are said to be measured") {
    CHECK(Body::minimal().text().size() == 155);
    std::ifstream vector(WRIT_FULL_VECTOR);
    std::string last;
    for (std::string line; std::getline(vector, line);) last = line;
    CHECK(Body::full().text() == last);
}

TEST_CASE("All contenders come to the same result") {
    CHECK(difference() == "");
}

TEST_CASE("writ allocates nothing") {
    for (const Scenario& scenario : scenarios()) {
        for (const Contender& contender : scenario.contenders) {
            if (!contender.name.starts_with("writ")) continue;
            const writ_test::AllocationWatch watch;
            contender.run(scenario.input);
            const std::size_t allocated = watch.allocations();
            INFO(scenario.name << '/' << contender.name);
            CHECK(allocated == 0);
        }
    }
}

TEST_CASE("How long it takes", "[!benchmark]") {
    for (const Scenario& scenario : scenarios()) {
        for (const Contender& contender : scenario.contenders) {
            BENCHMARK(scenario.name + '/' + contender.name) {
                return contender.run(scenario.input);
            };
        }
    }
}
