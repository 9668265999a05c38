// SPDX-License-Identifier: BSL-1.0
// What a user's file does at least.
#include <writ/ec2/copy_image.hpp>

std::string_view body() {
    using namespace writ;
    return static_query<[] {
        return checked(ec2::CopyImage{.name = "My server",
                                      .source_image_id = "ami-5731123e",
                                      .source_region = "us-east-1",
                                      .encryption = encrypted_with("alias/ExampleAlias")},
                       in_region("us-west-2"));
    }>;
}
