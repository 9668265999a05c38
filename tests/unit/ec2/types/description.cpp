// SPDX-License-Identifier: BSL-1.0
#include <writ/ec2/types/description.hpp>

#include "support/harness.hpp"

using namespace writ;
using namespace writ::ec2;

ACCEPTS(Description, "")
ACCEPTS(Description, "The golden image, built on Tuesday & tested")
ACCEPTS(Description, "line\nbreak\ttab")
ACCEPTS(Description, TIMES_255("a"))
ACCEPTS(Description, TIMES_255("\xC3\xA9"))
ACCEPTS(Description, TIMES_255("\xF0\x9F\x98\x80"))

REFUSES(Description, too_long, 255, TIMES_255("a"), TIMES_256("a"))
REFUSES(Description, too_long, 510, TIMES_255("\xC3\xA9"), TIMES_256("\xC3\xA9"))
REFUSES(Description, too_long, 765, TIMES_255("\xE2\x82\xAC"), TIMES_256("\xE2\x82\xAC"))
REFUSES(Description, too_long, 1020, TIMES_255("\xF0\x9F\x98\x80"), TIMES_256("\xF0\x9F\x98\x80"))
REFUSES(Description, too_long, 510, TIMES_255("\xC3\xA9"), TIMES_255("\xC3\xA9") "a")

REFUSES(Description, not_utf8, 3, "caf\xC3\xA9", "caf\xE9")
REFUSES(Description, not_utf8, 0, "/", "\xC0\xAF")
REFUSES(Description, not_utf8, 1, "a\xED\x9F\xBF", "a\xED\xA0\x80")
REFUSES(Description, not_utf8, 2, "ab\xE2\x82\xAC", "ab\xE2\x82")
REFUSES(Description, not_utf8, 0, "\xF4\x8F\xBF\xBF", "\xF4\x90\x80\x80")
REFUSES(Description, not_utf8, 4, "all\n", "all\n\xFF")

REFUSES(Description, holds_nul, 3, "cut off", "cut\0off")
REFUSES(Description, holds_nul, 0, "", "\0")
REFUSES(Description, holds_nul, 3, "end", "end\0")

#ifndef WRIT_CASES

static_assert(writ_test::is_checked_view<Description>());

TEST_CASE("no evidence tells what EC2 answers to a malformed description") {
    for (const Reason& reason : Description::reasons) {
        CAPTURE(reason.name);
        CHECK(reason.ec2_code == "");
    }
}

#endif
