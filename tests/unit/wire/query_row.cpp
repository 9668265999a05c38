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
    bool has_room = false;
};

constexpr Filled filled(std::size_t room) {
    Filled filled;
    detail::MemoryRow<> row(filled.characters, filled.characters + room);
    tell(row);
    filled.has_room = row.at() != nullptr;
    if (filled.has_room) filled.size = static_cast<std::size_t>(row.at() - filled.characters);
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
    detail::SizeRow<> row(0);
    tell(row);
    CHECK(row.size() == told.size());
    constexpr Filled by_compiler = filled(80);
    CHECK(std::string_view(by_compiler.characters, by_compiler.size) == told);
    STATIC_REQUIRE(by_compiler.has_room);
}

TEST_CASE("a row writes as long as there is room, and nothing behind it") {
    for (std::size_t room = 0; room != 80; ++room) {
        CAPTURE(room);
        const Filled by_program = filled(room);
        CHECK(by_program.has_room == (room >= told.size()));
        CHECK(by_program.size == (by_program.has_room ? told.size() : 0));
        const std::string_view all(by_program.characters, 80);
        const std::size_t end = all.find_last_not_of('\0') + 1;
        CHECK(end <= room);
        CHECK(all.substr(0, end) == told.substr(0, end));
    }
}

TEST_CASE("a row for what does not fit writes as much as there is room for") {
    for (std::size_t room = 0; room != 80; ++room) {
        CAPTURE(room);
        char characters[80] = {};
        BufferSink sink(characters, room);
        detail::CutRow row(sink);
        tell(row);
        const std::string_view front = told.substr(0, room);
        CHECK(std::string_view(characters) == front);
        CHECK(sink.needed() == told.size());
    }
}

TEST_CASE("what stands in front of a name is written, inlined or not") {
    const detail::NameFront outer{nullptr, "TagSpecification", 12, 20};
    const detail::NameFront inner{&outer, "Tag", 0, 24};
    for (const bool is_inlined : {true, false}) {
        CAPTURE(is_inlined);
        char characters[32] = {};
        const char* const end = is_inlined ? detail::put_front<2>(&inner, characters)
                                           : detail::put_deep_front(inner, characters);
        CHECK(end == characters + inner.size);
        CHECK(std::string_view(characters) == "TagSpecification.12.Tag.");
    }
}

#endif
