// SPDX-License-Identifier: BSL-1.0
#include <writ/value/availability_zone_id.hpp>

#include "support/harness.hpp"

using namespace writ;

ACCEPTS(AvailabilityZoneId, "use1-az1")
ACCEPTS(AvailabilityZoneId, "ape2-az10")
ACCEPTS(AvailabilityZoneId, "usw2-lax1-az1")
ACCEPTS(AvailabilityZoneId, "use1-wl1-bos-wlz1")

DOUBTS(AvailabilityZoneId, zone_id_is_of_no_known_form, "use1-az1", "use1")
DOUBTS(AvailabilityZoneId, zone_id_is_of_no_known_form, "use1-az1", "use-az1")
DOUBTS(AvailabilityZoneId, zone_id_is_of_no_known_form, "use1-az1", "use1-az")
DOUBTS(AvailabilityZoneId, zone_id_is_of_no_known_form, "use1-az1", "use1-1")
DOUBTS(AvailabilityZoneId, zone_id_is_of_no_known_form, "use1-az1", "use1-az1a")
DOUBTS(AvailabilityZoneId, zone_id_is_of_no_known_form, "use1-az1", "use1--az1")
DOUBTS(AvailabilityZoneId, zone_id_is_of_no_known_form, "use1-az1", "use1-az1-")
DOUBTS(AvailabilityZoneId, zone_id_is_of_no_known_form, "use1-az1", "1-az1")

REFUSES(AvailabilityZoneId, empty, 0, "use1-az1", "")
REFUSES(AvailabilityZoneId, whitespace_around, 0, "use1-az1", " use1-az1")
REFUSES(AvailabilityZoneId, whitespace_around, 8, "use1-az1", "use1-az1\n")
REFUSES(AvailabilityZoneId, list_of_zones, 8, "use1-az1", "use1-az1,use1-az2")
REFUSES(AvailabilityZoneId, zone_name_in_place_of_id, 0, "use1-az1", "us-east-1a")
REFUSES(AvailabilityZoneId, zone_name_in_place_of_id, 0, "use1-az1", "us-west-2-lax-1a")
REFUSES(AvailabilityZoneId, no_byte_of_a_zone_id, 0, "use1-az1", "USE1-az1")
REFUSES(AvailabilityZoneId, no_byte_of_a_zone_id, 4, "use1-az1", "use1_az1")
REFUSES(AvailabilityZoneId, no_byte_of_a_zone_id, 8, "use1-az1", "use1-az1\0")

#ifndef WRIT_CASES

TEST_CASE("a zone's id of another form is kept, and told of") {
    const auto odd = AvailabilityZoneId::parse("use1-moon");
    REQUIRE(odd);
    CHECK(odd->text() == "use1-moon");
    CHECK(odd->doubt()->name == "zone_id_is_of_no_known_form");
    const auto right = AvailabilityZoneId::parse("use1-az1");
    CHECK_FALSE(right->doubt());
    CHECK(right->region_named() == "us-east-1");
    CHECK(AvailabilityZoneId::unchecked("use1-az1").region_named().empty());
    CHECK(AvailabilityZoneId::parse("us-east-1a").error().fault ==
          availability_zone_id_fault::zone_name_in_place_of_id);
}

#endif
