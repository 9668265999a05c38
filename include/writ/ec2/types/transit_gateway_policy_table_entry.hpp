// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// TransitGatewayPolicyTableEntry, a structure in replies.
#ifndef WRIT_EC2_TYPES_TRANSIT_GATEWAY_POLICY_TABLE_ENTRY_HPP
#define WRIT_EC2_TYPES_TRANSIT_GATEWAY_POLICY_TABLE_ENTRY_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/transit_gateway_policy_rule.hpp>
#include <writ/ec2/types/transit_gateway_route_table_id.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
// writ/ec2/types/transit_gateway_policy_table_entry_state.hpp
class TransitGatewayPolicyTableEntryState;

/// TransitGatewayPolicyTableEntry, a structure in what EC2 answers to 4 actions. Members as of the
/// EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_TransitGatewayPolicyTableEntry.html
struct TransitGatewayPolicyTableEntry {
    /// policyRuleNumber: text.
    XmlText policy_rule_number{};
    /// policyRule: a TransitGatewayPolicyRule.
    Optional<TransitGatewayPolicyRule> policy_rule{};
    /// targetRouteTableId: a transit gateway route table id, `tgw-rtb-…`.
    XmlValue<TransitGatewayRouteTableId> target_route_table_id{};
    /// state: `active` or `deleted`.
    XmlValue<TransitGatewayPolicyTableEntryState> state{};

    /// Whether two say the same.
    friend constexpr bool operator==(const TransitGatewayPolicyTableEntry&,
                                     const TransitGatewayPolicyTableEntry&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&TransitGatewayPolicyTableEntry::policy_rule_number,
                                &TransitGatewayPolicyTableEntry::policy_rule,
                                &TransitGatewayPolicyTableEntry::target_route_table_id,
                                &TransitGatewayPolicyTableEntry::state>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("policyRuleNumber", self.policy_rule_number);
            row("policyRule", self.policy_rule);
            row("targetRouteTableId", self.target_route_table_id);
            row("state", self.state);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
