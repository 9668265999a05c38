// SPDX-License-Identifier: BSL-1.0
#include <writ/ec2/types/next_page.hpp>

#include "support/harness.hpp"

#include <string_view>

#include <writ/ec2/describe_volumes.hpp>
#include <writ/ec2/search_transit_gateway_routes.hpp>

using namespace writ;

#ifndef WRIT_CASES

namespace {

constexpr auto volumes(std::string_view body) {
    return read_reply<ec2::DescribeVolumes>(200, body);
}

#define WITH_TOKEN(token) \
    "<DescribeVolumesResponse><nextToken>" token "</nextToken></DescribeVolumesResponse>"

}  // namespace

TEST_CASE("a token leads to the next request, which keeps all else") {
    constexpr auto reply = volumes(WITH_TOKEN("two"));
    constexpr auto next = ec2::next_page(ec2::DescribeVolumes{.max_results = 50}, *reply.result());
    STATIC_REQUIRE(next);
    STATIC_REQUIRE(next->next_token->text() == "two");
    STATIC_REQUIRE(next->max_results->number() == 50);
    STATIC_REQUIRE(!next.token_repeats());
    STATIC_REQUIRE((*next).max_results->number() == 50);
}

TEST_CASE("without a token there is no next page") {
    STATIC_REQUIRE(
        !next_page(ec2::DescribeVolumes{}, *volumes("<DescribeVolumesResponse/>").result()));
    CHECK_FALSE(next_page(ec2::DescribeVolumes{}, *volumes(WITH_TOKEN("")).result()));
    CHECK_FALSE(next_page(ec2::DescribeVolumes{.next_token = "one"},
                          *volumes("<DescribeVolumesResponse/>").result())
                    .token_repeats());
}

TEST_CASE("a token that repeats is told, and leads nowhere") {
    const auto reply = volumes(WITH_TOKEN("two"));
    const auto first = next_page(ec2::DescribeVolumes{}, *reply.result());
    REQUIRE(first);
    const auto second = next_page(*first, *reply.result());
    CHECK_FALSE(second.has_value());
    CHECK(second.token_repeats());
}

TEST_CASE("an Optional takes it, so that a listing is a loop") {
    const std::string_view bodies[] = {WITH_TOKEN("two"), WITH_TOKEN("three"),
                                       "<DescribeVolumesResponse/>"};
    int count = 0;
    for (Optional<ec2::DescribeVolumes> page = ec2::DescribeVolumes{}; page;) {
        const auto reply = volumes(bodies[count++]);
        page = next_page(*page, *reply.result());
    }
    CHECK(count == 3);
}

TEST_CASE("where EC2 says whether there is more, the token alone says nothing") {
    using Search = ec2::SearchTransitGatewayRoutes;
    const auto goes_on = [](std::string_view body) {
        const ec2::Filter filters[] = {{.name = "state", .values = list_of<"active">}};
        const auto reply = read_reply<Search>(200, body);
        const Search request{.transit_gateway_route_table_id = "tgw-rtb-0abcdef1234567890",
                             .filters = filters};
        return next_page(request, *reply.result()).has_value();
    };
#define ROUTES(more)                            \
    "<SearchTransitGatewayRoutesResponse>" more \
    "<nextToken>two</nextToken></SearchTransitGatewayRoutesResponse>"
    CHECK(goes_on(ROUTES("<additionalRoutesAvailable>true</additionalRoutesAvailable>")));
    CHECK_FALSE(goes_on(ROUTES("<additionalRoutesAvailable>false</additionalRoutesAvailable>")));
    CHECK_FALSE(goes_on(ROUTES("")));
}

#endif
