// SPDX-License-Identifier: BSL-1.0
#include <writ/any/unchecked_action.hpp>

#include "support/harness.hpp"

#ifndef WRIT_CASES

using namespace writ;

TEST_CASE("an action that nobody knows has the version of EC2's API unless another one is told") {
    constexpr UncheckedAction plain = unchecked_action("NewAction");
    CHECK(plain.action == "NewAction");
    CHECK(plain.version == "2016-11-15");
    CHECK(plain.parameters.empty());
    const Parameter given[] = {{"A", "b"}};
    const UncheckedAction newer = unchecked_action("NewAction", given, "2030-01-01");
    CHECK(newer.version == "2030-01-01");
    CHECK(newer.parameters.size() == 1);
}

#endif
