// SPDX-License-Identifier: BSL-1.0
// What a user writes. It is compiled with more warnings than writ's own sources, all of them
// errors: members that are left out of a request must not warn where the user wrote it.
#include <writ/ec2/copy_image.hpp>

#include <cstddef>
#include <string>
#include <string_view>

using namespace writ;

namespace {

constexpr ec2::Tag image_tags[] = {{.key = "Name", .value = "golden ami"}, {.key = "empty"}};
constexpr ec2::TagSpecification tags[] = {{.resource_type = "image", .tags = image_tags}};

// Checked by the compiler; only what must be given.
constexpr std::string_view least = static_query<[] {
    return checked(ec2::CopyImage{
        .name = "My server", .source_image_id = "ami-5731123e", .source_region = "us-east-1"});
}>;
static_assert(least.starts_with("Action=CopyImage&Version=2016-11-15&Name=My%20server&"));

// Some members, with others left out before, between and behind them.
constexpr std::string_view more = static_query<[] {
    return checked(
        ec2::CopyImage{
            .name = "My server",
            .source_image_id = "ami-5731123e",
            .source_region = "us-east-1",
            .description = "",
            .encryption = encrypted_with("alias/ExampleAlias"),
            .tag_specifications = tags,
            .dry_run = true,
        },
        in_region("us-west-2"));
}>;
static_assert(more.ends_with("&DryRun=true"));

// Every member, from texts that are known only when the program runs.
std::string every(std::string_view image_id, std::string_view key) {
    const auto image = ec2::ImageId::parse(image_id);
    const auto kms_key = KmsKeyId::parse(key);
    if (!image || !kms_key) return {};
    const Parameter extra[] = {{.name = "NewParameter", .value = "1"}};
    const auto request = check(
        ec2::CopyImage{
            .name = "nightly",
            .source_image_id = *image,
            .source_region = "eu-west-1",
            .client_token = "550e8400-e29b-41d4-a716-446655440000",
            .description = "of the night",
            .encryption = encrypted_with(*kms_key),
            .destination = {},
            .copy_image_tags = true,
            .tag_specifications = tags,
            .snapshot_copy_completion_duration_minutes = 60,
            .dry_run = false,
            .extra = extra,
        },
        in_region("us-west-2"));
    return request ? query<std::string>(*request) : std::string();
}

// Names and values from anywhere, with memory for the lists among them.
std::size_t count_faults() {
    const Parameter pairs[] = {{.name = "Name", .value = "My server"},
                               {.name = "SourceImageId", .value = "am-5731123e"},
                               {.name = "KmsKeyId", .value = "alias/ExampleAlias"}};
    const auto request = read_parameters<ec2::CopyImage>(pairs, in_region("us-west-2"));
    return request ? 0 : request.error().size();
}

}  // namespace

int main() {
    const std::string written = every("ami-0abcdef1234567890", "alias/ExampleAlias");
    const bool is_whole = written.find("&Description=of%20the%20night&") != std::string::npos &&
                          written.ends_with("&NewParameter=1");
    return is_whole && count_faults() == 3 ? 0 : 1;
}
