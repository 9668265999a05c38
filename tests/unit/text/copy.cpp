// SPDX-License-Identifier: BSL-1.0
#include <writ/text/copy.hpp>

#include "support/harness.hpp"

using namespace writ;

#ifndef WRIT_CASES

namespace {

struct Copied {
    char characters[80] = {};
    std::size_t size = 0;
};

constexpr Copied copied(std::string_view text) {
    Copied copied;
    copied.size =
        static_cast<std::size_t>(detail::copy_text(text, copied.characters) - copied.characters);
    return copied;
}

}  // namespace

TEST_CASE("text is copied while compiling") {
    constexpr Copied by_compiler = copied("0123456789abcdefghijklmnopqrstuvwxyz");
    STATIC_REQUIRE(by_compiler.size == 36);
    CHECK(std::string_view(by_compiler.characters, 36) == "0123456789abcdefghijklmnopqrstuvwxyz");
    STATIC_REQUIRE(copied("").size == 0);
}

TEST_CASE("text of any length is copied, and nothing is read or written behind it") {
    std::string text;
    for (int size = 0; size != 70; ++size) {
        CAPTURE(size);
        const writ_test::ExactBuffer buffer(text);
        std::string out(text.size() + 8, '\x7F');
        CHECK(detail::copy_text(buffer.text(), out.data()) == out.data() + text.size());
        CHECK(out == text + std::string(8, '\x7F'));
        text += static_cast<char>('0' + size);
    }
}

#endif
