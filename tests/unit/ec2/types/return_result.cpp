// SPDX-License-Identifier: BSL-1.0
#include <writ/ec2/types/return_result.hpp>

#include "support/harness.hpp"

#include <writ/ec2/create_tags.hpp>

using namespace writ;

#ifndef WRIT_CASES

#include <type_traits>

TEST_CASE("an action that gives nothing back says that it is done") {
    static_assert(std::is_same_v<ec2::CreateTags::Model::result_type, ec2::ReturnResult>);
    constexpr auto reply = read_reply<ec2::CreateTags>(
        200,
        "<CreateTagsResponse xmlns=\"http://ec2.amazonaws.com/doc/2016-11-15/\">\n"
        "  <requestId>7a62c49f-347e-4fc4-9331-6e8eEXAMPLE</requestId>\n"
        "  <return>true</return>\n"
        "</CreateTagsResponse>\n");
    static_assert(reply.result()->is_done.is_true());
    static_assert(reply.result()->request_id == "7a62c49f-347e-4fc4-9331-6e8eEXAMPLE");
    static_assert(*reply.result() == *reply.result());
    static_assert(!(*reply.result() == ec2::ReturnResult{}));
    const writ_test::ExactBuffer buffer(
        "<CreateTagsResponse><return>false</return></CreateTagsResponse>");
    const auto refused = read_reply<ec2::CreateTags>(200, buffer.text());
    REQUIRE(refused.result());
    CHECK(refused.result()->is_done.is_false());
    CHECK(refused.result()->request_id == "");
}

TEST_CASE("a reply that only has its request id is a result") {
    constexpr auto reply = read_reply<ec2::CreateTags>(
        200, "<CreateTagsResponse><requestId>r</requestId></CreateTagsResponse>");
    static_assert(!reply.result()->is_done.value());
    static_assert(*reply.result() == ec2::ReturnResult{.request_id = XmlText("r")});
}

#endif
