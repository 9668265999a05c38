// SPDX-License-Identifier: BSL-1.0
#include <writ/ec2/types/tag_key.hpp>

#include "support/harness.hpp"

using namespace writ;
using namespace writ::ec2;

ACCEPTS(TagKey, "Name")
ACCEPTS(TagKey, "a")
ACCEPTS(TagKey, " ")
ACCEPTS(TagKey, "cost centre: +-=._:/@ <>&\"'*")
ACCEPTS(TagKey, "\xE9\x8D\xB5")
ACCEPTS(TagKey, TIMES_128("k"))
ACCEPTS(TagKey, TIMES_128("\xF0\x9F\x94\x91"))
// Only these four bytes are reserved, and only in front; no evidence tells of upper case.
ACCEPTS(TagKey, "aws")
ACCEPTS(TagKey, "aws-region")
ACCEPTS(TagKey, "my:aws:key")
ACCEPTS(TagKey, "AWS:key")

REFUSES(TagKey, empty, 0, "Name", "")

REFUSES(TagKey, reserved_prefix, 0, "aws.name", "aws:name")
REFUSES(TagKey, reserved_prefix, 0, "aws", "aws:")
REFUSES(TagKey, reserved_prefix, 0, "my-aws:cloudformation:stack-name",
        "aws:cloudformation:stack-name")

REFUSES(TagKey, too_long, 128, TIMES_128("k"), TIMES_128("k") "k")
REFUSES(TagKey, too_long, 256, TIMES_128("\xC3\xA9"), TIMES_128("\xC3\xA9") "\xC3\xA9")
REFUSES(TagKey, too_long, 512, TIMES_128("\xF0\x9F\x94\x91"), TIMES_128("\xF0\x9F\x94\x91") "k")

REFUSES(TagKey, not_utf8, 0, "key", "\xFF")
REFUSES(TagKey, not_utf8, 1, "k\xC3\xA9", "k\xC3")
REFUSES(TagKey, not_utf8, 3, "key", "key\xED\xBF\xBF")

REFUSES(TagKey, holds_nul, 0, "key", "\0key")
REFUSES(TagKey, holds_nul, 3, "key", "key\0")

#ifndef WRIT_CASES

static_assert(writ_test::is_checked_view<TagKey>());

TEST_CASE("what EC2 answers to a malformed tag key") {
    CHECK(TagKey::inspect("").ec2_code() == "InvalidParameterValue");
    CHECK(TagKey::inspect("aws:a").ec2_code() == "InvalidParameterValue");
    CHECK(TagKey::inspect(TIMES_256("k")).ec2_code() == "InvalidTagKey.Malformed");
}

#endif
