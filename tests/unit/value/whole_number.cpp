// SPDX-License-Identifier: BSL-1.0
#include <writ/value/whole_number.hpp>

#include "support/harness.hpp"

#include <writ/value/integer.hpp>
#include <writ/value/max_results.hpp>

using namespace writ;

// rejects literal_that_the_number_refuses: does_not_fit_32_bits
[[maybe_unused]] constexpr Integer largest =
    WRIT_TWIN(literal_that_the_number_refuses, 2147483647, 2147483648);

#ifndef WRIT_CASES

#include <compare>
#include <cstdint>
#include <string_view>

static_assert(NumberType<short> && NumberType<int> && NumberType<std::uint64_t>);
static_assert(!NumberType<bool> && !NumberType<char> && !NumberType<signed char>);
static_assert(!NumberType<wchar_t> && !NumberType<char16_t> && !NumberType<char32_t>);
static_assert(!NumberType<double>);

namespace {

// The offset at which a text shows to be no number; `spells` if it is one.
constexpr std::size_t spells = 999;

template <class Value>
constexpr std::size_t bad_offset(std::string_view text) {
    const auto parsed = Value::parse(text);
    if (parsed) return spells;
    return parsed.error().fault == Value::fault_type::not_a_number ? parsed.error().offset : spells;
}

constexpr auto with_sign = bad_offset<Integer>;
constexpr auto without_sign = bad_offset<MaxResults>;

}  // namespace

TEST_CASE("a number has one spelling") {
    BOTH(with_sign, "0", spells);
    BOTH(with_sign, "-1", spells);
    BOTH(with_sign, "10", spells);
    BOTH(with_sign, "", 0U);
    BOTH(with_sign, "-", 1U);
    BOTH(with_sign, "--1", 1U);
    BOTH(with_sign, "-0", 0U);
    BOTH(with_sign, "00", 0U);
    BOTH(with_sign, "-01", 0U);
    BOTH(with_sign, "+1", 0U);
    BOTH(with_sign, "-12x", 3U);
    BOTH(with_sign, "1.0", 1U);
    BOTH(with_sign, "1\0", 1U);
}

TEST_CASE("a number that is never below zero takes no minus") {
    BOTH(without_sign, "1", spells);
    BOTH(without_sign, "-1", 0U);
    BOTH(without_sign, "-", 0U);
}

TEST_CASE("a number above 64 bits is told from one that is none") {
    const auto spelt = [](std::string_view text, bool has_sign) {
        return detail::read_number(text, has_sign);
    };
    CHECK(spelt("9223372036854775807", true).number == INT64_MAX);
    CHECK(spelt("-9223372036854775808", true).number == INT64_MIN);
    CHECK_FALSE(spelt("9223372036854775808", true).fits);
    CHECK_FALSE(spelt("9223372036854775808", false).fits);
    CHECK_FALSE(spelt("-9223372036854775809", true).fits);
    CHECK(spelt("9223372036854775808", true).is_number);
}

TEST_CASE("numbers are in their order, and not in that of their texts") {
    CHECK(Integer(-10) < Integer(-9));
    CHECK(Integer(9) < Integer(10));
    CHECK(Integer(1) > Integer(-1));
    CHECK(Integer(1) >= Integer::unchecked(1));
    static_assert(Integer(1) <=> Integer(1) == std::strong_ordering::equal);
}

#endif
