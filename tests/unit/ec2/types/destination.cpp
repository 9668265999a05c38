// SPDX-License-Identifier: BSL-1.0
#include <writ/ec2/types/destination.hpp>

#include "support/harness.hpp"

#include <type_traits>
#include "support/rules.hpp"

#include <writ/ec2/copy_image.hpp>

using namespace writ;

//=== Outposts ===//

BREAKS(outpost_lies_outside_source_region, "DestinationOutpostArn",
       (COPY_FROM("us-west-2", .destination = on_outpost(OUTPOST_IN("us-west-2"))),
        waive<ec2::destination_region_is_not_told>),
       (COPY_FROM("us-east-1", .destination = on_outpost(OUTPOST_IN("us-west-2"))),
        waive<ec2::destination_region_is_not_told>))
BREAKS(outpost_lies_outside_source_region, "DestinationOutpostArn",
       (COPY_FROM("us-west-2", .destination = on_outpost(OUTPOST_IN("us-west-2"))),
        in_region("us-west-2")),
       (COPY_FROM("us-west-1", .destination = on_outpost(OUTPOST_IN("us-west-2"))),
        in_region("us-west-2")))

BREAKS(outpost_lies_outside_destination_region, "DestinationOutpostArn",
       (COPY_FROM("us-west-2", .destination = on_outpost(OUTPOST_IN("us-west-2"))),
        in_region("us-west-2")),
       (COPY_FROM("us-west-2", .destination = on_outpost(OUTPOST_IN("us-west-2"))),
        in_region("us-east-1")))

//=== Local Zones ===//

BREAKS(local_zone_lies_outside_source_region, "DestinationAvailabilityZone",
       (COPY_FROM("us-west-2", .destination = in_local_zone("us-west-2-lax-1a")),
        waive<ec2::destination_region_is_not_told>),
       (COPY_FROM("us-west-1", .destination = in_local_zone("us-west-2-lax-1a")),
        waive<ec2::destination_region_is_not_told>))
BREAKS(local_zone_lies_outside_source_region, "DestinationAvailabilityZoneId",
       (COPY_FROM("us-west-2", .destination = in_local_zone_id("usw2-lax1-az1")),
        waive<ec2::destination_region_is_not_told>),
       (COPY_FROM("us-east-1", .destination = in_local_zone_id("usw2-lax1-az1")),
        waive<ec2::destination_region_is_not_told>))
BREAKS(local_zone_lies_outside_source_region, "DestinationAvailabilityZoneId",
       (COPY_FROM("mx-central-1", .destination = in_local_zone_id("mxc1-qro1-az1")),
        in_region("mx-central-1")),
       (COPY_FROM("us-west-2", .destination = in_local_zone_id("mxc1-qro1-az1")),
        in_region("mx-central-1")))
BREAKS(local_zone_lies_outside_source_region, "DestinationAvailabilityZone",
       (COPY_FROM("us-west-2", .destination = in_local_zone("us-west-2-lax-1a")),
        in_region("us-west-2")),
       (COPY_FROM("us-west-22", .destination = in_local_zone("us-west-2-lax-1a")),
        in_region("us-west-2")))

BREAKS(local_zone_lies_outside_destination_region, "DestinationAvailabilityZone",
       (COPY_FROM("us-west-2", .destination = in_local_zone("us-west-2-lax-1a")),
        in_region("us-west-2")),
       (COPY_FROM("us-west-2", .destination = in_local_zone("us-west-2-lax-1a")),
        in_region("us-west-1")))
BREAKS(local_zone_lies_outside_destination_region, "DestinationAvailabilityZoneId",
       (COPY_FROM("us-west-2", .destination = in_local_zone_id("usw2-lax1-az1")),
        in_region("us-west-2")),
       (COPY_FROM("us-west-2", .destination = in_local_zone_id("usw2-lax1-az1")),
        in_region("us-east-2")))
BREAKS(local_zone_lies_outside_destination_region, "DestinationAvailabilityZoneId",
       (COPY_FROM("ap-east-2", .destination = in_local_zone_id("ape2-abc1-az1")),
        in_region("ap-east-2")),
       (COPY_FROM("ap-east-2", .destination = in_local_zone_id("ape2-abc1-az1")),
        in_region("ap-east-1")))

//=== unknown partitions ===//

BREAKS(names_a_region_of_no_known_partition, "DestinationOutpostArn",
       (COPY_FROM("us-west-2", .destination = on_outpost(OUTPOST_IN("us-west-2"))),
        waive<region_is_of_no_known_partition>, waive<ec2::destination_region_is_not_told>),
       (COPY_FROM("xx-west-2", .destination = on_outpost(OUTPOST_IN("xx-west-2"))),
        waive<region_is_of_no_known_partition>, waive<ec2::destination_region_is_not_told>))

BREAKS(region_is_of_no_known_partition, "SourceRegion", (COPY_FROM("us-yy-1")),
       (COPY_FROM("xx-yy-1")))
BREAKS(region_is_of_no_known_partition, "SourceRegion",
       (COPY_FROM("us-east-1"), in_region("us-west-2")),
       (COPY_FROM("us-gov-1"), in_region("us-west-2")))

BREAKS(region_is_of_no_known_partition, "Region", (COPY_FROM("us-east-1"), in_region("us-yy-1")),
       (COPY_FROM("us-east-1"), in_region("xx-yy-1")))

//=== what is read ===//

BREAKS_READ(destinations_exclude_each_other, "DestinationAvailabilityZone",
            (COPY_PARAMETERS_FROM("us-west-2"),
             {"DestinationAvailabilityZone", "us-west-2-lax-1a"}),
            (COPY_PARAMETERS_FROM("us-west-2"), {"DestinationOutpostArn", OUTPOST_IN("us-west-2")},
             {"DestinationAvailabilityZone", "us-west-2-lax-1a"}))
BREAKS_READ(destinations_exclude_each_other, "DestinationAvailabilityZoneId",
            (COPY_PARAMETERS_FROM("us-west-2"), {"DestinationOutpostArn", OUTPOST_IN("us-west-2")}),
            (COPY_PARAMETERS_FROM("us-west-2"), {"DestinationOutpostArn", OUTPOST_IN("us-west-2")},
             {"DestinationAvailabilityZoneId", "usw2-lax1-az1"}))
BREAKS_READ(destinations_exclude_each_other, "DestinationAvailabilityZoneId",
            (COPY_PARAMETERS_FROM("us-west-2"), {"DestinationAvailabilityZoneId", "usw2-lax1-az1"}),
            (COPY_PARAMETERS_FROM("us-west-2"), {"DestinationAvailabilityZoneId", "usw2-lax1-az1"},
             {"DestinationAvailabilityZone", "us-west-2-lax-1a"}))
BREAKS_READ(destinations_exclude_each_other, "DestinationAvailabilityZoneId",
            (COPY_PARAMETERS_FROM("us-west-2")),
            (COPY_PARAMETERS_FROM("us-west-2"), {"DestinationAvailabilityZoneId", "usw2-lax1-az1"},
             {"DestinationAvailabilityZone", "us-west-2-lax-1a"},
             {"DestinationOutpostArn", OUTPOST_IN("us-west-2")}))

// rejects two_destinations (type): no matching
[[maybe_unused]] constexpr ec2::Destination one_destination = WRIT_TWIN(
    two_destinations, in_local_zone("us-west-2-lax-1a"),
    (ec2::Destination{in_local_zone("us-west-2-lax-1a"), in_local_zone_id("usw2-lax1-az1")}));

#ifndef WRIT_CASES

namespace {

template <class... Option>
constexpr writ_test::Verdict verdict(const ec2::CopyImage& request, const Option&... option) {
    return writ_test::verdict_of(check(request, option...));
}

constexpr bool passes(const writ_test::Verdict& verdict) {
    return verdict.passes && verdict.count == 0;
}

}  // namespace

TEST_CASE("a destination knows what it is") {
    constexpr ec2::Destination region;
    STATIC_REQUIRE(!region.outpost());
    STATIC_REQUIRE(!region.is_local_zone());
    STATIC_REQUIRE(region.region().empty());
    STATIC_REQUIRE(!region.outpost_arn().are_there());

    constexpr ec2::Destination outpost = on_outpost(OUTPOST_IN("eu-west-1"));
    STATIC_REQUIRE(outpost.outpost()->text() == OUTPOST_IN("eu-west-1"));
    STATIC_REQUIRE(!outpost.is_local_zone());
    STATIC_REQUIRE(outpost.region() == "eu-west-1");
    STATIC_REQUIRE(outpost.local_zone_region().empty());
    STATIC_REQUIRE(outpost.outpost_arn().resource == "outpost/op-1234567890abcdef0");
    const ec2::Destination later = on_outpost(*OutpostArn::parse(OUTPOST_IN("eu-west-1")));
    CHECK(later.outpost_arn().region == "eu-west-1");

    constexpr ec2::Destination by_name = in_local_zone("us-west-2-lax-1a");
    STATIC_REQUIRE(!by_name.outpost());
    STATIC_REQUIRE(by_name.is_local_zone());
    STATIC_REQUIRE(by_name.region() == "us-west-2");
    STATIC_REQUIRE(by_name.local_zone_parameter() == "DestinationAvailabilityZone");

    constexpr ec2::Destination by_id = in_local_zone_id("apse2-per1-az1");
    STATIC_REQUIRE(by_id.is_local_zone());
    STATIC_REQUIRE(by_id.region() == "ap-southeast-2");
    STATIC_REQUIRE(by_id.local_zone_parameter() == "DestinationAvailabilityZoneId");
    STATIC_REQUIRE(by_id.parameters().destination_availability_zone_id->text() == "apse2-per1-az1");

    constexpr ec2::Destination of_unknown_region = in_local_zone_id("usie1-abc1-az1");
    STATIC_REQUIRE(of_unknown_region.is_local_zone());
    STATIC_REQUIRE(of_unknown_region.region().empty());
}

TEST_CASE("an Outpost or a zone's name is a destination of either kind") {
    constexpr ec2::OutpostOrLocalZone nowhere;
    STATIC_REQUIRE(!nowhere.outpost());
    STATIC_REQUIRE(!nowhere.is_local_zone());
    STATIC_REQUIRE(nowhere.region().empty());
    STATIC_REQUIRE(ec2::Destination(nowhere) == ec2::Destination());

    constexpr ec2::OutpostOrLocalZone outpost = on_outpost(OUTPOST_IN("eu-west-1"));
    STATIC_REQUIRE(outpost.outpost()->text() == OUTPOST_IN("eu-west-1"));
    STATIC_REQUIRE(!outpost.is_local_zone());
    STATIC_REQUIRE(outpost.region() == "eu-west-1");
    STATIC_REQUIRE(outpost.local_zone_region().empty());
    STATIC_REQUIRE(ec2::Destination(outpost).outpost_arn().region == "eu-west-1");

    constexpr ec2::OutpostOrLocalZone zone = in_local_zone("us-west-2-lax-1a");
    STATIC_REQUIRE(!zone.outpost());
    STATIC_REQUIRE(zone.is_local_zone());
    STATIC_REQUIRE(zone.region() == "us-west-2");
    STATIC_REQUIRE(zone.local_zone_parameter() == "DestinationAvailabilityZone");
    STATIC_REQUIRE(in_local_zone(unchecked<LocalZoneName>("us-west-2-lax-1a")).region().empty());

    CHECK(outpost == on_outpost(OUTPOST_IN("eu-west-1")));
    CHECK_FALSE(outpost == on_outpost(OUTPOST_IN("eu-west-2")));
    CHECK_FALSE(outpost == zone);
    CHECK_FALSE(zone == nowhere);
}

TEST_CASE("a copy into the Region itself comes from anywhere") {
    CHECK(passes(verdict(COPY_FROM("us-east-1"))));
    CHECK(passes(verdict(COPY_FROM("us-east-1"), in_region("eu-west-1"))));
    CHECK(passes(verdict(COPY_FROM("us-east-1"), in_region("us-east-1"))));
}

TEST_CASE("a Local Zone id is compared only where its Region is evidenced") {
    for (const std::string_view id : {"usie1-abc1-az1", "usibe1-abc1-az1", "euscde1-lis1-az1"}) {
        CAPTURE(id);
        const auto parsed = LocalZoneId::parse(id);
        REQUIRE(parsed);
        const auto request = COPY_FROM("us-east-1", .destination = in_local_zone_id(*parsed));
        CHECK(passes(verdict(request)));
        CHECK(passes(verdict(request, in_region("eu-west-1"))));
    }
}

TEST_CASE("an Outpost or zone that lies outside both Regions is told twice") {
    const auto outpost =
        check(COPY_FROM("us-east-1", .destination = on_outpost(OUTPOST_IN("us-west-2"))),
              in_region("eu-west-1"));
    REQUIRE_FALSE(outpost);
    REQUIRE(outpost.error().size() == 2);
    CHECK(outpost.error()[0].name() == "outpost_lies_outside_source_region");
    CHECK(outpost.error()[1].name() == "outpost_lies_outside_destination_region");
    const auto zone =
        check(COPY_FROM("us-east-1", .destination = in_local_zone("us-west-2-lax-1a")),
              in_region("eu-west-1"), waive<ec2::local_zone_lies_outside_source_region>);
    REQUIRE_FALSE(zone);
    REQUIRE(zone.error().size() == 1);
    CHECK(zone.error()[0].name() == "local_zone_lies_outside_destination_region");
}

TEST_CASE("no unchecked value is objected to") {
    constexpr auto source = unchecked<Region>("moon-1");
    constexpr auto outpost =
        unchecked<OutpostArn>("arn:aws:outposts:us-west-2:123456789012:rack/new");
    constexpr auto zone = unchecked<LocalZoneName>("us-west-2-lunar-station-1a");
    constexpr auto id = unchecked<LocalZoneId>("usw2-lax1-az1-b");
    CHECK(passes(verdict(COPY_FROM(source, .destination = on_outpost(OUTPOST_IN("us-west-2"))),
                         waive<ec2::destination_region_is_not_told>)));
    CHECK(passes(verdict(COPY_FROM(source, .destination = in_local_zone("us-west-2-lax-1a")),
                         waive<ec2::destination_region_is_not_told>)));
    CHECK(passes(verdict(COPY_FROM(source, .destination = in_local_zone_id("usw2-lax1-az1")),
                         waive<ec2::destination_region_is_not_told>)));
    CHECK(passes(verdict(COPY_FROM("us-east-1", .destination = on_outpost(outpost)))));
    CHECK(passes(verdict(COPY_FROM("us-east-1", .destination = in_local_zone(zone)))));
    CHECK(passes(verdict(COPY_FROM("us-east-1", .destination = in_local_zone_id(id)))));
    // nor is one in the Region that is told
    CHECK(passes(verdict(COPY_FROM("us-west-2", .destination = on_outpost(OUTPOST_IN("us-west-2"))),
                         in_region(source))));
    CHECK(passes(verdict(COPY_FROM("us-west-2", .destination = in_local_zone("us-west-2-lax-1a")),
                         in_region(source))));
    CHECK(passes(verdict(COPY_FROM("eu-west-1", .destination = on_outpost(outpost)),
                         in_region("us-east-1"))));
}

static_assert(!std::is_constructible_v<ec2::Destination, ec2::Destination::Parameters>,
              "two destinations at once cannot be said");

TEST_CASE("each destination is equal to itself only") {
    const ec2::Destination states[] = {{},
                                       on_outpost(OUTPOST_IN("us-west-2")),
                                       on_outpost(OUTPOST_IN("us-east-1")),
                                       in_local_zone("us-west-2-lax-1a"),
                                       in_local_zone_id("usw2-lax1-az1")};
    for (const ec2::Destination& left : states) {
        for (const ec2::Destination& right : states) CHECK((left == right) == (&left == &right));
    }
}

#endif
