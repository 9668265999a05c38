// SPDX-License-Identifier: BSL-1.0
#include <writ/core/list.hpp>

#include "support/harness.hpp"
#include "support/stops.hpp"

#include <array>
#include <iterator>
#include <span>
#include <string>
#include <vector>

#include <writ/core/reason.hpp>
#include <writ/core/reject.hpp>

using namespace writ;

namespace {

using Numbers = int[3];
constexpr Numbers numbers = {3, 1, 2};

}  // namespace

// Clang names the function that is deleted, GCC the use of it.
// rejects array_that_is_gone: deleted
[[maybe_unused]] constexpr List<int> of_array = WRIT_TWIN(array_that_is_gone, numbers, Numbers{});

// rejects container_that_is_gone: deleted
[[maybe_unused]] const std::vector<int> kept_vector(3);
[[maybe_unused]] const List<int> of_container =
    WRIT_TWIN(container_that_is_gone, kept_vector, std::vector<int>(3));

namespace list_test {

// A value: a text in lower case.
enum class word_fault {
    none,
    upper_case
};

struct Word {
    using fault_type = word_fault;

    template <std::size_t Size>
    consteval Word(const char (&literal)[Size]) : text(literal, Size - 1) {
        const bool is_upper = Size > 1 && literal[0] < 'a';
        reject(Malformed<Word>{is_upper ? word_fault::upper_case : word_fault::none, 0}, text);
    }

    static constexpr Reason reasons[] = {{"upper_case", "give a word in lower case"}};

    std::string_view text;
};

struct Pair {
    Word word;
    int number = 0;
};

constexpr Pair a_pair{.word = "a"};

}  // namespace list_test

using namespace list_test;

// rejects list_in_braces (temporary): a list in braces is gone at the end of the line: name
[[maybe_unused]] constexpr List<Pair> of_braces =
    WRIT_TWIN(list_in_braces, list_from<[] { return std::array{a_pair}; }>, {a_pair});

// rejects literals_in_braces (temporary): a list in braces is gone at the end of the line: name
[[maybe_unused]] constexpr List<Word> of_literals =
    WRIT_TWIN(literals_in_braces, list_of<"a">, {"a"});

// rejects wrong_literal_in_a_list: malformed(<|.. .with ).*Word.*upper_case
[[maybe_unused]] constexpr List<Word> of_words =
    WRIT_TWIN(wrong_literal_in_a_list, list_of<"a">, list_of<"A">);

// rejects wrong_literal_in_a_function: malformed(<|.. .with ).*Word.*upper_case
[[maybe_unused]] constexpr List<Word> of_function =
    list_from<[] { return std::array{Word(WRIT_TWIN(wrong_literal_in_a_function, "a", "A"))}; }>;

// rejects named_text_in_list_of (type): list_of takes literals, such as list_of.*write list_from
[[maybe_unused]] constexpr const char* named_text = "a";
[[maybe_unused]] constexpr List<Word> of_named_text =
    WRIT_TWIN(named_text_in_list_of, list_of<"a">, list_of<named_text>);

// rejects structure_in_list_of (type): list_of takes literals, such as list_of.*write list_from
[[maybe_unused]] constexpr List<Pair> of_structure =
    WRIT_TWIN(structure_in_list_of, list_from<[] { return std::array{a_pair}; }>, list_of<a_pair>);

// rejects text_in_a_list_of_structures (type): list_of takes texts for a list of texts
[[maybe_unused]] constexpr List<Pair> of_text = WRIT_TWIN(
    text_in_a_list_of_structures, list_from<[] { return std::array{a_pair}; }>, list_of<"a">);

// rejects no_array_in_list_from (type): list_from takes a function that returns an array: return
[[maybe_unused]] constexpr List<Pair> of_one =
    list_from<[] { return WRIT_TWIN(no_array_in_list_from, std::array{a_pair}, a_pair); }>;

// rejects texts_in_list_from (type): list_from takes a function that returns an array.*list_of
[[maybe_unused]] constexpr List<Word> of_texts =
    list_from<[] { return std::array{WRIT_TWIN(texts_in_list_from, Word("a"), "a")}; }>;
// rejects element_that_is_not_there: list_has_no_such_element
[[maybe_unused]] constexpr int no_element = of_array[WRIT_TWIN(element_that_is_not_there, 2, 3)];

#ifndef WRIT_CASES

namespace {

struct Base {
    int number = 0;
};
struct Derived : Base {
    int more = 0;
};

template <class Element>
int sum(const List<Element>& list) {
    int result = 0;
    for (const Element& element : list) result = result * 10 + element;
    return result;
}

static_assert(List<int>().empty() && List<int>().size() == 0);
static_assert(List<int>().begin() == List<int>().end());
static_assert(of_array.size() == 3 && !of_array.empty());
static_assert(of_array[0] == 3 && of_array[1] == 1 && of_array[2] == 2);
static_assert(of_array.data() == numbers && of_array.begin() == numbers);
static_assert(of_array.end() == numbers + 3);
static_assert(List<int>(numbers + 1, 2).size() == 2 && List<int>(numbers + 1, 2)[0] == 1);
static_assert(std::is_same_v<List<int>::value_type, int>);

static_assert(std::is_trivially_copyable_v<List<int>>);
static_assert(std::ranges::contiguous_range<List<int>> && std::ranges::sized_range<List<int>>);
static_assert(std::ranges::common_range<List<int>>);
static_assert(std::ranges::view<List<int>> && std::ranges::borrowed_range<List<int>>);
static_assert(std::span<const int>(of_array).data() == numbers);
static_assert(std::span<const int>(of_array).size() == 3);
static_assert(!std::is_constructible_v<std::span<int>, List<int>>, "it only views");
static_assert(std::is_convertible_v<const int (&)[2], List<int>>);
static_assert(!std::is_constructible_v<List<int>, int (&&)[2]>, "it would be gone at once");
static_assert(!std::is_constructible_v<List<int>, const int (&&)[2]>, "it would be gone at once");
static_assert(!std::is_constructible_v<List<int>, const long (&)[2]>);
static_assert(!std::is_constructible_v<List<int>, const std::vector<long>&>);
static_assert(!std::is_constructible_v<List<int>, std::vector<int>>, "it would be gone at once");
static_assert(!std::is_constructible_v<List<int>, std::array<int, 2>>, "it would be gone at once");
static_assert(std::is_constructible_v<List<int>, std::vector<int>&>);
static_assert(std::is_constructible_v<List<int>, std::span<int>>, "what it views lives on");
static_assert(std::is_constructible_v<List<int>, List<int>>);
static_assert(!std::is_constructible_v<List<int>, int>);
// A pointer to the first Derived is no pointer to an array of Base.
static_assert(!std::is_constructible_v<List<Base>, const std::vector<Derived>&>);
static_assert(!std::is_constructible_v<List<Base>, List<Derived>>);

}  // namespace

TEST_CASE("a List views any contiguous container") {
    std::vector<int> vector = {4, 5, 6};
    const std::array<int, 2> array = {7, 8};
    const List<int> of_vector = vector;
    CHECK(of_vector.data() == vector.data());
    CHECK(sum(of_vector) == 456);
    vector[1] = 9;
    CHECK(sum(of_vector) == 496);
    CHECK(sum(List<int>(array)) == 78);
    CHECK(sum(List<int>(std::span<const int>(vector).subspan(1))) == 96);
    CHECK(sum(List<int>(std::span<int>(vector))) == 496);
    CHECK(sum(List<int>(vector.data(), 1)) == 4);
    const std::array<int, 0> nothing = {};
    CHECK(List<int>(nothing).empty());
}

TEST_CASE("a list is written in place") {
    constexpr List<Word> words = list_of<"one", "", "three">;
    STATIC_REQUIRE(words.size() == 3);
    STATIC_REQUIRE(words[0].text == "one");
    STATIC_REQUIRE(words[1].text.empty());
    STATIC_REQUIRE(words[2].text == "three");
    constexpr List<int> few_numbers = list_of<1, -2>;
    STATIC_REQUIRE(few_numbers.size() == 2);
    STATIC_REQUIRE(few_numbers[1] == -2);
    constexpr List<Pair> pairs = list_from<[] {
        return std::array{Pair{.word = "a", .number = 1}, Pair{.word = "b", .number = 2}};
    }>;
    STATIC_REQUIRE(pairs.size() == 2);
    STATIC_REQUIRE(pairs[1].word.text == "b");
    // The same literals are the same elements, which live as long as the program.
    const auto list = [](int) -> List<Word> { return list_of<"one", "", "three">; };
    CHECK(list(0).data() == words.data());
    List<int> assigned = numbers;
    assigned = list_of<7>;
    CHECK(sum(assigned) == 7);
    assigned = {};
    CHECK(assigned.empty());
}

TEST_CASE("a List that is asked for an element that is not there stops the program") {
    const List<int> none;
    CHECK(of_array[static_cast<std::size_t>(writ_test::opaque(2))] == 2);
    CHECK_STOPS(list_has_no_such_element, of_array[static_cast<std::size_t>(writ_test::opaque(3))]);
    CHECK_STOPS(list_has_no_such_element,
                of_array[static_cast<std::size_t>(writ_test::opaque(-1))]);
    CHECK_STOPS(list_has_no_such_element, none[0]);
}

TEST_CASE("Lists are equal with the same elements in the same order") {
    const std::vector<int> elsewhere = {3, 1, 2};
    const std::vector<int> reordered = {3, 2, 1};
    CHECK(of_array == List<int>(elsewhere));
    CHECK(of_array != List<int>(reordered));
    CHECK(of_array != List<int>(elsewhere.data(), 2));
    CHECK(List<int>(elsewhere.data(), 2) != of_array);
    CHECK(List<int>() == List<int>(elsewhere.data(), 0));
    static_assert(of_array == of_array && of_array != List<int>());
}

#endif
