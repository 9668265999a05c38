// SPDX-License-Identifier: BSL-1.0
#include <writ/value/word.hpp>

#include "support/harness.hpp"

#include <cstdint>
#include <string>
#include <string_view>

#include <writ/core/list.hpp>
#include <writ/core/optional.hpp>
#include <writ/core/required.hpp>
#include <writ/value/unlisted.hpp>

using namespace writ;

namespace word_test {

class Word : public writ::Word<Word> {
public:
    enum Listed : std::uint16_t {
        _2nd_red,
        dark_blue,
        default_,
        red,
    };

    constexpr Word(Listed word) noexcept : value_(listed(word)) {}
    template <std::size_t Size>
    consteval Word(const char (&literal)[Size]) noexcept : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(Word)

private:
    static constexpr std::uint16_t ends[] = {7, 16, 23, 26};

public:
    static constexpr WordList list{"2nd.reddark bluedefaultred", ends, 4};

private:
    friend TextValue<Word, word_fault>;
    friend writ::Word<Word>;

    constexpr explicit Word(const detail::ValueText& value) noexcept : value_(value) {}

    detail::ValueText value_;
};

struct Wall {
    Required<Word, struct Colour_given_right_and_in_order> colour;
    Optional<Word> other{};
    List<Word> more{};
};

}  // namespace word_test

using Colour = word_test::Word;
using word_test::Wall;

// rejects word_not_listed: literal_is_in_doubt(<|\(\) \[with ).*Word.*word_is_not_listed
[[maybe_unused]] constexpr Wall of_literal{.colour = WRIT_TWIN(word_not_listed, "red", "Red")};

namespace word_test {

REFUSES(Word, empty, 0, "red", "")
REFUSES(Word, no_byte_of_a_word, 1, "red", "a,b")
REFUSES(Word, no_byte_of_a_word, 3, "red", "red\n")

DOUBTS(Word, word_is_not_listed, "red", "Red")
DOUBTS(Word, word_is_not_listed, "dark blue", "dark")

}  // namespace word_test

// rejects two_words_unlisted: malformed(<|\(\) \[with ).*Word.*word_fault::no_byte_of_a_word
[[maybe_unused]] constexpr Colour of_two =
    WRIT_TWIN(two_words_unlisted, unlisted("pink"), unlisted("a,b"));

#ifndef WRIT_CASES

namespace {

std::string_view doubt_in(const Colour& colour) {
    return colour.doubt() ? colour.doubt()->name : std::string_view();
}

}  // namespace

TEST_CASE("a constant is its word") {
    constexpr Wall wall{.colour = Colour::_2nd_red, .other = Colour::dark_blue};
    STATIC_REQUIRE(wall.colour->text() == "2nd.red");
    STATIC_REQUIRE(wall.other->text() == "dark blue");
    STATIC_REQUIRE(wall.other->is_checked());
    CHECK(Colour(Colour::default_).text() == "default");
    CHECK(Colour(Colour::red) == Colour("red"));
    static const Colour colours[] = {Colour::red, "default", unlisted("pink")};
    const Wall more{.colour = colours[0], .more = colours};
    CHECK(more.more[2].text() == "pink");
}

TEST_CASE("each word of a list is found, and nothing else") {
    for (const char* const word : {"2nd.red", "dark blue", "default", "red"}) {
        CAPTURE(word);
        CHECK(Colour::list.contains(word));
    }
    for (const char* const word : {"", "2nd.re", "2nd.redd", "a", "dark", "e", "Red", "zzz"}) {
        CAPTURE(word);
        CHECK_FALSE(Colour::list.contains(word));
    }
    CHECK_FALSE(WordList{"", nullptr, 0}.contains("red"));
}

TEST_CASE("a word that arrives is never refused for not being listed") {
    const std::string pink = "pink";
    const auto parsed = Colour::parse(pink);
    REQUIRE(parsed);
    CHECK(doubt_in(*parsed) == "word_is_not_listed");
    CHECK(doubt_in(*Colour::parse(std::string_view("red"))).empty());
    CHECK(doubt_in(unlisted("pink")).empty());
    CHECK(doubt_in(Colour::unchecked(pink)).empty());
    CHECK(Colour("red").is_right());
    CHECK_FALSE(parsed->is_right());
    CHECK_FALSE(Colour(unlisted("pink")).is_right());
    CHECK_FALSE(Colour::unchecked(pink).is_right());
}

TEST_CASE("what is no word at all is refused") {
    const auto fault_of = [](std::string_view text) {
        const auto parsed = Colour::parse(text);
        return parsed ? std::string() : std::string(parsed.error().reason().name);
    };
    CHECK(fault_of("") == "empty");
    CHECK(fault_of("red,blue") == "no_byte_of_a_word");
    CHECK(Colour::parse(std::string_view("red\n")).error().offset == 3);
    CHECK(fault_of("Linux/UNIX (Amazon VPC)").empty());
}

#endif
