// SPDX-License-Identifier: BSL-1.0
#include <writ/value/region.hpp>

#include "support/harness.hpp"

#include <string_view>

using namespace writ;

// One of each partition; partition.cpp has them all.
ACCEPTS(Region, "us-east-1")
ACCEPTS(Region, "cn-northwest-1")
ACCEPTS(Region, "us-gov-west-1")
ACCEPTS(Region, "us-iso-east-1")
ACCEPTS(Region, "us-isob-east-1")
ACCEPTS(Region, "eu-isoe-west-1")
ACCEPTS(Region, "us-isof-south-1")
ACCEPTS(Region, "eusc-de-east-1")
// What may open tomorrow.
DOUBTS_SILENTLY(Region, region_is_of_no_known_partition, "us-east-1", "mars-east-1")
ACCEPTS(Region, "us-east-99")
DOUBTS_SILENTLY(Region, region_is_of_no_known_partition, "us-east-1", "xx-new-1")
DOUBTS_SILENTLY(Region, region_is_of_no_known_partition, "us-east-1", "us-gov-1")
// 32 bytes: 9 + 1 + 11 + 1 + 10.
DOUBTS_SILENTLY(Region, region_is_of_no_known_partition, "us-east-1",
                "abcdefghi-abcdefghijk-1234567890")

REFUSES(Region, empty, 0, "us-east-1", "")

REFUSES(Region, whitespace_around, 0, "us-east-1", " us-east-1")
REFUSES(Region, whitespace_around, 9, "us-east-1", "us-east-1 ")
REFUSES(Region, whitespace_around, 9, "us-east-1", "us-east-1\n")
REFUSES(Region, whitespace_around, 9, "us-east-1", "us-east-1\r\n")
REFUSES(Region, whitespace_around, 9, "us-east-1", "us-east-1\r")
REFUSES(Region, whitespace_around, 9, "us-east-1", "us-east-1\v")
REFUSES(Region, whitespace_around, 9, "us-east-1", "us-east-1\f")
REFUSES(Region, whitespace_around, 0, "us-east-1", "\tus-east-1\t")
REFUSES(Region, whitespace_around, 0, "us-east-1", " ")
REFUSES(Region, whitespace_around, 0, "us-east-1", "\v\f")

REFUSES(Region, arn_in_place_of_region, 0, "us-east-1", "arn:aws:ec2:us-east-1::image/ami-1")
REFUSES(Region, arn_in_place_of_region, 0, "us-east-1", "arn:")

REFUSES(Region, global_pseudo_region, 4, "aws-east-1", "aws-global")
REFUSES(Region, global_pseudo_region, 7, "aws-cn-north-1", "aws-cn-global")
REFUSES(Region, global_pseudo_region, 11, "us-gov-west-1", "aws-us-gov-global")

REFUSES(Region, zone_in_place_of_region, 9, "us-west-2", "us-west-2a")
REFUSES(Region, zone_in_place_of_region, 13, "us-gov-west-1", "us-gov-west-1b")
REFUSES(Region, zone_in_place_of_region, 9, "us-west-2", "us-west-2-lax-1a")
REFUSES(Region, zone_in_place_of_region, 9, "us-east-1", "us-east-1-wl1-bos-wlz-1")
REFUSES(Region, zone_in_place_of_region, 9, "us-east-1", "us-east-1-zg-1")
REFUSES(Region, zone_in_place_of_region, 4, "us-east-1", "use1-az4")
REFUSES(Region, zone_in_place_of_region, 9, "us-west-2", "usw2-lax1-az1")

REFUSES(Region, display_name, 2, "us-east-1", "US East (N. Virginia)")
REFUSES(Region, display_name, 6, "eu-west-1", "Europe (Ireland)")
REFUSES(Region, display_name, 6, "eu-west-1", "Europe(Ireland)")
REFUSES(Region, display_name, 5, "ap-south-1", "south asia")

REFUSES(Region, upper_case, 0, "us-east-1", "US-EAST-1")
REFUSES(Region, upper_case, 3, "us-east-1", "us-East-1")
REFUSES(Region, upper_case, 4, "us-east-1", "us-eAST-1")

REFUSES(Region, too_long, 32, "abcdefghi-abcdefghijk-1234567890",
        "abcdefghi-abcdefghijk-12345678901")
REFUSES(Region, too_long, 32, "abcdefghi-abcdefghijk-1", "us-east-" TIMES_1024("1"))
REFUSES(Region, too_long, 32, "abcdefghi-abcdefghijk-1", TIMES_128("a") "-b-1")

// The byte behind the text is never looked at.
REFUSES(Region, malformed_region, 7, "us-east-1", "us-east")
REFUSES(Region, malformed_region, 8, "us-east-1", "us-east-")
REFUSES(Region, malformed_region, 2, "us-east-1", "us")
REFUSES(Region, malformed_region, 3, "us-east-1", "us-1")
REFUSES(Region, malformed_region, 0, "us-east-1", "1-east-1")
REFUSES(Region, malformed_region, 0, "us-east-1", "-")
REFUSES(Region, malformed_region, 0, "us-east-1", "-us-east-1")
REFUSES(Region, malformed_region, 3, "us-east-1", "us--east-1")
REFUSES(Region, malformed_region, 2, "us-east-1", "us_east_1")
REFUSES(Region, malformed_region, 3, "us-east-1", "use1-az")
REFUSES(Region, malformed_region, 6, "a-b-c-1", "a-b-c-d-1")
REFUSES(Region, malformed_region, 2, "us-east-1", "ec2.us-east-1.amazonaws.com")
REFUSES(Region, malformed_region, 2, "us-east-1", "us\0-east-1")
REFUSES(Region, malformed_region, 7, "us-east-1", "us-east\xC3\xA9-1")
REFUSES(Region, malformed_region, 0, "us-east-1", "\xFF")

#ifndef WRIT_CASES

namespace {

static_assert(writ_test::is_checked_view<Region>());
static_assert(Region::is_unreserved);
static_assert(Region("eusc-de-east-1").partition()->name == "aws-eusc");
static_assert(!Region("mars-east-1").partition());

}  // namespace

TEST_CASE("a Region knows its partition, and guesses none") {
    CHECK(Region("us-gov-west-1").partition()->name == "aws-us-gov");
    CHECK(Region("us-east-99").partition()->name == "aws");
    CHECK_FALSE(Region("us-gov-1").partition());
    CHECK_FALSE(Region::unchecked("Mars").partition());
}

TEST_CASE("EC2 calls everything that is no Region InvalidRegion") {
    for (const Reason& reason : Region::reasons) {
        CAPTURE(reason.name);
        CHECK(reason.ec2_code == "InvalidRegion");
    }
}

#endif
