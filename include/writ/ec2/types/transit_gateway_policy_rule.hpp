// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// TransitGatewayPolicyRule, a structure in replies.
#ifndef WRIT_EC2_TYPES_TRANSIT_GATEWAY_POLICY_RULE_HPP
#define WRIT_EC2_TYPES_TRANSIT_GATEWAY_POLICY_RULE_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/transit_gateway_policy_rule_meta_data.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/cidr_block.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// TransitGatewayPolicyRule, a structure in what EC2 answers to 4 actions. Members as of the EC2
/// model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_TransitGatewayPolicyRule.html
struct TransitGatewayPolicyRule {
    /// sourceCidrBlock: a CIDR block.
    XmlValue<CidrBlock> source_cidr_block{};
    /// sourcePortRange: text.
    XmlText source_port_range{};
    /// destinationCidrBlock: a CIDR block.
    XmlValue<CidrBlock> destination_cidr_block{};
    /// destinationPortRange: text.
    XmlText destination_port_range{};
    /// protocol: text.
    XmlText protocol{};
    /// metaData: a TransitGatewayPolicyRuleMetaData.
    Optional<TransitGatewayPolicyRuleMetaData> meta_data{};

    /// Whether two say the same.
    friend constexpr bool operator==(const TransitGatewayPolicyRule&,
                                     const TransitGatewayPolicyRule&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&TransitGatewayPolicyRule::source_cidr_block,
                                &TransitGatewayPolicyRule::source_port_range,
                                &TransitGatewayPolicyRule::destination_cidr_block,
                                &TransitGatewayPolicyRule::destination_port_range,
                                &TransitGatewayPolicyRule::protocol,
                                &TransitGatewayPolicyRule::meta_data>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("sourceCidrBlock", self.source_cidr_block);
            row("sourcePortRange", self.source_port_range);
            row("destinationCidrBlock", self.destination_cidr_block);
            row("destinationPortRange", self.destination_port_range);
            row("protocol", self.protocol);
            row("metaData", self.meta_data);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
