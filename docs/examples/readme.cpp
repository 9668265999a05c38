// SPDX-License-Identifier: BSL-1.0
// The README's first screen.
// [request]
#include <iostream>
#include <writ/ec2/copy_image.hpp>

using namespace writ;

constexpr std::string_view body = static_query<[] {
    return check(ec2::CopyImage{.name = "My server",
                                .source_image_id = "ami-5731123e",
                                .source_region = "us-east-1",
                                .encryption = encrypted_with("alias/ExampleAlias")},
                 in_region("us-west-2"));
}>;

int main() {
    std::cout << body << '\n';
}
// [/request]
