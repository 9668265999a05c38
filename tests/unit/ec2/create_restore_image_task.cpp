// SPDX-License-Identifier: BSL-1.0
#include <writ/ec2/create_restore_image_task.hpp>

#include "support/harness.hpp"
#include "support/rules.hpp"

using namespace writ;

//=== what must be given ===//

// rejects bucket_left_out: Bucket_given_right_and_in_order
[[maybe_unused]] constexpr ec2::CreateRestoreImageTask with_bucket WRIT_TWIN(
    bucket_left_out,
    (ec2::CreateRestoreImageTask{.bucket = "my-images", .object_key = "ami-5731123e.bin"}),
    (ec2::CreateRestoreImageTask{.object_key = "ami-5731123e.bin"}));

// rejects object_key_left_out: ObjectKey_given_right_and_in_order
[[maybe_unused]] constexpr ec2::CreateRestoreImageTask with_object_key WRIT_TWIN(
    object_key_left_out,
    (ec2::CreateRestoreImageTask{.bucket = "my-images", .object_key = "ami-5731123e.bin"}),
    (ec2::CreateRestoreImageTask{.bucket = "my-images"}));

//=== rules ===//

namespace {

constexpr ec2::Tag two_tags[] = {{.key = "team", .value = "a"}, {.key = "Team", .value = "a"}};
constexpr ec2::Tag same_tags[] = {{.key = "team", .value = "a"}, {.key = "team", .value = "b"}};
constexpr ec2::TagSpecification right[] = {{.resource_type = "image", .tags = two_tags}};
constexpr ec2::TagSpecification repeated[] = {{.resource_type = "image", .tags = same_tags}};
constexpr Parameter extra[] = {{"New", "1"}};

constexpr ec2::CreateRestoreImageTask restored(List<ec2::TagSpecification> tags) {
    return {.bucket = "my-images", .object_key = "ami-5731123e.bin", .tag_specifications = tags};
}

}  // namespace

// The other rules of tags are tested in types/tag_specification.cpp.
BREAKS(tag_key_given_twice, "TagSpecification.1.Tag.2.Key", (restored(right)), (restored(repeated)))

#ifndef WRIT_CASES

#include <cstddef>
#include <string>
#include <string_view>

namespace {

constexpr ec2::CreateRestoreImageTask everything{
    .bucket = "my-images",
    .object_key = "2026/ami-0abcdef1234567890.bin",
    .name = "golden (restored)",
    .tag_specifications = right,
    .dry_run = false,
    .extra = extra,
};

}  // namespace

TEST_CASE("CreateRestoreImageTask: every parameter is written, in the order of the members") {
    CHECK(query<std::string>(*check(everything)) ==
          "Action=CreateRestoreImageTask&Version=2016-11-15&Bucket=my-images"
          "&ObjectKey=2026%2Fami-0abcdef1234567890.bin&Name=golden%20%28restored%29"
          "&TagSpecification.1.ResourceType=image&TagSpecification.1.Tag.1.Key=team"
          "&TagSpecification.1.Tag.1.Value=a&TagSpecification.1.Tag.2.Key=Team"
          "&TagSpecification.1.Tag.2.Value=a&DryRun=false&New=1");
}

TEST_CASE("CreateRestoreImageTask: what is written is read again") {
    alignas(std::max_align_t) std::byte bytes[1024];
    ReadingMemory memory(bytes);
    const std::string written = query<std::string>(*check(everything));
    const auto again = read_query<ec2::CreateRestoreImageTask>(written, memory, keep_unknown);
    REQUIRE(again);
    CHECK(again->request() == everything);
    CHECK_FALSE(again->request() == restored({}));
    CHECK(again->advice()[0].name() == "extra_parameter_is_not_checked");
}

#endif
