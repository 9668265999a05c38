// SPDX-License-Identifier: BSL-1.0
#include <writ/ec2/rules/regional.hpp>

#include "support/harness.hpp"
#include "support/rules.hpp"

#include <writ/ec2/create_client_vpn_endpoint.hpp>
#include <writ/ec2/create_flow_logs.hpp>
#include <writ/ec2/create_image.hpp>
#include <writ/ec2/create_verified_access_group.hpp>
#include <writ/ec2/create_volume.hpp>
#include <writ/ec2/create_vpc_endpoint_service_configuration.hpp>
#include <writ/ec2/enable_fast_snapshot_restores.hpp>
#include <writ/ec2/modify_ebs_default_kms_key_id.hpp>

using namespace writ;

namespace {

constexpr ec2::BlockDeviceMapping right_mapping[] = {
    {.device_name = "/dev/sda"},
    {.ebs = {.encryption = encrypted_with(KEY_IN("us-west-2")), .availability_zone = "us-west-2a"},
     .device_name = "/dev/sdb"}};
constexpr ec2::BlockDeviceMapping wrong_mapping[] = {
    {.device_name = "/dev/sda"},
    {.ebs = {.encryption = encrypted_with(KEY_IN("us-east-1")), .availability_zone = "us-west-2a"},
     .device_name = "/dev/sdb"}};

constexpr AvailabilityZone right_zones[] = {"us-west-2a", "us-west-2-lax-1a"};
constexpr AvailabilityZone wrong_zones[] = {"us-west-2a", "us-east-1a"};
constexpr AvailabilityZoneId right_zone_ids[] = {"usw2-az1", "usw2-lax1-az1"};
constexpr AvailabilityZoneId wrong_zone_ids[] = {"usw2-az1", "use1-az1"};
constexpr ec2::FlowLogResourceId a_flow[] = {"vpc-12345678"};
constexpr ec2::SnapshotId a_snapshot[] = {"snap-0abcdef1234567890"};

}  // namespace

BREAKS(kms_key_lies_outside_region, "KmsKeyId",
       (ec2::ModifyEbsDefaultKmsKeyId{.kms_key_id = KEY_IN("us-west-2")}, in_region("us-west-2")),
       (ec2::ModifyEbsDefaultKmsKeyId{.kms_key_id = KEY_IN("us-east-1")}, in_region("us-west-2")))
BREAKS(kms_key_lies_outside_region, "KmsKeyId",
       (ec2::CreateVolume{.encryption = encrypted_with(KEY_IN("us-west-2"))},
        in_region("us-west-2")),
       (ec2::CreateVolume{.encryption = encrypted_with(KEY_IN("us-east-1"))},
        in_region("us-west-2")))
BREAKS(kms_key_lies_outside_region, "BlockDeviceMapping.2.Ebs.KmsKeyId",
       (ec2::CreateImage{.instance_id = "i-0abcdef1234567890",
                         .name = "My server",
                         .block_device_mappings = right_mapping},
        in_region("us-west-2")),
       (ec2::CreateImage{.instance_id = "i-0abcdef1234567890",
                         .name = "My server",
                         .block_device_mappings = wrong_mapping},
        in_region("us-west-2")))
BREAKS(availability_zone_lies_outside_region, "AvailabilityZone",
       (ec2::CreateVolume{.availability_zone = "us-west-2a"}, in_region("us-west-2")),
       (ec2::CreateVolume{.availability_zone = "us-east-1a"}, in_region("us-west-2")))
BREAKS(availability_zone_lies_outside_region, "AvailabilityZone.2",
       (ec2::EnableFastSnapshotRestores{.source_snapshot_ids = a_snapshot,
                                        .availability_zones = right_zones},
        in_region("us-west-2")),
       (ec2::EnableFastSnapshotRestores{.source_snapshot_ids = a_snapshot,
                                        .availability_zones = wrong_zones},
        in_region("us-west-2")))
BREAKS(outpost_lies_outside_region, "OutpostArn",
       (ec2::CreateVolume{.outpost_arn = OUTPOST_IN("us-west-2")}, in_region("us-west-2")),
       (ec2::CreateVolume{.outpost_arn = OUTPOST_IN("us-east-1")}, in_region("us-west-2")))

BREAKS(kms_key_lies_outside_region, "SseSpecification.KmsKeyArn",
       (ec2::CreateVerifiedAccessGroup{.verified_access_instance_id = "vai-0abcdef1234567890",
                                       .sse_specification = {.kms_key_arn = KEY_IN("us-west-2")}},
        in_region("us-west-2")),
       (ec2::CreateVerifiedAccessGroup{.verified_access_instance_id = "vai-0abcdef1234567890",
                                       .sse_specification = {.kms_key_arn = KEY_IN("us-east-1")}},
        in_region("us-west-2")))
BREAKS(zone_id_lies_outside_region, "AvailabilityZoneId",
       (ec2::CreateVolume{.availability_zone_id = "usw2-az1"}, in_region("us-west-2")),
       (ec2::CreateVolume{.availability_zone_id = "use1-az1"}, in_region("us-west-2")))
BREAKS(zone_id_lies_outside_region, "AvailabilityZoneId.2",
       (ec2::EnableFastSnapshotRestores{.source_snapshot_ids = a_snapshot,
                                        .availability_zone_ids = right_zone_ids},
        in_region("us-west-2")),
       (ec2::EnableFastSnapshotRestores{.source_snapshot_ids = a_snapshot,
                                        .availability_zone_ids = wrong_zone_ids},
        in_region("us-west-2")))

#define CERTIFICATE_IN(region) "arn:aws:acm:" region ":123456789012:certificate/1"
#define ENDPOINT_WITH(certificate)                                                  \
    ec2::CreateClientVpnEndpoint {                                                  \
        .server_certificate_arn = certificate, .authentication_options = an_option, \
        .connection_log_options = ec2::ConnectionLogOptions {                       \
            .enabled = false                                                        \
        }                                                                           \
    }
namespace {
constexpr ec2::ClientVpnAuthenticationRequest an_option[] = {
    {.type = "certificate-authentication"}};
constexpr Arn right_balancers[] = {
    "arn:aws:elasticloadbalancing:us-west-2:123456789012:loadbalancer/1"};
constexpr Arn wrong_balancers[] = {
    "arn:aws:elasticloadbalancing:us-west-2:123456789012:loadbalancer/1",
    "arn:aws:elasticloadbalancing:us-east-1:123456789012:loadbalancer/1"};
}  // namespace
BREAKS(arn_lies_outside_region, "ServerCertificateArn",
       (ENDPOINT_WITH(CERTIFICATE_IN("us-west-2")), in_region("us-west-2")),
       (ENDPOINT_WITH(CERTIFICATE_IN("us-east-1")), in_region("us-west-2")))
BREAKS(arn_lies_outside_region, "NetworkLoadBalancerArn.2",
       (ec2::CreateVpcEndpointServiceConfiguration{.network_load_balancer_arns = right_balancers},
        in_region("us-west-2")),
       (ec2::CreateVpcEndpointServiceConfiguration{.network_load_balancer_arns = wrong_balancers},
        in_region("us-west-2")))

#ifndef WRIT_CASES

TEST_CASE("an ARN without a Region is not compared") {
    const auto role = check(
        ec2::CreateFlowLogs{.resource_ids = a_flow,
                            .resource_type = "VPC",
                            .deliver_logs_permission_arn = "arn:aws:iam::123456789012:role/flow"});
    REQUIRE(role);
    CHECK(role->advice().empty());
}

TEST_CASE("a zone's id and a key's ARN want the Region to be told") {
    const auto by_id = check(ec2::CreateVolume{.availability_zone_id = "use1-az1"});
    REQUIRE(by_id);
    REQUIRE(by_id->advice().size() == 1);
    CHECK(by_id->advice()[0].parameter == "AvailabilityZoneId");
    CHECK(by_id->advice()[0].name() == "destination_region_is_not_told");
    const auto by_arn = check(
        ec2::CreateVerifiedAccessGroup{.verified_access_instance_id = "vai-0abcdef1234567890",
                                       .sse_specification = {.kms_key_arn = KEY_IN("us-west-2")}});
    REQUIRE(by_arn);
    REQUIRE(by_arn->advice().size() == 1);
    CHECK(by_arn->advice()[0].parameter == "SseSpecification.KmsKeyArn");
}

TEST_CASE("a zone's id with a prefix that nobody lists is not compared") {
    const auto unknown =
        check(ec2::CreateVolume{.availability_zone_id = "xyz9-az1"}, in_region("us-west-2"));
    REQUIRE(unknown);
    CHECK(unknown->advice().empty());
}

TEST_CASE("of what is not checked nothing is said") {
    const auto of_zone =
        check(ec2::CreateVolume{.availability_zone = unchecked<AvailabilityZone>("us-east-1a")},
              in_region("us-west-2"));
    REQUIRE(of_zone);
    CHECK(of_zone->advice().empty());
    CHECK(check(ec2::CreateVolume{.availability_zone = "us-east-1a"},
                in_region(Region::unchecked("us-west-2"))));
}

#endif
