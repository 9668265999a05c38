// SPDX-License-Identifier: BSL-1.0
#include <writ/ec2/rules/presigned_url.hpp>

#include "support/harness.hpp"

#include <writ/core/optional.hpp>
#include <writ/core/required.hpp>
#include <writ/ec2/types/snapshot_id.hpp>

using namespace writ;

// The rules are asked of any request that has the members that they name; of CopySnapshot they are
// asked in its own test.

namespace presigned_url_test {

struct Fetch {
    Required<Region, struct SourceRegion_given_right_and_in_order> source_region;
    Required<ec2::SnapshotId, struct SourceSnapshotId_given_right_and_in_order> source_snapshot_id;
    Optional<Region> destination_region{};
    Optional<PresignedUrl> presigned_url{};

    struct Model {
        static constexpr std::string_view action = "Fetch";
    };
};

}  // namespace presigned_url_test

#ifndef WRIT_CASES

namespace {

using presigned_url_test::Fetch;

#define FETCH(...)                                                                \
    Fetch {                                                                       \
        .source_region = "us-east-1",                                             \
        .source_snapshot_id = "snap-066877671789bd71b" __VA_OPT__(, ) __VA_ARGS__ \
    }

constexpr Fetch right =
    FETCH(.presigned_url =
              "https://ec2.us-east-1.amazonaws.com/?Action=Fetch&SourceRegion=us-east-1"
              "&SourceSnapshotId=snap-066877671789bd71b&DestinationRegion=us-west-2");
constexpr Fetch of_another =
    FETCH(.presigned_url =
              "https://ec2.us-west-1.amazonaws.com/?Action=Fetch&SourceRegion=us-east-1"
              "&SourceSnapshotId=snap-166877671789bd71b&DestinationRegion=us-west-2");

}  // namespace

TEST_CASE("a presigned URL is held against the request that it is for") {
    STATIC_REQUIRE(ec2::presigned_url_is_for_another_copy::holds(right, "us-west-2"));
    STATIC_REQUIRE(ec2::presigned_url_contradicts_request::holds(right, "us-west-2"));
    STATIC_REQUIRE(ec2::presigned_url_goes_to_another_region::holds(right));
    STATIC_REQUIRE(!ec2::presigned_url_is_for_another_copy::holds(of_another, "us-west-2"));
    STATIC_REQUIRE(!ec2::presigned_url_goes_to_another_region::holds(of_another));
    CHECK(ec2::presigned_url_is_for_another_copy::place(of_another) == "SourceSnapshotId");
    STATIC_REQUIRE(!ec2::presigned_url_is_for_another_copy::holds(right, "us-west-1"));
}

TEST_CASE("without a URL nothing is said of it, but a destination Region that nobody told is") {
    constexpr Fetch plain = FETCH();
    STATIC_REQUIRE(ec2::presigned_url_is_for_another_copy::holds(plain));
    STATIC_REQUIRE(ec2::presigned_url_contradicts_request::holds(plain));
    constexpr Fetch named = FETCH(.destination_region = "us-west-2");
    STATIC_REQUIRE(!ec2::destination_region_without_presigned_url::holds(named));
    STATIC_REQUIRE(ec2::destination_region_without_presigned_url::holds(named, "us-west-2"));
}

#endif
