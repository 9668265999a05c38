// SPDX-License-Identifier: BSL-1.0
#include <writ/value/limited_text.hpp>

#include "support/harness.hpp"

using namespace writ;

using TemplateName = LimitedText<3, 6>;
using Summary = LimitedText<0, 5>;

ACCEPTS(TemplateName, "abc")
ACCEPTS(TemplateName, "\xC3\xA9\xC3\xA9\xC3\xA9")
ACCEPTS(TemplateName, "\xC3\xA9\xC3\xA9\xC3\xA9\xC3\xA9\xC3\xA9\xC3\xA9")
ACCEPTS(Summary, "")
ACCEPTS(Summary, "abcde")

DOUBTS(TemplateName, text_is_outside_documented_length, "abc", "ab")
DOUBTS(TemplateName, text_is_outside_documented_length, "abcdef", "abcdefg")
DOUBTS(TemplateName, text_is_outside_documented_length, "abc", "\xC3\xA9\xC3\xA9")
DOUBTS(Summary, text_is_outside_documented_length, "abcde", "abcdef")

REFUSES(TemplateName, not_utf8, 2, "abc", "ab\xFF")
REFUSES(TemplateName, holds_nul, 2, "abc", "ab\0")

#ifndef WRIT_CASES

#include <writ/schema/value_schema.hpp>
#include <writ/value/unlisted.hpp>

TEST_CASE("a limited text says which length it has not") {
    const auto name = TemplateName::parse("ab");
    CHECK(
        name->doubt()->text ==
        "the service model of EC2 allows 3 to 6 characters here; give a text of such a length, or "
        "unlisted(\"...\")");
    CHECK_FALSE(TemplateName("abc").doubt());
}

TEST_CASE("unlisted takes a text of any length") {
    constexpr TemplateName name = unlisted("ab");
    CHECK(name.text() == "ab");
    CHECK_FALSE(name.doubt());
}

TEST_CASE("the schema calls a limited text as it is called without limits, and has them") {
    CHECK(value_schema_of<TemplateName>.name == "AnyText");
    CHECK(value_schema_of<TemplateName>.limits == Limits{3, 6});
}

#endif
