// SPDX-License-Identifier: BSL-1.0
#include <writ/ec2/rules/tags.hpp>

#include "support/harness.hpp"
#include "support/rules.hpp"

#include <string>
#include <vector>

#include <writ/ec2/copy_image.hpp>
#include <writ/ec2/types/tag_specification.hpp>

using namespace writ;

//=== unique keys ===//

#define ONE_TAG \
    { .key = "k", .value = "" }
#define TAG(name) \
    { .key = name, .value = "" }
#define FIVE_TAGS(front) \
    TAG(front "1"), TAG(front "2"), TAG(front "3"), TAG(front "4"), TAG(front "5")
#define TWENTY_FIVE_TAGS(front)                                                             \
    FIVE_TAGS(front "1"), FIVE_TAGS(front "2"), FIVE_TAGS(front "3"), FIVE_TAGS(front "4"), \
        FIVE_TAGS(front "5")

namespace {

constexpr ec2::Tag two_keys[] = {{.key = "Name", .value = "a"}, {.key = "name", .value = "a"}};
constexpr ec2::Tag same_keys[] = {{.key = "Name", .value = "a"}, {.key = "Name", .value = "b"}};
constexpr ec2::Tag third_key[] = {{.key = "x", .value = ""}, {.key = "Name", .value = ""}};

constexpr ec2::TagSpecification with_two_keys[] = {{.resource_type = "image", .tags = two_keys}};
constexpr ec2::TagSpecification with_same_keys[] = {{.resource_type = "image", .tags = same_keys}};
constexpr ec2::TagSpecification on_two_resources[] = {
    {.resource_type = "snapshot", .tags = two_keys}, {.resource_type = "image", .tags = third_key}};
constexpr ec2::TagSpecification on_one_resource[] = {
    {.resource_type = "snapshot", .tags = two_keys},
    {.resource_type = "image", .tags = two_keys},
    {.resource_type = "snapshot", .tags = third_key}};
constexpr ec2::TagSpecification on_one_resource_without_twins[] = {
    {.resource_type = "snapshot", .tags = two_keys},
    {.resource_type = "image", .tags = two_keys},
    {.resource_type = "image", .tags = third_key}};

}  // namespace

BREAKS(tag_key_given_twice, "TagSpecification.1.Tag.2.Key",
       (COPY_FROM("us-east-1", .tag_specifications = with_two_keys)),
       (COPY_FROM("us-east-1", .tag_specifications = with_same_keys)))
BREAKS(tag_key_given_twice, "TagSpecification.3.Tag.2.Key",
       (COPY_FROM("us-east-1", .tag_specifications = on_two_resources),
        waive<ec2::resource_type_given_twice>, in_region("eu-west-1")),
       (COPY_FROM("us-east-1", .tag_specifications = on_one_resource),
        waive<ec2::resource_type_given_twice>, in_region("eu-west-1")))
BREAKS(tag_key_given_twice, "TagSpecification.3.Tag.2.Key",
       (COPY_FROM("us-east-1", .tag_specifications = on_two_resources),
        waive<ec2::resource_type_given_twice>),
       (COPY_FROM("us-east-1", .tag_specifications = on_one_resource_without_twins),
        waive<ec2::resource_type_given_twice>))

//=== at most 50 ===//

namespace {

constexpr ec2::Tag fifty[] = {TWENTY_FIVE_TAGS("a"), TWENTY_FIVE_TAGS("b")};
constexpr ec2::Tag fifty_one[] = {TWENTY_FIVE_TAGS("a"), TWENTY_FIVE_TAGS("b"), ONE_TAG};
constexpr ec2::Tag one[] = {ONE_TAG};

constexpr ec2::TagSpecification with_fifty[] = {{.resource_type = "image", .tags = fifty}};
constexpr ec2::TagSpecification with_fifty_one[] = {{.resource_type = "image", .tags = fifty_one}};
constexpr ec2::TagSpecification with_fifty_and_one_elsewhere[] = {
    {.resource_type = "image", .tags = one}, {.resource_type = "snapshot", .tags = fifty}};
constexpr ec2::TagSpecification with_fifty_and_one[] = {
    {.resource_type = "image", .tags = one},
    {.resource_type = "snapshot", .tags = fifty},
    {.resource_type = "snapshot", .tags = one}};

}  // namespace

BREAKS(more_than_50_tags, "TagSpecification.1.Tag.51.Key",
       (COPY_FROM("us-east-1", .tag_specifications = with_fifty)),
       (COPY_FROM("us-east-1", .tag_specifications = with_fifty_one)))
BREAKS(more_than_50_tags, "TagSpecification.3.Tag.1.Key",
       (COPY_FROM("us-east-1", .tag_specifications = with_fifty_and_one_elsewhere),
        waive<ec2::resource_type_given_twice>),
       (COPY_FROM("us-east-1", .tag_specifications = with_fifty_and_one),
        waive<ec2::resource_type_given_twice>))

//=== one of a type, with tags ===//

namespace {

constexpr ec2::TagSpecification two_types[] = {{.resource_type = "image", .tags = one},
                                               {.resource_type = "snapshot", .tags = one}};
constexpr ec2::TagSpecification one_type_twice[] = {{.resource_type = "snapshot", .tags = one},
                                                    {.resource_type = "image", .tags = one},
                                                    {.resource_type = "image", .tags = third_key}};
constexpr ec2::TagSpecification of_another_type[] = {{.resource_type = "image", .tags = one},
                                                     {.resource_type = "volume", .tags = one}};
constexpr ec2::Tag empty[] = {{.key = "k", .value = ""}};
constexpr ec2::Tag without_value[] = {{.key = "k"}};
constexpr ec2::TagSpecification all_with_values[] = {
    {.resource_type = "image", .tags = empty}, {.resource_type = "snapshot", .tags = two_keys}};
constexpr ec2::TagSpecification one_without_value[] = {
    {.resource_type = "image", .tags = empty},
    {.resource_type = "snapshot", .tags = without_value}};
constexpr ec2::TagSpecification all_tagged[] = {{.resource_type = "image", .tags = one}};
constexpr ec2::TagSpecification not_tagged[] = {{.resource_type = "image", .tags = one},
                                                {.resource_type = "snapshot"}};

}  // namespace

BREAKS(resource_type_given_twice, "TagSpecification.3.ResourceType",
       (COPY_FROM("us-east-1", .tag_specifications = two_types)),
       (COPY_FROM("us-east-1", .tag_specifications = one_type_twice)))

BREAKS(neither_image_nor_snapshot, "TagSpecification.2.ResourceType",
       (COPY_FROM("us-east-1", .tag_specifications = two_types)),
       (COPY_FROM("us-east-1", .tag_specifications = of_another_type)))

BREAKS(tag_has_no_value, "TagSpecification.2.Tag.1.Key",
       (COPY_FROM("us-east-1", .tag_specifications = all_with_values)),
       (COPY_FROM("us-east-1", .tag_specifications = one_without_value)))

BREAKS(tag_specification_has_no_tags, "TagSpecification.2",
       (COPY_FROM("us-east-1", .tag_specifications = all_tagged)),
       (COPY_FROM("us-east-1", .tag_specifications = not_tagged)))

#ifndef WRIT_CASES

namespace {

// A request that lives as long as its tags do.
ec2::CopyImage tagged(List<ec2::TagSpecification> specifications) {
    return COPY_FROM("us-east-1", .tag_specifications = specifications);
}

// Where something is found, in order; of a request that passes, its advice.
template <class... Option>
std::string places_of(List<ec2::TagSpecification> specifications, const Option&... option) {
    const auto result = check(tagged(specifications), option...);
    std::string places;
    const auto add = [&](const auto& faults) {
        for (const Fault& fault : faults) places += fault.parameter.to<std::string>() + " ";
    };
    if (result) {
        add(result->advice());
    } else {
        add(result.error());
    }
    return places;
}

}  // namespace

TEST_CASE("a tag of another specification of the same type counts, of another type it does not") {
    const ec2::TagSpecification two_of_a_type[] = {{.resource_type = "image", .tags = fifty},
                                                   {.resource_type = "image", .tags = third_key}};
    const auto advised = check(tagged(two_of_a_type), waive<ec2::resource_type_given_twice>);
    REQUIRE(advised);
    REQUIRE(advised->advice().size() == 1);
    CHECK(advised->advice()[0].parameter == "TagSpecification.2.Tag.1.Key");
    CHECK(advised->advice()[0].name() == "more_than_50_tags");
    CHECK(advised->advice()[0].ec2_code() == "TagLimitExceeded");
}

TEST_CASE("a key that is given twice has the code that EC2 was seen to answer") {
    const auto refused = check(tagged(with_same_keys));
    REQUIRE_FALSE(refused);
    CHECK(refused.error()[0].ec2_code() == "InvalidParameterValue");
}

TEST_CASE("what EC2 was seen to answer to two specifications of a type, and to one without tags") {
    CHECK(check(tagged(one_type_twice)).error()[0].ec2_code() == "InvalidParameterValue");
    CHECK(check(tagged(not_tagged)).error()[0].ec2_code() == "InvalidTagKey.Malformed");
}

TEST_CASE("keys are compared as far as the 256th tag of a resource") {
    const auto is_found = [](std::size_t different) {
        std::vector<std::string> keys;
        for (std::size_t key = 0; key != different; ++key) keys.push_back(std::to_string(key));
        keys.push_back(keys.front());
        std::vector<ec2::Tag> tags;
        for (const std::string& key : keys) tags.push_back({.key = ec2::TagKey::unchecked(key)});
        const ec2::TagSpecification specifications[] = {{.resource_type = "image", .tags = tags}};
        const auto refused = check(tagged(specifications));
        if (refused) return false;
        CHECK(refused.error()[0].name() == "tag_key_given_twice");
        return true;
    };
    CHECK(is_found(255));
    CHECK_FALSE(is_found(256));
}

TEST_CASE("a type of resource is a constant, too") {
    std::vector<ec2::ResourceType> types;
    for (const auto word : {ec2::ResourceType::image, ec2::ResourceType::snapshot}) {
        types.emplace_back(word);
    }
    const ec2::TagSpecification specifications[] = {{.resource_type = types[0], .tags = one},
                                                    {.resource_type = types[1], .tags = one}};
    CHECK(places_of(specifications).empty());
}

TEST_CASE("of any type two tags with one key are told") {
    const ec2::TagSpecification specifications[] = {{.resource_type = "volume", .tags = same_keys}};
    const auto result = check(tagged(specifications), waive<ec2::neither_image_nor_snapshot>);
    REQUIRE_FALSE(result);
    CHECK(result.error()[0].name() == "tag_key_given_twice");
}

TEST_CASE("tags of a type that is not checked are not judged") {
    const ec2::TagSpecification specifications[] = {
        {.resource_type = unchecked<ec2::ResourceType>("volume"), .tags = fifty_one},
        {.resource_type = unchecked<ec2::ResourceType>("volume"), .tags = same_keys}};
    const auto result = check(tagged(specifications));
    REQUIRE(result);
    CHECK(result->advice().empty());
}

TEST_CASE("each further place of a key is told") {
    const ec2::Tag tags[] = {{.key = "a", .value = ""}, {.key = "b", .value = ""},
                             {.key = "c", .value = ""}, {.key = "b", .value = ""},
                             {.key = "a", .value = ""}, {.key = "b", .value = ""}};
    const ec2::TagSpecification specifications[] = {{.resource_type = "snapshot", .tags = tags},
                                                    {.resource_type = "image", .tags = same_keys}};
    CHECK(places_of(specifications) ==
          "TagSpecification.1.Tag.4.Key TagSpecification.1.Tag.5.Key "
          "TagSpecification.1.Tag.6.Key TagSpecification.2.Tag.2.Key ");
}

TEST_CASE("a tag too many is told of each resource, once") {
    const ec2::Tag fifty_three[] = {TWENTY_FIVE_TAGS("a"),
                                    TWENTY_FIVE_TAGS("b"),
                                    {.key = "x", .value = ""},
                                    {.key = "y", .value = ""},
                                    {.key = "z", .value = ""}};
    const ec2::TagSpecification specifications[] = {{.resource_type = "image", .tags = fifty_three},
                                                    {.resource_type = "snapshot", .tags = fifty},
                                                    {.resource_type = "snapshot", .tags = one}};
    CHECK(places_of(specifications, waive<ec2::resource_type_given_twice>) ==
          "TagSpecification.1.Tag.51.Key TagSpecification.3.Tag.1.Key ");
}

TEST_CASE("each type that is given again and each specification without tags is told") {
    const ec2::TagSpecification specifications[] = {{.resource_type = "image", .tags = one},
                                                    {.resource_type = "snapshot"},
                                                    {.resource_type = "image"},
                                                    {.resource_type = "image", .tags = two_keys},
                                                    {.resource_type = "snapshot"}};
    CHECK(places_of(specifications) ==
          "TagSpecification.3.ResourceType TagSpecification.4.ResourceType "
          "TagSpecification.5.ResourceType TagSpecification.2 TagSpecification.3 "
          "TagSpecification.5 ");
}

TEST_CASE("thousands of tags are judged in bounded time") {
    std::vector<std::string> keys;
    for (int number = 0; number != 20000; ++number) keys.push_back(std::to_string(number));
    std::vector<ec2::Tag> tags;
    for (const std::string& key : keys) {
        tags.push_back({.key = ec2::TagKey::unchecked(key), .value = ""});
    }
    const ec2::TagSpecification specifications[] = {{.resource_type = "image", .tags = tags},
                                                    {.resource_type = "snapshot", .tags = tags}};
    CHECK(places_of(specifications) ==
          "TagSpecification.1.Tag.51.Key TagSpecification.2.Tag.51.Key ");
}

#endif
