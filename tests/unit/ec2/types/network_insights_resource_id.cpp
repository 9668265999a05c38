// SPDX-License-Identifier: BSL-1.0
#include <writ/ec2/types/network_insights_resource_id.hpp>

#include "support/harness.hpp"

#include <string>

#include <writ/ec2/create_network_insights_path.hpp>

using namespace writ;
using ec2::NetworkInsightsResourceId;

ACCEPTS(NetworkInsightsResourceId, "i-0abcdef1234567890")
ACCEPTS(NetworkInsightsResourceId, "vpce-svc-0abcdef1234567890")
ACCEPTS(NetworkInsightsResourceId, "arn:aws:ec2:us-east-1:012345678910:instance/i-0abcdef1")

REFUSES(NetworkInsightsResourceId, empty, 0, "i-0abcdef1", "")
REFUSES(NetworkInsightsResourceId, no_byte_of_an_id, 3,
        "arn:aws:ec2:us-east-1:012345678910:instance/i-0abcdef1",
        "arn:aws:ec2:us-east-1:012345678910")

DOUBTS(NetworkInsightsResourceId, id_begins_with_no_known_prefix, "i-0abcdef1", "ami-0abcdef1")

#ifndef WRIT_CASES

TEST_CASE("an ARN is escaped") {
    const auto checked = check(ec2::CreateNetworkInsightsPath{
        .source = "arn:aws:ec2:us-east-1:012345678910:instance/i-0abcdef1",
        .protocol = "tcp",
        .client_token = "token-1"});
    REQUIRE(checked);
    CHECK(query<std::string>(*checked).find(
              "&Source=arn%3Aaws%3Aec2%3Aus-east-1%3A012345678910%3Ainstance%2Fi-0abcdef1") !=
          std::string::npos);
}

#endif
