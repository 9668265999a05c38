// SPDX-License-Identifier: BSL-1.0
#include <writ/wire/query_row.hpp>

#include "support/harness.hpp"

#include <writ/ec2/copy_image.hpp>

using namespace writ;

#ifndef WRIT_CASES

namespace {

constexpr Region region = "us-east-1";
constexpr Parameter odd[] = {{"A&B", "=%"}};

// What a row is told by hand: a value, an element of a list, one to be escaped, an extra one.
template <class Row>
constexpr void tell(Row& row) {
    row("Region", region);
    row.value("Other", 12, region.text(), true);
    row.value("Escaped", 0, "a b", false);
    row.extra(odd);
}

constexpr std::string_view told = "&Region=us-east-1&Other.12=us-east-1&Escaped=a%20b&A%26B=%3D%25";

struct Filled {
    char characters[80] = {};
    std::size_t size = 0;
    std::size_t missed = 0;
};

constexpr Filled filled(std::size_t room) {
    Filled filled;
    detail::MemoryRow row(filled.characters, filled.characters + room, 0);
    tell(row);
    filled.size = static_cast<std::size_t>(row.at() - filled.characters);
    filled.missed = row.missed();
    return filled;
}

}  // namespace

TEST_CASE("each query string begins with its action and version") {
    CHECK(detail::query_front<ec2::CopyImage>.text() == "Action=CopyImage&Version=2016-11-15");
}

TEST_CASE("an index takes a dot and its digits") {
    CHECK(detail::index_size(0) == 0);
    CHECK(detail::index_size(1) == 2);
    CHECK(detail::index_size(9) == 2);
    CHECK(detail::index_size(10) == 3);
    CHECK(detail::index_size(4294967295) == 11);
}

TEST_CASE("a row counts what another one writes") {
    detail::SizeRow row(0);
    tell(row);
    CHECK(row.size() == told.size());
    constexpr Filled by_compiler = filled(80);
    CHECK(std::string_view(by_compiler.characters, by_compiler.size) == told);
    STATIC_REQUIRE(by_compiler.missed == 0);
}

TEST_CASE("a row writes the front of all in as much room as there is, and counts the rest") {
    for (std::size_t room = 0; room != 80; ++room) {
        CAPTURE(room);
        const Filled by_program = filled(room);
        const std::string_view front = told.substr(0, room);
        CHECK(std::string_view(by_program.characters, by_program.size) == front);
        CHECK(by_program.missed == told.size() - front.size());
        CHECK(std::string_view(by_program.characters + front.size(), 80 - front.size())
                  .find_first_not_of('\0') == std::string_view::npos);
    }
}

#endif
