// SPDX-License-Identifier: BSL-1.0
#include <writ/ec2/types/copy_snapshot_result.hpp>

#include "support/harness.hpp"

#include <writ/ec2/copy_snapshot.hpp>

using namespace writ;

// rejects snapshot_id_of_result_left_out: snapshotId_given_right_and_in_order
[[maybe_unused]] constexpr ec2::CopySnapshotResult with_result
    WRIT_TWIN(snapshot_id_of_result_left_out,
              (ec2::CopySnapshotResult{.snapshot_id = "snap-066877671789bd71b"}),
              (ec2::CopySnapshotResult{}));

#ifndef WRIT_CASES

#include <string_view>

namespace {

// Element names of the EC2 model, in the form of the API reference's samples.
constexpr std::string_view sample =
    "<CopySnapshotResponse xmlns=\"http://ec2.amazonaws.com/doc/2016-11-15/\">\n"
    "  <requestId>60bc441d-fa2c-494d-b155-5d6a3EXAMPLE</requestId>\n"
    "  <snapshotId>snap-066877671789bd71b</snapshotId>\n"
    "  <tagSet><item><key>a</key><value>b</value></item></tagSet>\n"
    "</CopySnapshotResponse>\n";

}  // namespace

TEST_CASE("CopySnapshot: the reply has the new snapshot and its tags") {
    constexpr auto reply = read_reply<ec2::CopySnapshot>(200, sample);
    static_assert(reply.result()->snapshot_id->text() == "snap-066877671789bd71b");
    static_assert(reply.result()->request_id == "60bc441d-fa2c-494d-b155-5d6a3EXAMPLE");
    constexpr auto tag = *reply.result()->tags.begin();
    static_assert(tag.key == "a" && tag.value == "b");
    static_assert(*reply.result() == *reply.result());
    static_assert(
        !(*reply.result() == ec2::CopySnapshotResult{.snapshot_id = "snap-066877671789bd71b"}));
}

TEST_CASE("CopySnapshot: a reply without a snapshot is no result") {
    constexpr auto reply = read_reply<ec2::CopySnapshot>(
        200, "<CopySnapshotResponse><requestId>r</requestId></CopySnapshotResponse>");
    static_assert(!reply.result());
}

#endif
