// SPDX-License-Identifier: BSL-1.0
#include <writ/core/result.hpp>

#include "support/harness.hpp"
#include "support/stops.hpp"

#include <string>
#include <string_view>

using namespace writ;

// rejects result_that_owns: a Result holds views and plain data, which need no destructor
[[maybe_unused]] constexpr bool result_is_complete =
    sizeof(Result<WRIT_TWIN(result_that_owns, std::string_view, std::string), int>) != 0;

// rejects error_that_owns: a Result holds views and plain data, which need no destructor
[[maybe_unused]] constexpr bool error_is_complete =
    sizeof(Result<int, WRIT_TWIN(error_that_owns, std::string_view, std::string)>) != 0;

namespace {

struct Point {
    int x;
    int y;

    constexpr int sum() const { return x + y; }
    friend constexpr bool operator==(const Point&, const Point&) = default;
};

using PointOrText = Result<Point, std::string_view>;

// Half of an even number, or the odd one.
constexpr PointOrText half(int number) {
    if (number % 2 != 0) return std::string_view("odd");
    return Point{number / 2, 7};
}

constexpr PointOrText even = half(4);
[[maybe_unused]] constexpr PointOrText odd = half(5);

}  // namespace

// rejects value_that_is_not_there: result_holds_no_value
[[maybe_unused]] constexpr Point no_value = *WRIT_TWIN(value_that_is_not_there, even, odd);

// rejects member_that_is_not_there: result_holds_no_value
[[maybe_unused]] constexpr int no_member = WRIT_TWIN(member_that_is_not_there, even, odd)->x;

// rejects error_that_is_not_there: result_holds_no_error
[[maybe_unused]] constexpr std::string_view no_error =
    WRIT_TWIN(error_that_is_not_there, odd, even).error();

namespace {

constexpr PointOrText more(const Point& point) {
    return Point{point.x + 1, point.y + 1};
}

[[maybe_unused]] constexpr Result<Point, int> more_or_number(const Point& point) {
    return Point{point.x + 1, point.y + 1};
}

[[maybe_unused]] constexpr Result<int, std::string_view> size(std::string_view text) {
    return static_cast<int>(text.size());
}

constexpr PointOrText point(std::string_view text) {
    return Point{static_cast<int>(text.size()), 0};
}

}  // namespace

// rejects and_then_with_another_error: what and_then calls gives a Result with the same type of
// error
[[maybe_unused]] constexpr auto next =
    even.and_then(WRIT_TWIN(and_then_with_another_error, more, more_or_number));

// rejects or_else_with_another_value: what or_else calls gives a Result with the same type of value
[[maybe_unused]] constexpr auto other =
    odd.or_else(WRIT_TWIN(or_else_with_another_value, point, size));

#ifndef WRIT_CASES

namespace {

static_assert(half(4).has_value());
static_assert(half(4));
static_assert(even->x == 2 && (*half(4)).y == 7);
static_assert(!half(5).has_value());
static_assert(!half(5));
static_assert(half(5).error() == "odd");

static_assert(std::is_trivially_copyable_v<PointOrText>);
static_assert(std::is_trivially_destructible_v<PointOrText>);
static_assert(!std::is_default_constructible_v<PointOrText>);
static_assert(!std::is_convertible_v<PointOrText, bool>, "a bool only where one is asked for");

}  // namespace

TEST_CASE("a Result holds the value or the error") {
    const auto even_number = half(static_cast<int>(writ_test::opaque(6)));
    CHECK(even_number.has_value());
    CHECK(static_cast<bool>(even_number));
    CHECK(even_number->x == 3);
    CHECK((*even_number).y == 7);

    const auto odd_number = half(static_cast<int>(writ_test::opaque(7)));
    CHECK_FALSE(odd_number.has_value());
    CHECK_FALSE(static_cast<bool>(odd_number));
    CHECK(odd_number.error() == "odd");
}

TEST_CASE("a Result that is asked for what it does not hold stops the program") {
    const auto even_number = half(static_cast<int>(writ_test::opaque(6)));
    const auto odd_number = half(static_cast<int>(writ_test::opaque(7)));
    CHECK_STOPS(result_holds_no_value, *odd_number);
    CHECK_STOPS(result_holds_no_value, odd_number->x);
    CHECK_STOPS(result_holds_no_error, even_number.error());
}

TEST_CASE("a Result goes on with its value") {
    CHECK(half(6).value_or(Point{1, 2}) == Point{3, 7});
    CHECK(half(7).value_or(Point{1, 2}) == Point{1, 2});

    CHECK(*half(6).and_then(more) == Point{4, 8});
    CHECK(half(7).and_then(more).error() == "odd");
    CHECK(half(6)
              .and_then([](const Point&) -> PointOrText { return std::string_view("no"); })
              .error() == "no");

    CHECK(*half(6).transform([](const Point& point) { return point.x * 10; }) == 30);
    CHECK(half(7).transform([](const Point& point) { return point.x * 10; }).error() == "odd");
    CHECK(*half(6).transform(&Point::sum) == 10);
    CHECK(*half(6).transform(&Point::y) == 7);
    static_assert(
        std::is_same_v<decltype(half(6).transform(&Point::y)), Result<int, std::string_view>>,
        "a copy of the member, not a reference to it");

    CHECK(*half(6).or_else(point) == Point{3, 7});
    CHECK(*half(7).or_else(point) == Point{3, 0});
    const auto number = half(7).or_else([](std::string_view) -> Result<Point, int> { return 5; });
    CHECK(number.error() == 5);

    static_assert(half(6).and_then(more).transform(&Point::sum).value_or(0) == 12);
    static_assert(half(7).and_then(more).transform(&Point::sum).value_or(0) == 0);
    static_assert((*half(7).or_else(point)).x == 3);
}

TEST_CASE("a copy of a Result holds the same") {
    auto result = half(2);
    result = half(3);
    const auto copy = result;
    CHECK_FALSE(copy.has_value());
    CHECK(copy.error() == "odd");
}

#endif
