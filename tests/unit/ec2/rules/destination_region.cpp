// SPDX-License-Identifier: BSL-1.0
#include <writ/ec2/rules/destination_region.hpp>

#include "support/harness.hpp"
#include "support/rules.hpp"

#include <writ/ec2/create_volume.hpp>
#include <writ/ec2/enable_fast_snapshot_restores.hpp>

using namespace writ;

// The request that names a destination of its own, CopyImage, is asked in the test of encryption.

#ifndef WRIT_CASES

#include <string_view>

namespace {

constexpr AvailabilityZone zones[] = {"us-west-2a", "us-east-1a"};
constexpr ec2::SnapshotId a_snapshot[] = {"snap-0abcdef1234567890"};

}  // namespace

namespace {

// Whether it is asked where the request goes, and for nothing else, at `parameter`.
template <class Request>
bool asks_where_it_goes(const Request& request, std::string_view parameter) {
    const auto checked = check(request);
    return checked && checked->advice().size() == 1 &&
           checked->advice()[0].name() == "destination_region_is_not_told" &&
           checked->advice()[0].parameter == parameter;
}

}  // namespace

TEST_CASE("what names a Region asks to be told where the request goes") {
    const ec2::CreateVolume with_key{.encryption = encrypted_with(KEY_IN("us-east-1"))};
    CHECK(asks_where_it_goes(with_key, "KmsKeyId"));
    const ec2::CreateVolume in_zone{.availability_zone = "us-east-1a"};
    CHECK(asks_where_it_goes(in_zone, "AvailabilityZone"));
    const ec2::CreateVolume on_outpost{.outpost_arn = OUTPOST_IN("us-east-1")};
    CHECK(asks_where_it_goes(on_outpost, "OutpostArn"));
    const ec2::EnableFastSnapshotRestores in_zones{.source_snapshot_ids = a_snapshot,
                                                   .availability_zones = zones};
    CHECK(asks_where_it_goes(in_zones, "AvailabilityZone.1"));
    const auto silent = check(ec2::CreateVolume{});
    CHECK(silent->advice().empty());
}

#endif
