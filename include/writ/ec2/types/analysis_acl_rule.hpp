// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// AnalysisAclRule, a structure in replies.
#ifndef WRIT_EC2_TYPES_ANALYSIS_ACL_RULE_HPP
#define WRIT_EC2_TYPES_ANALYSIS_ACL_RULE_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/port_range_reply.hpp>
#include <writ/reply/xml_boolean.hpp>
#include <writ/reply/xml_integer.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/cidr_block.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// AnalysisAclRule, a structure in what EC2 answers to 3 actions. Members as of the EC2 model of
/// 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AnalysisAclRule.html
struct AnalysisAclRule {
    /// cidr: a CIDR block.
    XmlValue<CidrBlock> cidr{};
    /// egress: yes or no.
    XmlBoolean egress{};
    /// portRange: a PortRangeReply.
    Optional<PortRangeReply> port_range{};
    /// protocol: text.
    XmlText protocol{};
    /// ruleAction: text.
    XmlText rule_action{};
    /// ruleNumber: a whole number.
    XmlInteger rule_number{};

    /// Whether two say the same.
    friend constexpr bool operator==(const AnalysisAclRule&,
                                     const AnalysisAclRule&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&AnalysisAclRule::cidr, &AnalysisAclRule::egress,
                                &AnalysisAclRule::port_range, &AnalysisAclRule::protocol,
                                &AnalysisAclRule::rule_action, &AnalysisAclRule::rule_number>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("cidr", self.cidr);
            row("egress", self.egress);
            row("portRange", self.port_range);
            row("protocol", self.protocol);
            row("ruleAction", self.rule_action);
            row("ruleNumber", self.rule_number);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
