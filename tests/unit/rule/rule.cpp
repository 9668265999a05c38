// SPDX-License-Identifier: BSL-1.0
#include <writ/rule/rule.hpp>

#include "support/harness.hpp"

#include <writ/rule/check.hpp>

using namespace writ;

// Not unnamed: Clang warns of functions that are never defined, such as the refusals.
namespace rule_test {

struct Pair {
    int left;
    int right;
};

struct left_is_negative : Refuses {
    static constexpr Reason reason{"left_is_negative", "give a left number from 0 on", "Code"};
    static constexpr std::string_view parameters[] = {"Left", "Right"};
    static constexpr bool holds(const Pair& pair) noexcept { return pair.left >= 0; }
};

// Needs the Region.
struct region_is_forbidden : Refuses {
    static constexpr Reason reason{"region_is_forbidden", "go elsewhere"};
    static constexpr std::string_view parameters[] = {"Right"};
    static constexpr bool holds(const Pair&, const Region& destination) noexcept {
        return destination.text() != "us-east-1";
    }
};

// Asks one thing without the Region, another with it; and places itself.
struct asks_in_two_ways : Advises {
    static constexpr Reason reason{"asks_in_two_ways", "mind the pair"};
    static constexpr std::string_view parameters[] = {"Pair.N"};
    static constexpr bool holds(const Pair& pair) noexcept { return pair.right != 1; }
    static constexpr bool holds(const Pair& pair, const Region&) noexcept {
        return pair.right != 2;
    }
    static constexpr Place place(const Pair& pair) noexcept {
        return {{}, parameters[0], {static_cast<std::uint32_t>(pair.right)}};
    }
};

struct says_nothing : Refuses {
    static constexpr Reason reason{"says_nothing", "it has no holds"};
    static constexpr std::string_view parameters[] = {"Left"};
};

// A request with one rule.
template <class Rule>
struct Judged : Pair {
    struct Model {
        static constexpr std::string_view action = "Judged";
        using rules = Rules<Rule>;
        template <class Self, class Row>
        static constexpr void wire_table(Self&, Row&) {}
    };
};

// Rules that look at a part of what is judged.
struct side_rules {
    struct left_is_seven : Refuses {
        static constexpr Reason reason{"left_is_seven", "give another one"};
        static constexpr std::string_view parameters[] = {"Left"};
        template <class Side>
        static constexpr bool holds(const Side& side) noexcept {
            return side.left != 7;
        }
    };
    struct left_is_odd : Advises {
        static constexpr Reason reason{"left_is_odd", "better give an even one"};
        static constexpr std::string_view parameters[] = {"Left"};
        // Only a part can be asked.
        template <class Side>
            requires(!std::is_base_of_v<Pair, Side>)
        static constexpr bool holds(const Side& side) noexcept {
            return side.left % 2 == 0;
        }
    };

    struct Side {
        int left;
    };

    using rules = Rules<left_is_seven, left_is_odd>;

    static constexpr Side part(const Pair& pair) noexcept { return {pair.left}; }
};

// A request with rules and sets.
struct Mixed : Pair {
    struct Model {
        static constexpr std::string_view action = "Mixed";
        using rules = Rules<left_is_negative, side_rules, region_is_forbidden>;
        template <class Self, class Row>
        static constexpr void wire_table(Self&, Row&) {}
    };
};

}  // namespace rule_test

using namespace rule_test;

// rejects rule_without_holds: a rule has holds
[[maybe_unused]] constexpr Checked judged =
    checked(Judged<WRIT_TWIN(rule_without_holds, left_is_negative, says_nothing)>{{1, 1}});

#ifndef WRIT_CASES

namespace {

static_assert(RequestType<Judged<left_is_negative>>);
static_assert(!RequestType<Pair> && !RequestType<int>);
static_assert(!Refuses::is_advice && Advises::is_advice);
static_assert(in_region("us-east-1").region == Region("us-east-1"));
static_assert(std::is_same_v<decltype(waive<left_is_negative>), const Waive<left_is_negative>>);
static_assert(std::is_empty_v<Waive<left_is_negative>>);

// Whether `Rule` has nothing to say about `pair`.
template <class Rule, class... Option>
constexpr bool holds(const Pair& pair, const Option&... option) {
    const auto result = check(Judged<Rule>{pair}, option...);
    return result && result->advice().empty();
}

}  // namespace

TEST_CASE("a rule that needs no Region is asked with and without one") {
    STATIC_REQUIRE(holds<left_is_negative>({0, 0}));
    STATIC_REQUIRE(!holds<left_is_negative>({-1, 0}));
    CHECK(holds<left_is_negative>({0, 0}, in_region("us-east-1")));
    CHECK_FALSE(holds<left_is_negative>({-1, 0}, in_region("us-east-1")));
}

TEST_CASE("a rule that needs the Region holds while none is told") {
    STATIC_REQUIRE(holds<region_is_forbidden>({0, 0}));
    CHECK(holds<region_is_forbidden>({0, 0}));
    CHECK(holds<region_is_forbidden>({0, 0}, in_region("us-east-2")));
    CHECK_FALSE(holds<region_is_forbidden>({0, 0}, in_region("us-east-1")));
}

TEST_CASE("of two questions the one with the Region is asked whenever it is known") {
    CHECK_FALSE(holds<asks_in_two_ways>({0, 1}));
    CHECK(holds<asks_in_two_ways>({0, 2}));
    CHECK(holds<asks_in_two_ways>({0, 1}, in_region("us-east-1")));
    CHECK_FALSE(holds<asks_in_two_ways>({0, 2}, in_region("us-east-1")));
}

TEST_CASE("a fault is placed by the rule, else at the first parameter it speaks of") {
    constexpr auto refused = check(Judged<left_is_negative>{{-1, 0}});
    REQUIRE_FALSE(refused);
    CHECK(refused.error()[0].parameter == "Left");
    CHECK(refused.error()[0].name() == "left_is_negative");
    CHECK(refused.error()[0].text() == "give a left number from 0 on");
    CHECK(refused.error()[0].ec2_code() == "Code");
    const auto advised = check(Judged<asks_in_two_ways>{{0, 1}});
    REQUIRE(advised);
    CHECK(advised->advice()[0].parameter == "Pair.1");
    CHECK(advised->advice()[0].offset == 0);
}

TEST_CASE("a set of rules is asked of a part, in its turn") {
    const auto refused = check(Mixed{{-7, 0}}, in_region("us-east-1"));
    REQUIRE_FALSE(refused);
    REQUIRE(refused.error().size() == 2);
    CHECK(refused.error()[0].name() == "left_is_negative");
    CHECK(refused.error()[1].name() == "region_is_forbidden");
    constexpr auto seven = check(Mixed{{7, 0}}, in_region("us-east-1"));
    REQUIRE_FALSE(seven);
    REQUIRE(seven.error().size() == 2);
    CHECK(seven.error()[0].name() == "left_is_seven");
    CHECK(seven.error()[0].parameter == "Left");
    CHECK(seven.error()[1].name() == "region_is_forbidden");
    const auto advised = check(Mixed{{3, 0}});
    REQUIRE(advised);
    REQUIRE(advised->advice().size() == 1);
    CHECK(advised->advice()[0].name() == "left_is_odd");
    const auto even = check(Mixed{{4, 0}});
    REQUIRE(even);
    CHECK(even->advice().empty());
}

TEST_CASE("a rule of a set is one of the request, and can be waived") {
    STATIC_REQUIRE(std::is_same_v<rules_of<Mixed>,
                                  Rules<left_is_negative, side_rules::left_is_seven,
                                        side_rules::left_is_odd, region_is_forbidden>>);
    STATIC_REQUIRE(std::is_same_v<rules_of<Judged<left_is_negative>>, Rules<left_is_negative>>);
    STATIC_REQUIRE(detail::is_rule_of<Mixed, side_rules::left_is_odd>());
    STATIC_REQUIRE(!detail::is_rule_of<Mixed, asks_in_two_ways>());
    CHECK(check(Mixed{{7, 0}}, waive<side_rules::left_is_seven>));
    constexpr Checked waived = checked(Mixed{{7, 0}}, waive<side_rules::left_is_seven>);
    CHECK(waived->left == 7);
}

#endif
