// SPDX-License-Identifier: BSL-1.0
#include <writ/schema/held.hpp>

#include "support/harness.hpp"

#include <cstddef>

#include <writ/ec2/types/tag_specification.hpp>
#include <writ/schema/schema.hpp>
#include <writ/value/integer.hpp>
#include <writ/value/region.hpp>

using namespace writ;

#ifndef WRIT_CASES

namespace held_test {

struct Node {
    Required<Region, struct Region_given_right_and_in_order> region;
    Optional<Region> optional{};
    Optional<Integer> number{};
    Optional<ec2::Tag> tag{};
    OptionalReference<Node> next{};
    List<Region> regions{};
    YesNo yes_no{};
    List<Parameter> extra{};

    struct Model {
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("Region", self.region);
            row("Optional", self.optional);
            row("Number", self.number);
            row("Tag", self.tag);
            row("Next", self.next);
            row("List", self.regions);
            row("YesNo", self.yes_no);
            row.extra(self.extra);
        }
    };
};

}  // namespace held_test

namespace {

using held_test::Node;

// What the member at `at` of `node` holds.
detail::Held held(const Node& node, std::size_t at) {
    const detail::SchemaData& schema = schema_of<Node>.data();
    const void* places[detail::most_fields];
    schema.place_members(&node, places);
    return detail::held_at(schema.records[at], places[at]);
}

// Whether it is `count` things from `first` on.
bool is_of(const detail::Held& held, const void* first, std::size_t count) {
    return held.count == count && held.first == first;
}

}  // namespace

TEST_CASE("a member that holds nothing is held as nothing") {
    const Node node{.region = "us-east-1"};
    CHECK(is_of(held(node, 0), &*node.region, 1));
    for (std::size_t at = 1; at != 8; ++at) {
        CAPTURE(at);
        CHECK(held(node, at).count == 0);
    }
}

TEST_CASE("what a member holds is where it lies") {
    const Region regions[] = {"us-east-1", "us-east-2"};
    const Parameter extra[] = {{"A", "1"}, {"B", "2"}, {"C", "3"}};
    const Node next{.region = "us-east-1"};
    const Node node{.region = "us-east-1",
                    .optional = "us-east-2",
                    .number = 3,
                    .tag = ec2::Tag{.key = "a"},
                    .next = next,
                    .regions = regions,
                    .yes_no = false,
                    .extra = extra};
    CHECK(is_of(held(node, 1), &*node.optional, 1));
    CHECK(is_of(held(node, 2), &*node.number, 1));
    CHECK(is_of(held(node, 3), &*node.tag, 1));
    CHECK(is_of(held(node, 4), &next, 1));
    CHECK(is_of(held(node, 5), regions, 2));
    CHECK(is_of(held(node, 6), &node.yes_no, 1));
    CHECK(is_of(held(node, 7), extra, 3));
}

#endif
