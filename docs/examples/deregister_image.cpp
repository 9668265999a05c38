// SPDX-License-Identifier: BSL-1.0
// Gives an image up together with its snapshots, and reads what became of them.
#include <iostream>
#include <string>
#include <string_view>

#include <writ/ec2/deregister_image.hpp>
#include <writ/ec2/types/snapshot_return_codes.hpp>

using namespace writ;

namespace {

// [request]
constexpr auto request = checked(ec2::DeregisterImage{
    .image_id = "ami-0abcdef1234567890",
    .delete_associated_snapshots = true,
});
// [/request]

// A reply with the elements of the EC2 model.
constexpr std::string_view body =
    "<DeregisterImageResponse xmlns=\"http://ec2.amazonaws.com/doc/2016-11-15/\">"
    "<requestId>59dbff89-35bd-4eac-99ed-be587EXAMPLE</requestId><return>true</return>"
    "<deleteSnapshotResultSet>"
    "<item><snapshotId>snap-066877671789bd71b</snapshotId><returnCode>success</returnCode></item>"
    "<item><snapshotId>snap-1234567890abcdef0</snapshotId><returnCode>skipped</returnCode></item>"
    "</deleteSnapshotResultSet></DeregisterImageResponse>";

// [reply]
bool print(const Reply<ec2::DeregisterImageResult>& reply) {
    if (!reply.result()) return false;
    for (const ec2::DeleteSnapshotReturnCode& snapshot : reply.result()->delete_snapshot_results) {
        std::cout << snapshot.snapshot_id.text().to<std::string>();
        if (snapshot.return_code == ec2::SnapshotReturnCodes::success) {
            std::cout << " is deleted\n";
        } else {
            std::cout << " is kept: " << snapshot.return_code.text().to<std::string>() << '\n';
        }
    }
    return true;
}
// [/reply]

}  // namespace

int main() {
    each_parameter(request, [](std::string_view name, std::string_view value) {
        std::cout << name << '=' << value << '\n';
    });
    std::cout << "== snapshots ==\n";
    return print(read_reply<ec2::DeregisterImage>(200, body)) ? 0 : 1;
}
