// SPDX-License-Identifier: BSL-1.0
#include <writ/value/local_zone_name.hpp>

#include "support/harness.hpp"

#include <string_view>

using namespace writ;

ACCEPTS(LocalZoneName, "us-west-2-lax-1a")
ACCEPTS(LocalZoneName, "us-west-2-wlz-1a")
ACCEPTS(LocalZoneName, "us-west-2-lax-1b")
ACCEPTS(LocalZoneName, "us-east-1-atl-2a")
ACCEPTS(LocalZoneName, "us-east-1-dfw-2a")
ACCEPTS(LocalZoneName, "us-east-1-mia-2a")
ACCEPTS(LocalZoneName, "us-east-1-nyc-2a")
ACCEPTS(LocalZoneName, "us-east-1-lim-1a")
ACCEPTS(LocalZoneName, "us-west-2-den-1a")
ACCEPTS(LocalZoneName, "ap-northeast-1-tpe-1a")
ACCEPTS(LocalZoneName, "ap-south-1-del-1a")
ACCEPTS(LocalZoneName, "ap-southeast-2-per-1a")
ACCEPTS(LocalZoneName, "eu-central-1-ham-1a")
ACCEPTS(LocalZoneName, "af-south-1-los-1a")
ACCEPTS(LocalZoneName, "cn-north-1-pkx-1a")
ACCEPTS(LocalZoneName, "eusc-de-east-1-lis-1a")
// What may open tomorrow.
DOUBTS_SILENTLY(LocalZoneName, names_a_region_of_no_known_partition, "us-west-2-lax-1a",
                "xx-new-1-abcd-12z")
DOUBTS_SILENTLY(LocalZoneName, names_a_region_of_no_known_partition, "us-west-2-lax-1a",
                "abcdefghi-abcdefghijk-1234567890-lax-1a")

REFUSES(LocalZoneName, empty, 0, "us-west-2-lax-1a", "")

REFUSES(LocalZoneName, whitespace_around, 0, "us-west-2-lax-1a", " us-west-2-lax-1a")
REFUSES(LocalZoneName, whitespace_around, 16, "us-west-2-lax-1a", "us-west-2-lax-1a\n")
REFUSES(LocalZoneName, whitespace_around, 0, "us-west-2-lax-1a", "\t")

REFUSES(LocalZoneName, availability_zone, 9, "us-west-2-lax-1a", "us-west-2a")
REFUSES(LocalZoneName, availability_zone, 13, "us-gov-west-1-abc-1a", "us-gov-west-1a")

REFUSES(LocalZoneName, wavelength_zone, 17, "us-east-1-bos-1a", "us-east-1-wl1-bos-wlz-1")

REFUSES(LocalZoneName, zone_group, 15, "us-west-2-lax-1a", "us-west-2-lax-1")
REFUSES(LocalZoneName, zone_group, 15, "us-west-2-phx-2a", "us-west-2-phx-2")

REFUSES(LocalZoneName, region_in_place_of_zone, 9, "us-west-2-lax-1a", "us-west-2")
REFUSES(LocalZoneName, region_in_place_of_zone, 14, "eusc-de-east-1-lis-1a", "eusc-de-east-1")

REFUSES(LocalZoneName, zone_id_in_place_of_name, 9, "us-west-2-lax-1a", "usw2-lax1-az1")
REFUSES(LocalZoneName, zone_id_in_place_of_name, 4, "us-east-1-bos-1a", "use1-az4")

REFUSES(LocalZoneName, malformed_zone_name, 13, "us-west-2-lax-1a", "us-west-2-lax")
REFUSES(LocalZoneName, malformed_zone_name, 10, "us-west-2-lax-1a", "us-west-2-")
REFUSES(LocalZoneName, malformed_zone_name, 10, "us-west-2-lax-1a", "us-west-2--1a")
REFUSES(LocalZoneName, malformed_zone_name, 13, "us-west-2-lax-1a", "us-west-2-lax1a")
REFUSES(LocalZoneName, malformed_zone_name, 14, "us-west-2-lax-1a", "us-west-2-lax-")
REFUSES(LocalZoneName, malformed_zone_name, 14, "us-west-2-lax-1a", "us-west-2-lax-a")
REFUSES(LocalZoneName, malformed_zone_name, 10, "us-west-2-lax-1a", "us-west-2-LAX-1a")
REFUSES(LocalZoneName, malformed_zone_name, 15, "us-west-2-lax-1a", "us-west-2-lax-1A")
REFUSES(LocalZoneName, malformed_zone_name, 16, "us-west-2-lax-1a", "us-west-2-lax-1ab")
REFUSES(LocalZoneName, malformed_zone_name, 16, "us-west-2-lax-1a", "us-west-2-lax-1a\0")
REFUSES(LocalZoneName, malformed_zone_name, 16, "us-west-2-lax-1a", "us-west-2-lax-1a-x")
REFUSES(LocalZoneName, malformed_zone_name, 9, "us-west-2-lax-1a", "us-west-2ab")
REFUSES(LocalZoneName, malformed_zone_name, 9, "us-west-2-lax-1a", "us-west-2A")
REFUSES(LocalZoneName, malformed_zone_name, 4, "us-west-2-lax-1a", "lax-1a")
REFUSES(LocalZoneName, malformed_zone_name, 0, "us-west-2-lax-1a", "US West (Los Angeles)")
REFUSES(LocalZoneName, malformed_zone_name, 7, "us-west-2-lax-1a", "us-west")
REFUSES(LocalZoneName, malformed_zone_name, 33, "abcdefghi-abcdefghijk-1234567890-lax-1a",
        "abcdefghi-abcdefghijk-12345678901-lax-1a")
REFUSES(LocalZoneName, malformed_zone_name, 11, "us-west-2-lax-1a", "us-west-2-l\xC3\xA4x-1a")
REFUSES(LocalZoneName, malformed_zone_name, 0, "us-west-2-lax-1a", "\xFF")

#ifndef WRIT_CASES

namespace {

constexpr std::string_view parent(std::string_view text) {
    return LocalZoneName::unchecked(text).region();
}

static_assert(writ_test::is_checked_view<LocalZoneName>());
static_assert(LocalZoneName::is_unreserved);

}  // namespace

TEST_CASE("the parent Region of a Local Zone is in its name") {
    BOTH(parent, "us-west-2-lax-1a", "us-west-2");
    BOTH(parent, "us-east-1-atl-2a", "us-east-1");
    BOTH(parent, "ap-southeast-2-per-1a", "ap-southeast-2");
    BOTH(parent, "us-gov-west-1-abc-1a", "us-gov-west-1");
    BOTH(parent, "eusc-de-east-1-lis-1a", "eusc-de-east-1");
    BOTH(parent, "lax", "");
    BOTH(parent, "", "");
}

#endif
