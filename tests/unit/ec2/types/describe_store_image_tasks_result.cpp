// SPDX-License-Identifier: BSL-1.0
#include <writ/ec2/types/describe_store_image_tasks_result.hpp>

#include "support/harness.hpp"

#include <writ/ec2/describe_store_image_tasks.hpp>

using namespace writ;

#ifndef WRIT_CASES

#include <string>
#include <string_view>

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
        said += task.ami_id.text().to<std::string>() + " " +
                task.store_task_state.text().to<std::string>() + " " +
                task.store_task_failure_reason.to<std::string>() + ";";
    }
    CHECK(said == "ami-0abcdef1234567890 InProgress ;ami-5731123e Failed no bucket;");
    constexpr ec2::StoreImageTaskResult task = *reply.result()->store_image_task_results.begin();
    static_assert(task.store_task_state == ec2::StoreTaskState::InProgress);
    static_assert(*task.progress_percentage.value() == 17 && task.bucket == "my-images");
    static_assert(task.s3_object_key == "ami-0abcdef1234567890.bin");
    static_assert(task.task_start_time == "2026-11-23T01:02:03.456Z");
    static_assert(task.task_start_time.value()->is_checked());
    static_assert(task == task && !(task == ec2::StoreImageTaskResult{}));
    static_assert(reply.result()->request_id == "59dbff89-35bd-4eac-99ed-be587EXAMPLE");
    static_assert(!(*reply.result() == ec2::DescribeStoreImageTasksResult{}));
}

TEST_CASE("DescribeStoreImageTasks: the next page is asked for by the reply's token") {
    constexpr auto reply = read_reply<ec2::DescribeStoreImageTasks>(200, sample);
    const auto next =
        ec2::next_page(ec2::DescribeStoreImageTasks{.max_results = 5}, *reply.result());
    REQUIRE(next);
    CHECK(next->next_token->text() == "dG9rZW4=");
    CHECK(next->max_results->number() == 5);
}

#endif
