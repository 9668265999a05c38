// SPDX-License-Identifier: BSL-1.0
#include <writ/ec2/describe_store_image_tasks.hpp>

#include "support/harness.hpp"
#include "support/rules.hpp"

using namespace writ;

namespace {

constexpr ec2::ImageId ids[] = {"ami-5731123e"};
constexpr ec2::ImageId twenty_one_ids[] = {
    "ami-00000001", "ami-00000002", "ami-00000003", "ami-00000004", "ami-00000005", "ami-00000006",
    "ami-00000007", "ami-00000008", "ami-00000009", "ami-0000000a", "ami-0000000b", "ami-0000000c",
    "ami-0000000d", "ami-0000000e", "ami-0000000f", "ami-00000010", "ami-00000011", "ami-00000012",
    "ami-00000013", "ami-00000014", "ami-00000015"};
constexpr List<ec2::ImageId> twenty_ids(twenty_one_ids, 20);
constexpr AnyText states[] = {"Completed"};
constexpr ec2::Filter filters[] = {{.name = "task-state", .values = states}};
constexpr Parameter extra[] = {{"New", "1"}};

}  // namespace

BREAKS(image_ids_may_exclude_max_results, "MaxResults",
       (ec2::DescribeStoreImageTasks{.image_ids = {}, .max_results = 5}),
       (ec2::DescribeStoreImageTasks{.image_ids = ids, .max_results = 5}))
BREAKS(max_results_is_zero, "MaxResults", (ec2::DescribeStoreImageTasks{.max_results = 5}),
       (ec2::DescribeStoreImageTasks{.max_results = 0}, waive<number_is_outside_documented_range>))
BREAKS(max_results_may_be_too_few, "MaxResults", (ec2::DescribeStoreImageTasks{.max_results = 5}),
       (ec2::DescribeStoreImageTasks{.max_results = 4}))
BREAKS(max_results_may_be_too_few, "MaxResults", (ec2::DescribeStoreImageTasks{.max_results = 5}),
       (ec2::DescribeStoreImageTasks{.max_results = 1}))

BREAKS(more_than_20_image_ids, "ImageId.21",
       (ec2::DescribeStoreImageTasks{.image_ids = twenty_ids}),
       (ec2::DescribeStoreImageTasks{.image_ids = twenty_one_ids}))
BREAKS(filters_are_ignored, "Filter.N",
       (ec2::DescribeStoreImageTasks{.image_ids = {}, .filters = filters}),
       (ec2::DescribeStoreImageTasks{.image_ids = ids, .filters = filters}))

#ifndef WRIT_CASES

#include <cstddef>
#include <string>
#include <string_view>

namespace {

constexpr ec2::DescribeStoreImageTasks everything{
    .dry_run = false,
    .filters = filters,
    .next_token = "t/=",
    .max_results = 5,
    .extra = extra,
};

}  // namespace

TEST_CASE("DescribeStoreImageTasks: every parameter is written, in the order of the members") {
    CHECK(query<std::string>(*check(everything)) ==
          "Action=DescribeStoreImageTasks&Version=2016-11-15&DryRun=false"
          "&Filter.1.Name=task-state&Filter.1.Value.1=Completed&NextToken=t%2F%3D&MaxResults=5&New="
          "1");
    CHECK(query<std::string>(*check(ec2::DescribeStoreImageTasks{.image_ids = ids})) ==
          "Action=DescribeStoreImageTasks&Version=2016-11-15&ImageId.1=ami-5731123e");
}

TEST_CASE("DescribeStoreImageTasks: more results than documented are an advice") {
    const auto advised = check(ec2::DescribeStoreImageTasks{.max_results = 201});
    REQUIRE(advised);
    REQUIRE(advised->advice().size() == 1);
    CHECK(advised->advice()[0].name() == "number_is_outside_documented_range");
    const auto quiet = check(ec2::DescribeStoreImageTasks{.max_results = 200});
    REQUIRE(quiet);
    CHECK(quiet->advice().empty());
}

TEST_CASE("DescribeStoreImageTasks: what is written is read again") {
    alignas(std::max_align_t) std::byte bytes[1024];
    ReadingMemory memory(bytes);
    const std::string written = query<std::string>(*check(everything));
    const auto again = read_query<ec2::DescribeStoreImageTasks>(written, memory, keep_unknown);
    REQUIRE(again);
    CHECK(again->request() == everything);
    CHECK_FALSE(again->request() == ec2::DescribeStoreImageTasks{});
    CHECK(again->advice()[0].name() == "extra_parameter_is_not_checked");
}

TEST_CASE("DescribeStoreImageTasks: an unchecked number of results is let through") {
    CHECK(check(ec2::DescribeStoreImageTasks{.max_results = MaxResults::unchecked(1000)}));
}

#endif
