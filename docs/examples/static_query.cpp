// SPDX-License-Identifier: BSL-1.0
// A whole body as a compile-time constant, tags included.
#include <writ/ec2/copy_image.hpp>

#include <iostream>

using namespace writ;

// [tags]
// The arrays stand at namespace scope: local ones do not compile.
constexpr ec2::Tag image_tags[] = {{.key = "Name", .value = "golden ami"}};
constexpr ec2::TagSpecification tags[] = {{.resource_type = "image", .tags = image_tags}};

constexpr std::string_view body = static_query<[] {
    return checked(ec2::CopyImage{.name = "My server",
                                  .source_image_id = "ami-5731123e",
                                  .source_region = "us-east-1",
                                  .tag_specifications = tags});
}>;
static_assert(body.ends_with(".Key=Name&TagSpecification.1.Tag.1.Value=golden%20ami"));
// [/tags]

int main() {
    std::cout << body << '\n';
}
