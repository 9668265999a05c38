// SPDX-License-Identifier: BSL-1.0
// Without C++23 there is nothing to try: the target writ_tests_cxx23 has this file again.
#include <writ/ext/expected.hpp>

#include "support/harness.hpp"

#if !defined(WRIT_CASES) && defined(__cpp_lib_expected)

#include <utility>
#include <variant>

#include <writ/ec2/copy_image.hpp>
#include <writ/ec2/types/image_id.hpp>

using namespace writ;

namespace {

static_assert(*to_expected(ec2::ImageId::parse("ami-5731123e")) == ec2::ImageId("ami-5731123e"));
static_assert(to_expected(ec2::ImageId::parse("am-5731123e")).error().offset == 0);
static_assert(
    noexcept(to_expected(std::declval<const Result<ec2::ImageId, Malformed<ec2::ImageId>>&>())));

}  // namespace

TEST_CASE("a result is an expected, with its value or its error") {
    const auto id = to_expected(ec2::ImageId::parse("ami-5731123e"));
    static_assert(
        std::is_same_v<decltype(id), const std::expected<ec2::ImageId, Malformed<ec2::ImageId>>>);
    CHECK(id.value().text() == "ami-5731123e");
    const auto malformed = to_expected(ec2::ImageId::parse("ami-5731123"));
    REQUIRE(!malformed.has_value());
    CHECK(malformed.error().name() == "wrong_length");
    CHECK(malformed.error().offset == 11);
}

TEST_CASE("what is expected of a reply is its result, or one of two in its place") {
    const auto result = to_expected(read_reply<ec2::CopyImage>(
        200, "<CopyImageResponse><imageId>ami-4d3c2b1a</imageId></CopyImageResponse>"));
    REQUIRE(result.has_value());
    CHECK(result->image_id->text() == "ami-4d3c2b1a");

    const auto refused = to_expected(read_reply<ec2::CopyImage>(
        400,
        "<Response><Errors><Error><Code>InvalidParameterValue</Code><Message>no</Message>"
        "</Error></Errors><RequestID>1</RequestID></Response>"));
    REQUIRE(!refused.has_value());
    REQUIRE(std::holds_alternative<ServiceError>(refused.error()));
    CHECK(std::get<ServiceError>(refused.error()).code() == "InvalidParameterValue");

    const auto cut = to_expected(read_reply<ec2::CopyImage>(200, "<CopyImageResponse>"));
    REQUIRE(!cut.has_value());
    REQUIRE(std::holds_alternative<NotAReply>(cut.error()));
    CHECK(std::get<NotAReply>(cut.error()).http_status == 200);
}

TEST_CASE("what is expected of a check is the checked request, or its faults") {
    const ec2::CopyImage request{
        .name = "My server", .source_image_id = "ami-5731123e", .source_region = "us-east-1"};
    const auto checked = to_expected(check(request));
    REQUIRE(checked.has_value());
    CHECK(checked->request() == request);

    ec2::CopyImage broken = request;
    broken.snapshot_copy_completion_duration_minutes = 15;
    broken.destination =
        on_outpost("arn:aws:outposts:us-west-2:123456789012:outpost/op-1234567890abcdef0");
    const auto faults = to_expected(check(broken));
    REQUIRE(!faults.has_value());
    CHECK(faults.error().size() == check(broken).error().size());
    CHECK(faults.error()[0].name() == check(broken).error()[0].name());
}

#endif
