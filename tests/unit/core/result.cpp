// SPDX-License-Identifier: BSL-1.0
#include <writ/core/result.hpp>

#include "support/harness.hpp"

#include <string>
#include <string_view>

using namespace writ;

// rejects result_that_owns: a Result holds views and plain data, which need no destructor
[[maybe_unused]] constexpr bool result_is_complete =
    sizeof(Result<WRIT_TWIN(result_that_owns, std::string_view, std::string), int>) != 0;

// rejects error_that_owns: a Result holds views and plain data, which need no destructor
[[maybe_unused]] constexpr bool error_is_complete =
    sizeof(Result<int, WRIT_TWIN(error_that_owns, std::string_view, std::string)>) != 0;

#ifndef WRIT_CASES

namespace {

struct Point {
    int x;
    int y;
};

// Half of an even number, or the odd one.
constexpr Result<Point, std::string_view> half(int number) {
    if (number % 2 != 0) return std::string_view("odd");
    return Point{number / 2, 7};
}

using PointOrText = Result<Point, std::string_view>;

static_assert(half(4).has_value());
static_assert(half(4));
static_assert(half(4)->x == 2 && (*half(4)).y == 7);
static_assert(!half(5).has_value());
static_assert(!half(5));
static_assert(half(5).error() == "odd");

static_assert(std::is_trivially_copyable_v<PointOrText>);
static_assert(std::is_trivially_destructible_v<PointOrText>);
static_assert(!std::is_default_constructible_v<PointOrText>);
static_assert(!std::is_convertible_v<PointOrText, bool>, "a bool only where one is asked for");

}  // namespace

TEST_CASE("a Result holds the value or the error") {
    const auto even = half(static_cast<int>(writ_test::opaque(6)));
    CHECK(even.has_value());
    CHECK(static_cast<bool>(even));
    CHECK(even->x == 3);
    CHECK((*even).y == 7);

    const auto odd = half(static_cast<int>(writ_test::opaque(7)));
    CHECK_FALSE(odd.has_value());
    CHECK_FALSE(static_cast<bool>(odd));
    CHECK(odd.error() == "odd");
}

TEST_CASE("a Result holds what a function makes in its place") {
    constexpr PointOrText made(detail::MadeBy(), [] { return Point{8, 9}; });
    STATIC_REQUIRE(made);
    CHECK(made->x == 8);
    CHECK(made->y == 9);
}

TEST_CASE("a copy of a Result holds the same") {
    auto result = half(2);
    result = half(3);
    const auto copy = result;
    CHECK_FALSE(copy.has_value());
    CHECK(copy.error() == "odd");
}

#endif
