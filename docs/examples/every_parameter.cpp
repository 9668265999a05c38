// SPDX-License-Identifier: BSL-1.0
// A CopyImage request that says everything there is to say.
#include <writ/ec2/copy_image.hpp>

#include <iostream>
#include <string>

using namespace writ;

// [request]
constexpr ec2::Tag image_tags[] = {{.key = "Name", .value = "golden ami"},
                                   {.key = "env", .value = "prod/eu"}};
constexpr ec2::Tag snapshot_tags[] = {{.key = "owner", .value = "team@example.com"}};
constexpr ec2::TagSpecification tags[] = {{.resource_type = "image", .tags = image_tags},
                                          {.resource_type = "snapshot", .tags = snapshot_tags}};

constexpr ec2::CopyImage request{
    .name = "my golden ami/2026-01",
    .source_image_id = "ami-0abcdef1234567890",
    .source_region = "us-east-1",
    .client_token = "550e8400-e29b-41d4-a716-446655440000",
    .description = "Copy of golden image (v1.2/3) & friends",
    .encryption = encrypted_with("alias/ExampleAlias"),
    .destination = in_local_zone("us-east-1-atl-2a"),
    .copy_image_tags = true,
    .tag_specifications = tags,
    .dry_run = true,
};
// [/request]

// [duration]
constexpr ec2::CopyImage timed{
    .name = "My server",
    .source_image_id = "ami-5731123e",
    .source_region = "us-east-1",
    .encryption = unencrypted(),
    .snapshot_copy_completion_duration_minutes = 60,
};
// [/duration]

int main() {
    // [parameters]
    const auto print = [](std::string_view name, std::string_view value) {
        std::cout << name << '=' << value << '\n';
    };
    each_parameter(checked(request, in_region("us-east-1")), print);
    // [/parameters]
    std::cout << "== duration ==\n";
    std::cout << query<std::string>(checked(timed, in_region("us-west-2"))) << '\n';
}
