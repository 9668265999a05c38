// SPDX-License-Identifier: BSL-1.0
#include <writ/ec2/types/tag_value.hpp>

#include "support/harness.hpp"

using namespace writ;
using namespace writ::ec2;

ACCEPTS(TagValue, "")
ACCEPTS(TagValue, "Production")
ACCEPTS(TagValue, "aws:anything, since only keys are reserved")
ACCEPTS(TagValue, "\xF0\x9F\x98\x80 \n")
ACCEPTS(TagValue, TIMES_256("v"))
ACCEPTS(TagValue, TIMES_256("\xE2\x82\xAC"))

REFUSES(TagValue, too_long, 256, TIMES_256("v"), TIMES_256("v") "v")
REFUSES(TagValue, too_long, 512, TIMES_256("\xC3\xA9"), TIMES_256("\xC3\xA9") "v")
REFUSES(TagValue, too_long, 1024, TIMES_256("\xF0\x9F\x98\x80"),
        TIMES_256("\xF0\x9F\x98\x80") "\xF0\x9F\x98\x80")

REFUSES(TagValue, not_utf8, 0, "value", "\xFE")
REFUSES(TagValue, not_utf8, 2, "on\xC3\xA9", "on\xE9")
REFUSES(TagValue, not_utf8, 0, "/", "\xE0\x80\xAF")

REFUSES(TagValue, holds_nul, 2, "on", "on\0")
REFUSES(TagValue, holds_nul, 0, "on", "\0on")

#ifndef WRIT_CASES

static_assert(writ_test::is_checked_view<TagValue, true>());

static_assert(TagValue().text().empty());
static_assert(TagValue().is_checked());

TEST_CASE("a tag's value is empty by default") {
    const TagValue value;
    CHECK(value.text() == "");
    CHECK(value.is_checked());
    CHECK(value == TagValue(""));
}

#endif
