// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// RuleGroupTypePair, a structure in replies.
#ifndef WRIT_EC2_TYPES_RULE_GROUP_TYPE_PAIR_HPP
#define WRIT_EC2_TYPES_RULE_GROUP_TYPE_PAIR_HPP

#include <writ/core/config.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/arn.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// RuleGroupTypePair, a structure in what EC2 answers to 3 actions. Members as of the EC2 model of
/// 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RuleGroupTypePair.html
struct RuleGroupTypePair {
    /// ruleGroupArn: an ARN.
    XmlValue<Arn> rule_group_arn{};
    /// ruleGroupType: text.
    XmlText rule_group_type{};

    /// Whether two say the same.
    friend constexpr bool operator==(const RuleGroupTypePair&,
                                     const RuleGroupTypePair&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&RuleGroupTypePair::rule_group_arn,
                                &RuleGroupTypePair::rule_group_type>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("ruleGroupArn", self.rule_group_arn);
            row("ruleGroupType", self.rule_group_type);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
