// SPDX-License-Identifier: BSL-1.0
#include <writ/value/text_value.hpp>

#include "support/harness.hpp"

#include <compare>
#include <cstddef>
#include <string>
#include <string_view>

#include <writ/core/optional.hpp>
#include <writ/core/required.hpp>
#include <writ/ec2/types/completion_duration.hpp>
#include <writ/ec2/types/image_id.hpp>
#include <writ/ec2/types/image_name.hpp>

using namespace writ;

namespace text_value_test {

enum class word_fault {
    none,
    empty,
    holds_space,
};

// The smallest value type there is.
class Word : public TextValue<Word, word_fault> {
public:
    template <std::size_t Size>
    consteval Word(const char (&literal)[Size]) noexcept : value_(check_literal(literal)) {}

    static constexpr Malformed<Word> inspect(std::string_view text) noexcept {
        if (text.empty()) return {word_fault::empty, 0};
        const std::size_t at = text.find(' ');
        if (at != std::string_view::npos) return {word_fault::holds_space, at};
        return {};
    }

    static constexpr Reason reasons[] = {
        {"empty", "write something"},
        {"holds_space", "write one word"},
    };

private:
    friend TextValue;

    constexpr explicit Word(const detail::ValueText& value) noexcept : value_(value) {}

    detail::ValueText value_;
};

struct Request {
    Required<ec2::ImageName, struct Name_given_right_and_in_order> name;
    Optional<ec2::ImageId> image = {};
    Optional<ec2::CompletionDuration> duration = {};
};

[[maybe_unused]] std::string make_string() {
    return "a name from somewhere";
}

}  // namespace text_value_test

using namespace text_value_test;

ACCEPTS(Word, "word")
ACCEPTS(Word, "w\0rd")

REFUSES(Word, empty, 0, "w", "")
REFUSES(Word, holds_space, 3, "two_words", "two words")

// rejects parse_of_a_temporary (temporary): a value only views its text
[[maybe_unused]] const std::string kept_string = make_string();
[[maybe_unused]] const auto of_string =
    ec2::ImageName::parse(WRIT_TWIN(parse_of_a_temporary, kept_string, make_string()));

// rejects unchecked_temporary (temporary): a value only views its text
[[maybe_unused]] const ec2::ImageName unchecked_string =
    unchecked<ec2::ImageName>(WRIT_TWIN(unchecked_temporary, kept_string, make_string()));

// rejects of_reply_of_a_temporary: a value only views its text
[[maybe_unused]] const ec2::ImageName of_a_reply =
    ec2::ImageName::of_reply(WRIT_TWIN(of_reply_of_a_temporary, kept_string, make_string()));

// rejects member_of_unchecked_temporary (temporary): a value only views its text
[[maybe_unused]] const ec2::ImageName also_unchecked =
    ec2::ImageName::unchecked(WRIT_TWIN(member_of_unchecked_temporary, kept_string, make_string()));

// rejects required_literal: malformed(<|\(\) \[with ).*ImageName.*too_short
[[maybe_unused]] constexpr Request named{.name = WRIT_TWIN(required_literal, "abc", "ab")};

// rejects optional_literal: malformed(<|\(\) \[with ).*ImageId.*wrong_prefix
[[maybe_unused]] constexpr Request of_image{
    .name = "abc", .image = WRIT_TWIN(optional_literal, "ami-5731123e", "am-5731123e")};

// rejects optional_number: malformed(<|\(\) \[with ).*CompletionDuration.*not_a_multiple_of_15
[[maybe_unused]] constexpr Request in_time{.name = "abc",
                                           .duration = WRIT_TWIN(optional_number, 15, 16)};

// rejects run_time_text: (not a constant expression|not usable in a constant expression)
static ec2::ImageName of_an_array() {
    static constexpr char constant_text[] = "abc";
    [[maybe_unused]] static char changing_text[] = "abc";
    return WRIT_TWIN(run_time_text, constant_text, changing_text);
}

// rejects name_left_out: Name_given_right_and_in_order
[[maybe_unused]] const Request complete =
    WRIT_TWIN(name_left_out, (Request{.name = "abc", .image = "ami-5731123e"}),
              (Request{.image = "ami-5731123e"}));

#ifndef WRIT_CASES

namespace {

template <class Left, class Right>
concept Comparable = requires(const Left& left, const Right& right) {
    left == right;
};

// Converts to text and owns it.
struct OwnsText {
    std::string text;
    operator std::string_view() const { return text; }
};

static_assert(writ_test::is_checked_view<Word>());
static_assert(!std::is_constructible_v<ec2::ImageId, ec2::ImageName>, "a name is no id");
static_assert(!std::is_convertible_v<ec2::ImageName, ec2::ImageId>);
static_assert(!std::is_assignable_v<ec2::ImageId&, ec2::ImageName>);
static_assert(Comparable<ec2::ImageId, ec2::ImageId>);
static_assert(!Comparable<ec2::ImageId, ec2::ImageName>, "an id equals no name");

static_assert(TemporaryText<std::string>);
static_assert(TemporaryText<const std::string>);
static_assert(TemporaryText<OwnsText>);
static_assert(!TemporaryText<std::string&>);
static_assert(!TemporaryText<const std::string&>);
static_assert(!TemporaryText<std::string_view>, "a view is no owner");
static_assert(!TemporaryText<const char*>);
static_assert(!TemporaryText<const char (&)[4]>);
static_assert(!TemporaryText<int>);

static_assert(std::is_convertible_v<const char (&)[4], Optional<ec2::ImageId>>);
static_assert(std::is_convertible_v<int, Optional<ec2::CompletionDuration>>);
static_assert(!std::is_constructible_v<Optional<ec2::ImageId>, std::string_view>);
static_assert(named.name->text() == "abc");
static_assert(of_image.image->text() == "ami-5731123e" && in_time.duration->minutes() == 15);
static_assert(detail::make_blank<Request>().name->text().empty());
static_assert(!detail::make_blank<Request>().name->is_checked());

}  // namespace

TEST_CASE("an array that the compiler knows is as good as a literal") {
    CHECK(of_an_array().text() == "abc");
}

// Clang 14 and 16 put what a consteval constructor makes into a variable wrongly if the class has
// a base that holds something.
TEST_CASE("a literal in a variable of the program is the checked value") {
    const Word word("word");
    const Required<Word, struct Word_given_right_and_in_order> required("word");
    const Optional<Word> optional("word");
    const Request request{.name = "abc", .image = "ami-5731123e", .duration = 15};
    CHECK(word.text() == "word");
    CHECK(word.is_checked());
    CHECK(required->text() == "word");
    CHECK(required->is_checked());
    CHECK(optional->text() == "word");
    CHECK(optional->is_checked());
    CHECK(request.name->is_checked());
    CHECK(request.image->is_checked());
    CHECK(request.duration->is_checked());
}

TEST_CASE("a parsed value views the text it was made of") {
    const std::string text = "word";
    const auto word = Word::parse(text);
    REQUIRE(word.has_value());
    CHECK(word->text().data() == text.data());
    CHECK(word->text().size() == text.size());
    CHECK(word->is_checked());
}

TEST_CASE("everything that text can be kept in is parsed") {
    const std::string string = "word";
    const char array[] = "word";
    const char* const pointer = array;
    CHECK(Word::parse(string).has_value());
    CHECK(Word::parse(std::string_view(string)).has_value());
    CHECK(Word::parse(array).has_value());
    CHECK(Word::parse(pointer).has_value());
    CHECK(Word::parse("word").has_value());
}

TEST_CASE("an unchecked value keeps any text, and knows that it is unchecked") {
    const auto word = Word::unchecked("two words");
    CHECK(word.text() == "two words");
    CHECK_FALSE(word.is_checked());
    CHECK(unchecked<Word>("").text() == "");
    CHECK_FALSE(unchecked<Word>("word").is_checked());
}

TEST_CASE("a value of a reply is one that parse gives, or knows that it is malformed") {
    STATIC_REQUIRE(Word::of_reply("word").is_checked());
    STATIC_REQUIRE_FALSE(Word::of_reply("word").is_malformed());
    constexpr auto odd = Word::of_reply("two words");
    STATIC_REQUIRE(odd.is_malformed() && odd.text() == "two words");
    STATIC_REQUIRE_FALSE(odd.is_checked() || odd.is_right() || odd.doubt());
    STATIC_REQUIRE_FALSE(Word::unchecked("two words").is_malformed());
    const auto image = ec2::ImageId::of_reply("ami-1");
    CHECK((image.is_malformed() && !image.doubt() && image.region_named().empty()));
}

TEST_CASE("values of the same text are equal, checked or not") {
    const std::string text = "word";
    CHECK(Word("word") == *Word::parse(text));
    CHECK(Word("word") == Word::unchecked(text));
    CHECK_FALSE(Word("word") == Word("words"));
}

TEST_CASE("values are in the order of the bytes of their texts") {
    CHECK(Word("word") < Word("words"));
    CHECK(Word("word") < Word("work"));
    CHECK(Word("Word") < Word("word"));
    CHECK(Word("z") < Word("\xC3\xA4"));
    CHECK(Word("words") > Word("word"));
    CHECK(Word("word") <= Word::unchecked("word"));
    CHECK(Word("word") >= Word::unchecked("word"));
    static_assert(Word("word") <=> Word("word") == std::strong_ordering::equal);
    static_assert(std::three_way_comparable<Word, std::strong_ordering>);
}

TEST_CASE("a refused text tells why") {
    const auto word = Word::parse("two words");
    REQUIRE_FALSE(word.has_value());
    CHECK((word.error().fault == word_fault::holds_space));
    CHECK(word.error().offset == 3);
    CHECK(word.error().name() == "holds_space");
    CHECK(word.error().text() == "write one word");
}

#endif
