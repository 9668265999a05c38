// SPDX-License-Identifier: BSL-1.0
#include <writ/ec2/rules/tagged_types.hpp>

#include "support/harness.hpp"
#include "support/rules.hpp"

#include <string>

#include <writ/ec2/copy_volumes.hpp>
#include <writ/ec2/create_capacity_reservation.hpp>
#include <writ/ec2/create_volume.hpp>
#include <writ/ec2/run_instances.hpp>
#include <writ/ec2/types/tag_specification.hpp>

using namespace writ;

namespace {

constexpr ec2::Tag one[] = {{.key = "Name", .value = "web"}};

constexpr ec2::TagSpecification of_an_instance[] = {{.resource_type = "instance", .tags = one}};
constexpr ec2::TagSpecification of_a_vpc[] = {{.resource_type = "vpc", .tags = one}};
constexpr ec2::TagSpecification of_a_volume[] = {{.resource_type = "volume", .tags = one}};

#define RUN_WITH(specifications)                                    \
    ec2::RunInstances {                                             \
        .max_count = 1, .min_count = 1, .image_id = "ami-5731123e", \
        .tag_specifications = specifications                        \
    }
#define COPY_VOLUME_WITH(specifications)                                                  \
    ec2::CopyVolumes {                                                                    \
        .source_volume_id = "vol-1234567890abcdef0", .tag_specifications = specifications \
    }

}  // namespace

BREAKS(resource_type_is_not_tagged_here, "TagSpecification.1.ResourceType",
       (RUN_WITH(of_an_instance)), (RUN_WITH(of_a_vpc)))

BREAKS(resource_type_is_hardly_tagged_here, "TagSpecification.1.ResourceType",
       (COPY_VOLUME_WITH(of_a_volume)), (COPY_VOLUME_WITH(of_a_vpc)))

#ifndef WRIT_CASES

TEST_CASE("the types that an action tags are judged under its own names") {
    const ec2::CreateCapacityReservation reservation{.instance_type = "m5.large",
                                                     .instance_platform = "Linux/UNIX",
                                                     .instance_count = 1,
                                                     .tag_specifications = of_a_vpc};
    const auto result = check(reservation);
    REQUIRE(!result);
    REQUIRE(result.error().size() == 1);
    const Fault& fault = result.error()[0];
    CHECK(fault.parameter.to<std::string>() == "TagSpecifications.1.ResourceType");
    CHECK(fault.name() == "resource_type_is_not_tagged_here");
}

TEST_CASE("an action tags any type that is not listed") {
    const ec2::TagSpecification of_tomorrow[] = {
        {.resource_type = unlisted("thing-of-tomorrow"), .tags = one}};
    CHECK(check(ec2::RunInstances{RUN_WITH(of_tomorrow)}));
    CHECK(check(ec2::CreateVolume{.size = 1, .tag_specifications = of_tomorrow}));
}

TEST_CASE("a type is another one only if it is listed, and if it is known what is tagged") {
    constexpr std::string_view types[] = {"image"};
    constexpr ec2::TagSpecification image{.resource_type = "image"};
    constexpr ec2::TagSpecification snapshot{.resource_type = "snapshot"};
    const ec2::TagSpecification tomorrow{.resource_type = unlisted("thing-of-tomorrow")};
    CHECK_FALSE(ec2::detail::is_for_another_type(image, types));
    CHECK(ec2::detail::is_for_another_type(snapshot, types));
    CHECK_FALSE(ec2::detail::is_for_another_type(snapshot, {}));
    CHECK_FALSE(ec2::detail::is_for_another_type(tomorrow, types));
}

#endif
