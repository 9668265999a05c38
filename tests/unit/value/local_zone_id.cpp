// SPDX-License-Identifier: BSL-1.0
#include <writ/value/local_zone_id.hpp>

#include "support/harness.hpp"

#include <string_view>

using namespace writ;

ACCEPTS(LocalZoneId, "usw2-lax1-az1")
ACCEPTS(LocalZoneId, "usw2-lax1-az2")
ACCEPTS(LocalZoneId, "use1-atl2-az1")
ACCEPTS(LocalZoneId, "use1-dfw2-az1")
ACCEPTS(LocalZoneId, "use1-mia2-az1")
ACCEPTS(LocalZoneId, "use1-nyc2-az1")
ACCEPTS(LocalZoneId, "use1-lim1-az1")
ACCEPTS(LocalZoneId, "usw2-den1-az1")
ACCEPTS(LocalZoneId, "apne1-tpe1-az1")
ACCEPTS(LocalZoneId, "aps1-del1-az1")
ACCEPTS(LocalZoneId, "apse2-per1-az1")
ACCEPTS(LocalZoneId, "euc1-ham1-az1")
ACCEPTS(LocalZoneId, "afs1-los1-az1")
ACCEPTS(LocalZoneId, "cnn1-pkx1-az1")
// What may open tomorrow.
ACCEPTS(LocalZoneId, "use1-az4-az1")
ACCEPTS(LocalZoneId, "xxnew12-abcd34-az56")

REFUSES(LocalZoneId, empty, 0, "usw2-lax1-az1", "")

REFUSES(LocalZoneId, whitespace_around, 0, "usw2-lax1-az1", " usw2-lax1-az1")
REFUSES(LocalZoneId, whitespace_around, 13, "usw2-lax1-az1", "usw2-lax1-az1\r\n")

REFUSES(LocalZoneId, availability_zone_id, 4, "use1-bos1-az4", "use1-az4")
REFUSES(LocalZoneId, availability_zone_id, 5, "usgw1-abc1-az1", "usgw1-az1")

REFUSES(LocalZoneId, zone_name_in_place_of_id, 0, "usw2-lax1-az1", "us-west-2-lax-1a")
REFUSES(LocalZoneId, zone_name_in_place_of_id, 0, "usw2-lax1-az1", "us-west-2a")
REFUSES(LocalZoneId, zone_name_in_place_of_id, 0, "usw2-lax1-az1", "us-west-2")

REFUSES(LocalZoneId, malformed_zone_id, 4, "usw2-lax1-az1", "usw2")
REFUSES(LocalZoneId, malformed_zone_id, 5, "usw2-lax1-az1", "usw2-")
REFUSES(LocalZoneId, malformed_zone_id, 3, "usw2-lax1-az1", "usw-lax1-az1")
REFUSES(LocalZoneId, malformed_zone_id, 0, "usw2-lax1-az1", "2-lax1-az1")
REFUSES(LocalZoneId, malformed_zone_id, 0, "usw2-lax1-az1", "USW2-lax1-az1")
REFUSES(LocalZoneId, malformed_zone_id, 4, "usw2-lax1-az1", "usw2_lax1-az1")
REFUSES(LocalZoneId, malformed_zone_id, 4, "usw2-lax1-az1", "usw2lax1-az1")
REFUSES(LocalZoneId, malformed_zone_id, 5, "usw2-lax1-az1", "usw2-1-az1")
REFUSES(LocalZoneId, malformed_zone_id, 8, "usw2-lax1-az1", "usw2-lax-az1")
REFUSES(LocalZoneId, malformed_zone_id, 9, "usw2-lax1-az1", "usw2-lax1")
REFUSES(LocalZoneId, malformed_zone_id, 9, "usw2-lax1-az1", "usw2-lax1-zz1")
REFUSES(LocalZoneId, malformed_zone_id, 12, "usw2-lax1-az1", "usw2-lax1-az")
REFUSES(LocalZoneId, malformed_zone_id, 13, "usw2-lax1-az1", "usw2-lax1-az1a")
REFUSES(LocalZoneId, malformed_zone_id, 13, "usw2-lax1-az1", "usw2-lax1-az1\0")
REFUSES(LocalZoneId, malformed_zone_id, 8, "use1-bos1-az1", "use1-wl1-bos-wlz1")
REFUSES(LocalZoneId, malformed_zone_id, 4, "use1-bos1-az1", "use1\xFF")
REFUSES(LocalZoneId, malformed_zone_id, 8, "use1-bos1-az4", "use1-azx")

#ifndef WRIT_CASES

namespace {

constexpr std::string_view parent(std::string_view text) {
    return LocalZoneId::unchecked(text).region();
}

static_assert(writ_test::is_checked_view<LocalZoneId>());
static_assert(LocalZoneId::is_unreserved);

struct Evidence {
    std::string_view prefix;
    std::string_view region;
};

// AWS's tables of Availability Zones, and EC2's and SSM's documentation of zone ids.
constexpr Evidence evidenced[] = {
    {"use1", "us-east-1"},       {"use2", "us-east-2"},       {"usw1", "us-west-1"},
    {"usw2", "us-west-2"},       {"afs1", "af-south-1"},      {"ape1", "ap-east-1"},
    {"aps1", "ap-south-1"},      {"aps2", "ap-south-2"},      {"apse1", "ap-southeast-1"},
    {"apse2", "ap-southeast-2"}, {"apse3", "ap-southeast-3"}, {"apse4", "ap-southeast-4"},
    {"apse5", "ap-southeast-5"}, {"apse6", "ap-southeast-6"}, {"apse7", "ap-southeast-7"},
    {"apne1", "ap-northeast-1"}, {"apne2", "ap-northeast-2"}, {"apne3", "ap-northeast-3"},
    {"cac1", "ca-central-1"},    {"caw1", "ca-west-1"},       {"euc1", "eu-central-1"},
    {"euc2", "eu-central-2"},    {"euw1", "eu-west-1"},       {"euw2", "eu-west-2"},
    {"euw3", "eu-west-3"},       {"eus1", "eu-south-1"},      {"eus2", "eu-south-2"},
    {"eun1", "eu-north-1"},      {"ilc1", "il-central-1"},    {"mes1", "me-south-1"},
    {"mec1", "me-central-1"},    {"sae1", "sa-east-1"},       {"usge1", "us-gov-east-1"},
    {"usgw1", "us-gov-west-1"},  {"cnn1", "cn-north-1"},      {"cnnw1", "cn-northwest-1"},
    {"ape2", "ap-east-2"},       {"mxc1", "mx-central-1"},
};

}  // namespace

TEST_CASE("the parent Region of a zone id, where there is evidence") {
    for (const Evidence& evidence : evidenced) {
        CAPTURE(evidence.prefix);
        const std::string id = std::string(evidence.prefix) + "-abc1-az1";
        const auto zone = LocalZoneId::parse(id);
        REQUIRE(zone.has_value());
        CHECK(zone->region() == evidence.region);
    }
}

TEST_CASE("no parent Region is guessed") {
    // eusc-de-east-1 and us-isob-east-1 might be called so.
    BOTH(parent, "euscde1-lis1-az1", "");
    BOTH(parent, "usibe1-abc1-az1", "");
    BOTH(parent, "ape3-abc1-az1", "");
    BOTH(parent, "mxc2-abc1-az1", "");
    BOTH(parent, "usw22-lax1-az1", "");
    BOTH(parent, "usw-lax1-az1", "");
    BOTH(parent, "", "");
}

#endif
