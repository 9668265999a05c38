// SPDX-License-Identifier: BSL-1.0
#include <writ/ec2/rules/create_store_image_task.hpp>

#include "support/harness.hpp"
#include "support/rules.hpp"

#include <writ/ec2/create_store_image_task.hpp>

using namespace writ;

namespace {

constexpr ec2::Tag eleven_tags[] = {{.key = "1"}, {.key = "2"},  {.key = "3"}, {.key = "4"},
                                    {.key = "5"}, {.key = "6"},  {.key = "7"}, {.key = "8"},
                                    {.key = "9"}, {.key = "10"}, {.key = "11"}};

constexpr ec2::CreateStoreImageTask stored(List<ec2::Tag> tags) {
    return {.image_id = "ami-5731123e", .bucket = "my-images", .s3_object_tags = tags};
}

}  // namespace

#ifndef WRIT_CASES

#include <cstddef>
#include <string>
#include <vector>

TEST_CASE("CreateStoreImageTask: an eleventh tag is sent, as EC2 has not been seen to refuse it") {
    const auto advised = check(stored(eleven_tags));
    REQUIRE(advised);
    REQUIRE(advised->advice().size() == 1);
    CHECK(advised->advice()[0].name() == "more_than_10_object_tags");
    CHECK(query<std::string>(*advised).ends_with("&S3ObjectTag.11.Key=11"));
}

TEST_CASE("CreateStoreImageTask: each further tag with a key that was there is told") {
    constexpr ec2::Tag tags[] = {{.key = "a"}, {.key = "b"}, {.key = "a"}, {.key = "a"}};
    const auto refused = check(stored(tags));
    REQUIRE_FALSE(refused);
    REQUIRE(refused.error().size() == 2);
    CHECK(refused.error()[0].parameter == "S3ObjectTag.3.Key");
    CHECK(refused.error()[1].parameter == "S3ObjectTag.4.Key");
}

TEST_CASE("CreateStoreImageTask: what was let through with an empty key repeats nothing") {
    const ec2::Tag tags[] = {{.key = unchecked<ec2::TagKey>("")},
                             {.key = unchecked<ec2::TagKey>("")}};
    CHECK(check(stored(tags)).has_value());
}

TEST_CASE("CreateStoreImageTask: however many tags there are, the work ends") {
    const auto faults_of = [](std::size_t count) {
        std::vector<ec2::Tag> tags(count, ec2::Tag{.key = "same"});
        const auto refused = check(stored(tags));
        return refused.error().size() + refused.error().overflow();
    };
    CHECK(faults_of(256) == 255);
    CHECK(faults_of(257) == 255);
    CHECK(faults_of(100'000) == 255);
}

#endif
