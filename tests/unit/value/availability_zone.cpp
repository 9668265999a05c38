// SPDX-License-Identifier: BSL-1.0
#include <writ/value/availability_zone.hpp>

#include "support/harness.hpp"

using namespace writ;

ACCEPTS(AvailabilityZone, "us-east-1a")
ACCEPTS(AvailabilityZone, "us-gov-west-1c")
ACCEPTS(AvailabilityZone, "eusc-de-east-1a")
ACCEPTS(AvailabilityZone, "us-west-2-lax-1a")
ACCEPTS(AvailabilityZone, "us-east-1-wl1-bos-wlz-1")
ACCEPTS(AvailabilityZone, "us-west-2-z")
// What may open tomorrow.
DOUBTS_SILENTLY(AvailabilityZone, names_a_region_of_no_known_partition, "us-west-2a", "xx-new-1a")
DOUBTS_SILENTLY(AvailabilityZone, names_a_region_of_no_known_partition, "us-west-2a",
                "abcdefghi-abcdefghijk-1234567890a")

REFUSES(AvailabilityZone, empty, 0, "us-east-1a", "")

REFUSES(AvailabilityZone, whitespace_around, 0, "us-east-1a", " us-east-1a")
REFUSES(AvailabilityZone, whitespace_around, 10, "us-east-1a", "us-east-1a\n")

REFUSES(AvailabilityZone, list_of_zones, 10, "us-east-1a", "us-east-1a,us-east-1b")

REFUSES(AvailabilityZone, region_in_place_of_zone, 9, "us-east-1a", "us-east-1")
REFUSES(AvailabilityZone, region_in_place_of_zone, 14, "eusc-de-east-1a", "eusc-de-east-1")

REFUSES(AvailabilityZone, zone_id_in_place_of_name, 4, "us-east-1a", "use1-az4")
REFUSES(AvailabilityZone, zone_id_in_place_of_name, 9, "us-west-2-lax-1a", "usw2-lax1-az1")

REFUSES(AvailabilityZone, malformed_zone_name, 9, "us-east-1a", "us-east-1A")
REFUSES(AvailabilityZone, malformed_zone_name, 10, "us-east-1a", "us-east-1ab")
REFUSES(AvailabilityZone, malformed_zone_name, 10, "us-east-1a", "us-east-1a1")
REFUSES(AvailabilityZone, malformed_zone_name, 1, "us-east-1a", "a")
REFUSES(AvailabilityZone, malformed_zone_name, 7, "us-east-1a", "us-east")
REFUSES(AvailabilityZone, malformed_zone_name, 10, "us-west-2-lax-1a", "us-west-2-")
REFUSES(AvailabilityZone, malformed_zone_name, 17, "us-west-2-lax-1a", "us-west-2-lax-1a-")
REFUSES(AvailabilityZone, malformed_zone_name, 10, "us-west-2-lax-1a", "us-west-2-LAX-1a")
REFUSES(AvailabilityZone, malformed_zone_name, 16, "us-west-2-lax-1a", "us-west-2-lax-1a\0")
REFUSES(AvailabilityZone, malformed_zone_name, 33, "abcdefghi-abcdefghijk-1234567890a",
        "abcdefghi-abcdefghijk-12345678901a")

#ifndef WRIT_CASES

#include <string_view>

TEST_CASE("a zone's name tells its Region") {
    CHECK(AvailabilityZone("us-gov-west-1c").region_named() == "us-gov-west-1");
    CHECK(AvailabilityZone("us-east-1-wl1-bos-wlz-1").region_named() == "us-east-1");
    CHECK(AvailabilityZone::unchecked("us-east-1a").region_named().empty());
}

#endif
