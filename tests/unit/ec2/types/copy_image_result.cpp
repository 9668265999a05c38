// SPDX-License-Identifier: BSL-1.0
#include <writ/ec2/types/copy_image_result.hpp>

#include "support/harness.hpp"

#include <writ/ec2/copy_image.hpp>

using namespace writ;

// rejects image_id_of_result_left_out: imageId_given_right_and_in_order
[[maybe_unused]] constexpr ec2::CopyImageResult with_result
    WRIT_TWIN(image_id_of_result_left_out, (ec2::CopyImageResult{.image_id = "ami-5731123e"}),
              (ec2::CopyImageResult{}));

#ifndef WRIT_CASES

#include <string_view>
#include <type_traits>

namespace {

// The API reference's sample.
constexpr std::string_view sample =
    "<CopyImageResponse xmlns=\"http://ec2.amazonaws.com/doc/2016-11-15/\">\n"
    "  <requestId>60bc441d-fa2c-494d-b155-5d6a3EXAMPLE</requestId>\n"
    "  <imageId>ami-4d3c2b1a</imageId>\n"
    "</CopyImageResponse>";

constexpr std::string_view dry_run_error =
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    "<Response><Errors><Error><Code>DryRunOperation</Code><Message>Request would have succeeded, "
    "but DryRun flag is set.</Message></Error></Errors><RequestID>4e759009</RequestID></Response>";

static_assert(std::is_same_v<ec2::CopyImage::Model::result_type, ec2::CopyImageResult>);
static_assert(std::is_trivially_copyable_v<ec2::CopyImageResult>);
static_assert(!std::is_default_constructible_v<ec2::CopyImageResult>);

}  // namespace

TEST_CASE("the documentation's reply is the result") {
    constexpr auto reply = read_reply<ec2::CopyImage>(200, sample);
    static_assert(reply.result() && !reply.service_error() && !reply.not_a_reply());
    static_assert(reply.result()->image_id->text() == "ami-4d3c2b1a");
    static_assert(reply.result()->image_id->is_checked());
    static_assert(reply.result()->request_id == "60bc441d-fa2c-494d-b155-5d6a3EXAMPLE");

    const writ_test::ExactBuffer buffer(sample);
    const writ_test::AllocationWatch watch;
    const auto by_program = read_reply<ec2::CopyImage>(200, buffer.text());
    CHECK(watch.allocations() == 0);
    REQUIRE(by_program.result());
    CHECK(by_program.result()->image_id->text() == "ami-4d3c2b1a");
    CHECK(by_program.result()->request_id.plain() == "60bc441d-fa2c-494d-b155-5d6a3EXAMPLE");
}

TEST_CASE("a reply to CopyImage is its result, an error or none") {
    constexpr auto error = read_reply<ec2::CopyImage>(412, dry_run_error);
    static_assert(error.service_error() && error.service_error()->is_dry_run_success());
    static_assert(!error.result() && !error.not_a_reply());
    constexpr auto other =
        read_reply<ec2::CopyImage>(200,
                                   "<CopySnapshotResponse><imageId>ami-4d3c2b1a</imageId>"
                                   "</CopySnapshotResponse>");
    static_assert(other.not_a_reply()->name() == "other_element");
    constexpr auto without = read_reply<ec2::CopyImage>(
        200, "<CopyImageResponse><requestId>1</requestId></CopyImageResponse>");
    static_assert(without.not_a_reply()->name() == "missing_element");
    constexpr auto bare = read_reply<ec2::CopyImage>(
        200, "<CopyImageResponse><imageId>ami-4d3c2b1a</imageId></CopyImageResponse>");
    static_assert(bare.result() && bare.result()->request_id == "");
}

TEST_CASE("a reply's request id is found by either spelling, and its values are trimmed") {
    const auto result = read_reply<ec2::CopyImage>(
        200,
        "<CopyImageResponse><RequestID>r1</RequestID><imageId>\n ami-4d3c2b1a </imageId>"
        "</CopyImageResponse>");
    REQUIRE(result.result());
    CHECK(result.result()->request_id == "r1");
    CHECK(result.result()->image_id->text() == "ami-4d3c2b1a");
    CHECK(result.result()->image_id->is_checked());
    const auto error = read_reply<ec2::CopyImage>(
        400,
        "<Response><Errors><Error><Code>A</Code></Error></Errors><requestId>r2</requestId>"
        "</Response>");
    REQUIRE(error.service_error());
    CHECK(error.service_error()->request_id() == "r2");
    const auto none = read_reply<ec2::CopyImage>(
        200, "<CopyImageResponse><imageId> \n</imageId></CopyImageResponse>");
    REQUIRE(none.not_a_reply());
    CHECK(none.not_a_reply()->name() == "missing_element");
}

#endif
