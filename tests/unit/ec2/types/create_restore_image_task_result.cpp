// SPDX-License-Identifier: BSL-1.0
#include <writ/ec2/types/create_restore_image_task_result.hpp>

#include "support/harness.hpp"

#include <writ/ec2/create_restore_image_task.hpp>

using namespace writ;

// rejects image_id_of_result_left_out: imageId_given_right_and_in_order
[[maybe_unused]] constexpr ec2::CreateRestoreImageTaskResult with_image_id WRIT_TWIN(
    image_id_of_result_left_out, (ec2::CreateRestoreImageTaskResult{.image_id = "ami-5731123e"}),
    (ec2::CreateRestoreImageTaskResult{}));

#ifndef WRIT_CASES

TEST_CASE("CreateRestoreImageTask: the reply has the new image's id") {
    constexpr auto reply = read_reply<ec2::CreateRestoreImageTask>(
        200,
        "<CreateRestoreImageTaskResponse xmlns=\"http://ec2.amazonaws.com/doc/2016-11-15/\">"
        "<requestId>59dbff89-35bd-4eac-99ed-be587EXAMPLE</requestId>"
        "<imageId>ami-0abcdef1234567890</imageId></CreateRestoreImageTaskResponse>");
    static_assert(reply.result()->image_id->text() == "ami-0abcdef1234567890");
    static_assert(reply.result()->request_id == "59dbff89-35bd-4eac-99ed-be587EXAMPLE");
    CHECK(*reply.result() == *reply.result());
    CHECK_FALSE(*reply.result() == ec2::CreateRestoreImageTaskResult{.image_id = "ami-5731123e"});
    CHECK(read_reply<ec2::CreateRestoreImageTask>(
              200, "<CreateRestoreImageTaskResponse></CreateRestoreImageTaskResponse>")
              .not_a_reply());
}

#endif
