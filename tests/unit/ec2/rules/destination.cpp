// SPDX-License-Identifier: BSL-1.0
#include <writ/ec2/rules/destination.hpp>

#include "support/harness.hpp"

#include <writ/core/required.hpp>
#include <writ/ec2/types/destination.hpp>

using namespace writ;

// The rules are asked of any request that has the members that they name; of CopyImage they are
// asked in the test of the destinations.

#ifndef WRIT_CASES

namespace {

struct Move {
    Required<Region, struct SourceRegion_given_right_and_in_order> source_region;
    ec2::Destination destination{};
};

constexpr Move to_outpost{
    .source_region = "us-east-1",
    .destination =
        on_outpost("arn:aws:outposts:us-west-2:123456789012:outpost/op-1234567890abcdef0")};
constexpr Move to_zone{.source_region = "us-east-1",
                       .destination = in_local_zone("us-west-2-lax-1a")};

}  // namespace

TEST_CASE("an Outpost is held against the source and against the Region the request goes to") {
    STATIC_REQUIRE(!ec2::outpost_lies_outside_source_region::holds(to_outpost));
    STATIC_REQUIRE(ec2::outpost_lies_outside_source_region::holds(to_zone));
    STATIC_REQUIRE(ec2::outpost_lies_outside_destination_region::holds(to_outpost, "us-west-2"));
    STATIC_REQUIRE(!ec2::outpost_lies_outside_destination_region::holds(to_outpost, "us-east-1"));
}

TEST_CASE("a Local Zone is held against both, at the parameter that names it") {
    STATIC_REQUIRE(!ec2::local_zone_lies_outside_source_region::holds(to_zone));
    STATIC_REQUIRE(ec2::local_zone_lies_outside_destination_region::holds(to_zone, "us-west-2"));
    STATIC_REQUIRE(!ec2::local_zone_lies_outside_destination_region::holds(to_zone, "us-east-1"));
    const Place place = ec2::local_zone_lies_outside_source_region::place(to_zone);
    CHECK(place == "DestinationAvailabilityZone");
}

#endif
