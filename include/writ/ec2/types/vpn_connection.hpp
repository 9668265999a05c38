// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// VpnConnection, a structure in replies.
#ifndef WRIT_EC2_TYPES_VPN_CONNECTION_HPP
#define WRIT_EC2_TYPES_VPN_CONNECTION_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/customer_gateway_id.hpp>
#include <writ/ec2/types/tag_reply.hpp>
#include <writ/ec2/types/transit_gateway_id.hpp>
#include <writ/ec2/types/vgw_telemetry.hpp>
#include <writ/ec2/types/vpn_concentrator_id.hpp>
#include <writ/ec2/types/vpn_connection_id.hpp>
#include <writ/ec2/types/vpn_connection_options.hpp>
#include <writ/ec2/types/vpn_gateway_id.hpp>
#include <writ/ec2/types/vpn_static_route.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/arn.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
class GatewayAssociationState;  // writ/ec2/types/gateway_association_state.hpp
class GatewayType;  // writ/ec2/types/gateway_type.hpp
class VpnState;  // writ/ec2/types/vpn_state.hpp

/// VpnConnection, a structure in what EC2 answers to 6 actions. Members as of the EC2 model of
/// 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_VpnConnection.html
struct VpnConnection {
    /// category: text.
    XmlText category{};
    /// transitGatewayId: a transit gateway id, `tgw-…`.
    XmlValue<TransitGatewayId> transit_gateway_id{};
    /// vpnConcentratorId: a VPN concentrator id, `vcn-…`.
    XmlValue<VpnConcentratorId> vpn_concentrator_id{};
    /// coreNetworkArn: an ARN.
    XmlValue<Arn> core_network_arn{};
    /// coreNetworkAttachmentArn: an ARN.
    XmlValue<Arn> core_network_attachment_arn{};
    /// gatewayAssociationState: `associated`, `not-associated`, `associating` or `disassociating`.
    XmlValue<GatewayAssociationState> gateway_association_state{};
    /// options: VpnConnectionOptions.
    Optional<VpnConnectionOptions> options{};
    /// routes: a list of VpnStaticRoute.
    XmlList<VpnStaticRoute> routes{};
    /// tagSet: a list of TagReply.
    XmlList<TagReply> tags{};
    /// vgwTelemetry: a list of VgwTelemetry.
    XmlList<VgwTelemetry> vgw_telemetry{};
    /// preSharedKeyArn: an ARN.
    XmlValue<Arn> pre_shared_key_arn{};
    /// vpnConnectionId: a VPN connection id, `vpn-…`.
    XmlValue<VpnConnectionId> vpn_connection_id{};
    /// state: `pending`, `available`, `deleting` or `deleted`.
    XmlValue<VpnState> state{};
    /// customerGatewayConfiguration: text.
    XmlText customer_gateway_configuration{};
    /// type: `ipsec.1`.
    XmlValue<GatewayType> type{};
    /// customerGatewayId: a customer gateway id, `cgw-…`.
    XmlValue<CustomerGatewayId> customer_gateway_id{};
    /// vpnGatewayId: a VPN gateway id, `vgw-…`.
    XmlValue<VpnGatewayId> vpn_gateway_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const VpnConnection&, const VpnConnection&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<
            &VpnConnection::category, &VpnConnection::transit_gateway_id,
            &VpnConnection::vpn_concentrator_id, &VpnConnection::core_network_arn,
            &VpnConnection::core_network_attachment_arn, &VpnConnection::gateway_association_state,
            &VpnConnection::options, &VpnConnection::routes, &VpnConnection::tags,
            &VpnConnection::vgw_telemetry, &VpnConnection::pre_shared_key_arn,
            &VpnConnection::vpn_connection_id, &VpnConnection::state,
            &VpnConnection::customer_gateway_configuration, &VpnConnection::type,
            &VpnConnection::customer_gateway_id, &VpnConnection::vpn_gateway_id>;

        /// Members whose values are never printed.
        static constexpr std::string_view sensitive[] = {"customerGatewayConfiguration"};

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("category", self.category);
            row("transitGatewayId", self.transit_gateway_id);
            row("vpnConcentratorId", self.vpn_concentrator_id);
            row("coreNetworkArn", self.core_network_arn);
            row("coreNetworkAttachmentArn", self.core_network_attachment_arn);
            row("gatewayAssociationState", self.gateway_association_state);
            row("options", self.options);
            row("routes", self.routes);
            row("tagSet", self.tags);
            row("vgwTelemetry", self.vgw_telemetry);
            row("preSharedKeyArn", self.pre_shared_key_arn);
            row("vpnConnectionId", self.vpn_connection_id);
            row("state", self.state);
            row("customerGatewayConfiguration", self.customer_gateway_configuration);
            row("type", self.type);
            row("customerGatewayId", self.customer_gateway_id);
            row("vpnGatewayId", self.vpn_gateway_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
