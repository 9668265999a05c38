// SPDX-License-Identifier: BSL-1.0
#include <writ/any/action.hpp>

#include "support/harness.hpp"

#include <type_traits>

#include <writ/ec2/copy_image.hpp>

#ifndef WRIT_CASES

using namespace writ;

static_assert(action_of<ec2::CopyImage>.name() == "CopyImage");
static_assert(action_of<ec2::CopyImage>.version() == "2016-11-15");
// What reads by one would be left with a view of a copy that is gone.
static_assert(!std::is_copy_constructible_v<Action>);

TEST_CASE("an action tells its parameters by the schema of its request") {
    CHECK(&action_of<ec2::CopyImage>.schema() == &schema_of<ec2::CopyImage>);
    CHECK(action_of<ec2::CopyImage>.schema()[0].name() == "Name");
    CHECK(action_of<ec2::CopyImage>.version() == "2016-11-15");
}

#endif
