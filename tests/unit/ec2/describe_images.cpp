// SPDX-License-Identifier: BSL-1.0
#include <writ/ec2/describe_images.hpp>

#include "support/harness.hpp"
#include "support/rules.hpp"

using namespace writ;

namespace {

constexpr ec2::AnyImageId two_ids[] = {"ami-5731123e", "ami-0abcdef1234567890"};
constexpr ec2::AnyImageId three_kinds[] = {"ami-5731123e", "aki-5731123e", "ari-5731123e"};
constexpr AnyText owners[] = {"self", "123456789012"};
constexpr AnyText users[] = {"all"};
constexpr AnyText names[] = {"a*", "b"};
constexpr AnyText states[] = {"available"};
constexpr ec2::Filter filters[] = {{.name = "name", .values = names},
                                   {.name = "state", .values = states}};
constexpr Parameter extra[] = {{"New", "1"}};
constexpr Parameter twice[] = {{"New", "1"}, {"New", "2"}};
constexpr Parameter a_member[] = {{"Filter.1.Value.7", "x"}};

}  // namespace

BREAKS(image_ids_exclude_max_results, "MaxResults",
       (ec2::DescribeImages{.image_ids = {}, .max_results = 5}),
       (ec2::DescribeImages{.image_ids = two_ids, .max_results = 5}))

#define TEN_TIMES(element) \
    element, element, element, element, element, element, element, element, element, element

namespace {

constexpr AnyText account[] = {"self", "012345678901"};
constexpr AnyText eleven_digits[] = {"self", "12345678901"};
constexpr AnyText thirteen_digits[] = {"self", "0123456789012"};
constexpr AnyText with_hyphens[] = {"self", "1234-5678-9012"};
constexpr AnyText with_space[] = {"self", "012345678901 "};
constexpr AnyText word_with_space[] = {"self", " amazon"};
constexpr AnyText every_owner[] = {"self", "amazon", "aws-backup-vault", "aws-marketplace",
                                   "012345678901"};
constexpr AnyText company[] = {"canonical"};
constexpr AnyText no_owner[] = {""};
constexpr AnyText every_user[] = {"self", "all", "012345678901"};
constexpr AnyText amazon[] = {"amazon"};
constexpr ec2::AnyImageId thousand_and_one[] = {TEN_TIMES(TEN_TIMES(TEN_TIMES("ami-5731123e"))),
                                                "ami-5731123e"};
constexpr ec2::AnyImageId thousand[] = {TEN_TIMES(TEN_TIMES(TEN_TIMES("ami-5731123e")))};

}  // namespace

BREAKS(max_results_is_below_5, "MaxResults", (ec2::DescribeImages{.max_results = 5}),
       (ec2::DescribeImages{.max_results = 4}))
BREAKS(max_results_is_below_5, "MaxResults", (ec2::DescribeImages{.max_results = 5}),
       (ec2::DescribeImages{.max_results = 0}))
BREAKS(more_than_1000_image_ids, "ImageId.1001", (ec2::DescribeImages{.image_ids = thousand}),
       (ec2::DescribeImages{.image_ids = thousand_and_one}))

BREAKS(owner_is_no_account_id, "Owner.2", (ec2::DescribeImages{.owners = account}),
       (ec2::DescribeImages{.owners = eleven_digits}))
BREAKS(owner_is_no_account_id, "Owner.2", (ec2::DescribeImages{.owners = account}),
       (ec2::DescribeImages{.owners = thirteen_digits}))
BREAKS(owner_is_no_account_id, "Owner.2", (ec2::DescribeImages{.owners = account}),
       (ec2::DescribeImages{.owners = with_hyphens}))
BREAKS(owner_is_no_account_id, "Owner.2", (ec2::DescribeImages{.owners = account}),
       (ec2::DescribeImages{.owners = with_space}))
BREAKS(owner_is_not_documented, "Owner.2", (ec2::DescribeImages{.owners = every_owner}),
       (ec2::DescribeImages{.owners = word_with_space}))
BREAKS(executable_user_is_no_account_id, "ExecutableBy.2",
       (ec2::DescribeImages{.executable_users = account}),
       (ec2::DescribeImages{.executable_users = eleven_digits}))
BREAKS(owner_is_not_documented, "Owner.1", (ec2::DescribeImages{.owners = every_owner}),
       (ec2::DescribeImages{.owners = company}))
BREAKS(owner_is_not_documented, "Owner.1", (ec2::DescribeImages{.owners = every_owner}),
       (ec2::DescribeImages{.owners = no_owner}))
BREAKS(executable_user_is_not_documented, "ExecutableBy.1",
       (ec2::DescribeImages{.executable_users = every_user}),
       (ec2::DescribeImages{.executable_users = amazon}))

#ifndef WRIT_CASES

#include <array>
#include <cstddef>
#include <memory>
#include <random>
#include <ranges>
#include <string>
#include <string_view>
#include <vector>

namespace {

constexpr ec2::DescribeImages everything{
    .executable_users = users,
    .owners = owners,
    .include_deprecated = true,
    .include_disabled = false,
    .max_results = 5,
    .next_token = "t/=",
    .dry_run = false,
    .filters = filters,
    .extra = extra,
};

std::string query_of(const ec2::DescribeImages& request) {
    const auto result = check(request);
    return result ? query<std::string>(*result) : std::string(result.error()[0].name());
}

}  // namespace

TEST_CASE("DescribeImages: kernels and RAM disks are described as images are") {
    CHECK(query_of({.image_ids = three_kinds}) ==
          "Action=DescribeImages&Version=2016-11-15&ImageId.1=ami-5731123e&ImageId.2=aki-5731123e&"
          "ImageId.3=ari-5731123e");
    constexpr auto reply = read_reply<ec2::DescribeImages>(
        200,
        "<DescribeImagesResponse><imagesSet><item><imageId>aki-5731123e</imageId></item>"
        "</imagesSet></DescribeImagesResponse>");
    CHECK((*reply.result()->images.begin()).image_id.text() == "aki-5731123e");
}

TEST_CASE("DescribeImages: every parameter is written, in the order of the members") {
    CHECK(query_of(everything) ==
          "Action=DescribeImages&Version=2016-11-15&ExecutableBy.1=all&Owner.1=self"
          "&Owner.2=123456789012&IncludeDeprecated=true&IncludeDisabled=false&MaxResults=5"
          "&NextToken=t%2F%3D&DryRun=false&Filter.1.Name=name&Filter.1.Value.1=a%2A"
          "&Filter.1.Value.2=b&Filter.2.Name=state&Filter.2.Value.1=available&New=1");
    CHECK(query_of({.image_ids = two_ids}) ==
          "Action=DescribeImages&Version=2016-11-15&ImageId.1=ami-5731123e"
          "&ImageId.2=ami-0abcdef1234567890");
    CHECK(query_of({}) == "Action=DescribeImages&Version=2016-11-15");
    static_assert(query_size(checked(ec2::DescribeImages{})) ==
                  std::string_view("Action=DescribeImages&Version=2016-11-15").size());
}

TEST_CASE("DescribeImages: lists are written in place, nested ones too") {
    constexpr std::string_view by_compiler = static_query<[] {
        return checked(ec2::DescribeImages{
            .owners = list_of<"self", "123456789012">,
            .filters = list_from<[] {
                return std::array{ec2::Filter{.name = "name", .values = list_of<"a*", "b">},
                                  ec2::Filter{.name = "state", .values = list_of<"available">}};
            }>});
    }>;
    const std::string expected = query_of({.owners = owners, .filters = filters});
    CHECK(by_compiler == expected);
    CHECK(query_of({.owners = list_of<"self", "123456789012">,
                    .filters = list_from<[] {
                        return std::array{
                            ec2::Filter{.name = "name", .values = list_of<"a*", "b">},
                            ec2::Filter{.name = "state", .values = list_of<"available">}};
                    }>}) == expected);
    CHECK(query_of({.image_ids = list_of<"ami-5731123e", "ami-0abcdef1234567890">}) ==
          query_of({.image_ids = two_ids}));
}

TEST_CASE("DescribeImages: what botocore sends is read") {
    // As botocore serialises them, but for MaxResults, which a named image excludes.
    const std::string_view sent =
        "Action=DescribeImages&Version=2016-11-15&ExecutableBy.1=all&ImageId.1=ami-5731123e"
        "&Owner.1=self&IncludeDeprecated=true&Filter.1.Name=name&Filter.1.Value.1=a%2A"
        "&Filter.1.Value.2=b";
    alignas(std::max_align_t) std::byte bytes[1024];
    ReadingMemory memory(bytes);
    const auto request = read_query<ec2::DescribeImages>(sent, memory);
    REQUIRE(request);
    CHECK((*request)->filters[0].values[0].text() == "a*");
    CHECK((*request)->filters[0].values.size() == 2);
    CHECK((*request)->owners[0].text() == "self");
    CHECK((*request)->executable_users[0].text() == "all");
    CHECK(query<std::string>(*request) == sent);
}

TEST_CASE("DescribeImages: what is written is read again") {
    alignas(std::max_align_t) std::byte bytes[4096];
    ReadingMemory memory(bytes);
    const std::string written = query_of(everything);
    const auto again = read_query<ec2::DescribeImages>(written, memory, keep_unknown);
    REQUIRE(again);
    CHECK(again->request() == everything);
    CHECK(read_query<ec2::DescribeImages>(written).error()[0].name() == "memory_too_small");
}

TEST_CASE("DescribeImages: a filter needs its name, and unknown names are let through") {
    alignas(std::max_align_t) std::byte bytes[1024];
    ReadingMemory memory(bytes);
    const auto nameless = read_query<ec2::DescribeImages>(
        "Action=DescribeImages&Version=2016-11-15&Filter.1.Value.1=a", memory);
    REQUIRE_FALSE(nameless);
    CHECK(nameless.error()[0].name() == "missing");
    CHECK(nameless.error()[0].parameter.to<std::string>() == "Filter.1.Name");
    ReadingMemory more(bytes);
    const auto unknown = read_query<ec2::DescribeImages>(
        "Action=DescribeImages&Version=2016-11-15&Filter.1.Name=tomorrow&"
        "Filter.1.Value.1=a",
        more);
    REQUIRE(unknown);
    REQUIRE(unknown->advice().size() == 1);
    CHECK(unknown->advice()[0].name() == "filter_name_is_not_documented");
}

TEST_CASE("DescribeImages: extra parameters are judged") {
    CHECK(query_of({.extra = twice}) == "extra_parameter_given_twice");
    CHECK(query_of({.extra = a_member}) == "extra_parameter_has_a_member");
    CHECK((*check(ec2::DescribeImages{.extra = extra})).advice()[0].name() ==
          "extra_parameter_is_not_checked");
}

TEST_CASE("DescribeImages: of owners and filters that are not checked nothing is said") {
    const std::string text(300, 'a');
    const AnyText values[] = {AnyText::unchecked(text)};
    const ec2::Filter unchecked_values[] = {{.name = "name", .values = values}};
    const AnyText no_id[] = {AnyText::unchecked("12")};
    const auto result = check(ec2::DescribeImages{.owners = no_id, .filters = unchecked_values});
    REQUIRE(result);
    CHECK(result->advice().empty());
}

#endif
