// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// TransitGatewayRequestPolicyRule, a structure in requests.
#ifndef WRIT_EC2_TYPES_TRANSIT_GATEWAY_REQUEST_POLICY_RULE_HPP
#define WRIT_EC2_TYPES_TRANSIT_GATEWAY_REQUEST_POLICY_RULE_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/transit_gateway_request_policy_rule_meta_data.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>
#include <writ/value/cidr_block.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// TransitGatewayRequestPolicyRule, a structure in requests of CreateTransitGatewayPolicyTableEntry
/// and ModifyTransitGatewayPolicyTableEntry. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_TransitGatewayRequestPolicyRule.html
struct TransitGatewayRequestPolicyRule {
    /// SourceCidrBlock: a CIDR block.
    Optional<CidrBlock> source_cidr_block{};
    /// SourcePortRange: text.
    Optional<AnyText> source_port_range{};
    /// DestinationCidrBlock: a CIDR block.
    Optional<CidrBlock> destination_cidr_block{};
    /// DestinationPortRange: text.
    Optional<AnyText> destination_port_range{};
    /// Protocol: text.
    Optional<AnyText> protocol{};
    /// MetaData: a TransitGatewayRequestPolicyRuleMetaData.
    TransitGatewayRequestPolicyRuleMetaData meta_data{};

    /// Whether two are equal.
    friend constexpr bool operator==(const TransitGatewayRequestPolicyRule&,
                                     const TransitGatewayRequestPolicyRule&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&TransitGatewayRequestPolicyRule::source_cidr_block,
                                &TransitGatewayRequestPolicyRule::source_port_range,
                                &TransitGatewayRequestPolicyRule::destination_cidr_block,
                                &TransitGatewayRequestPolicyRule::destination_port_range,
                                &TransitGatewayRequestPolicyRule::protocol,
                                &TransitGatewayRequestPolicyRule::meta_data>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("SourceCidrBlock", self.source_cidr_block);
            row("SourcePortRange", self.source_port_range);
            row("DestinationCidrBlock", self.destination_cidr_block);
            row("DestinationPortRange", self.destination_port_range);
            row("Protocol", self.protocol);
            row("MetaData", self.meta_data);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
