// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// NatGatewayAttachedAppliance, a structure in replies.
#ifndef WRIT_EC2_TYPES_NAT_GATEWAY_ATTACHED_APPLIANCE_HPP
#define WRIT_EC2_TYPES_NAT_GATEWAY_ATTACHED_APPLIANCE_HPP

#include <writ/core/config.hpp>
#include <writ/ec2/types/vpc_endpoint_id.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/arn.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
class NatGatewayApplianceModifyState;  // writ/ec2/types/nat_gateway_appliance_modify_state.hpp
class NatGatewayApplianceState;  // writ/ec2/types/nat_gateway_appliance_state.hpp
class NatGatewayApplianceType;  // writ/ec2/types/nat_gateway_appliance_type.hpp

/// NatGatewayAttachedAppliance, a structure in what EC2 answers to CreateNatGateway and
/// DescribeNatGateways. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_NatGatewayAttachedAppliance.html
struct NatGatewayAttachedAppliance {
    /// type: `network-firewall-proxy`.
    XmlValue<NatGatewayApplianceType> type{};
    /// applianceArn: an ARN.
    XmlValue<Arn> appliance_arn{};
    /// vpcEndpointId: a VPC endpoint id, `vpce-…`.
    XmlValue<VpcEndpointId> vpc_endpoint_id{};
    /// attachmentState: one of 6 words, such as `attaching`.
    XmlValue<NatGatewayApplianceState> attachment_state{};
    /// modificationState: `modifying`, `completed` or `failed`.
    XmlValue<NatGatewayApplianceModifyState> modification_state{};
    /// failureCode: text.
    XmlText failure_code{};
    /// failureMessage: text.
    XmlText failure_message{};

    /// Whether two say the same.
    friend constexpr bool operator==(const NatGatewayAttachedAppliance&,
                                     const NatGatewayAttachedAppliance&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&NatGatewayAttachedAppliance::type,
                                &NatGatewayAttachedAppliance::appliance_arn,
                                &NatGatewayAttachedAppliance::vpc_endpoint_id,
                                &NatGatewayAttachedAppliance::attachment_state,
                                &NatGatewayAttachedAppliance::modification_state,
                                &NatGatewayAttachedAppliance::failure_code,
                                &NatGatewayAttachedAppliance::failure_message>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("type", self.type);
            row("applianceArn", self.appliance_arn);
            row("vpcEndpointId", self.vpc_endpoint_id);
            row("attachmentState", self.attachment_state);
            row("modificationState", self.modification_state);
            row("failureCode", self.failure_code);
            row("failureMessage", self.failure_message);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
