// SPDX-License-Identifier: BSL-1.0
#include <writ/core/optional.hpp>

#include "support/harness.hpp"
#include "support/stops.hpp"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

using namespace writ;

namespace optional_test {

// Takes literals that begin with a letter, and small numbers. Not in an unnamed namespace: Clang
// warns of functions there that are never defined, as those that stop the compiler are.
struct First {
    template <std::size_t Size>
    consteval First(const char (&literal)[Size]) : first(literal[0]) {
        if (literal[0] == ' ') must_not_begin_with_a_space();
    }
    consteval First(int number) : first(static_cast<char>('0' + number)) {
        if (number > 9) must_have_one_digit();
    }

    static void must_not_begin_with_a_space();
    static void must_have_one_digit();

    char first;
};

}  // namespace optional_test

using namespace optional_test;

// rejects literal_that_the_value_refuses: must_not_begin_with_a_space
[[maybe_unused]] constexpr Optional<First> from_text =
    WRIT_TWIN(literal_that_the_value_refuses, "abc", " bc");

// rejects number_that_the_value_refuses: must_have_one_digit
[[maybe_unused]] constexpr Optional<First> from_number =
    WRIT_TWIN(number_that_the_value_refuses, 9, 10);

[[maybe_unused]] constexpr Optional<First> nothing;

// rejects value_that_is_not_there: optional_holds_no_value
[[maybe_unused]] constexpr First no_value = *WRIT_TWIN(value_that_is_not_there, from_text, nothing);

// rejects member_that_is_not_there: optional_holds_no_value
[[maybe_unused]] constexpr char no_member =
    WRIT_TWIN(member_that_is_not_there, from_text, nothing)->first;

#ifndef WRIT_CASES

namespace {

static_assert(!Optional<First>().has_value());
static_assert(!Optional<First>());
static_assert(from_text.has_value() && from_text->first == 'a');
static_assert(from_number && (*from_number).first == '9');
static_assert((*Optional<First>(First("xyz"))).first == 'x');

static_assert(std::is_trivially_copyable_v<Optional<First>>);
static_assert(std::is_trivially_destructible_v<Optional<First>>);
static_assert(std::is_nothrow_default_constructible_v<Optional<First>>);
static_assert(std::is_convertible_v<const char (&)[4], Optional<First>>);
static_assert(!std::is_constructible_v<Optional<First>, const char*>);
static_assert(!std::is_constructible_v<Optional<First>, std::string_view>);
static_assert(!std::is_constructible_v<Optional<First>, std::string>);
static_assert(!std::is_constructible_v<Optional<std::string_view>, int>);
static_assert(!std::is_convertible_v<Optional<First>, bool>, "a bool only where one is asked for");

struct Request {
    Optional<First> left_out = {};
    Optional<First> given = {};
};

constexpr Request request{.given = "mnl"};
static_assert(!request.left_out && request.given->first == 'm');

}  // namespace

TEST_CASE("an Optional takes a value that only the running program knows") {
    const auto number = static_cast<std::uint64_t>(writ_test::opaque(42));
    const Optional<std::uint64_t> some = number;
    CHECK(some.has_value());
    CHECK(*some == 42);
    CHECK(static_cast<bool>(some));
}

TEST_CASE("an Optional that is asked for a value that is not there stops the program") {
    Optional<First> none;
    if (writ_test::opaque(1) == 0) none = First("x");
    CHECK_STOPS(optional_holds_no_value, *none);
    CHECK_STOPS(optional_holds_no_value, none->first);
}

TEST_CASE("an Optional gives its value or another") {
    const Optional<std::uint64_t> some = static_cast<std::uint64_t>(writ_test::opaque(42));
    CHECK(some.value_or(7) == 42);
    CHECK(Optional<std::uint64_t>().value_or(7) == 7);
    static_assert(Optional<First>().value_or("yz").first == 'y', "a literal, too");
}

TEST_CASE("an Optional is assigned and copied") {
    Optional<std::uint64_t> number;
    CHECK_FALSE(number.has_value());
    number = Optional<std::uint64_t>(std::uint64_t{7});
    const Optional<std::uint64_t> copy = number;
    CHECK(copy.has_value());
    CHECK(*copy == 7);
    number = {};
    CHECK_FALSE(number.has_value());
}

TEST_CASE("Optionals are equal with the same value or none") {
    const Optional<std::uint64_t> seven = static_cast<std::uint64_t>(writ_test::opaque(7));
    const Optional<std::uint64_t> eight = static_cast<std::uint64_t>(writ_test::opaque(8));
    const Optional<std::uint64_t> none;
    CHECK(seven == Optional<std::uint64_t>(std::uint64_t{7}));
    CHECK(none == Optional<std::uint64_t>());
    CHECK(seven != eight);
    CHECK(seven != none);
    CHECK(none != seven);
    CHECK(seven == std::uint64_t{7});
    static_assert(Optional<std::string_view>("a") != Optional<std::string_view>());
}

#endif
