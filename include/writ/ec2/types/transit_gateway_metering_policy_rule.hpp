// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// TransitGatewayMeteringPolicyRule, a structure in replies.
#ifndef WRIT_EC2_TYPES_TRANSIT_GATEWAY_METERING_POLICY_RULE_HPP
#define WRIT_EC2_TYPES_TRANSIT_GATEWAY_METERING_POLICY_RULE_HPP

#include <writ/core/config.hpp>
#include <writ/ec2/types/transit_gateway_attachment_id.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/cidr_block.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
// writ/ec2/types/transit_gateway_attachment_resource_type.hpp
class TransitGatewayAttachmentResourceType;

/// TransitGatewayMeteringPolicyRule, a structure in what EC2 answers to 3 actions. Members as of
/// the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_TransitGatewayMeteringPolicyRule.html
struct TransitGatewayMeteringPolicyRule {
    /// sourceTransitGatewayAttachmentId: a transit gateway attachment id, `tgw-attach-…`.
    XmlValue<TransitGatewayAttachmentId> source_transit_gateway_attachment_id{};
    /// sourceTransitGatewayAttachmentType: one of 9 words, such as `vpc`.
    XmlValue<TransitGatewayAttachmentResourceType> source_transit_gateway_attachment_type{};
    /// sourceCidrBlock: a CIDR block.
    XmlValue<CidrBlock> source_cidr_block{};
    /// sourcePortRange: text.
    XmlText source_port_range{};
    /// destinationTransitGatewayAttachmentId: a transit gateway attachment id, `tgw-attach-…`.
    XmlValue<TransitGatewayAttachmentId> destination_transit_gateway_attachment_id{};
    /// destinationTransitGatewayAttachmentType: one of 9 words, such as `vpc`.
    XmlValue<TransitGatewayAttachmentResourceType> destination_transit_gateway_attachment_type{};
    /// destinationCidrBlock: a CIDR block.
    XmlValue<CidrBlock> destination_cidr_block{};
    /// destinationPortRange: text.
    XmlText destination_port_range{};
    /// protocol: text.
    XmlText protocol{};

    /// Whether two say the same.
    friend constexpr bool operator==(const TransitGatewayMeteringPolicyRule&,
                                     const TransitGatewayMeteringPolicyRule&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members =
            Members<&TransitGatewayMeteringPolicyRule::source_transit_gateway_attachment_id,
                    &TransitGatewayMeteringPolicyRule::source_transit_gateway_attachment_type,
                    &TransitGatewayMeteringPolicyRule::source_cidr_block,
                    &TransitGatewayMeteringPolicyRule::source_port_range,
                    &TransitGatewayMeteringPolicyRule::destination_transit_gateway_attachment_id,
                    &TransitGatewayMeteringPolicyRule::destination_transit_gateway_attachment_type,
                    &TransitGatewayMeteringPolicyRule::destination_cidr_block,
                    &TransitGatewayMeteringPolicyRule::destination_port_range,
                    &TransitGatewayMeteringPolicyRule::protocol>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("sourceTransitGatewayAttachmentId", self.source_transit_gateway_attachment_id);
            row("sourceTransitGatewayAttachmentType", self.source_transit_gateway_attachment_type);
            row("sourceCidrBlock", self.source_cidr_block);
            row("sourcePortRange", self.source_port_range);
            row("destinationTransitGatewayAttachmentId",
                self.destination_transit_gateway_attachment_id);
            row("destinationTransitGatewayAttachmentType",
                self.destination_transit_gateway_attachment_type);
            row("destinationCidrBlock", self.destination_cidr_block);
            row("destinationPortRange", self.destination_port_range);
            row("protocol", self.protocol);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
