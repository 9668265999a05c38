// SPDX-License-Identifier: BSL-1.0
#include <writ/wire/sink.hpp>

#include "support/harness.hpp"

#include <algorithm>
#include <memory>

using namespace writ;

#ifndef WRIT_CASES

namespace {

struct Nothing {};

static_assert(Sink<CountingSink> && Sink<BufferSink> && !Sink<Nothing> && !Sink<std::string>);

// Everything that a sink has to do: text as it is and escaped, long and short, of one byte and of
// none.
constexpr std::string_view long_text =
    "a b/c~d\xC3\xA9-_.0123456789 !\"#$%&'()*+,:;<=>?@[\\]^`{|}/a b/c~d";
constexpr std::string_view escaped_long_text =
    "a%20b%2Fc~d%C3%A9-_.0123456789%20%21%22%23%24%25%26%27%28%29%2A%2B%2C%3A%3B%3C%3D%3E%3F%40"
    "%5B%5C%5D%5E%60%7B%7C%7D%2Fa%20b%2Fc~d";

template <class Out>
constexpr void write_all(Out& sink) {
    sink.copy("Name=");
    sink.escape(long_text);
    sink.copy("");
    sink.escape("");
    sink.copy("&x=");
    sink.escape("%");
    sink.escape(std::string_view("\0", 1));
    sink.escape("unreserved");
}

const std::string whole = "Name=" + std::string(escaped_long_text) + "&x=%25%00unreserved";

constexpr std::size_t size_of_all() {
    CountingSink sink;
    write_all(sink);
    return sink.size();
}

struct Filled {
    char characters[256] = {};
    std::size_t needed = 0;
};

constexpr Filled filled() {
    Filled filled;
    BufferSink sink(filled.characters, 256);
    write_all(sink);
    filled.needed = sink.needed();
    return filled;
}

}  // namespace

TEST_CASE("a counting sink counts") {
    STATIC_REQUIRE(CountingSink().size() == 0);
    constexpr std::size_t size = size_of_all();
    CHECK(size == whole.size());
    CHECK(size_of_all() == whole.size());
}

TEST_CASE("a buffer sink writes at compile time") {
    constexpr Filled by_compiler = filled();
    CHECK(by_compiler.needed == whole.size());
    CHECK(std::string_view(by_compiler.characters, by_compiler.needed) == whole);
}

TEST_CASE("a buffer of any size gets exactly the front, and nothing behind it is touched") {
    for (std::size_t room = 0; room <= whole.size() + 2; ++room) {
        CAPTURE(room);
        // of exact size, so that a sanitiser sees a byte too many, and with canaries behind
        const auto exact = std::make_unique<char[]>(room);
        BufferSink sink(exact.get(), room);
        write_all(sink);
        CHECK(sink.needed() == whole.size());
        const std::string_view written(exact.get(), std::min(room, whole.size()));
        CHECK(written == std::string_view(whole).substr(0, room));

        std::string canaries(room + 8, '\x7F');
        BufferSink guarded(canaries.data(), room);
        write_all(guarded);
        CHECK(canaries.substr(std::min(room, whole.size())).find_first_not_of('\x7F') ==
              std::string::npos);
    }
}

TEST_CASE("a sink of pieces hands on all bytes, in order") {
    std::string joined;
    std::size_t longest = 0;
    const auto put = [&](std::string_view piece) {
        joined += piece;
        longest = std::max(longest, piece.size());
    };
    PieceSink<decltype(put)> sink(put);
    write_all(sink);
    CHECK(joined == whole);
    CHECK(longest <= 96);
}

TEST_CASE("a sink of pieces takes every length at the seams of its pieces") {
    for (std::size_t size = 0; size != 200; ++size) {
        CAPTURE(size);
        const std::string text(size, ' ');
        std::string joined;
        std::size_t pieces = 0;
        const auto put = [&](std::string_view piece) {
            joined += piece;
            ++pieces;
        };
        PieceSink<decltype(put)> sink(put);
        sink.escape(text);
        CHECK(joined.size() == 3 * size);
        CHECK(pieces == (size + 31) / 32);
        CHECK(joined.find_first_not_of("%20") == std::string::npos);
    }
}

#endif
