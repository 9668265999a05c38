// SPDX-License-Identifier: BSL-1.0
#include <writ/schema/table.hpp>

#include "support/harness.hpp"

#include <type_traits>

#include <writ/ec2/copy_image.hpp>

using namespace writ;

namespace {

static_assert(detail::is_structure<ec2::Tag>);
static_assert(detail::is_structure<Optional<ec2::Tag>>);
static_assert(!detail::is_structure<List<ec2::Tag>> && !detail::is_structure<ec2::ImageId>);
static_assert(!detail::is_structure<Required<List<ec2::Tag>, struct Why>>);
static_assert(detail::ValueOf<Required<List<ec2::Tag>, struct Why>>::is_required);
static_assert(std::is_same_v<detail::ValueOf<Optional<ec2::ImageId>>::type, ec2::ImageId>);
static_assert(detail::is_reference<OptionalReference<ec2::Tag>>);
static_assert(!detail::is_reference<Optional<ec2::Tag>>);
static_assert(detail::is_unreserved<ec2::ImageId> && !detail::is_unreserved<ec2::TagKey>);

}  // namespace

#ifndef WRIT_CASES

namespace {

struct Names {
    template <class Member>
    void operator()(std::string_view name, const Member&) {
        text += name;
        text += ' ';
    }

    std::string text;
};

}  // namespace

TEST_CASE("a table is found in the struct, and has its members visited in order") {
    const ec2::Tag tag{.key = "a"};
    Names sent;
    detail::visit_wire_table(tag, sent);
    CHECK(sent.text == "Key Value ");
    Names read;
    const auto result = detail::make_blank<ec2::CopyImageResult>();
    detail::visit_reply_table(result, read);
    CHECK(read.text == "imageId requestId ");
}

#endif
