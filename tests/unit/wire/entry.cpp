// SPDX-License-Identifier: BSL-1.0
#include <writ/wire/entry.hpp>

#include "support/harness.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <random>
#include <vector>

#include <writ/ec2/copy_image.hpp>
#include <writ/schema/schema.hpp>

using namespace writ;

#ifndef WRIT_CASES

namespace {

const Parameter parameters[1000] = {};

detail::Entry entry(std::uint16_t field, std::uint32_t index, std::size_t parameter) {
    return {&parameters[parameter], 0, 0, {{0, index, field}}, {}};
}

bool equal(const detail::Entry& left, const detail::Entry& right) {
    return left.parameter == right.parameter && left.field() == right.field() &&
           left.index() == right.index();
}

// Whether `sort` does what the standard library does.
bool is_sorted_like_std(std::vector<detail::Entry> entries) {
    std::vector<detail::Entry> wanted = entries;
    std::sort(wanted.begin(), wanted.end());
    detail::sort({entries.data(), entries.data() + entries.size()});
    return std::equal(entries.begin(), entries.end(), wanted.begin(), wanted.end(), equal);
}

}  // namespace

TEST_CASE("entries are sorted by field, index, and then as they came") {
    CHECK(entry(1, 9, 9) < entry(2, 0, 0));
    CHECK(entry(2, 1, 9) < entry(2, 2, 0));
    CHECK(entry(2, 2, 1) < entry(2, 2, 2));
    CHECK_FALSE(entry(2, 2, 2) < entry(2, 2, 2));
    CHECK_FALSE(entry(2, 1, 9) < entry(1, 2, 0));
}

TEST_CASE("an entry goes along its name, whether the steps are kept or not") {
    const Parameter parameter{"TagSpecification.3.Tag.1.Value", "a"};
    const Schema& request = schema_of<ec2::CopyImage>;
    const Schema& specification = schema_of<ec2::TagSpecification>;
    for (const std::uint32_t level : {0U, 1U, 5U}) {
        CAPTURE(level);
        detail::Entry made{&parameter, 0, level, {}, {}};
        detail::Guesses none;
        detail::NameStep steps[3];
        REQUIRE(detail::find_parameter(request.data(), parameter.name, none, steps, 3));
        for (std::uint32_t at = level; at < 3; ++at) made.steps[at] = steps[at - level];
        made.later = steps[0];
        CHECK(made.rest() == "TagSpecification.3.Tag.1.Value");
        CHECK((request[made.field()].name() == "TagSpecification" && made.index() == 3));
        made.step_in(specification.data(), 0);
        CHECK(made.rest() == "Tag.1.Value");
        CHECK((specification[made.field()].name() == "Tag" && made.index() == 1));
        made.step_in(schema_of<ec2::Tag>.data(), 0);
        CHECK(made.rest() == "Value");
        CHECK((made.field() == 1 && made.index() == 0));
    }
}

TEST_CASE("sorting does what the standard library does, for every order of few entries") {
    std::vector<std::uint16_t> fields{0, 1, 2, 3, 3, 4};
    do {
        std::vector<detail::Entry> entries;
        for (const std::uint16_t field : fields) entries.push_back(entry(field, 0, entries.size()));
        REQUIRE(is_sorted_like_std(entries));
    } while (std::next_permutation(fields.begin(), fields.end()));
}

TEST_CASE("sorting does what the standard library does, for many entries") {
    std::mt19937 random(1);
    const auto below = [&](std::uint32_t end) {
        return static_cast<std::uint32_t>(random() % end);
    };
    for (const std::size_t size : {0U, 1U, 2U, 63U, 64U, 1000U}) {
        std::vector<detail::Entry> entries;
        while (entries.size() != size) {
            entries.push_back(
                entry(static_cast<std::uint16_t>(below(7)), below(5), entries.size()));
        }
        CHECK(is_sorted_like_std(entries));
        std::sort(entries.begin(), entries.end());
        CHECK(is_sorted_like_std(entries));
        std::reverse(entries.begin(), entries.end());
        CHECK(is_sorted_like_std(entries));
    }
}

#endif
