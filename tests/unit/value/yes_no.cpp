// SPDX-License-Identifier: BSL-1.0
#include <writ/value/yes_no.hpp>

#include "support/harness.hpp"

using namespace writ;

// No literal can be neither: in a request, yes and no are words of an enumeration.
REFUSES_TEXT(YesNo, neither_true_nor_false, 0, "true", "True")
REFUSES_TEXT(YesNo, neither_true_nor_false, 0, "true", "TRUE")
REFUSES_TEXT(YesNo, neither_true_nor_false, 0, "true", "yes")
REFUSES_TEXT(YesNo, neither_true_nor_false, 0, "true", "1")
REFUSES_TEXT(YesNo, neither_true_nor_false, 0, "true", "true ")
REFUSES_TEXT(YesNo, neither_true_nor_false, 0, "true", "true\0")
REFUSES_TEXT(YesNo, neither_true_nor_false, 0, "true", "tru")
REFUSES_TEXT(YesNo, neither_true_nor_false, 0, "false", "0")
REFUSES_TEXT(YesNo, neither_true_nor_false, 0, "false", "no")
REFUSES_TEXT(YesNo, neither_true_nor_false, 0, "false", "")

#ifndef WRIT_CASES

namespace {

enum class Anything {
    as_the_service_does,
    yes,
    no,
};

static_assert(YesNoParameter<Anything>);
static_assert(!YesNoParameter<bool> && !YesNoParameter<int> && !YesNoParameter<YesNo>);

}  // namespace

TEST_CASE("the words for yes and no") {
    CHECK(YesNo::yes == "true");
    CHECK(YesNo::no == "false");
    CHECK_FALSE(YesNo::inspect(YesNo::yes));
    CHECK_FALSE(YesNo::inspect(YesNo::no));
}

#endif
