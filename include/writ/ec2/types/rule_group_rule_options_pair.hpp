// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// RuleGroupRuleOptionsPair, a structure in replies.
#ifndef WRIT_EC2_TYPES_RULE_GROUP_RULE_OPTIONS_PAIR_HPP
#define WRIT_EC2_TYPES_RULE_GROUP_RULE_OPTIONS_PAIR_HPP

#include <writ/core/config.hpp>
#include <writ/ec2/types/rule_option.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/arn.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// RuleGroupRuleOptionsPair, a structure in what EC2 answers to 3 actions. Members as of the EC2
/// model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RuleGroupRuleOptionsPair.html
struct RuleGroupRuleOptionsPair {
    /// ruleGroupArn: an ARN.
    XmlValue<Arn> rule_group_arn{};
    /// ruleOptionSet: a list of RuleOption.
    XmlList<RuleOption> rule_options{};

    /// Whether two say the same.
    friend constexpr bool operator==(const RuleGroupRuleOptionsPair&,
                                     const RuleGroupRuleOptionsPair&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&RuleGroupRuleOptionsPair::rule_group_arn,
                                &RuleGroupRuleOptionsPair::rule_options>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("ruleGroupArn", self.rule_group_arn);
            row("ruleOptionSet", self.rule_options);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
