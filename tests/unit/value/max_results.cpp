// SPDX-License-Identifier: BSL-1.0
#include <writ/value/max_results.hpp>

#include "support/harness.hpp"

using namespace writ;

ACCEPTS(MaxResults, 0)
ACCEPTS(MaxResults, 1)
ACCEPTS(MaxResults, 1000)
ACCEPTS(MaxResults, 2147483647)

REFUSES(MaxResults, not_a_number, 0, 1, -1)
REFUSES(MaxResults, too_large, 0, 2147483647, 2147483648)
REFUSES(MaxResults, too_large, 0, 5, 4294967301)  // 2^32 + 5

REFUSES_TEXT(MaxResults, too_large, 0, "2147483647", "2147483648")
REFUSES_TEXT(MaxResults, too_large, 0, "5", "18446744073709551621")  // 2^64 + 5
REFUSES_TEXT(MaxResults, too_large, 0, "5", TIMES_1024("9"))
REFUSES_TEXT(MaxResults, not_a_number, 0, "60", "")
REFUSES_TEXT(MaxResults, not_a_number, 0, "60", "all")
REFUSES_TEXT(MaxResults, not_a_number, 2, "60", "60.0")
REFUSES_TEXT(MaxResults, not_a_number, 0, "60", "+60")
REFUSES_TEXT(MaxResults, not_a_number, 0, "60", "-60")
REFUSES_TEXT(MaxResults, not_a_number, 0, "60", "060")
REFUSES_TEXT(MaxResults, not_a_number, 0, "0", "00")
REFUSES_TEXT(MaxResults, not_a_number, 2, "60", "60\n")
REFUSES_TEXT(MaxResults, not_a_number, 2, "60", "60\0")

#ifndef WRIT_CASES

#include <string>
#include <string_view>
#include <type_traits>

static_assert(!std::is_default_constructible_v<MaxResults>);
static_assert(!std::is_constructible_v<MaxResults, std::string_view>);
static_assert(!std::is_constructible_v<MaxResults, bool>);
static_assert(!std::is_constructible_v<MaxResults, char>);
static_assert(!std::is_constructible_v<MaxResults, wchar_t>);
static_assert(MaxResults(100).number() == 100 && MaxResults(100).is_checked());

TEST_CASE("a number of results is made from a number and from text") {
    const auto number = MaxResults::parse(writ_test::opaque(100));
    REQUIRE(number);
    CHECK(number->number() == 100);
    const auto spelt = number->text();
    CHECK(std::string_view(spelt) == "100");
    CHECK(*number == *MaxResults::parse("100"));
    CHECK_FALSE(*number == MaxResults(101));
    CHECK(MaxResults::parse(writ_test::opaque(-1)).error().fault ==
          max_results_fault::not_a_number);
    CHECK(MaxResults::parse(writ_test::opaque(2'147'483'648)).error().fault ==
          max_results_fault::too_large);
    constexpr MaxResults unchecked = MaxResults::unchecked(4'294'967'295);
    static_assert(unchecked.number() == 4'294'967'295 && !unchecked.is_checked());
}

TEST_CASE("numbers of results are in the order of their numbers") {
    CHECK(MaxResults(5) < MaxResults(10));
    CHECK(MaxResults(1000) > MaxResults(10));
    CHECK(MaxResults(5) <= MaxResults::unchecked(5));
    CHECK(MaxResults(5) >= MaxResults::unchecked(5));
}

#endif
