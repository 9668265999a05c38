// SPDX-License-Identifier: BSL-1.0
#include <writ/text/decimal.hpp>

#include "support/harness.hpp"

#include <cstdint>
#include <limits>
#include <string>
#include <string_view>

using namespace writ;

// rejects digits_that_are_gone: deleted
[[maybe_unused]] constexpr Decimal fifteen(15);
[[maybe_unused]] constexpr std::string_view digits_of_fifteen =
    WRIT_TWIN(digits_that_are_gone, fifteen, Decimal(15));

#ifndef WRIT_CASES

namespace {

constexpr std::uint64_t largest = std::numeric_limits<std::uint64_t>::max();

// The number that a text spells, and `none` if it spells none; so that both can be compared.
constexpr std::uint64_t none = 123456;

template <std::uint64_t Most>
constexpr std::uint64_t parsed(std::string_view text) {
    const auto number = parse_decimal(text, Most);
    return number ? *number : none;
}

constexpr auto any = parsed<largest>;
constexpr auto up_to_0 = parsed<0>;
constexpr auto up_to_5 = parsed<5>;
constexpr auto up_to_100 = parsed<100>;

std::string digits_of(std::uint64_t number) {
    const Decimal decimal(number);
    return std::string(std::string_view(decimal));
}

static_assert(digits_of_fifteen == "15");
static_assert(std::is_convertible_v<const Decimal&, std::string_view>);
static_assert(!std::is_convertible_v<Decimal, std::string_view>, "they would be gone at once");

}  // namespace

TEST_CASE("the digits of a number") {
    CHECK(digits_of(0) == "0");
    CHECK(digits_of(1) == "1");
    CHECK(digits_of(9) == "9");
    CHECK(digits_of(10) == "10");
    CHECK(digits_of(2880) == "2880");
    CHECK(digits_of(largest) == "18446744073709551615");
    CHECK(digits_of(largest / 2 + 1) == "9223372036854775808");
}

TEST_CASE("the digits of a number below zero stand behind a minus") {
    const auto of_signed = [](std::int64_t number) {
        const Decimal decimal = Decimal::of_signed(number);
        return std::string(std::string_view(decimal));
    };
    CHECK(of_signed(0) == "0");
    CHECK(of_signed(7) == "7");
    CHECK(of_signed(-1) == "-1");
    CHECK(of_signed(-2880) == "-2880");
    CHECK(of_signed(std::numeric_limits<std::int64_t>::max()) == "9223372036854775807");
    CHECK(of_signed(std::numeric_limits<std::int64_t>::min()) == "-9223372036854775808");
}

TEST_CASE("the digits of every power of ten and of its neighbours") {
    std::uint64_t power = 1;
    for (int zeros = 0; zeros != 20; ++zeros) {
        CAPTURE(power);
        CHECK(digits_of(power) == "1" + std::string(static_cast<std::size_t>(zeros), '0'));
        CHECK(digits_of(power - 1) == std::to_string(power - 1));
        if (zeros != 19) power *= 10;
    }
}

TEST_CASE("the digits of an index are put where they are wanted") {
    std::uint32_t number = 0;
    for (int count = 0; count != 12; ++count) {
        CAPTURE(number);
        char out[11] = {};
        const char* const end = detail::put_decimal(number, out);
        CHECK(std::string_view(out, static_cast<std::size_t>(end - out)) == std::to_string(number));
        CHECK(*end == '\0');
        number = number > 0xFFFFFFFFU / 10 ? 0xFFFFFFFFU : number * 10 + 9;
    }
}

TEST_CASE("the number that digits spell") {
    BOTH(any, "0", 0U);
    BOTH(any, "1", 1U);
    BOTH(any, "10", 10U);
    BOTH(any, "2880", 2880U);
    BOTH(any, "18446744073709551615", largest);
}

TEST_CASE("no number that does not fit 64 bits") {
    BOTH(any, "18446744073709551616", none);
    BOTH(any, "18446744073709551620", none);
    BOTH(any, "28446744073709551615", none);
    BOTH(any, "184467440737095516150", none);
    BOTH(any, TIMES_64("9"), none);
}

TEST_CASE("no number above the most that is asked for") {
    BOTH(up_to_0, "0", 0U);
    BOTH(up_to_0, "1", none);
    BOTH(up_to_5, "5", 5U);
    BOTH(up_to_5, "6", none);
    BOTH(up_to_5, "10", none);
    BOTH(up_to_100, "99", 99U);
    BOTH(up_to_100, "100", 100U);
    BOTH(up_to_100, "101", none);
    BOTH(up_to_100, "1000", none);
}

TEST_CASE("nothing else is a number") {
    BOTH(any, "", none);
    BOTH(any, "00", none);
    BOTH(any, "015", none);
    BOTH(any, "+1", none);
    BOTH(any, "-1", none);
    BOTH(any, " 1", none);
    BOTH(any, "1 ", none);
    BOTH(any, "1a", none);
    BOTH(any, "1.0", none);
    BOTH(any, "1e3", none);
    BOTH(any, "/", none);
    BOTH(any, ":", none);
    BOTH(any, "1\0", none);
    BOTH(any, "\xD9\xA1", none);  // the Arabic digit one
}

#endif
