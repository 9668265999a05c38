// SPDX-License-Identifier: BSL-1.0
#include <writ/value/whole_number.hpp>

#include "support/harness.hpp"

#include <cstddef>
#include <cstdint>

#include <writ/core/optional.hpp>
#include <writ/core/required.hpp>
#include <writ/ec2/types/completion_duration.hpp>
#include <writ/value/integer.hpp>
#include <writ/value/long.hpp>
#include <writ/value/max_results.hpp>

using namespace writ;

// rejects literal_that_the_number_refuses: does_not_fit_32_bits
[[maybe_unused]] constexpr Integer largest =
    WRIT_TWIN(literal_that_the_number_refuses, 2147483647, 2147483648);

// Not unnamed: Clang warns of what is never used there.
namespace whole_number_test {

using Count = Required<Integer, struct Count_given_right_and_in_order>;

// rejects literal_that_is_refused_where_required: does_not_fit_32_bits
inline constexpr Count required = WRIT_TWIN(literal_that_is_refused_where_required, 1, 2147483648);

// rejects size_at_run_time: put it through parse
inline Integer of_size(std::size_t size) {
    return WRIT_TWIN(size_at_run_time, *Integer::parse(size), size);
}

// rejects size_at_run_time_where_required: put it through parse
inline Count required_of_size(std::size_t size) {
    return WRIT_TWIN(size_at_run_time_where_required, *Integer::parse(size), size);
}

// rejects size_at_run_time_in_an_optional: put it through parse
inline Optional<Long> optional_of_size(std::uint64_t size) {
    return WRIT_TWIN(size_at_run_time_in_an_optional, *Long::parse(size), size);
}

// rejects int_below_the_least: put it through parse
inline Optional<MaxResults> at_most(int results) {
    return WRIT_TWIN(int_below_the_least, *MaxResults::parse(results), results);
}

// rejects minutes_at_run_time: put it through parse
inline Optional<ec2::CompletionDuration> within(unsigned short minutes) {
    return WRIT_TWIN(minutes_at_run_time, *ec2::CompletionDuration::parse(minutes), minutes);
}

}  // namespace whole_number_test

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

static_assert(Integer::takes_all_of<short> && Integer::takes_all_of<unsigned short>);
static_assert(Integer::takes_all_of<std::int32_t> && !Integer::takes_all_of<std::uint32_t>);
static_assert(!Integer::takes_all_of<std::int64_t> && !Integer::takes_all_of<std::uint64_t>);
static_assert(Long::takes_all_of<std::uint32_t> && Long::takes_all_of<std::int64_t>);
static_assert(!Long::takes_all_of<std::uint64_t>);
static_assert(MaxResults::takes_all_of<std::uint16_t> && !MaxResults::takes_all_of<std::int16_t>);
static_assert(!MaxResults::takes_all_of<std::uint32_t>);
static_assert(!ec2::CompletionDuration::takes_all_of<std::uint16_t>);
static_assert(!Integer::takes_all_of<bool> && !Integer::takes_all_of<char>);
static_assert(!Integer::takes_all_of<double> && !Integer::takes_all_of<const char*>);

template <class Value>
inline constexpr bool takes_no_other =
    !std::is_constructible_v<Value, bool> && !std::is_constructible_v<Value, char> &&
    !std::is_constructible_v<Value, double> && !std::is_constructible_v<Value, integer_fault>;
static_assert(takes_no_other<Integer> && takes_no_other<Optional<Integer>>);
static_assert(takes_no_other<whole_number_test::Count> && takes_no_other<MaxResults>);

template <class Value, class Number>
auto fault_of(Number number) {
    const auto parsed = Value::parse(number);
    return parsed ? typename Value::fault_type{} : parsed.error().fault;
}

TEST_CASE("a number that the program knows goes in as it is where each of its type is right") {
    const int number = static_cast<int>(writ_test::opaque(-7));
    const auto few = static_cast<std::uint16_t>(writ_test::opaque(7));
    const Integer integer = number;
    CHECK(integer.number() == -7);
    CHECK(integer.is_checked());
    const Optional<Integer> optional = number;
    CHECK(optional->number() == -7);
    const whole_number_test::Count required = number;
    CHECK(required->number() == -7);
    Optional<Long> assigned;
    assigned = writ_test::opaque(INT64_MIN);
    CHECK(assigned->number() == INT64_MIN);
    const Optional<MaxResults> results = few;
    CHECK(results->number() == 7);
}

TEST_CASE("any other number that the program knows goes through parse") {
    const auto size = static_cast<std::size_t>(writ_test::opaque(7));
    CHECK(whole_number_test::of_size(size).number() == 7);
    CHECK(whole_number_test::required_of_size(size)->number() == 7);
    CHECK(whole_number_test::optional_of_size(size)->number() == 7);
    CHECK(whole_number_test::at_most(static_cast<int>(size))->number() == 7);
    CHECK(whole_number_test::within(60)->minutes() == 60);
}

TEST_CASE("what does not fit is told, whatever type it has") {
    const auto all_ones = static_cast<std::uint64_t>(writ_test::opaque(-1));
    CHECK(fault_of<Integer>(all_ones) == integer_fault::does_not_fit_32_bits);
    CHECK(fault_of<Long>(all_ones) == long_fault::does_not_fit_64_bits);
    CHECK(fault_of<MaxResults>(all_ones) == max_results_fault::too_large);
    CHECK(fault_of<ec2::CompletionDuration>(all_ones) == ec2::completion_duration_fault::too_long);
    CHECK(fault_of<Long>(all_ones / 2) == long_fault::none);
    CHECK(fault_of<Long>(all_ones / 2 + 1) == long_fault::does_not_fit_64_bits);
    CHECK(fault_of<MaxResults>(static_cast<short>(-1)) == max_results_fault::not_a_number);
    CHECK(fault_of<ec2::CompletionDuration>(-1) == ec2::completion_duration_fault::too_short);
    CHECK(fault_of<Integer>(INT64_MIN) == integer_fault::does_not_fit_32_bits);
}

TEST_CASE("a constant of any type is checked by the compiler") {
    const std::size_t size = 7;
    constexpr std::uint64_t large = 5'000'000'000;
    const Integer integer = size;
    const Optional<MaxResults> results = size;
    const whole_number_test::Count count = size;
    STATIC_REQUIRE(Long(large).number() == 5'000'000'000);
    CHECK(integer.number() == 7);
    CHECK(results->number() == 7);
    CHECK(count->number() == 7);
    STATIC_REQUIRE(whole_number_test::required->number() == 1);
}

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
