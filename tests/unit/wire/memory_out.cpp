// SPDX-License-Identifier: BSL-1.0
#include <writ/wire/memory_out.hpp>

#include "support/harness.hpp"

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <memory>
#include <string>
#include <string_view>

using namespace writ;

#ifndef WRIT_CASES

namespace {

using detail::FieldName;
using detail::MemoryOut;

// Names as a schema has them: with room behind to read.
constexpr char names[2 * detail::copy_step] = "&Name=&Inner=";
constexpr FieldName name{names, 0, 4};
constexpr FieldName inner{names + 6, 0, 5};

// Two values in the twelfth structure of a list, one at the top, and extra ones.
char* write(char* begin, const char* end) {
    const MemoryOut::Front top{end};
    MemoryOut::Front front = MemoryOut::inside(top, {names, 12, 4});
    char* at = MemoryOut::single_value(begin, front, inner, "a b", false);
    if (MemoryOut::is_over(at)) return at;
    at = MemoryOut::value(at, front, {names + 6, 3, 5}, "x", true);
    if (MemoryOut::is_over(at)) return at;
    MemoryOut::go_on(front);
    at = MemoryOut::single_value(at, front, inner, "", true);
    if (MemoryOut::is_over(at)) return at;
    at = MemoryOut::single_value(at, top, name, "~", true);
    if (MemoryOut::is_over(at)) return at;
    constexpr Parameter extra[] = {{"A&B", "=%"}};
    return MemoryOut::extra(at, top, extra);
}

constexpr std::string_view written =
    "&Name.12.Inner=a%20b&Name.12.Inner.3=x&Name.13.Inner=&Name=~&A%26B=%3D%25";

}  // namespace

TEST_CASE("what stands in front is written whole, if nothing is said further out") {
    char memory[200] = {};
    const MemoryOut::Front top{memory + sizeof memory};
    const MemoryOut::Front outer = MemoryOut::inside(top, {names, 12, 4});
    const MemoryOut::Front middle = MemoryOut::inside(outer, {names + 6, 1, 5});
    char* const at = MemoryOut::single_value(memory, middle, name, "x", true);
    const char* const end = MemoryOut::single_value(at, outer, inner, "y", true);
    CHECK(std::string_view(memory, static_cast<std::size_t>(end - memory)) ==
          "&Name.12.Inner.1.Name=x&Name.12.Inner=y");
}

TEST_CASE("a name of any length is written whole") {
    constexpr std::size_t longest = 100;
    char long_name[longest + 2 * detail::copy_step];
    for (std::size_t size = 1; size <= longest; ++size) {
        CAPTURE(size);
        std::string expected = "&";
        for (std::size_t at = 0; at != size; ++at) {
            expected += static_cast<char>('a' + at % 26);
        }
        expected += '=';
        std::memset(long_name, '?', sizeof long_name);
        std::memcpy(long_name, expected.data(), expected.size());
        char memory[longest + 4 * detail::copy_step] = {};
        const MemoryOut::Front top{memory + sizeof memory};
        char* const at = MemoryOut::single_value(
            memory, top, {long_name, 0, static_cast<std::uint32_t>(size)}, "x", true);
        CHECK(std::string_view(memory, static_cast<std::size_t>(at - memory)) == expected + "x");
    }
}

TEST_CASE("names are written with what stands in front of them, in memory of any size") {
    for (std::size_t room = 0; room != 200; ++room) {
        CAPTURE(room);
        const auto exact = std::make_unique<char[]>(room);
        const char* const end = write(exact.get(), exact.get() + room);
        CHECK(MemoryOut::is_over(end) == (room < written.size()));
        if (end == nullptr) continue;
        CHECK(std::string_view(exact.get(), static_cast<std::size_t>(end - exact.get())) ==
              written);
    }
}

#endif
