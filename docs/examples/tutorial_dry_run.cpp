// SPDX-License-Identifier: BSL-1.0
// The tutorial's request as a dry run, which a test sends to the test double of EC2.
#include <iostream>
#include <string>
#include <writ/ec2/copy_image.hpp>

using namespace writ;

int main() {
    // [request]
    const auto request = checked(ec2::CopyImage{.name = "My server",
                                                .source_image_id = "ami-5731123e",
                                                .source_region = "us-east-1",
                                                .encryption = encrypted(),
                                                .dry_run = true},
                                 in_region("us-west-2"));
    // [/request]
    std::cout << query<std::string>(request) << '\n';
}
