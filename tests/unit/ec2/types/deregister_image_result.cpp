// SPDX-License-Identifier: BSL-1.0
#include <writ/ec2/types/deregister_image_result.hpp>

#include "support/harness.hpp"

#include <writ/ec2/deregister_image.hpp>
#include <writ/ec2/types/snapshot_return_codes.hpp>

using namespace writ;

#ifndef WRIT_CASES

#include <string>
#include <string_view>

namespace {

// Element names of the EC2 model, in the form of the API reference's samples.
constexpr std::string_view sample =
    "<DeregisterImageResponse xmlns=\"http://ec2.amazonaws.com/doc/2016-11-15/\">\n"
    "  <requestId>59dbff89-35bd-4eac-99ed-be587EXAMPLE</requestId>\n"
    "  <return>true</return>\n"
    "  <deleteSnapshotResultSet>\n"
    "    <item><snapshotId>snap-1</snapshotId><returnCode>success</returnCode></item>\n"
    "    <item><snapshotId>snap-2</snapshotId><returnCode>skipped</returnCode></item>\n"
    "  </deleteSnapshotResultSet>\n"
    "</DeregisterImageResponse>\n";

}  // namespace

TEST_CASE("DeregisterImage: the reply says what became of each snapshot") {
    constexpr auto reply = read_reply<ec2::DeregisterImage>(200, sample);
    static_assert(reply.result()->is_done.is_true());
    static_assert(reply.result()->request_id == "59dbff89-35bd-4eac-99ed-be587EXAMPLE");
    std::string said;
    for (const ec2::DeleteSnapshotReturnCode& one : reply.result()->delete_snapshot_results) {
        said += one.snapshot_id.text().to<std::string>() + " " +
                one.return_code.text().to<std::string>() + ";";
    }
    CHECK(said == "snap-1 success;snap-2 skipped;");
    constexpr auto first = *reply.result()->delete_snapshot_results.begin();
    static_assert(first.return_code == ec2::SnapshotReturnCodes::success);
    static_assert(first.return_code.value()->is_right());
    static_assert(!first.snapshot_id.value()->is_checked());
    static_assert(first == first && !(first == ec2::DeleteSnapshotReturnCode{}));
}

TEST_CASE("DeregisterImage: odd ids and codes of snapshots are kept, and refuse nothing") {
    constexpr auto reply = read_reply<ec2::DeregisterImage>(
        200,
        "<DeregisterImageResponse><deleteSnapshotResultSet>"
        "<item><snapshotId>snap-&#x31;</snapshotId><returnCode>tomorrow</returnCode></item>"
        "<item><snapshotId>\n snap-5731123e </snapshotId><returnCode>succ<!-- -->ess</returnCode>"
        "</item><item/></deleteSnapshotResultSet></DeregisterImageResponse>");
    constexpr auto results = reply.result()->delete_snapshot_results;
    constexpr ec2::DeleteSnapshotReturnCode first = *results.begin();
    static_assert(!first.snapshot_id.value() && first.snapshot_id.text() == "snap-1");
    static_assert(first.return_code.value()->text() == "tomorrow");
    static_assert(!first.return_code.value()->is_right());
    constexpr ec2::DeleteSnapshotReturnCode second = *++results.begin();
    static_assert(second.snapshot_id.value()->text() == "snap-5731123e");
    static_assert(second.snapshot_id.value()->is_checked());
    static_assert(!second.return_code.value());
    static_assert(second.return_code == ec2::SnapshotReturnCodes::success);
    constexpr ec2::DeleteSnapshotReturnCode third = *++ ++results.begin();
    static_assert(third == ec2::DeleteSnapshotReturnCode{} && !third.snapshot_id.value());
}

TEST_CASE("DeregisterImage: a reply without snapshots has none") {
    constexpr auto reply = read_reply<ec2::DeregisterImage>(
        200, "<DeregisterImageResponse><return>true</return></DeregisterImageResponse>");
    static_assert(reply.result()->delete_snapshot_results.empty());
    static_assert(reply.result()->is_done.is_true());
    static_assert(!(*reply.result() == ec2::DeregisterImageResult{}));
}

#endif
