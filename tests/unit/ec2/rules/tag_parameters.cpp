// SPDX-License-Identifier: BSL-1.0
#include <writ/ec2/rules/tag_parameters.hpp>

#include "support/harness.hpp"

#include <string>
#include <vector>

#include <writ/ec2/create_capacity_reservation.hpp>
#include <writ/ec2/create_launch_template.hpp>
#include <writ/ec2/create_tags.hpp>
#include <writ/ec2/delete_tags.hpp>
#include <writ/ec2/provision_byoip_cidr.hpp>
#include <writ/ec2/request_spot_fleet.hpp>

#ifndef WRIT_CASES

using namespace writ;

namespace {

constexpr ec2::Tag one[] = {{.key = "a", .value = "1"}};
constexpr ec2::Tag two_keys[] = {{.key = "a", .value = "1"}, {.key = "b", .value = "1"}};
constexpr ec2::Tag same_keys[] = {{.key = "a", .value = "1"}, {.key = "a", .value = "2"}};
constexpr ec2::Tag without_value[] = {{.key = "a"}};
constexpr ec2::TagSpecification not_tagged[] = {
    {.resource_type = "spot-fleet-request", .tags = one}, {.resource_type = "vpc"}};

// As many tags, each with a key of its own.
std::vector<ec2::Tag> tags(const std::vector<std::string>& keys) {
    std::vector<ec2::Tag> made;
    for (const std::string& key : keys) {
        made.push_back({.key = *ec2::TagKey::parse(key), .value = "1"});
    }
    return made;
}

}  // namespace

TEST_CASE("tags are judged wherever a request has some, under their own names") {
    const auto faults_of = [](const auto& request) {
        const auto result = check(request);
        std::string told;
        const auto add = [&](const auto& found) {
            for (const Fault& fault : found) {
                told += fault.parameter.template to<std::string>() + ": " +
                        std::string(fault.name()) + "; ";
            }
        };
        if (result) {
            add(result->advice());
        } else {
            add(result.error());
        }
        return told;
    };
    std::vector<std::string> keys;
    for (int at = 0; at != 51; ++at) keys.push_back(std::to_string(at));
    const std::vector<ec2::Tag> fifty_one = tags(keys);
    const ec2::AnyResourceId ids[] = {"i-12345678"};
    CHECK(faults_of(ec2::CreateTags{.resources = ids, .tags = same_keys}) ==
          "Tag.2.Key: tag_key_given_twice; ");
    CHECK(faults_of(ec2::CreateTags{.resources = ids, .tags = fifty_one}) ==
          "Tag.51.Key: more_than_50_tags; ");
    CHECK(faults_of(ec2::CreateTags{.resources = ids, .tags = without_value}) ==
          "Tag.1.Key: tag_has_no_value; ");
    CHECK(faults_of(ec2::CreateTags{.resources = ids, .tags = two_keys}).empty());
    CHECK(faults_of(ec2::DeleteTags{.resources = ids, .tags = without_value}).empty());

    const ec2::TagSpecification reserved[] = {
        {.resource_type = "capacity-reservation", .tags = same_keys}};
    const ec2::CreateCapacityReservation reservation{.instance_type = "m5.large",
                                                     .instance_platform = "Linux/UNIX",
                                                     .instance_count = 1,
                                                     .tag_specifications = reserved};
    CHECK(faults_of(reservation) == "TagSpecifications.1.Tag.2.Key: tag_key_given_twice; ");

    const ec2::TagSpecification pool[] = {{.resource_type = "ipv4pool-ec2", .tags = same_keys}};
    CHECK(faults_of(
              ec2::ProvisionByoipCidr{.cidr = "203.0.113.0/24", .pool_tag_specifications = pool}) ==
          "PoolTagSpecification.1.Tag.2.Key: tag_key_given_twice; ");

    const ec2::LaunchTemplateTagSpecificationRequest launched[] = {
        {.resource_type = "instance", .tags = same_keys}, {.resource_type = "volume"}};
    CHECK(faults_of(ec2::CreateLaunchTemplate{
              .launch_template_name = "web-1",
              .launch_template_data =
                  ec2::RequestLaunchTemplateData{.tag_specifications = launched}}) ==
          "LaunchTemplateData.TagSpecification.1.Tag.2.Key: tag_key_given_twice; "
          "LaunchTemplateData.TagSpecification.2: tag_specification_has_no_tags; ");

    const ec2::SpotFleetTagSpecification spot[] = {
        {.resource_type = "instance", .tags = same_keys}};
    const ec2::SpotFleetLaunchSpecification launches[] = {{.tag_specifications = spot}};
    CHECK(faults_of(ec2::RequestSpotFleet{
              .spot_fleet_request_config =
                  ec2::SpotFleetRequestConfigData{
                      .iam_fleet_role = "arn:aws:iam::123456789012:role/fleet",
                      .target_capacity = 1,
                      .launch_specifications = launches,
                      .tag_specifications = not_tagged}}) ==
          "SpotFleetRequestConfig.LaunchSpecifications.1.TagSpecificationSet.1.Tag.2.Key: "
          "tag_key_given_twice; "
          "SpotFleetRequestConfig.TagSpecification.2: tag_specification_has_no_tags; ");
}

#endif
