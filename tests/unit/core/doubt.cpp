// SPDX-License-Identifier: BSL-1.0
#include <writ/core/doubt.hpp>

#include "support/harness.hpp"

#include <cstddef>
#include <cstdint>
#include <string_view>

#include <writ/core/optional.hpp>
#include <writ/core/required.hpp>
#include <writ/ec2/types/any_image_id.hpp>
#include <writ/ec2/types/description.hpp>
#include <writ/value/text_value.hpp>
#include <writ/value/whole_number.hpp>

using namespace writ;

namespace doubt_test {

struct word_is_odd : Doubt {
    static constexpr bool stops_compiler = false;
    static constexpr Reason reason{"word_is_odd", "write another word"};
};
struct word_is_long : Doubt {
    static constexpr Reason reason{"word_is_long", "write a shorter word"};
};
struct word_is_loud : Doubt {
    static constexpr Reason reason{"word_is_loud", "write fewer marks"};
};
struct number_is_large : Doubt {
    static constexpr Reason reason{"number_is_large", "give a number up to 9"};
};
struct number_is_odd : Doubt {
    static constexpr bool stops_compiler = false;
    static constexpr Reason reason{"number_is_odd", "give an even number"};
};

enum class word_fault {
    none,
    empty,
};

// A value type with more than one doubt.
class Word : public TextValue<Word, word_fault> {
public:
    template <std::size_t Size>
    consteval Word(const char (&literal)[Size]) noexcept : value_(check_literal(literal)) {}
    WRIT_MALFORMED_TEXT(Word)

    static constexpr Malformed<Word> inspect(std::string_view text) noexcept {
        if (text.empty()) return {word_fault::empty, 0};
        return {};
    }

    using doubts = Doubts<word_is_odd, word_is_long, word_is_loud>;

    static constexpr std::size_t doubt_of(std::string_view text) noexcept {
        if (text == "odd") return 1;
        if (text.size() > 8) return 2;
        return text.ends_with("!!") ? 3 : 0;
    }

    static constexpr Reason reasons[] = {
        {"empty", "write something"},
    };

private:
    friend TextValue;

    constexpr explicit Word(const detail::ValueText& value) noexcept : value_(value) {}

    detail::ValueText value_;
};

enum class few_fault {
    none,
    not_a_number,
    negative,
};

// A number that can be in doubt.
class Few : public WholeNumber<Few, std::int32_t, few_fault> {
public:
    template <NumberType Literal>
    consteval Few(const Literal& literal) noexcept : value_(check_literal(literal)) {}
    WRIT_MALFORMED_NUMBER(Few)

    static constexpr Malformed<Few> inspect(std::int64_t number) noexcept {
        if (number < 0) return {few_fault::negative, 0};
        return {};
    }

    using doubts = Doubts<number_is_odd, number_is_large>;

    static constexpr std::size_t doubt_of(std::int64_t number) noexcept {
        if (number > 9) return 2;
        return number % 2 != 0 ? 1 : 0;
    }

    static constexpr fault_type does_not_fit = fault_type::negative;

    static constexpr Reason reasons[] = {
        {"not_a_number", "give a number"},
        {"negative", "give a number from 0 on"},
    };

private:
    friend WholeNumber;

    constexpr explicit Few(const detail::ValueNumber& value) noexcept : value_(value) {}

    detail::ValueNumber value_;
};

struct Request {
    Required<Word, struct Word_given_right_and_in_order> word;
    Optional<Word> more{};
    Optional<Few> few{};
};

}  // namespace doubt_test

using namespace doubt_test;

// rejects second_doubt: literal_is_in_doubt(<|\(\) \[with ).*Word.*word_is_long
[[maybe_unused]] constexpr Word not_long(WRIT_TWIN(second_doubt, "12345678", "123456789"));

// rejects last_doubt: literal_is_in_doubt(<|\(\) \[with ).*Word.*word_is_loud
[[maybe_unused]] constexpr Word not_loud(WRIT_TWIN(last_doubt, "loud!", "loud!!"));

// rejects required_in_doubt: literal_is_in_doubt(<|\(\) \[with ).*Word.*word_is_loud
[[maybe_unused]] constexpr Request required{.word =
                                                WRIT_TWIN(required_in_doubt, "loud!", "loud!!")};

// rejects optional_in_doubt: literal_is_in_doubt(<|\(\) \[with ).*Word.*word_is_loud
[[maybe_unused]] constexpr Request optional{
    .word = "w", .more = WRIT_TWIN(optional_in_doubt, "loud!", "loud!!")};

// rejects number_in_doubt: literal_is_in_doubt(<|\(\) \[with ).*Few.*number_is_large
[[maybe_unused]] constexpr Request numbered{.word = "w", .few = WRIT_TWIN(number_in_doubt, 8, 10)};

// rejects fault_before_doubt: malformed(<|\(\) \[with ).*Few.*few_fault::negative
[[maybe_unused]] constexpr Few not_negative(WRIT_TWIN(fault_before_doubt, 1, -1));

#ifndef WRIT_CASES

namespace {

using writ_test::doubt_of;

constexpr std::string_view doubt_of_word(std::string_view text) {
    return doubt_of(*Word::parse(text));
}

static_assert(Doubt::is_advice && Doubt::stops_compiler);
static_assert(sizeof(Word) == sizeof(detail::ValueText));
static_assert(sizeof(Few) == sizeof(detail::ValueNumber));
static_assert(detail::CanBeInDoubt<Word> && !detail::CanBeInDoubt<ec2::Description>);

}  // namespace

TEST_CASE("a parsed value says which doubt it is in") {
    BOTH(doubt_of_word, "word", "");
    BOTH(doubt_of_word, "odd", "word_is_odd");
    BOTH(doubt_of_word, "123456789", "word_is_long");
    BOTH(doubt_of_word, "loud!!", "word_is_loud");
    CHECK(&*Word("odd").doubt() == &word_is_odd::reason);
    CHECK(Word::parse("loud!!")->is_checked());
    CHECK_FALSE(Word::parse(""));
}

TEST_CASE("a literal is silent about a doubt that does not stop the compiler, but in it") {
    const Word odd("odd");
    CHECK(doubt_of(odd) == "word_is_odd");
    CHECK(odd.is_checked());
    const Few three(3);
    CHECK(doubt_of(three) == "number_is_odd");
    const Request request{.word = "odd", .more = "odd", .few = 3};
    CHECK(doubt_of(*request.word) == "word_is_odd");
    CHECK(doubt_of(*request.more) == "word_is_odd");
    CHECK(doubt_of(*request.few) == "number_is_odd");
}

TEST_CASE("what Clang 14 to 16 leave to the linker is what the compiler stops at") {
    CHECK(Word::is_malformed_literal(""));
    CHECK(Word::is_malformed_literal("123456789"));
    CHECK(Word::is_malformed_literal("loud!!"));
    CHECK_FALSE(Word::is_malformed_literal("odd"));
    CHECK_FALSE(Word::is_malformed_literal("loud!"));
    CHECK(Few::is_malformed_literal(-1));
    CHECK(Few::is_malformed_literal(10));
    CHECK_FALSE(Few::is_malformed_literal(1));
    CHECK_FALSE(Few::is_malformed_literal(2));
    CHECK_FALSE(ec2::Description::is_malformed_literal("text"));
}

TEST_CASE("an unchecked value is in no doubt") {
    CHECK_FALSE(Word::unchecked("loud!!").doubt());
    CHECK_FALSE(Word::unchecked("loud!!").is_checked());
    CHECK_FALSE(Few::unchecked(10).doubt());
    CHECK_FALSE(Few::unchecked(10).is_checked());
}

TEST_CASE("a number can be in doubt, too, parsed of a number or of a text") {
    const auto ten = static_cast<int>(writ_test::opaque(10));
    CHECK(doubt_of(*Few::parse(ten)) == "number_is_large");
    CHECK(doubt_of(*Few::parse("10")) == "number_is_large");
    CHECK(doubt_of(*Few::parse("9")) == "number_is_odd");
    CHECK_FALSE(Few::parse("8")->doubt());
    CHECK(Few::parse("10")->is_checked());
}

TEST_CASE("a value whose type has no doubts is in none") {
    CHECK_FALSE(ec2::Description("text").doubt());
    CHECK_FALSE(ec2::Description::parse("text")->doubt());
    CHECK_FALSE(ec2::AnyImageId(ec2::ImageId("ami-5731123e")).doubt());
    CHECK(ec2::AnyImageId(ec2::ImageId("ami-5731123e")).is_checked());
    CHECK_FALSE(ec2::AnyImageId(ec2::ImageId::unchecked("x")).is_checked());
}

TEST_CASE("values of one text are equal, in doubt or not") {
    CHECK(Word("odd") == Word::unchecked("odd"));
    CHECK(Word("odd") == Word(unlisted("odd")));
}

TEST_CASE("a state is no more than a byte") {
    const auto state_of = [](std::string_view text) { return detail::state_of<Word>(text); };
    CHECK(state_of("word") == detail::right_state);
    CHECK(state_of("odd") == detail::right_state + 1);
    CHECK(state_of("123456789") == detail::right_state + 2);
    CHECK(state_of("loud!!") == detail::right_state + 3);
    CHECK(detail::state_of<ec2::Description>(std::string_view("x")) == detail::right_state);
    CHECK(detail::doubt_in<Word>(detail::right_state + 2)->name == "word_is_long");
    CHECK_FALSE(detail::doubt_in<Word>(detail::right_state));
    CHECK_FALSE(detail::doubt_in<Word>(detail::unchecked_state));
}

#endif
