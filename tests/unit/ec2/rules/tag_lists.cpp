// SPDX-License-Identifier: BSL-1.0
#include <writ/ec2/rules/tag_lists.hpp>

#include "support/harness.hpp"

#include <string>
#include <vector>

#include <writ/ec2/types/tag_specification.hpp>

#ifndef WRIT_CASES

using namespace writ;

namespace {

constexpr ec2::Tag two[] = {{.key = "a", .value = ""}, {.key = "a", .value = ""}};
constexpr ec2::TagSpecification of_both[] = {{.resource_type = "image", .tags = two},
                                             {.resource_type = "snapshot", .tags = two}};

template <class Tagged>
std::vector<std::string> repeated(const Tagged& tagged) {
    std::vector<std::string> places;
    ec2::detail::each_repeated_key(
        tagged, [&](const Place& place) { places.push_back(place.to<std::string>()); });
    return places;
}

}  // namespace

TEST_CASE("the place of a tag has the names that the request calls it by") {
    const List<ec2::TagSpecification> all = of_both;
    CHECK(repeated(ec2::detail::tags_in(all, ec2::detail::tag_specification_names)) ==
          std::vector<std::string>{"TagSpecification.1.Tag.2.Key", "TagSpecification.2.Tag.2.Key"});
    CHECK(repeated(ec2::detail::tags_in(all, ec2::detail::tag_specifications_names)).back() ==
          "TagSpecifications.2.Tag.2.Key");
}

#endif
