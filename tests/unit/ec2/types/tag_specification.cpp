// SPDX-License-Identifier: BSL-1.0
#include <writ/ec2/types/tag_specification.hpp>

#include "support/harness.hpp"

using namespace writ;

//=== a tag needs its key, a specification its type ===//

// rejects key_left_out: Key_given_right_and_in_order
[[maybe_unused]] constexpr ec2::Tag tag_with_key WRIT_TWIN(key_left_out, (ec2::Tag{.key = "k"}),
                                                           (ec2::Tag{.value = "v"}));

// rejects resource_type_left_out: ResourceType_given_right_and_in_order
[[maybe_unused]] constexpr ec2::TagSpecification specification_with_type
    WRIT_TWIN(resource_type_left_out, (ec2::TagSpecification{.resource_type = "image"}),
              (ec2::TagSpecification{.tags = {}}));

// rejects resource_type_not_listed (nested): literal_is_in_doubt(<|.. .with ).*ResourceType
[[maybe_unused]] constexpr ec2::TagSpecification specification_of_type{
    .resource_type = WRIT_TWIN(resource_type_not_listed, "volume", "volumes")};

// rejects tags_that_are_gone (temporary): deleted
using OneTag = ec2::Tag[1];
[[maybe_unused]] constexpr OneTag kept_tags = {{.key = "k"}};
[[maybe_unused]] constexpr ec2::TagSpecification of_kept_tags{
    .resource_type = "image",
    .tags = WRIT_TWIN(tags_that_are_gone, kept_tags, (OneTag{{.key = "k"}}))};

// rejects or warns value_before_key (order): (designator|ISO C).* order.*key'
[[maybe_unused]] constexpr ec2::Tag tag_in_order WRIT_TWIN(value_before_key,
                                                           (ec2::Tag{.key = "k", .value = "v"}),
                                                           (ec2::Tag{.value = "v", .key = "k"}));

// rejects a_third_value (order): too many initializers|excess elements
[[maybe_unused]] constexpr ec2::Tag tag_of_two WRIT_TWIN(a_third_value, (ec2::Tag{"k", "v"}),
                                                         (ec2::Tag{"k", "v", "w"}));

#ifndef WRIT_CASES

static_assert(!tag_with_key.value, "a value that is left out is not sent");
static_assert(specification_with_type.tags.empty());

TEST_CASE("tags and their specifications are equal in all their members") {
    const ec2::Tag tags[] = {{.key = "a", .value = "1"}, {.key = "b", .value = ""}};
    const ec2::Tag same_tags[] = {{.key = "a", .value = "1"}, {.key = "b", .value = ""}};
    CHECK(tags[0] == same_tags[0]);
    CHECK(tags[0] != ec2::Tag{.key = "a", .value = ""});
    CHECK(tags[1] != ec2::Tag{.key = "c", .value = ""});
    const ec2::TagSpecification specification{.resource_type = "image", .tags = tags};
    CHECK(specification == ec2::TagSpecification{.resource_type = "image", .tags = same_tags});
    CHECK(specification != ec2::TagSpecification{.resource_type = "image"});
    CHECK(specification != ec2::TagSpecification{.resource_type = "snapshot", .tags = tags});
}

#endif
