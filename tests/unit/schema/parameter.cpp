// SPDX-License-Identifier: BSL-1.0
#include <writ/schema/parameter.hpp>

#include "support/harness.hpp"

using namespace writ;

#ifndef WRIT_CASES

static_assert(std::is_aggregate_v<Parameter>);
static_assert(std::is_trivially_copyable_v<Parameter>);

TEST_CASE("a parameter is a name and a value") {
    constexpr Parameter parameter{.name = "Name", .value = "My server"};
    CHECK(parameter.name == "Name");
    CHECK(parameter.value == "My server");
    CHECK(Parameter{}.name.empty());
}

TEST_CASE("parameters are equal with the same name and the same value") {
    constexpr Parameter parameter{"Name", "a"};
    CHECK(parameter == Parameter{"Name", "a"});
    CHECK(parameter != Parameter{"Name", "b"});
    CHECK(parameter != Parameter{"Description", "a"});
}

#endif
