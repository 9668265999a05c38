// SPDX-License-Identifier: BSL-1.0
#include <writ/value/value_kind.hpp>

#include "support/harness.hpp"

using namespace writ;

#ifndef WRIT_CASES

TEST_CASE("limits say which of their ends there are") {
    CHECK_FALSE(Limits().has_least());
    CHECK_FALSE(Limits().has_most());
    constexpr Limits upwards{.least = 3};
    CHECK(upwards.has_least());
    CHECK_FALSE(upwards.has_most());
    constexpr Limits both{3, 128};
    CHECK(both.shortest() == 3);
    CHECK(both.longest() == 128);
    CHECK(both == Limits{3, 128});
    CHECK_FALSE(both == upwards);
}

#endif
