// SPDX-License-Identifier: BSL-1.0
#include <writ/ec2/types/route_gateway_id.hpp>

#include "support/harness.hpp"

#include <writ/ec2/types/internet_gateway_id.hpp>

using namespace writ;
using ec2::RouteGatewayId;

ACCEPTS(RouteGatewayId, "igw-0abcdef1234567890")
ACCEPTS(RouteGatewayId, "vpce-0abcdef1")
ACCEPTS(RouteGatewayId, "local")

REFUSES(RouteGatewayId, empty, 0, "local", "")
REFUSES(RouteGatewayId, no_byte_of_an_id, 5, "local", "local ")

DOUBTS(RouteGatewayId, id_begins_with_no_known_prefix, "local", "locals")
DOUBTS(RouteGatewayId, id_begins_with_no_known_prefix, "igw-0abcdef1", "rtb-0abcdef1")

#ifndef WRIT_CASES

TEST_CASE("the id of a gateway goes in where a route has one") {
    constexpr ec2::InternetGatewayId gateway = "igw-0abcdef1234567890";
    STATIC_REQUIRE(RouteGatewayId(gateway).text() == "igw-0abcdef1234567890");
}

#endif
