// SPDX-License-Identifier: BSL-1.0
#include <writ/ec2/create_store_image_task.hpp>

#include "support/harness.hpp"
#include "support/rules.hpp"

using namespace writ;

//=== what must be given ===//

// rejects image_id_left_out: ImageId_given_right_and_in_order
[[maybe_unused]] constexpr ec2::CreateStoreImageTask with_image_id
    WRIT_TWIN(image_id_left_out,
              (ec2::CreateStoreImageTask{.image_id = "ami-5731123e", .bucket = "my-images"}),
              (ec2::CreateStoreImageTask{.bucket = "my-images"}));

// rejects bucket_left_out: Bucket_given_right_and_in_order
[[maybe_unused]] constexpr ec2::CreateStoreImageTask with_bucket WRIT_TWIN(
    bucket_left_out, (ec2::CreateStoreImageTask{.image_id = "ami-5731123e", .bucket = "my-images"}),
    (ec2::CreateStoreImageTask{.image_id = "ami-5731123e"}));

//=== rules ===//

namespace {

constexpr ec2::Tag ten_tags[] = {{.key = "1"}, {.key = "2"}, {.key = "3"}, {.key = "4"},
                                 {.key = "5"}, {.key = "6"}, {.key = "7"}, {.key = "8"},
                                 {.key = "9"}, {.key = "10"}};
constexpr ec2::Tag eleven_tags[] = {{.key = "1"}, {.key = "2"},  {.key = "3"}, {.key = "4"},
                                    {.key = "5"}, {.key = "6"},  {.key = "7"}, {.key = "8"},
                                    {.key = "9"}, {.key = "10"}, {.key = "11"}};
constexpr ec2::Tag two_tags[] = {{.key = "team", .value = "a"}, {.key = "Team", .value = "a"}};
constexpr ec2::Tag same_tags[] = {{.key = "team", .value = "a"}, {.key = "team", .value = "b"}};
constexpr Parameter extra[] = {{"New", "1"}};
constexpr Parameter a_member[] = {{"S3ObjectTag.1.Value", "x"}};

constexpr ec2::CreateStoreImageTask stored(List<ec2::Tag> tags) {
    return {.image_id = "ami-5731123e", .bucket = "my-images", .s3_object_tags = tags};
}

}  // namespace

BREAKS(more_than_10_object_tags, "S3ObjectTag.11.Key", (stored(ten_tags)), (stored(eleven_tags)))
BREAKS(object_tag_key_given_twice, "S3ObjectTag.2.Key", (stored(two_tags)), (stored(same_tags)))

#ifndef WRIT_CASES

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace {

constexpr ec2::CreateStoreImageTask everything{
    .image_id = "ami-0abcdef1234567890",
    .bucket = "my-images/2026",
    .s3_object_tags = two_tags,
    .dry_run = true,
    .extra = extra,
};

}  // namespace

TEST_CASE("CreateStoreImageTask: every parameter is written, in the order of the members") {
    CHECK(query<std::string>(*check(everything)) ==
          "Action=CreateStoreImageTask&Version=2016-11-15&ImageId=ami-0abcdef1234567890"
          "&Bucket=my-images%2F2026&S3ObjectTag.1.Key=team&S3ObjectTag.1.Value=a"
          "&S3ObjectTag.2.Key=Team&S3ObjectTag.2.Value=a&DryRun=true&New=1");
}

TEST_CASE("CreateStoreImageTask: what is written is read again") {
    alignas(std::max_align_t) std::byte bytes[1024];
    ReadingMemory memory(bytes);
    const std::string written = query<std::string>(*check(everything));
    const auto again = read_query<ec2::CreateStoreImageTask>(written, memory, keep_unknown);
    REQUIRE(again);
    CHECK(again->request() == everything);
    CHECK_FALSE(again->request() == stored({}));
}

TEST_CASE("CreateStoreImageTask: extra parameters are judged") {
    const auto member = check(ec2::CreateStoreImageTask{
        .image_id = "ami-5731123e", .bucket = "my-images", .extra = a_member});
    REQUIRE_FALSE(member);
    CHECK(member.error()[0].name() == "extra_parameter_has_a_member");
    CHECK((*check(everything)).advice()[0].name() == "extra_parameter_is_not_checked");
}

TEST_CASE("CreateStoreImageTask: a value of a tag that is left out is not sent, an empty one is") {
    const ec2::Tag tags[] = {{.key = "a"}, {.key = "b", .value = ""}};
    CHECK(query<std::string>(*check(stored(tags)))
              .ends_with("&S3ObjectTag.1.Key=a&S3ObjectTag.2.Key=b&S3ObjectTag.2.Value="));
}

#endif
