// SPDX-License-Identifier: BSL-1.0
// Copies a snapshot into another Region, encrypted and tagged, and reads which snapshot it becomes.
#include <iostream>
#include <string>
#include <string_view>

#include <writ/ec2/copy_snapshot.hpp>

using namespace writ;

namespace {

// [request]
constexpr ec2::Tag tags[] = {{.key = "Name", .value = "nightly"}};
constexpr ec2::TagSpecification of_snapshot[] = {{.resource_type = "snapshot", .tags = tags}};

constexpr auto request = checked(
    ec2::CopySnapshot{
        .source_region = "us-east-1",
        .source_snapshot_id = "snap-066877671789bd71b",
        .description = "nightly copy",
        .encryption = encrypted_with("alias/ExampleAlias"),
        .tag_specifications = of_snapshot,
        .completion_duration_minutes = 60,
    },
    in_region("us-west-2"));
// [/request]

// A reply with the elements of the EC2 model.
constexpr std::string_view body =
    "<CopySnapshotResponse xmlns=\"http://ec2.amazonaws.com/doc/2016-11-15/\">"
    "<requestId>60bc441d-fa2c-494d-b155-5d6a3EXAMPLE</requestId>"
    "<snapshotId>snap-0c1d2e3f4a5b6c7d8</snapshotId>"
    "<tagSet><item><key>Name</key><value>nightly</value></item></tagSet>"
    "</CopySnapshotResponse>";

// [reply]
bool print(const Reply<ec2::CopySnapshotResult>& reply) {
    if (!reply.result()) return false;
    std::cout << reply.result()->snapshot_id->text() << " is on its way\n";
    for (const ec2::TagReply& tag : reply.result()->tags) {
        std::cout << tag.key.to<std::string>() << ": " << tag.value.to<std::string>() << '\n';
    }
    return true;
}
// [/reply]

}  // namespace

int main() {
    each_parameter(request, [](std::string_view name, std::string_view value) {
        std::cout << name << '=' << value << '\n';
    });
    std::cout << "== snapshot ==\n";
    return print(read_reply<ec2::CopySnapshot>(200, body)) ? 0 : 1;
}
