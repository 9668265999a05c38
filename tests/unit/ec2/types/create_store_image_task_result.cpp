// SPDX-License-Identifier: BSL-1.0
#include <writ/ec2/types/create_store_image_task_result.hpp>

#include "support/harness.hpp"

#include <writ/ec2/create_store_image_task.hpp>

using namespace writ;

// rejects object_key_of_result_left_out: objectKey_given_right_and_in_order
[[maybe_unused]] constexpr ec2::CreateStoreImageTaskResult with_object_key
    WRIT_TWIN(object_key_of_result_left_out,
              (ec2::CreateStoreImageTaskResult{.object_key = "ami-5731123e.bin"}),
              (ec2::CreateStoreImageTaskResult{}));

#ifndef WRIT_CASES

TEST_CASE("CreateStoreImageTask: the reply has the object's key") {
    constexpr auto reply = read_reply<ec2::CreateStoreImageTask>(
        200,
        "<CreateStoreImageTaskResponse xmlns=\"http://ec2.amazonaws.com/doc/2016-11-15/\">"
        "<requestId>59dbff89-35bd-4eac-99ed-be587EXAMPLE</requestId>"
        "<objectKey>ami-5731123e.bin</objectKey></CreateStoreImageTaskResponse>");
    static_assert(reply.result()->object_key->text() == "ami-5731123e.bin");
    static_assert(reply.result()->request_id == "59dbff89-35bd-4eac-99ed-be587EXAMPLE");
    CHECK(*reply.result() == *reply.result());
    CHECK_FALSE(*reply.result() == ec2::CreateStoreImageTaskResult{.object_key = "a"});
    CHECK(read_reply<ec2::CreateStoreImageTask>(
              200, "<CreateStoreImageTaskResponse></CreateStoreImageTaskResponse>")
              .not_a_reply());
}

#endif
