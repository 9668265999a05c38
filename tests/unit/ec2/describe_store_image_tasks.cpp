// SPDX-License-Identifier: BSL-1.0
#include <writ/ec2/describe_store_image_tasks.hpp>

#include "support/harness.hpp"
#include "support/rules.hpp"

using namespace writ;

namespace {

constexpr ImageId ids[] = {"ami-5731123e"};
constexpr ImageId twenty_one_ids[] = {
    "ami-00000001", "ami-00000002", "ami-00000003", "ami-00000004", "ami-00000005", "ami-00000006",
    "ami-00000007", "ami-00000008", "ami-00000009", "ami-0000000a", "ami-0000000b", "ami-0000000c",
    "ami-0000000d", "ami-0000000e", "ami-0000000f", "ami-00000010", "ami-00000011", "ami-00000012",
    "ami-00000013", "ami-00000014", "ami-00000015"};
constexpr List<ImageId> twenty_ids(twenty_one_ids, 20);
constexpr AnyText states[] = {"Completed"};
constexpr ec2::Filter filters[] = {{.name = "task-state", .values = states}};
constexpr Parameter extra[] = {{"New", "1"}};

}  // namespace

BREAKS(more_than_20_image_ids, "ImageId.21",
       (ec2::DescribeStoreImageTasks{.image_ids = twenty_ids}),
       (ec2::DescribeStoreImageTasks{.image_ids = twenty_one_ids}))
BREAKS(image_ids_may_exclude_max_results, "MaxResults",
       (ec2::DescribeStoreImageTasks{.image_ids = {}, .max_results = 5}),
       (ec2::DescribeStoreImageTasks{.image_ids = ids, .max_results = 5}))
BREAKS(max_results_is_zero, "MaxResults", (ec2::DescribeStoreImageTasks{.max_results = 5}),
       (ec2::DescribeStoreImageTasks{.max_results = 0}))
BREAKS(max_results_may_be_too_few, "MaxResults", (ec2::DescribeStoreImageTasks{.max_results = 5}),
       (ec2::DescribeStoreImageTasks{.max_results = 4}))
BREAKS(max_results_may_be_too_few, "MaxResults", (ec2::DescribeStoreImageTasks{.max_results = 5}),
       (ec2::DescribeStoreImageTasks{.max_results = 1}))
BREAKS(max_results_is_above_200, "MaxResults", (ec2::DescribeStoreImageTasks{.max_results = 200}),
       (ec2::DescribeStoreImageTasks{.max_results = 201}))
BREAKS(filters_are_ignored, "Filter.N",
       (ec2::DescribeStoreImageTasks{.image_ids = {}, .filters = filters}),
       (ec2::DescribeStoreImageTasks{.image_ids = ids, .filters = filters}))

#ifndef WRIT_CASES

#include <cstddef>
#include <string>
#include <string_view>

namespace {

constexpr ec2::DescribeStoreImageTasks everything{
    .filters = filters,
    .next_token = "t/=",
    .max_results = 5,
    .dry_run = false,
    .extra = extra,
};

}  // namespace

TEST_CASE("DescribeStoreImageTasks: a 21st image is sent, as EC2 has not been seen to refuse it") {
    const auto advised = check(ec2::DescribeStoreImageTasks{.image_ids = twenty_one_ids});
    REQUIRE(advised);
    REQUIRE(advised->advice().size() == 1);
    CHECK(advised->advice()[0].name() == "more_than_20_image_ids");
    CHECK(query<std::string>(*advised).ends_with("&ImageId.21=ami-00000015"));
}

TEST_CASE("DescribeStoreImageTasks: every parameter is written, in the order of the members") {
    CHECK(query<std::string>(*check(everything)) ==
          "Action=DescribeStoreImageTasks&Version=2016-11-15&Filter.1.Name=task-state"
          "&Filter.1.Value.1=Completed&NextToken=t%2F%3D&MaxResults=5&DryRun=false&New=1");
    CHECK(query<std::string>(*check(ec2::DescribeStoreImageTasks{.image_ids = ids})) ==
          "Action=DescribeStoreImageTasks&Version=2016-11-15&ImageId.1=ami-5731123e");
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

//=== result ===//

namespace {

// Element names of the EC2 model, in the form of the API reference's samples.
constexpr std::string_view sample =
    "<DescribeStoreImageTasksResponse xmlns=\"http://ec2.amazonaws.com/doc/2016-11-15/\">\n"
    "  <requestId>59dbff89-35bd-4eac-99ed-be587EXAMPLE</requestId>\n"
    "  <storeImageTaskResultSet>\n"
    "    <item><amiId>ami-0abcdef1234567890</amiId><bucket>my-images</bucket>\n"
    "      <progressPercentage>17</progressPercentage>\n"
    "      <s3objectKey>ami-0abcdef1234567890.bin</s3objectKey>\n"
    "      <storeTaskState>InProgress</storeTaskState>\n"
    "      <taskStartTime>2026-11-23T01:02:03.456Z</taskStartTime></item>\n"
    "    <item><amiId>ami-5731123e</amiId><storeTaskState>Failed</storeTaskState>\n"
    "      <storeTaskFailureReason>no bucket</storeTaskFailureReason></item>\n"
    "  </storeImageTaskResultSet>\n"
    "  <nextToken>dG9rZW4=</nextToken>\n"
    "</DescribeStoreImageTasksResponse>\n";

}  // namespace

TEST_CASE("DescribeStoreImageTasks: tasks are read as they are walked over") {
    constexpr auto reply = read_reply<ec2::DescribeStoreImageTasks>(200, sample);
    std::string said;
    for (const ec2::StoreImageTaskResult& task : reply.result()->store_image_task_results) {
        said += std::string(task.ami_id->text()) + " " + task.store_task_state.to<std::string>() +
                " " + task.store_task_failure_reason.to<std::string>() + ";";
    }
    CHECK(said == "ami-0abcdef1234567890 InProgress ;ami-5731123e Failed no bucket;");
    constexpr ec2::StoreImageTaskResult task = *reply.result()->store_image_task_results.begin();
    static_assert(task.store_task_state == ec2::store_task_state::in_progress);
    static_assert(*task.progress_percentage.value() == 17 && task.bucket == "my-images");
    static_assert(task.s3_object_key == "ami-0abcdef1234567890.bin");
    static_assert(task.task_start_time == "2026-11-23T01:02:03.456Z");
    static_assert(task == task && !(task == ec2::StoreImageTaskResult{}));
    static_assert(reply.result()->request_id == "59dbff89-35bd-4eac-99ed-be587EXAMPLE");
    static_assert(!(*reply.result() == ec2::DescribeStoreImageTasksResult{}));
}

TEST_CASE("DescribeStoreImageTasks: the next page is asked for by the reply's token") {
    constexpr auto reply = read_reply<ec2::DescribeStoreImageTasks>(200, sample);
    const auto next = ec2::next_page(everything, *reply.result());
    REQUIRE(next);
    CHECK(next->next_token->text() == "dG9rZW4=");
    CHECK(next->filters == everything.filters);
}

#endif
