// SPDX-License-Identifier: BSL-1.0
// Brings an image from one partition to another, by way of S3: the requests, and what EC2 answers.
#include <iostream>
#include <string>
#include <string_view>

#include <writ/ec2/copy_image.hpp>
#include <writ/ec2/create_restore_image_task.hpp>
#include <writ/ec2/create_store_image_task.hpp>
#include <writ/ec2/describe_store_image_tasks.hpp>

using namespace writ;

namespace {

// [copy]
constexpr ec2::CopyImage copy{
    .name = "golden", .source_image_id = "ami-0abcdef1234567890", .source_region = "us-east-2"};

void try_to_copy() {
    const auto request = check(copy, in_region("us-gov-east-1"));
    if (request) return;
    for (const Fault& fault : request.error()) {
        std::cout << fault.parameter.to<std::string>() << ": " << fault.name() << ": "
                  << fault.text() << '\n';
    }
}
// [/copy]

// [store]
constexpr ec2::Tag object_tags[] = {{.key = "team", .value = "images"}};

constexpr auto store = checked(ec2::CreateStoreImageTask{.image_id = "ami-0abcdef1234567890",
                                                         .bucket = "my-images-us-east-2",
                                                         .s3_object_tags = object_tags});
// [/store]

// [describe]
constexpr ec2::ImageId ids[] = {"ami-0abcdef1234567890"};

constexpr auto describe = checked(ec2::DescribeStoreImageTasks{.image_ids = ids});
// [/describe]

// [restore]
constexpr ec2::Tag image_tags[] = {{.key = "from", .value = "us-east-2"}};
constexpr ec2::TagSpecification tags[] = {{.resource_type = "image", .tags = image_tags}};

constexpr auto restore =
    checked(ec2::CreateRestoreImageTask{.bucket = "my-images-us-gov-east-1",
                                        .object_key = "ami-0abcdef1234567890.bin",
                                        .name = "golden",
                                        .tag_specifications = tags});
// [/restore]

// Replies with the elements of the EC2 model.
constexpr std::string_view stored =
    "<CreateStoreImageTaskResponse xmlns=\"http://ec2.amazonaws.com/doc/2016-11-15/\">"
    "<requestId>59dbff89-35bd-4eac-99ed-be587EXAMPLE</requestId>"
    "<objectKey>ami-0abcdef1234567890.bin</objectKey></CreateStoreImageTaskResponse>";

constexpr std::string_view described =
    "<DescribeStoreImageTasksResponse xmlns=\"http://ec2.amazonaws.com/doc/2016-11-15/\">"
    "<requestId>59dbff89-35bd-4eac-99ed-be588EXAMPLE</requestId><storeImageTaskResultSet>"
    "<item><amiId>ami-0abcdef1234567890</amiId><bucket>my-images-us-east-2</bucket>"
    "<progressPercentage>17</progressPercentage>"
    "<s3objectKey>ami-0abcdef1234567890.bin</s3objectKey>"
    "<storeTaskState>InProgress</storeTaskState>"
    "<taskStartTime>2026-11-25T01:02:03.456Z</taskStartTime></item>"
    "</storeImageTaskResultSet></DescribeStoreImageTasksResponse>";

constexpr std::string_view restored =
    "<CreateRestoreImageTaskResponse xmlns=\"http://ec2.amazonaws.com/doc/2016-11-15/\">"
    "<requestId>59dbff89-35bd-4eac-99ed-be589EXAMPLE</requestId>"
    "<imageId>ami-1234567890abcdef0</imageId></CreateRestoreImageTaskResponse>";

// [store_reply]
void print(const Reply<ec2::CreateStoreImageTaskResult>& reply) {
    if (reply.result())
        std::cout << "to be stored as " << reply.result()->object_key->text() << '\n';
}
// [/store_reply]

// [describe_reply]
void print(const Reply<ec2::DescribeStoreImageTasksResult>& reply) {
    if (!reply.result()) return;
    for (const ec2::StoreImageTaskResult& task : reply.result()->store_image_task_results) {
        if (task.store_task_state == ec2::StoreTaskState::Completed) {
            std::cout << "copy " << task.s3_object_key.to<std::string>() << " now\n";
        } else if (task.store_task_state == ec2::StoreTaskState::Failed) {
            std::cout << task.store_task_failure_reason.to<std::string>() << '\n';
        } else {
            std::cout << task.store_task_state.text().to<std::string>() << ", "
                      << task.progress_percentage.text().to<std::string>() << " %\n";
        }
    }
}
// [/describe_reply]

// [restore_reply]
void print(const Reply<ec2::CreateRestoreImageTaskResult>& reply) {
    if (reply.result()) std::cout << "will be " << reply.result()->image_id->text() << '\n';
}
// [/restore_reply]

template <class Request>
void show(const Checked<Request>& request) {
    each_parameter(request, [](std::string_view name, std::string_view value) {
        std::cout << name << '=' << value << '\n';
    });
}

}  // namespace

int main() {
    std::cout << "== copy ==\n";
    try_to_copy();
    std::cout << "== create_store_image_task ==\n";
    show(store);
    std::cout << "== stored ==\n";
    print(read_reply<ec2::CreateStoreImageTask>(200, stored));
    std::cout << "== describe_store_image_tasks ==\n";
    show(describe);
    std::cout << "== described ==\n";
    print(read_reply<ec2::DescribeStoreImageTasks>(200, described));
    std::cout << "== create_restore_image_task ==\n";
    show(restore);
    std::cout << "== restored ==\n";
    print(read_reply<ec2::CreateRestoreImageTask>(200, restored));
}
