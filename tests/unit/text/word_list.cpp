// SPDX-License-Identifier: BSL-1.0
#include <writ/text/word_list.hpp>

#include "support/harness.hpp"

using namespace writ;

#ifndef WRIT_CASES

TEST_CASE("a list has each of its words, and no other") {
    static constexpr std::uint16_t ends[] = {3, 6, 11};
    constexpr WordList list{"aabaaccdata", ends, 3};
    STATIC_REQUIRE(list[0] == "aab");
    STATIC_REQUIRE(list[1] == "aac");
    STATIC_REQUIRE(list[2] == "cdata");
    for (std::size_t at = 0; at != list.size; ++at) CHECK(list.contains(list[at]));
    for (const char* other : {"", "a", "aa", "aaa", "aabaac", "cdat", "cdata ", "z"}) {
        CHECK_FALSE(list.contains(other));
    }
    STATIC_REQUIRE(detail::word_doubt(list, "aac") == 0);
    STATIC_REQUIRE(detail::word_doubt(list, "aad") == 1);
}

TEST_CASE("a text is no word where it is empty, or has a byte that no word has") {
    STATIC_REQUIRE(detail::inspect_word("m5.large").fault == 0);
    STATIC_REQUIRE(detail::inspect_word("").fault == 1);
    STATIC_REQUIRE(detail::inspect_word("m5=large").fault == 2);
    STATIC_REQUIRE(detail::inspect_word("m5=large").offset == 2);
}

#endif
