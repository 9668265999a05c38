// SPDX-License-Identifier: BSL-1.0
#include <writ/value/yes_no.hpp>

#include "support/harness.hpp"

#include <optional>

#include <writ/core/required.hpp>

using namespace writ;

REFUSES_TEXT(YesNo, neither_true_nor_false, 0, "true", "True")
REFUSES_TEXT(YesNo, neither_true_nor_false, 0, "true", "TRUE")
REFUSES_TEXT(YesNo, neither_true_nor_false, 0, "true", "yes")
REFUSES_TEXT(YesNo, neither_true_nor_false, 0, "true", "1")
REFUSES_TEXT(YesNo, neither_true_nor_false, 0, "true", "true ")
REFUSES_TEXT(YesNo, neither_true_nor_false, 0, "true", "true\0")
REFUSES_TEXT(YesNo, neither_true_nor_false, 0, "true", "tru")
REFUSES_TEXT(YesNo, neither_true_nor_false, 0, "false", "0")
REFUSES_TEXT(YesNo, neither_true_nor_false, 0, "false", "no")
REFUSES_TEXT(YesNo, neither_true_nor_false, 0, "false", "")

// Not unnamed: Clang warns of what is never used there.
namespace yes_no_test {

enum class Mode {
    as_ever,
    on,
    off,
    unknown,
};

enum Old {
    old_no,
    old_yes,
};

struct Said {
    YesNo first{};
    YesNo second{};
};

using Needed = Required<YesNo, struct Needed_given_right_and_in_order>;

inline constexpr Mode mode = Mode::off;
inline constexpr const char* pointer = "false";

}  // namespace yes_no_test

using namespace yes_no_test;

// rejects text: a yes/no parameter takes true, false or a bool
[[maybe_unused]] constexpr Said of_text{.first = WRIT_TWIN(text, false, "false")};

// rejects number: a yes/no parameter takes true, false or a bool
[[maybe_unused]] constexpr Said of_number{.first = WRIT_TWIN(number, true, 2)};

// rejects zero: a yes/no parameter takes true, false or a bool
[[maybe_unused]] constexpr Said of_zero{.first = WRIT_TWIN(zero, false, 0)};

// rejects floating: a yes/no parameter takes true, false or a bool
[[maybe_unused]] constexpr Said of_floating{.first = WRIT_TWIN(floating, true, 1.0)};

// rejects pointer: a yes/no parameter takes true, false or a bool
[[maybe_unused]] constexpr Said of_pointer{
    .first = WRIT_TWIN(pointer, (pointer == nullptr), yes_no_test::pointer)};

// rejects null: a yes/no parameter takes true, false or a bool
[[maybe_unused]] constexpr Said of_null{.first = WRIT_TWIN(null, false, nullptr)};

// rejects enumeration: a yes/no parameter takes true, false or a bool
[[maybe_unused]] constexpr Said of_mode{.first = WRIT_TWIN(enumeration, (mode == Mode::on), mode)};

// rejects unscoped_enumeration: a yes/no parameter takes true, false or a bool
[[maybe_unused]] constexpr Said of_old{.first = WRIT_TWIN(unscoped_enumeration, true, old_yes)};

// rejects optional_of_number: a yes/no parameter takes true, false or a bool
[[maybe_unused]] constexpr Said of_optional{
    .first = WRIT_TWIN(optional_of_number, std::optional<bool>(), std::optional<int>())};

// rejects text_where_required: a yes/no parameter takes true, false or a bool
[[maybe_unused]] constexpr Needed needs_text = WRIT_TWIN(text_where_required, false, "false");

// rejects number_where_required: a yes/no parameter takes true, false or a bool
[[maybe_unused]] constexpr Needed needs_number = WRIT_TWIN(number_where_required, true, 2);

// rejects enumeration_where_required: a yes/no parameter takes true, false or a bool
[[maybe_unused]] constexpr Needed needs_mode =
    WRIT_TWIN(enumeration_where_required, (mode == Mode::on), mode);

// rejects left_out_where_required: Needed_given_right_and_in_order
[[maybe_unused]] constexpr Needed needs_any = WRIT_TWIN(left_out_where_required, {true}, {});

// rejects bool_of_what_is_said: YesNo.*bool|bool.*YesNo
[[maybe_unused]] constexpr bool is_said =
    WRIT_TWIN(bool_of_what_is_said, of_text.first.is_yes(), of_text.first);

#ifndef WRIT_CASES

#include <string>
#include <type_traits>

static_assert(std::is_trivially_copyable_v<YesNo> && sizeof(YesNo) == 1);
static_assert(std::is_nothrow_default_constructible_v<YesNo>);
static_assert(std::is_convertible_v<bool, YesNo> && std::is_convertible_v<const bool&, YesNo>);
static_assert(!std::is_constructible_v<YesNo, std::string>);
static_assert(!std::is_constructible_v<YesNo, std::string_view>);
static_assert(!std::is_constructible_v<bool, YesNo>, "true and nothing are not alike");
static_assert(ValueType<YesNo>);

TEST_CASE("the words for yes and no") {
    CHECK(YesNo::yes == "true");
    CHECK(YesNo::no == "false");
    CHECK_FALSE(YesNo::inspect(YesNo::yes));
    CHECK_FALSE(YesNo::inspect(YesNo::no));
}

TEST_CASE("nothing is said unless something is") {
    STATIC_REQUIRE_FALSE(Said().first.is_said());
    STATIC_REQUIRE_FALSE(Said().first.is_yes());
    STATIC_REQUIRE_FALSE(Said().first.is_no());
    STATIC_REQUIRE(Said().first.text().empty());
    STATIC_REQUIRE(Said().first == YesNo());
    STATIC_REQUIRE(YesNo() != YesNo(false));
}

TEST_CASE("what a bool says is said") {
    for (const bool said : {true, false}) {
        const bool is_yes = writ_test::opaque(said ? 1 : 0) == 1;
        const Said one{.first = is_yes, .second = !is_yes};
        CHECK(one.first.is_said());
        CHECK(one.first.is_yes() == said);
        CHECK(one.first.is_no() == !said);
        CHECK(one.first == said);
        CHECK(one.second != said);
        CHECK(one.first.text() == (said ? "true" : "false"));
    }
    struct Bits {
        bool one : 1;
    };
    const Bits bits{writ_test::opaque(1) == 1};
    CHECK(Said{.first = bits.one}.first.is_yes());
}

TEST_CASE("a text is read as what it spells") {
    const std::string yes = "true";
    CHECK(YesNo::parse(yes)->is_yes());
    CHECK(YesNo::parse("false")->is_no());
    CHECK_FALSE(YesNo::parse("False"));
}

TEST_CASE("where a yes or no is required, a bool is taken") {
    const bool is_yes = writ_test::opaque(1) == 1;
    const Needed needed = is_yes;
    CHECK(needed->is_yes());
    constexpr Needed not_needed = false;
    STATIC_REQUIRE(not_needed->is_no());
    const Needed unsaid = YesNo();
    CHECK_FALSE(unsaid->is_said());
}

TEST_CASE("each answer has its text when the program runs") {
    const auto text = [](YesNo answer) { return answer.text(); };
    CHECK(text({}).empty());
    CHECK(text(true) == "true");
    CHECK(text(false) == "false");
}

#endif
