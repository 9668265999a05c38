// SPDX-License-Identifier: BSL-1.0
#include <writ/core/required.hpp>

#include "support/harness.hpp"

#include <cstddef>
#include <string>
#include <string_view>

#include <writ/value/image_id.hpp>

using namespace writ;

namespace required_test {

// Takes literals of one word.
struct Word {
    template <std::size_t Size>
    consteval Word(const char (&literal)[Size]) : text(literal, Size - 1) {
        if (text.find(' ') != std::string_view::npos) must_be_one_word();
    }

    static constexpr Word unchecked(std::string_view text) { return Word(text, 0); }
    static void must_be_one_word();

    std::string_view text;

private:
    constexpr Word(std::string_view text_, int) : text(text_) {}
};

struct Request {
    Required<Word, struct Subject_given_right_and_in_order> subject;
    Required<Word, struct Verb_given_right_and_in_order> verb;
    int number = 7;
};

}  // namespace required_test

using namespace required_test;

// rejects first_left_out: Subject_given_right_and_in_order
[[maybe_unused]] const Request subject_given = WRIT_TWIN(
    first_left_out, (Request{.subject = "writ", .verb = "checks"}), (Request{.verb = "checks"}));

// rejects second_left_out: Verb_given_right_and_in_order
[[maybe_unused]] const Request verb_given = WRIT_TWIN(
    second_left_out, (Request{.subject = "writ", .verb = "checks"}), (Request{.subject = "writ"}));

// rejects literal_that_the_value_refuses: must_be_one_word
[[maybe_unused]] constexpr Request checked{
    .subject = WRIT_TWIN(literal_that_the_value_refuses, "writ", "it writ"), .verb = "checks"};

#ifndef WRIT_CASES

namespace {

using RequiredWord = Required<Word, struct Word_given_right_and_in_order>;

static_assert(!std::is_default_constructible_v<RequiredWord>);
static_assert(!std::is_default_constructible_v<Request>);
static_assert(std::is_convertible_v<Word, RequiredWord>);
static_assert(std::is_convertible_v<const char (&)[4], RequiredWord>);
static_assert(std::is_convertible_v<detail::Blank, RequiredWord>);
static_assert(!std::is_constructible_v<RequiredWord, std::string_view>);
static_assert(!std::is_constructible_v<RequiredWord, const char*>);
static_assert(!std::is_constructible_v<RequiredWord, std::string>);
static_assert(std::is_convertible_v<const RequiredWord&, const Word&>);
static_assert(sizeof(RequiredWord) == sizeof(Word));
static_assert(std::is_trivially_copyable_v<RequiredWord>);

static_assert(checked.subject->text == "writ" && checked.verb->text == "checks");
static_assert(checked.number == 7);
static_assert((*detail::make_blank<Request>().verb).text.empty() &&
              detail::make_blank<Request>().number == 7);

}  // namespace

TEST_CASE("a Required takes a value that only the running program knows") {
    const std::string text = "writes";
    const Request request{.subject = "writ", .verb = Word::unchecked(text)};
    CHECK(request.verb->text == "writes");
    CHECK(request.verb->text.data() == text.data());
    const Word& word = request.verb;
    CHECK(&word == &*request.verb);
}

TEST_CASE("a required value that is gone at the end of the line is copied") {
    const auto made = [] {
        return Required<ImageId, struct Home>(*ImageId::parse("ami-5731123e"));
    };
    CHECK((*made()).text() == "ami-5731123e");
}

#endif
