// SPDX-License-Identifier: BSL-1.0
#include <writ/any/actions.hpp>

#include "support/harness.hpp"

#include <writ/ec2/copy_image.hpp>
#include <writ/ec2/create_tags.hpp>
#include <writ/ec2/run_instances.hpp>

#ifndef WRIT_CASES

using namespace writ;

namespace {

using Some = Actions<ec2::RunInstances, ec2::CopyImage, ec2::CreateTags>;
struct Named : Some {};

static_assert(ActionList<Some> && ActionList<Named>);
static_assert(!ActionList<ec2::CopyImage>);
static_assert(Some::find("CreateTags")->name() == "CreateTags", "also while compiling");

}  // namespace

TEST_CASE("actions are found by their names as AWS writes them, and by no other") {
    for (const std::string_view name : {"CopyImage", "CreateTags", "RunInstances"}) {
        CAPTURE(name);
        const auto found = Some::find(name);
        REQUIRE(found);
        CHECK(found->name() == name);
    }
    for (const std::string_view name :
         {"", "A", "Copyimage", "CopyImageX", "CreateTag", "RunInstance", "Z"}) {
        CAPTURE(name);
        CHECK_FALSE(Some::find(name));
    }
}

TEST_CASE("all stand in the order of their names, in whichever order they are listed") {
    REQUIRE(Some::all().size() == 3);
    CHECK(Some::all()[0]->name() == "CopyImage");
    CHECK(Some::all()[1]->name() == "CreateTags");
    CHECK(Some::all()[2]->name() == "RunInstances");
}

TEST_CASE("the same action is the same object, whichever list has it") {
    CHECK(&*Named::find("CopyImage") == &action_of<ec2::CopyImage>);
    CHECK(&*Actions<ec2::CopyImage>::find("CopyImage") == &*Some::find("CopyImage"));
}

#endif
