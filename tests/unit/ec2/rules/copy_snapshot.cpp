// SPDX-License-Identifier: BSL-1.0
#include <writ/ec2/rules/copy_snapshot.hpp>

#include "support/harness.hpp"
#include "support/rules.hpp"

#include <writ/ec2/copy_snapshot.hpp>

using namespace writ;

/// A CopySnapshot from the Region `from`, with the further members given.
#define COPY_SNAPSHOT_FROM(from, ...)                                             \
    ::writ::ec2::CopySnapshot {                                                   \
        .source_region = from,                                                    \
        .source_snapshot_id = "snap-066877671789bd71b" __VA_OPT__(, ) __VA_ARGS__ \
    }

namespace {

constexpr ec2::Tag one_tag[] = {{.key = "a", .value = "b"}};
constexpr ec2::TagSpecification of_image[] = {{.resource_type = "image", .tags = one_tag}};

}  // namespace

#ifndef WRIT_CASES

TEST_CASE("CopySnapshot: another DestinationRegion is refused with the code that EC2 has") {
    const auto request = check(COPY_SNAPSHOT_FROM("us-west-2", .destination_region = "us-west-2"),
                               in_region("us-east-1"));
    REQUIRE_FALSE(request);
    REQUIRE(request.error().size() == 1);
    CHECK(request.error()[0].ec2_code() == "InvalidParameterValue");
}

TEST_CASE("CopySnapshot: a tag of something else is refused with EC2's code") {
    const auto request = check(COPY_SNAPSHOT_FROM("us-east-1", .tag_specifications = of_image));
    REQUIRE_FALSE(request);
    CHECK(request.error()[0].ec2_code() == "InvalidParameterValue");
}

TEST_CASE("CopySnapshot: a key's ARN tells the partition of a Region that nobody knows") {
    const auto request = COPY_SNAPSHOT_FROM(
        "us-east-1", .encryption = encrypted_with("arn:aws-new:kms:xx-new-1:012345678910:alias/a"));
    const auto told = check(request, in_region("xx-new-1"));
    REQUIRE_FALSE(told);
    CHECK(told.error()[0].name() == "snapshot_copy_crosses_partitions");
    CHECK(told.error().size() == 1);
    const auto elsewhere = check(request, in_region("yy-new-1"));
    REQUIRE_FALSE(elsewhere);
    REQUIRE(elsewhere.error().size() == 1);
    CHECK(elsewhere.error()[0].name() == "kms_key_lies_outside_destination_region");
    // Of a Region that is not checked, or of no known partition, nothing is said.
    CHECK(check(COPY_SNAPSHOT_FROM("us-east-1"), in_region("xx-new-1")));
    CHECK(check(COPY_SNAPSHOT_FROM("xx-new-1"), in_region("us-east-1")));
    CHECK(check(COPY_SNAPSHOT_FROM("us-east-1"), in_region(unchecked<Region>("cn-north-1"))));
}

TEST_CASE("CopySnapshot: an unchecked type of resource is not objected to") {
    const ec2::TagSpecification newer[] = {
        {.resource_type = unchecked<ec2::ResourceType>("snapshot-lock"), .tags = one_tag}};
    CHECK(check(COPY_SNAPSHOT_FROM("us-east-1", .tag_specifications = newer)));
}

#endif
