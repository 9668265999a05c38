// SPDX-License-Identifier: BSL-1.0
#include <writ/rule/place.hpp>

#include "support/harness.hpp"

using namespace writ;

#ifndef WRIT_CASES

namespace {

constexpr std::string_view nested = "TagSpecification.N.Tag.N.Key";

// The pieces, put together in a buffer that is long enough for all names here.
struct Joined {
    char characters[256] = {};
    std::size_t size = 0;

    constexpr std::string_view text() const { return std::string_view(characters, size); }
};

constexpr Joined joined(const Place& place) {
    Joined joined;
    place.each_piece([&](std::string_view piece) {
        for (const char byte : piece) joined.characters[joined.size++] = byte;
    });
    return joined;
}

// Whether everything that a place can tell of its name agrees with `name`.
constexpr bool is_called(const Place& place, std::string_view name) {
    return joined(place).text() == name && place.size() == name.size() && place == name &&
           name == place && (name.empty() || place != name.substr(1)) &&
           (name.empty() || place != name.substr(0, name.size() - 1));
}

struct Named {
    Place place;
    std::string_view name;
};

constexpr Named places[] = {
    {{}, ""},
    {{{}, "Name", {}}, "Name"},
    {{{}, "Name", {1, 2}}, "Name"},
    {{{}, nested, {1, 2}}, "TagSpecification.1.Tag.2.Key"},
    {{{}, nested, {10, 11}}, "TagSpecification.10.Tag.11.Key"},
    {{{}, nested, {0xFFFFFFFF, 1}}, "TagSpecification.4294967295.Tag.1.Key"},
    // An index that is not known leaves its N, and those behind it.
    {{{}, nested, {}}, "TagSpecification.N.Tag.N.Key"},
    {{{}, nested, {3}}, "TagSpecification.3.Tag.N.Key"},
    {{{}, nested, {0, 3}}, "TagSpecification.N.Tag.N.Key"},
    {{{}, "TagSpecification.N", {7}}, "TagSpecification.7"},
    {{{}, "TagSpecification.N.ResourceType", {2}}, "TagSpecification.2.ResourceType"},
    // An N that does not stand alone is no index.
    {{{}, "A.Name.N", {5}}, "A.Name.5"},
    {{{}, "A.NN", {5}}, "A.NN"},
    {{{}, "N", {5}}, "N"},
    {{{}, "N.N", {5, 6}}, "N.5"},
    {{{}, "AN.B", {5}}, "AN.B"},
    {{{}, "A.N.N.N", {5, 6}}, "A.5.6.N"},
    // What stands in front as a text is never touched.
    {{Within("A.9999999999."), "B.N.C", {5}}, "A.9999999999.B.5.C"},
    {{Within("A.N."), "B", {}}, "A.N.B"},
    // A name that a user gave, without indices, is left as it is.
    {{{}, "My.N.Own.N", {}}, "My.N.Own.N"},
};

constexpr bool all_are_called_right() {
    for (const Named& named : places) {
        if (!is_called(named.place, named.name)) return false;
    }
    return true;
}
static_assert(all_are_called_right());

}  // namespace

TEST_CASE("a place puts its wire name together") {
    for (const auto& [place, name] : places) {
        CAPTURE(name);
        const writ_test::ExactBuffer buffer(name);
        CHECK(joined(place).text() == name);
        CHECK(place.size() == name.size());
        CHECK(place.to<std::string>() == name);
        CHECK(place == buffer.text());
    }
}

TEST_CASE("a place equals its own wire name and no other") {
    const Place place{{}, nested, {1, 2}};
    CHECK(place == "TagSpecification.1.Tag.2.Key");
    for (const std::string_view other :
         {"", "TagSpecification.1.Tag.2.Ke", "TagSpecification.1.Tag.2.Keys",
          "TagSpecification.1.Tag.3.Key", "TagSpecification.12.Tag.2.Key",
          "TagSpecification.N.Tag.N.Key", "tagSpecification.1.Tag.2.Key"}) {
        CAPTURE(other);
        CHECK(place != other);
    }
    CHECK(Place{} == "");
    CHECK(Place{} != "x");
}

TEST_CASE("a place tells its pieces without allocating") {
    const Place place{{}, nested, {0xFFFFFFFF, 0xFFFFFFFE}};
    const writ_test::AllocationWatch watch;
    const std::size_t size = place.size();
    const bool is_equal = place == "TagSpecification.4294967295.Tag.4294967294.Key";
    CHECK(watch.allocations() == 0);
    CHECK(size == 46);
    CHECK(is_equal);
}

TEST_CASE("a place in a structure has the indices of both, as many as there can be") {
    constexpr Place inner{{}, "Value.N", {5}};
    constexpr Place seven = Place{{}, "A", {1, 2, 3, 4, 5, 6, 7}} / inner;
    CHECK(seven.index[7] == 5);
    constexpr Place eight = Place{{}, "A", {1, 2, 3, 4, 5, 6, 7, 8}} / inner;
    CHECK(eight.index[7] == 8);
    CHECK(eight.name == "Value.N");
    constexpr Place one = Place{{}, "A", {1}} / inner;
    CHECK(one.index[0] == 1);
    CHECK(one.index[1] == 5);
    CHECK(one.index[2] == 0);
}

TEST_CASE("where only the front of a name is known, what is entered changes nothing") {
    constexpr Within known_by_text("A.9999999999.");
    static_assert(known_by_text.entered(0).front() == "A.9999999999.");
    static_assert(known_by_text.entered(5).entered(7).front() == "A.9999999999.");
    bool has_names = false;
    known_by_text.entered(3).each_name([&](std::string_view, bool) { has_names = true; });
    CHECK_FALSE(has_names);
}

#endif
