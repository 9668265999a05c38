// SPDX-License-Identifier: BSL-1.0
#include <writ/value/long.hpp>

#include "support/harness.hpp"

using namespace writ;

ACCEPTS(Long, 0)
ACCEPTS(Long, 9223372036854775807)
ACCEPTS(Long, -9223372036854775807 - 1)

REFUSES_TEXT(Long, does_not_fit_64_bits, 0, "9223372036854775807", "9223372036854775808")
REFUSES_TEXT(Long, does_not_fit_64_bits, 0, "-9223372036854775808", "-9223372036854775809")
REFUSES_TEXT(Long, does_not_fit_64_bits, 0, "5", "18446744073709551621")  // 2^64 + 5
REFUSES_TEXT(Long, not_a_number, 0, "60", "all")

// rejects Long_does_not_fit_64_bits: does_not_fit_64_bits
[[maybe_unused]] constexpr Long largest =
    WRIT_TWIN(Long_does_not_fit_64_bits, 9223372036854775807, 9223372036854775808U);

#ifndef WRIT_CASES

#include <cstdint>
#include <string_view>
#include <type_traits>

static_assert(!std::is_default_constructible_v<Long>);
static_assert(!std::is_constructible_v<Long, std::string_view>);

TEST_CASE("a long is made from a number and from text") {
    const auto number = Long::parse(writ_test::opaque(INT64_MIN));
    REQUIRE(number);
    CHECK(number->number() == INT64_MIN);
    const auto spelt = number->text();
    CHECK(std::string_view(spelt) == "-9223372036854775808");
    CHECK(*number == *Long::parse("-9223372036854775808"));
    CHECK_FALSE(*number == largest);
    CHECK_FALSE(Long::unchecked(writ_test::opaque(-7)).is_checked());
}

#endif
