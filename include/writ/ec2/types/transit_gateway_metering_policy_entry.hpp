// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// TransitGatewayMeteringPolicyEntry, a structure in replies.
#ifndef WRIT_EC2_TYPES_TRANSIT_GATEWAY_METERING_POLICY_ENTRY_HPP
#define WRIT_EC2_TYPES_TRANSIT_GATEWAY_METERING_POLICY_ENTRY_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/transit_gateway_metering_policy_rule.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/timestamp.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
class TransitGatewayMeteringPayerType;  // writ/ec2/types/transit_gateway_metering_payer_type.hpp
// writ/ec2/types/transit_gateway_metering_policy_entry_state.hpp
class TransitGatewayMeteringPolicyEntryState;

/// TransitGatewayMeteringPolicyEntry, a structure in what EC2 answers to 3 actions. Members as of
/// the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_TransitGatewayMeteringPolicyEntry.html
struct TransitGatewayMeteringPolicyEntry {
    /// policyRuleNumber: text.
    XmlText policy_rule_number{};
    /// meteredAccount: `source-attachment-owner`, `destination-attachment-owner` or
    /// `transit-gateway-owner`.
    XmlValue<TransitGatewayMeteringPayerType> metered_account{};
    /// state: `available` or `deleted`.
    XmlValue<TransitGatewayMeteringPolicyEntryState> state{};
    /// updatedAt: a time.
    XmlValue<Timestamp> updated_at{};
    /// updateEffectiveAt: a time.
    XmlValue<Timestamp> update_effective_at{};
    /// meteringPolicyRule: a TransitGatewayMeteringPolicyRule.
    Optional<TransitGatewayMeteringPolicyRule> metering_policy_rule{};

    /// Whether two say the same.
    friend constexpr bool operator==(const TransitGatewayMeteringPolicyEntry&,
                                     const TransitGatewayMeteringPolicyEntry&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&TransitGatewayMeteringPolicyEntry::policy_rule_number,
                                &TransitGatewayMeteringPolicyEntry::metered_account,
                                &TransitGatewayMeteringPolicyEntry::state,
                                &TransitGatewayMeteringPolicyEntry::updated_at,
                                &TransitGatewayMeteringPolicyEntry::update_effective_at,
                                &TransitGatewayMeteringPolicyEntry::metering_policy_rule>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("policyRuleNumber", self.policy_rule_number);
            row("meteredAccount", self.metered_account);
            row("state", self.state);
            row("updatedAt", self.updated_at);
            row("updateEffectiveAt", self.update_effective_at);
            row("meteringPolicyRule", self.metering_policy_rule);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
