// SPDX-License-Identifier: BSL-1.0
#include <writ/value/integer.hpp>

#include "support/harness.hpp"

using namespace writ;

ACCEPTS(Integer, 0)
ACCEPTS(Integer, -1)
ACCEPTS(Integer, 2147483647)
ACCEPTS(Integer, -2147483648)

REFUSES(Integer, does_not_fit_32_bits, 0, 2147483647, 2147483648)
REFUSES(Integer, does_not_fit_32_bits, 0, -2147483648, -2147483649)

REFUSES_TEXT(Integer, does_not_fit_32_bits, 0, "-2147483648", "-2147483649")
REFUSES_TEXT(Integer, does_not_fit_32_bits, 0, "-5", TIMES_1024("9"))
REFUSES_TEXT(Integer, not_a_number, 0, "60", "")

#ifndef WRIT_CASES

#include <string_view>
#include <type_traits>

static_assert(!std::is_default_constructible_v<Integer>);
static_assert(!std::is_constructible_v<Integer, std::string_view>);
static_assert(!std::is_constructible_v<Integer, double>);

TEST_CASE("an integer is made from a number and from text") {
    const auto number = Integer::parse(writ_test::opaque(-100));
    REQUIRE(number);
    CHECK(number->number() == -100);
    const auto spelt = number->text();
    CHECK(std::string_view(spelt) == "-100");
    CHECK(*number == *Integer::parse("-100"));
    CHECK_FALSE(*number == Integer(100));
    CHECK_FALSE(Integer::unchecked(-7).is_checked());
}

#endif
