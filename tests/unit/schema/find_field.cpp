// SPDX-License-Identifier: BSL-1.0
#include <writ/schema/find_field.hpp>

#include "support/harness.hpp"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>

#include <writ/ec2/copy_image.hpp>

using namespace writ;

#ifndef WRIT_CASES

// A list in a list in a list, which no request of EC2 has.
namespace match_test {

struct Inner {
    Optional<ec2::TagKey> value{};

    struct Model {
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("Value", self.value);
        }
    };
};

struct Middle {
    List<Inner> inner{};

    struct Model {
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("Inner", self.inner);
        }
    };
};

struct Outer {
    List<Middle> middle{};

    struct Model {
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("Middle", self.middle);
        }
    };
};

struct Deep {
    List<Outer> outer{};

    struct Model {
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("Outer", self.outer);
        }
    };
};

}  // namespace match_test

namespace {

// Where a name lies: the field and the index of each step along it; nothing if it is unknown.
struct Steps {
    static constexpr std::size_t most = 8;

    std::uint64_t each[2 * most] = {UINT64_MAX};

    constexpr bool is_known() const { return each[0] != UINT64_MAX; }
    friend constexpr bool operator==(const Steps&, const Steps&) = default;
    friend constexpr bool operator<(const Steps& left, const Steps& right) {
        for (std::size_t at = 0; at != 2 * most; ++at) {
            if (left.each[at] != right.each[at]) return left.each[at] < right.each[at];
        }
        return false;
    }
};

template <class Request>
constexpr Steps find_in(std::string_view name) {
    const detail::SchemaData* schema = &schema_of<Request>.data();
    Steps steps;
    detail::Guesses none;
    detail::NameStep first;
    if (!detail::find_parameter(*schema, name, none, &first, 1)) return steps;
    for (std::size_t at = 0; !name.empty(); ++at) {
        const detail::NameStep step = detail::take_step(*schema, name, at);
        steps.each[2 * at] = step.field;
        steps.each[2 * at + 1] = step.index;
        name.remove_prefix(step.size);
        if (!name.empty()) schema = &schema->records[step.field].structure->data();
    }
    return steps;
}

constexpr Steps find(std::string_view name) {
    return find_in<ec2::CopyImage>(name);
}

// Whether `first` stands before `second` on the wire.
constexpr bool is_before(std::string_view first, std::string_view second) {
    return find(first) < find(second) && !(find(second) < find(first));
}

constexpr bool is_known(std::string_view name) {
    return find(name).is_known();
}

constexpr bool is_parameter(std::string_view name) {
    return detail::has_parameter(schema_of<ec2::CopyImage>.data(), name);
}

// The names of all parameters, in the order of the wire.
constexpr std::string_view in_order[] = {
    "Name",
    "SourceImageId",
    "SourceRegion",
    "ClientToken",
    "Description",
    "Encrypted",
    "KmsKeyId",
    "DestinationOutpostArn",
    "DestinationAvailabilityZone",
    "DestinationAvailabilityZoneId",
    "CopyImageTags",
    "TagSpecification.0.ResourceType",
    "TagSpecification.1.ResourceType",
    "TagSpecification.1.Tag.0.Key",
    "TagSpecification.1.Tag.1.Key",
    "TagSpecification.1.Tag.1.Value",
    "TagSpecification.1.Tag.2.Key",
    "TagSpecification.1.Tag.9.Key",
    "TagSpecification.1.Tag.10.Key",
    "TagSpecification.2.ResourceType",
    "TagSpecification.9.Tag.1.Key",
    "TagSpecification.10.ResourceType",
    "TagSpecification.4294967293.ResourceType",
    "TagSpecification.4294967294.ResourceType",
    "SnapshotCopyCompletionDurationMinutes",
    "DryRun",
    "NoSuchParameter",
};

static_assert(is_before("Name", "SourceImageId") && is_before("Encrypted", "KmsKeyId"));
static_assert(is_before("TagSpecification.9.Tag.1.Key", "TagSpecification.10.ResourceType"));
static_assert(is_before("TagSpecification.1.Tag.9.Key", "TagSpecification.1.Tag.10.Key"));
static_assert(is_before("DryRun", "NoSuchParameter") && !is_known("NoSuchParameter"));
static_assert(!is_before("TagSpecification.1.Tag.1.Key", "TagSpecification.1.Tag.1.Key"));

constexpr bool is_known_in_depth(std::string_view name) {
    return find_in<match_test::Deep>(name).is_known();
}

}  // namespace

TEST_CASE("texts of each size are the same only if each byte is, whatever is around them") {
    const std::string text = "0123456789ABCDEFGHIJKLMN";
    for (std::size_t size = 1; size != text.size(); ++size) {
        CAPTURE(size);
        const std::string left = "<<<<" + text.substr(0, size) + ">>>>";
        std::string right = "((((" + text.substr(0, size) + "))))";
        CHECK(detail::same_bytes(&left[4], &right[4], size));
        for (std::size_t at = 4; at != 4 + size; ++at) {
            CAPTURE(at);
            const char kept = std::exchange(right[at], '!');
            CHECK_FALSE(detail::same_bytes(&left[4], &right[4], size));
            right[at] = kept;
        }
    }
}

TEST_CASE("a name begins with a field's if that ends there, or at a dot") {
    const detail::SchemaData& schema = schema_of<ec2::CopyImage>.data();
    const auto begins = [&](std::string_view name, std::size_t field) {
        return detail::begins_with(name, schema, schema.records[field]);
    };
    CHECK(begins("Name", 0));
    CHECK(begins("Name.1", 0));
    CHECK_FALSE(begins("Names", 0));
    CHECK_FALSE(begins("Nam", 0));
    CHECK_FALSE(begins("name", 0));
    const std::size_t extra = schema.size - 1;
    CHECK_FALSE(begins(".1", extra));
    CHECK_FALSE(begins("", extra));
    // The slot has no name, so nothing begins with it, wherever it lies.
    CHECK_FALSE(begins({schema.names + schema.records[extra].name_at + 1, 0}, extra));
}

TEST_CASE("every parameter has its place, in the order of the wire") {
    for (std::size_t at = 0; at != std::size(in_order); ++at) {
        CAPTURE(in_order[at]);
        const writ_test::ExactBuffer name(in_order[at]);
        CHECK(find(name.text()) == find(in_order[at]));
        CHECK(is_known(name.text()) == (at + 1 != std::size(in_order)));
        for (std::size_t before = 0; before != at; ++before) {
            CHECK(is_before(in_order[before], name.text()));
        }
    }
}

TEST_CASE("indices that are too large to count share a place behind all others") {
    const Steps most = find("TagSpecification.4294967294.ResourceType");
    CHECK(find("TagSpecification.4294967295.ResourceType") == most);
    CHECK(find("TagSpecification.4294967296.ResourceType") == most);
    CHECK(find("TagSpecification.18446744073709551617.ResourceType") == most);
    CHECK(find("TagSpecification.99999999999999999999999999.ResourceType") == most);
}

TEST_CASE("what only resembles a parameter has no place") {
    for (const std::string_view name : {"",
                                        "name",
                                        "Nam",
                                        "Names",
                                        "Name.1",
                                        "Name.",
                                        " Name",
                                        "Name ",
                                        "Encrypted.1",
                                        "TagSpecification",
                                        "TagSpecification.",
                                        "TagSpecification.1",
                                        "TagSpecification.1.",
                                        "TagSpecification.ResourceType",
                                        "TagSpecification..ResourceType",
                                        "TagSpecification.01.ResourceType",
                                        "TagSpecification.00.ResourceType",
                                        "TagSpecification.+1.ResourceType",
                                        "TagSpecification.-1.ResourceType",
                                        "TagSpecification.1x.ResourceType",
                                        "TagSpecification.N.ResourceType",
                                        "TagSpecification1.ResourceType",
                                        "TagSpecification.1ResourceType",
                                        "TagSpecification.1.Tag",
                                        "TagSpecification.1.Tag.",
                                        "TagSpecification.1.Tag.1",
                                        "TagSpecification.1.Tag.1.",
                                        "TagSpecification.1.Tag.1.Name",
                                        "TagSpecification.1.Tag.1.Key.",
                                        "TagSpecification.1.Tag.1.Key.1",
                                        "TagSpecification.1.Tag.01.Key",
                                        "TagSpecification.1.Name",
                                        "TagSpecification.1.TagSpecification.1.ResourceType",
                                        "TagSpecificationX.1.ResourceType",
                                        "Tag.1.Key",
                                        "Key",
                                        "ResourceType",
                                        "Action",
                                        "Version",
                                        "N"}) {
        CAPTURE(name);
        const writ_test::ExactBuffer buffer(name);
        CHECK_FALSE(find(buffer.text()).is_known());
        // all unknown ones alike, so that they keep the order in which they are given
        CHECK(find(buffer.text()) == find("NoSuchParameter"));
    }
}

TEST_CASE("a parameter can lie in more lists than those of most requests") {
    BOTH(is_known_in_depth, "Outer.1.Middle.2.Inner.3.Value", true);
    BOTH(is_known_in_depth, "Outer.1.Middle.2.Inner.3", false);
    BOTH(is_known_in_depth, "Outer.1.Middle.2.Inner", false);
}

TEST_CASE("a parameter of a request is one of its table, the action or the version") {
    STATIC_REQUIRE(is_parameter("Action"));
    STATIC_REQUIRE(is_parameter("Version"));
    STATIC_REQUIRE(is_parameter("DryRun"));
    STATIC_REQUIRE(is_parameter("TagSpecification.3.Tag.4.Value"));
    STATIC_REQUIRE(!is_parameter("action"));
    STATIC_REQUIRE(!is_parameter("TagSpecification.3"));
}

TEST_CASE("a name is found whatever is guessed") {
    const detail::SchemaData& schema = schema_of<ec2::CopyImage>.data();
    for (std::size_t guess = 0; guess != schema.size + std::size_t{3}; ++guess) {
        CAPTURE(guess);
        for (std::size_t at = 0; at != schema.size; ++at) {
            const std::string_view name = schema.name_of(schema.records[at]);
            const bool is_known = !name.empty() && name != "TagSpecification";
            CHECK(detail::find_field(schema, name) == (name.empty() ? schema.size : at));
            CHECK(detail::take_step(schema, name, guess).field == (is_known ? at : schema.size));
        }
        for (const std::string& name : {std::string("Nam"), std::string("Zone"),
                                        std::string("SourceImageId2"), std::string(99, 'x')}) {
            CHECK(detail::find_field(schema, name) == schema.size);
            CHECK(detail::take_step(schema, name, guess).field == schema.size);
        }
    }
}

TEST_CASE("looking for a parameter allocates nothing") {
    const writ_test::AllocationWatch watch;
    const bool is_there = is_known("TagSpecification.1.Tag.1.Value") && !is_known("Tag.1");
    CHECK(watch.allocations() == 0);
    CHECK(is_there);
}

#endif
