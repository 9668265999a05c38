// SPDX-License-Identifier: BSL-1.0
#include <writ/ec2/rules/copy_image.hpp>

#include "support/harness.hpp"
#include "support/rules.hpp"

#include <writ/ec2/copy_image.hpp>

using namespace writ;

#ifndef WRIT_CASES

TEST_CASE("a key's ARN tells the partition of a Region that no known partition owns") {
    const auto request = ec2::CopyImage{
        .name = "abc",
        .source_image_id = "ami-5731123e",
        .source_region = "us-east-1",
        .encryption = encrypted_with("arn:aws-new:kms:xx-new-1:012345678910:alias/a"),
    };
    const auto alone = check(request);
    REQUIRE_FALSE(alone);
    CHECK(alone.error()[0].name() == "source_and_destination_lie_in_two_partitions");
    const auto told = check(request, in_region("xx-new-1"));
    REQUIRE_FALSE(told);
    REQUIRE(told.error().size() == 1);
    CHECK(told.error()[0].name() == "source_and_destination_lie_in_two_partitions");
}

#endif
