// SPDX-License-Identifier: BSL-1.0
#include <writ/schema/member_view.hpp>

#include "support/harness.hpp"

#include <writ/ec2/copy_image.hpp>

using namespace writ;

#ifndef WRIT_CASES

namespace {

using detail::view_of;

// Whether `view` is of `count` things from `first` on.
bool is_of(const detail::MemberView& view, const void* first, std::size_t count) {
    return view.count == count && (count == 0 || view.first == first);
}

}  // namespace

TEST_CASE("a member that holds nothing is viewed as nothing") {
    CHECK(view_of(Optional<ImageId>()).count == 0);
    CHECK(view_of(List<ImageId>()).count == 0);
    CHECK(view_of(YesNo()).count == 0);
    CHECK(view_of(OptionalReference<ec2::Tag>()).count == 0);
    const Required<YesNo, struct Why> unsaid{YesNo()};
    CHECK(view_of(unsaid).count == 0);
}

TEST_CASE("a member is viewed where its value lies") {
    const Region region = "us-east-1";
    CHECK(is_of(view_of(region), &region, 1));
    const Optional<Region> optional = region;
    CHECK(is_of(view_of(optional), &*optional, 1));
    const Required<Region, struct Why> required = region;
    CHECK(is_of(view_of(required), &*required, 1));
    const YesNo yes = true;
    CHECK(is_of(view_of(yes), &yes, 1));
    const ec2::Tag tag{.key = "a"};
    CHECK(is_of(view_of(OptionalReference(tag)), &tag, 1));
    const ec2::Tag tags[] = {tag, tag, tag};
    CHECK(is_of(view_of(List<ec2::Tag>(tags)), tags, 3));
    const Required<List<ec2::Tag>, struct Why> list = tags;
    CHECK(is_of(view_of(list), tags, 3));
}

TEST_CASE("the members of a request are viewed in the order of its table, states one by one") {
    const Parameter extra[] = {{"New", "1"}};
    const ec2::CopyImage request{.name = "My server",
                                 .source_image_id = "ami-5731123e",
                                 .source_region = "us-east-1",
                                 .encryption = encrypted_with("alias/a"),
                                 .extra = extra};
    detail::MemberView views[detail::most_fields];
    detail::view_members<ec2::CopyImage>(&request, views);
    CHECK(is_of(views[0], &request.name, 1));
    CHECK(is_of(views[3], nullptr, 0));
    CHECK(is_of(views[5], &request.encryption.parameters().encrypted, 1));
    CHECK(is_of(views[6], &*request.encryption.key(), 1));
    CHECK(is_of(views[7], nullptr, 0));
    CHECK(is_of(views[14], extra, 1));
}

#endif
