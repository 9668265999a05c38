// SPDX-License-Identifier: BSL-1.0
#include <writ/rule/rule_match.hpp>

#include "support/harness.hpp"

#include <writ/ec2/copy_image.hpp>

using namespace writ;

#ifndef WRIT_CASES

namespace rule_match_test {

struct odd : Advises {};
struct of_another : Advises {};

struct Part {
    YesNo on{};

    struct Model {
        using rules = Rules<odd>;
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("On", self.on);
        }
    };
};

// Holds its own kind, and a part in a list.
struct Whole {
    List<Part> parts{};
    OptionalReference<Whole> next{};

    struct Model {
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("Part", self.parts);
            row("Next", self.next);
        }
    };
};

}  // namespace rule_match_test

TEST_CASE("a rule is found in the request, a structure or a state, and nowhere else") {
    using namespace rule_match_test;
    using namespace writ::detail;
    STATIC_REQUIRE(is_rule_within<ec2::CopyImage, ec2::tag_key_given_twice>);
    STATIC_REQUIRE(!is_rule_within<ec2::CopyImage, ec2::kms_key_needs_encryption>);
    STATIC_REQUIRE(is_state_rule_within<ec2::CopyImage, ec2::kms_key_needs_encryption>);
    STATIC_REQUIRE(!is_state_rule_within<ec2::CopyImage, ec2::tag_key_given_twice>);
    STATIC_REQUIRE(is_rule_within<Part, odd>);
    STATIC_REQUIRE(is_rule_within<Whole, odd>);
    STATIC_REQUIRE(!is_rule_within<Whole, of_another>);
    STATIC_REQUIRE(!is_state_rule_within<Whole, odd>);
}

TEST_CASE("a rule is looked for in as many structures in one another as there can be") {
    using namespace rule_match_test;
    using namespace writ::detail;
    STATIC_REQUIRE(is_rule_in<Part, odd, RuleOf::structures, 1>);
    STATIC_REQUIRE(is_rule_in<Whole, odd, RuleOf::structures, 2>);
    STATIC_REQUIRE(!is_rule_in<Whole, odd, RuleOf::structures, 1>);
}

#endif
