// SPDX-License-Identifier: BSL-1.0
#include <writ/ec2/rules/describe_images.hpp>

#include "support/harness.hpp"
#include "support/rules.hpp"

#include <writ/ec2/describe_images.hpp>

using namespace writ;

#ifndef WRIT_CASES

TEST_CASE("DescribeImages: twelve characters are no account id unless all are digits") {
    const AnyText words[] = {AnyText::unchecked(""), *AnyText::parse("twelve-chars")};
    const auto advised = check(ec2::DescribeImages{.owners = words});
    REQUIRE(advised);
    REQUIRE(advised->advice().size() == 1);
    CHECK(advised->advice()[0].parameter == "Owner.2");
    const AnyText hyphen[] = {*AnyText::parse("01234567-901"), *AnyText::parse("--")};
    const auto refused = check(ec2::DescribeImages{.owners = hyphen});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().size() == 1);
}

#endif
