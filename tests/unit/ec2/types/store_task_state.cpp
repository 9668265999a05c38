// SPDX-License-Identifier: BSL-1.0
#include <writ/ec2/types/store_task_state.hpp>

#include "support/harness.hpp"

using namespace writ;
using namespace writ::ec2;

ACCEPTS(StoreTaskState, "Completed")
ACCEPTS(StoreTaskState, "Failed")
ACCEPTS(StoreTaskState, "InProgress")

REFUSES(StoreTaskState, empty, 0, "Failed", "")
REFUSES(StoreTaskState, no_byte_of_a_word, 6, "Failed", "Failed,")

DOUBTS(StoreTaskState, word_is_not_listed, "InProgress", "In-progress")
DOUBTS(StoreTaskState, word_is_not_listed, "Failed", "failed")

#ifndef WRIT_CASES

TEST_CASE("each constant of StoreTaskState is its word") {
    CHECK(StoreTaskState(StoreTaskState::Completed).text() == "Completed");
    CHECK(StoreTaskState(StoreTaskState::Failed).text() == "Failed");
    CHECK(StoreTaskState(StoreTaskState::InProgress).text() == "InProgress");
    STATIC_REQUIRE(StoreTaskState(StoreTaskState::InProgress).is_right());
    STATIC_REQUIRE(StoreTaskState::list.size == 3);
}

#endif
