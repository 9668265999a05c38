// SPDX-License-Identifier: BSL-1.0
#include <writ/rule/check.hpp>

#include "support/harness.hpp"

#include <string_view>
#include <utility>

#include <writ/wire/query.hpp>

using namespace writ;

// Not unnamed: Clang warns of functions that are never defined, such as the refusals.
namespace check_test {

struct Numbers {
    int first = 0;
    int second = 0;

    struct Model {
        static constexpr std::string_view action = "Count";
        static constexpr std::string_view version = "1";
        using rules =
            Rules<struct first_is_negative, struct second_is_odd, struct second_is_negative,
                  struct first_is_odd, struct first_is_too_big_there>;
        template <class Self, class Row>
        static constexpr void wire_table(Self&, Row&) {}
    };
};

struct first_is_negative : Refuses {
    static constexpr Reason reason{"first_is_negative", "give a first number from 0 on", "Code"};
    static constexpr std::string_view parameters[] = {"First"};
    static constexpr bool holds(const Numbers& numbers) noexcept { return numbers.first >= 0; }
};

struct second_is_negative : Refuses {
    static constexpr Reason reason{"second_is_negative", "give a second number from 0 on"};
    static constexpr std::string_view parameters[] = {"Second", "First"};
    static constexpr bool holds(const Numbers& numbers) noexcept { return numbers.second >= 0; }
};

struct first_is_too_big_there : Refuses {
    static constexpr Reason reason{"first_is_too_big_there", "in us-west-2 give at most 9"};
    static constexpr std::string_view parameters[] = {"First"};
    static constexpr bool holds(const Numbers& numbers, const Region& destination) noexcept {
        return numbers.first < 10 || destination.text() != "us-west-2";
    }
};

struct second_is_odd : Advises {
    static constexpr Reason reason{"second_is_odd", "even numbers are usual"};
    static constexpr std::string_view parameters[] = {"Second"};
    static constexpr bool holds(const Numbers& numbers) noexcept { return numbers.second % 2 == 0; }
};

struct first_is_odd : Advises {
    static constexpr Reason reason{"first_is_odd", "even numbers are usual"};
    static constexpr std::string_view parameters[] = {"First"};
    static constexpr bool holds(const Numbers& numbers) noexcept { return numbers.first % 2 == 0; }
};

struct rule_of_another_request : first_is_odd {};

struct Option {};

}  // namespace check_test

using namespace check_test;

// A broken rule stops the compiler with its name; the first one does, if there are several.

// rejects first_rule: request_breaks_rule(<|.. .with Rule = ).*first_is_negative
[[maybe_unused]] constexpr Checked judged_by_first =
    checked(Numbers{.first = WRIT_TWIN(first_rule, 1, -1), .second = 2});

// rejects later_rule: request_breaks_rule(<|.. .with Rule = ).*second_is_negative
[[maybe_unused]] constexpr Checked judged_by_later =
    checked(Numbers{.first = 2, .second = WRIT_TWIN(later_rule, 1, -1)});

// rejects rule_with_region: request_breaks_rule(<|.. .with Rule = ).*first_is_too_big_there
[[maybe_unused]] constexpr Checked judged_with_region =
    checked(Numbers{.first = 10}, in_region(WRIT_TWIN(rule_with_region, "us-east-1", "us-west-2")));

// rejects other_rule_waived: request_breaks_rule(<|.. .with Rule = ).*first_is_negative
[[maybe_unused]] constexpr Checked judged_but_for_one =
    checked(Numbers{.first = -2},
            waive<WRIT_TWIN(other_rule_waived, first_is_negative, second_is_negative)>);

// rejects foreign_rule_waived (option): only a rule of the request can be waived
[[maybe_unused]] constexpr Result waived =
    check(Numbers{}, waive<WRIT_TWIN(foreign_rule_waived, first_is_odd, rule_of_another_request)>);

// rejects foreign_rule_waived_by_compiler (option): only a rule of the request can be waived
[[maybe_unused]] constexpr Checked waived_by_compiler = checked(
    Numbers{},
    waive<WRIT_TWIN(foreign_rule_waived_by_compiler, first_is_odd, rule_of_another_request)>);

// rejects unknown_option (option): check takes in_region.*, waive<rule> and also<rule>
[[maybe_unused]] constexpr Result optional =
    check(Numbers{}, WRIT_TWIN(unknown_option, waive<first_is_odd>, Option()));

// rejects option_of_checked (option): checked takes in_region.*, waive<rule> and also<rule>
[[maybe_unused]] constexpr Checked optional_by_compiler =
    checked(Numbers{}, WRIT_TWIN(option_of_checked, waive<first_is_odd>, Option()));

// rejects two_regions (option): a request goes to one Region
[[maybe_unused]] constexpr Result judged_there =
    check(Numbers{}, in_region("us-east-1"),
          WRIT_TWIN(two_regions, waive<first_is_odd>, in_region("us-west-2")));

// rejects option_of_unchecked (option): no matching function for call to .unchecked
[[maybe_unused]] constexpr Checked unjudged =
    unchecked(Numbers{.first = -1},
              WRIT_TWIN(option_of_unchecked, in_region("us-east-1"), waive<first_is_negative>));

// Nothing but check, checked and unchecked makes a Checked.

// rejects checked_without_check (unchecked): (private|no matching|could not convert|no viable)
[[maybe_unused]] constexpr Checked<Numbers> made =
    WRIT_TWIN(checked_without_check, checked(Numbers{}), Checked<Numbers>(Numbers{}));

#ifndef WRIT_CASES

namespace {

static_assert(!std::is_default_constructible_v<Checked<Numbers>>);
static_assert(!std::is_constructible_v<Checked<Numbers>, Numbers>);
static_assert(!std::is_convertible_v<Numbers, Checked<Numbers>>);
static_assert(std::is_trivially_copyable_v<Checked<Numbers>>);

// The names of what was found, in order.
template <class Faults>
std::string names_of(const Faults& faults) {
    std::string names;
    for (const Fault& fault : faults) names.append(fault.name()).append(" ");
    return names;
}

template <class... Option>
std::string faults_of(const Numbers& numbers, const Option&... option) {
    const auto result = check(numbers, option...);
    return result ? "none" : names_of(result.error());
}

template <class... Option>
std::string advice_of(const Numbers& numbers, const Option&... option) {
    const auto result = check(numbers, option...);
    return result ? names_of(result->advice()) : "refused";
}

// Many rules, all of them broken.
template <int Index>
struct broken : Refuses {
    static constexpr Reason reason{"broken", "it cannot hold"};
    static constexpr std::string_view parameters[] = {"Any"};
    template <class Request>
    static constexpr bool holds(const Request&) noexcept {
        return false;
    }
};

template <int Index>
struct unusual : broken<Index> {
    static constexpr bool is_advice = true;
};

template <template <int> class Rule, int... Index>
struct Many {
    struct Model {
        static constexpr std::string_view action = "Many";
        using rules = Rules<Rule<Index>...>;
        template <class Self, class Row>
        static constexpr void wire_table(Self&, Row&) {}
    };
};

template <template <int> class Rule, int... Index>
constexpr Many<Rule, Index...> many(std::integer_sequence<int, Index...>) {
    return {};
}

}  // namespace

TEST_CASE("check lets a request through that keeps its rules") {
    constexpr auto by_compiler = check(Numbers{.first = 2, .second = 4});
    STATIC_REQUIRE(by_compiler.has_value());
    STATIC_REQUIRE(by_compiler->advice().empty());
    STATIC_REQUIRE(!by_compiler->region());
    const auto by_program = check(Numbers{static_cast<int>(writ_test::opaque(2)), 4});
    REQUIRE(by_program);
    CHECK(by_program->request().first == 2);
    CHECK((*by_program)->second == 4);
    CHECK(by_program->advice().empty());
}

TEST_CASE("check tells all broken rules at once, in their order") {
    CHECK(faults_of({-1, -2}) == "first_is_negative second_is_negative ");
    CHECK(faults_of({0, -2}) == "second_is_negative ");
    CHECK(faults_of({-3, 1}) == "first_is_negative ");
    constexpr auto refused = check(Numbers{.first = -1, .second = -1});
    STATIC_REQUIRE(refused.error().size() == 2);
    CHECK(refused.error()[0].parameter == "First");
    CHECK(refused.error()[1].parameter == "Second");
    CHECK(refused.error()[0].ec2_code() == "Code");
    CHECK(refused.error()[1].ec2_code().empty());
}

TEST_CASE("in_region adds the rules that need the Region") {
    CHECK(faults_of({10, 0}) == "none");
    CHECK(faults_of({10, 0}, in_region("us-east-1")) == "none");
    CHECK(faults_of({10, 0}, in_region("us-west-2")) == "first_is_too_big_there ");
    CHECK(faults_of({10, -1}, in_region("us-west-2")) ==
          "second_is_negative first_is_too_big_there ");
}

TEST_CASE("a Checked remembers the Region it was checked for") {
    const auto told = check(Numbers{}, in_region("us-west-2"));
    REQUIRE(told);
    REQUIRE(told->region());
    CHECK(told->region()->text() == "us-west-2");
    CHECK_FALSE((*check(Numbers{})).region());
    constexpr Checked by_compiler = checked(Numbers{}, in_region("eu-west-1"));
    STATIC_REQUIRE(by_compiler.region()->text() == "eu-west-1");
    const std::string text = "ap-south-1";
    const auto parsed = Region::parse(text);
    REQUIRE(parsed);
    CHECK((*check(Numbers{}, waive<first_is_odd>, in_region(*parsed))).region()->text() == text);
}

TEST_CASE("a Region that may not be known is told as it is") {
    const Optional<Region> none;
    const Optional<Region> there = Region("us-west-2");
    CHECK(faults_of({10, 0}, in_region(none)) == "none");
    CHECK(faults_of({10, 0}, in_region(there)) == "first_is_too_big_there ");
    CHECK_FALSE((*check(Numbers{}, in_region(none))).region());
    CHECK((*check(Numbers{}, in_region(there))).region() == there);
    CHECK((*check(Numbers{}, in_region(Optional<Region>("us-west-2")))).region() == there);
    CHECK(unchecked(Numbers{}, in_region(there)).region() == there);
    CHECK_FALSE(unchecked(Numbers{}, in_region(none)).region());
    static constexpr Checked by_compiler = checked(Numbers{}, in_region(Optional<Region>()));
    STATIC_REQUIRE(!by_compiler.region());
}

TEST_CASE("waive takes away one rule and no other") {
    CHECK(faults_of({-1, -1}, waive<first_is_negative>) == "second_is_negative ");
    CHECK(faults_of({-1, -1}, waive<second_is_negative>) == "first_is_negative ");
    CHECK(faults_of({-1, -1}, waive<first_is_negative>, waive<second_is_negative>) == "none");
    CHECK(faults_of({-1, -1}, waive<second_is_odd>) == "first_is_negative second_is_negative ");
    CHECK(faults_of({10, 0}, in_region("us-west-2"), waive<first_is_too_big_there>) == "none");
    CHECK(faults_of({10, 0}, waive<first_is_too_big_there>, in_region("us-west-2")) == "none");
    CHECK(faults_of({10, -2}, waive<second_is_negative>, in_region("us-west-2")) ==
          "first_is_too_big_there ");
}

TEST_CASE("advice refuses nothing and rides on the checked request") {
    CHECK(advice_of({1, 1}) == "second_is_odd first_is_odd ");
    CHECK(advice_of({2, 1}) == "second_is_odd ");
    CHECK(advice_of({1, 1}, waive<second_is_odd>) == "first_is_odd ");
    CHECK(advice_of({1, 1}, waive<second_is_odd>, waive<first_is_odd>) == "");
    // A request that is refused is not advised about.
    CHECK(faults_of({-1, 1}) == "first_is_negative ");
    // At compile time it is silent, and rides along.
    constexpr Checked by_compiler = checked(Numbers{.first = 1, .second = 2});
    STATIC_REQUIRE(by_compiler.advice().size() == 1);
    CHECK(by_compiler.advice()[0].name() == "first_is_odd");
    CHECK(by_compiler.advice()[0].parameter == "First");
}

TEST_CASE("unchecked lets everything through without advice") {
    constexpr Checked let_through = unchecked(Numbers{.first = -1, .second = -1});
    STATIC_REQUIRE(let_through.request().first == -1);
    STATIC_REQUIRE(let_through.advice().empty());
    STATIC_REQUIRE(!let_through.region());
    const Checked told = unchecked(Numbers{.first = 10}, in_region("us-west-2"));
    CHECK(told.region()->text() == "us-west-2");
    CHECK(told->first == 10);
}

TEST_CASE("more faults and advices than there is room for are counted") {
    constexpr auto refused = check(many<broken>(std::make_integer_sequence<int, 40>()));
    STATIC_REQUIRE(!refused);
    STATIC_REQUIRE(refused.error().size() == 32);
    STATIC_REQUIRE(refused.error().overflow() == 8);
    constexpr auto advised = check(many<unusual>(std::make_integer_sequence<int, 11>()));
    STATIC_REQUIRE(advised.has_value());
    STATIC_REQUIRE(advised->advice().size() == 8);
    STATIC_REQUIRE(advised->advice().overflow() == 3);
    constexpr auto full = check(many<broken>(std::make_integer_sequence<int, 32>()));
    STATIC_REQUIRE(full.error().size() == 32);
    STATIC_REQUIRE(full.error().overflow() == 0);
}

TEST_CASE("check with a Region is a constant expression wherever one is wanted") {
    static constexpr auto in_function = check(Numbers{.first = 10}, in_region("us-west-2"));
    STATIC_REQUIRE(!in_function);
    static constexpr Checked by_compiler = checked(Numbers{.first = 10}, in_region("us-east-1"));
    STATIC_REQUIRE(by_compiler.region().has_value());
    static constexpr Region region = "us-west-2";
    STATIC_REQUIRE(!check(Numbers{.first = 10}, in_region(region)));
}

TEST_CASE("check allocates nothing") {
    const int minus_one = static_cast<int>(writ_test::opaque(-1));
    const writ_test::AllocationWatch watch;
    const bool is_refused = !check(Numbers{minus_one, minus_one}, in_region("us-west-2"));
    const bool is_accepted = check(Numbers{-minus_one, 2}, waive<first_is_odd>).has_value();
    CHECK(watch.allocations() == 0);
    CHECK(is_refused);
    CHECK(is_accepted);
}

#endif
