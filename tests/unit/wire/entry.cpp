// SPDX-License-Identifier: BSL-1.0
#include <writ/wire/entry.hpp>

#include "support/harness.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <random>
#include <vector>

using namespace writ;

#ifndef WRIT_CASES

namespace {

constexpr detail::Entry<> entry(std::uint32_t row, std::uint32_t index, std::uint32_t inner,
                                std::size_t parameter) {
    detail::Entry<> made{};
    made.position.row[0] = row;
    made.position.index[0] = index;
    made.position.row[1] = inner;
    made.parameter = parameter;
    return made;
}

bool equal(const detail::Entry<>& left, const detail::Entry<>& right) {
    return left.position == right.position && left.parameter == right.parameter;
}

// Whether `sort` does what the standard library does.
bool is_sorted_like_std(std::vector<detail::Entry<>> entries) {
    std::vector<detail::Entry<>> wanted = entries;
    std::sort(wanted.begin(), wanted.end());
    detail::sort(entries.data(), entries.size());
    return std::equal(entries.begin(), entries.end(), wanted.begin(), wanted.end(), equal);
}

// The compiler refuses to look at what stands behind the entries.
constexpr bool sorts_at_compile_time() {
    detail::Entry<> in_order[] = {entry(1, 0, 0, 0), entry(2, 0, 0, 1)};
    detail::sort(in_order, 2);
    detail::Entry<> out_of_order[] = {entry(3, 0, 0, 0), entry(1, 0, 0, 1), entry(2, 0, 0, 2)};
    detail::sort(out_of_order, 3);
    return in_order[0] < in_order[1] && out_of_order[0] < out_of_order[1] &&
           out_of_order[1] < out_of_order[2];
}

static_assert(sorts_at_compile_time());

}  // namespace

TEST_CASE("entries are sorted by row, index, inner row, and then as they came") {
    CHECK(entry(1, 9, 9, 9) < entry(2, 0, 0, 0));
    CHECK(entry(2, 1, 9, 9) < entry(2, 2, 0, 0));
    CHECK(entry(2, 2, 1, 9) < entry(2, 2, 2, 0));
    CHECK(entry(2, 2, 2, 1) < entry(2, 2, 2, 2));
    CHECK_FALSE(entry(2, 2, 2, 2) < entry(2, 2, 2, 2));
}

TEST_CASE("sorting does what the standard library does, for every order of few entries") {
    std::vector<std::uint32_t> rows{0, 1, 2, 3, 3, 4};
    do {
        std::vector<detail::Entry<>> entries;
        for (const std::uint32_t row : rows) entries.push_back(entry(row, 0, 0, entries.size()));
        REQUIRE(is_sorted_like_std(entries));
    } while (std::next_permutation(rows.begin(), rows.end()));
}

TEST_CASE("sorting does what the standard library does, for many entries") {
    std::mt19937 random(1);
    const auto below = [&](std::uint32_t end) {
        return static_cast<std::uint32_t>(random() % end);
    };
    for (const std::size_t size : {0U, 1U, 2U, 63U, 64U, 1000U}) {
        std::vector<detail::Entry<>> entries;
        while (entries.size() != size) {
            entries.push_back(entry(below(7), below(5), below(3), entries.size()));
        }
        CHECK(is_sorted_like_std(entries));
        std::sort(entries.begin(), entries.end());
        CHECK(is_sorted_like_std(entries));
        std::reverse(entries.begin(), entries.end());
        CHECK(is_sorted_like_std(entries));
    }
}

#endif
