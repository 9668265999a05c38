// SPDX-License-Identifier: BSL-1.0
#include <writ/core/optional.hpp>

#include "support/harness.hpp"
#include "support/stops.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include <writ/ec2/types/description.hpp>
#include <writ/value/integer.hpp>
#include <writ/value/long.hpp>
#include <writ/value/yes_no.hpp>

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

// rejects temporary_text_that_may_be_empty: a value only views its text
inline auto parse_text(std::string text) {
    return parse_unless_empty<ec2::Description>(
        WRIT_TWIN(temporary_text_that_may_be_empty, text, std::string(text)));
}

// rejects temporary_optional_text: a value only views its text
inline auto parse_optional(const std::optional<std::string>& text) {
    return parse_unless_empty<ec2::Description>(
        WRIT_TWIN(temporary_optional_text, text, std::optional<std::string>(text)));
}

// rejects result_that_nobody_has_asked: Optional
inline Optional<ec2::Description> unasked(std::string_view text) {
    const auto parsed = ec2::Description::parse(text);
    return WRIT_TWIN(result_that_nobody_has_asked, *parsed, parsed);
}
[[maybe_unused]] constexpr Optional<First> nothing;

// rejects value_that_is_not_there: optional_holds_no_value
[[maybe_unused]] constexpr First no_value = *WRIT_TWIN(value_that_is_not_there, from_text, nothing);

// rejects member_that_is_not_there: optional_holds_no_value
[[maybe_unused]] constexpr char no_member =
    WRIT_TWIN(member_that_is_not_there, from_text, nothing)->first;

#ifndef WRIT_CASES

namespace {

static_assert(std::is_convertible_v<std::optional<ec2::Description>, Optional<ec2::Description>>);
static_assert(std::is_convertible_v<std::optional<int>, Optional<Integer>>);
static_assert(!std::is_constructible_v<Optional<Integer>, std::optional<std::size_t>>);
static_assert(!std::is_constructible_v<Optional<ec2::Description>, std::optional<std::string>>);
static_assert(!std::is_constructible_v<Optional<ec2::Description>, Result<ec2::Description, int>>);
static_assert(!std::is_constructible_v<YesNo, Result<bool, int>>);

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

TEST_CASE("an Optional takes what a std::optional has in it") {
    std::optional<ec2::Description> text;
    Optional<ec2::Description> description = text;
    CHECK_FALSE(description.has_value());
    text = ec2::Description("abc");
    description = text;
    REQUIRE(description.has_value());
    CHECK(description->text() == "abc");

    std::optional<int> number;
    struct {
        Optional<Integer> integer{};
        Optional<Long> large{};
        YesNo said{};
    } given{.integer = number, .large = number, .said = std::optional<bool>()};
    CHECK_FALSE(given.integer);
    CHECK_FALSE(given.large);
    CHECK_FALSE(given.said.is_said());
    number = static_cast<int>(writ_test::opaque(7));
    given.integer = number;
    given.said = std::optional<bool>(false);
    CHECK(given.integer->number() == 7);
    CHECK(given.said.is_no());
    STATIC_REQUIRE(Optional<Integer>(std::optional<int>(3))->number() == 3);
}

TEST_CASE("a text that may be empty is parsed unless it is") {
    const std::string text = "abc";
    const auto description = parse_text(text);
    REQUIRE(description);
    REQUIRE(description->has_value());
    const std::string empty;
    const auto none = parse_unless_empty<ec2::Description>(empty);
    REQUIRE(none);
    CHECK_FALSE(none->has_value());
    const auto wrong = parse_unless_empty<Integer>(text);
    REQUIRE_FALSE(wrong);
    CHECK(wrong.error().fault == integer_fault::not_a_number);
    STATIC_REQUIRE((**parse_unless_empty<Integer>("12")).number() == 12);
    CHECK((*parse_unless_empty<YesNo>(std::string_view("false")))->is_no());
    const YesNo said = *parse_unless_empty<YesNo>("");
    CHECK_FALSE(said.is_said());
}

TEST_CASE("a text that may not be there is parsed if it is") {
    const char* text = nullptr;  // as std::getenv returns it
    REQUIRE(parse_unless_empty<ec2::Description>(text));
    CHECK_FALSE((*parse_unless_empty<ec2::Description>(text)).has_value());
    text = "abc";
    CHECK((*parse_unless_empty<ec2::Description>(text))->text().data() == text);
    std::optional<std::string> some;
    CHECK_FALSE((*parse_optional(some)).has_value());
    some = "";
    CHECK_FALSE((*parse_unless_empty<ec2::Description>(some)).has_value());
    some = "abc";
    CHECK((*parse_unless_empty<ec2::Description>(some))->text() == "abc");
    CHECK_FALSE(parse_unless_empty<Integer>(some));
}

#endif
