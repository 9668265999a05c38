// SPDX-License-Identifier: BSL-1.0
#include <writ/ec2/rules/list_length.hpp>

#include "support/harness.hpp"
#include "support/rules.hpp"

#include <vector>

#include <writ/core/list.hpp>
#include <writ/ec2/create_flow_logs.hpp>
#include <writ/ec2/describe_image_usage_reports.hpp>
#include <writ/ec2/modify_instance_connect_endpoint.hpp>

using namespace writ;

namespace {

constexpr ec2::SecurityGroupId groups[17] = {
    "sg-00000001", "sg-00000002", "sg-00000003", "sg-00000004", "sg-00000005", "sg-00000006",
    "sg-00000007", "sg-00000008", "sg-00000009", "sg-0000000a", "sg-0000000b", "sg-0000000c",
    "sg-0000000d", "sg-0000000e", "sg-0000000f", "sg-00000010", "sg-00000011"};
constexpr ec2::TagKey keys[] = {"team", "stage", "cost"};

constexpr ec2::TagFieldSpecificationRequest right_fields[] = {{.tag_keys = list_of<"team">},
                                                              {.tag_keys = {keys, 2}}};
constexpr ec2::TagFieldSpecificationRequest wrong_fields[] = {{.tag_keys = list_of<"team">},
                                                              {.tag_keys = {keys, 3}}};

}  // namespace

BREAKS(list_is_longer_than_documented, "SecurityGroupId.17",
       (ec2::ModifyInstanceConnectEndpoint{.instance_connect_endpoint_id = "eice-0abcdef1234567890",
                                           .security_group_ids = {groups, 16}}),
       (ec2::ModifyInstanceConnectEndpoint{.instance_connect_endpoint_id = "eice-0abcdef1234567890",
                                           .security_group_ids = {groups, 17}}))
BREAKS(list_is_longer_than_documented, "TagFieldSpecification.2.TagKey.3",
       (ec2::CreateFlowLogs{.resource_ids = list_of<"vpc-0abcdef1">,
                            .resource_type = "VPC",
                            .tag_field_specifications = right_fields}),
       (ec2::CreateFlowLogs{.resource_ids = list_of<"vpc-0abcdef1">,
                            .resource_type = "VPC",
                            .tag_field_specifications = wrong_fields}))

#ifndef WRIT_CASES

TEST_CASE("each list has its own length") {
    const std::vector<ec2::ImageId> images(201, "ami-0abcdef1");
    const auto checked = check(ec2::DescribeImageUsageReports{.image_ids = images});
    REQUIRE(checked);
    REQUIRE(checked->advice().size() == 1);
    CHECK(checked->advice()[0].parameter == "ImageId.201");
}

#endif
