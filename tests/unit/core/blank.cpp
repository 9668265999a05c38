// SPDX-License-Identifier: BSL-1.0
#include <writ/core/blank.hpp>

#include "support/harness.hpp"

#include <string_view>

using namespace writ;

namespace blank_test {

struct WithDefault {
    int number = 7;
};

// Nothing can be read into it, since there is no such struct before the number is known.
struct WithoutDefault {
    struct Number {
        constexpr explicit Number(int number_) : number(number_) {}
        int number;
    };
    Number number;
};

}  // namespace blank_test

// rejects member_without_default: each member that is not Required has a default
[[maybe_unused]] constexpr auto blank_number =
    detail::make_blank<WRIT_TWIN(member_without_default, blank_test::WithDefault,
                                     blank_test::WithoutDefault)>();

#ifndef WRIT_CASES

namespace {

// Unchecked or made by a detail::Blank; there is no other way.
struct Word {
    static constexpr Word unchecked(std::string_view text) { return Word(text); }
    constexpr Word(detail::Blank) : text("blank") {}

    std::string_view text;

private:
    constexpr explicit Word(std::string_view text_) : text(text_) {}
};

struct None {
    int number = 7;
};

struct One {
    Word first;
    int number = 7;
};

struct Two {
    Word first;
    Word second;
    int number = 7;
};

struct Three {
    Word first;
    Word second;
    Word third;
    int number = 7;
};

struct Four {
    Word first;
    Word second;
    Word third;
    Word fourth;
    int number = 7;
};

static_assert(!std::is_default_constructible_v<detail::Blank>, "only make_blank makes one");
static_assert(!std::is_aggregate_v<detail::Blank>, "nor by braces");

static_assert(detail::blank_value<Word>().text.empty(), "unchecked({}), where there is such");
static_assert(detail::blank_value<int>() == 0);

static_assert(detail::make_blank<None>().number == 7);
static_assert(detail::make_blank<One>().first.text == "blank" &&
              detail::make_blank<One>().number == 7);
static_assert(detail::make_blank<Two>().second.text == "blank" &&
              detail::make_blank<Two>().number == 7);
static_assert(detail::make_blank<Three>().third.text == "blank" &&
              detail::make_blank<Three>().number == 7);
static_assert(detail::make_blank<Four>().fourth.text == "blank" &&
              detail::make_blank<Four>().number == 7);

}  // namespace

TEST_CASE("make_blank fills the required members and leaves out the others") {
    const auto blank = detail::make_blank<Two>();
    CHECK(blank.first.text == "blank");
    CHECK(blank.second.text == "blank");
    CHECK(blank.number == 7);
}

#endif
