// SPDX-License-Identifier: BSL-1.0
#include <writ/value/zone_id_region.hpp>

#include "support/harness.hpp"

#ifndef WRIT_CASES

using writ::detail::region_of_zone_id;

TEST_CASE("what stands in front of the first hyphen of a zone's id tells its Region") {
    CHECK(region_of_zone_id("use1-az4") == "us-east-1");
    CHECK(region_of_zone_id("usw2-lax1-az1") == "us-west-2");
    CHECK(region_of_zone_id("mxc1-az1") == "mx-central-1");
}

TEST_CASE("of a prefix that AWS does not list no Region is known") {
    CHECK(region_of_zone_id("xyz9-az1").empty());
    CHECK(region_of_zone_id("use-az1").empty());
    CHECK(region_of_zone_id("").empty());
}

#endif
