// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// What EC2 answers to GetVpnTunnelReplacementStatus.
#ifndef WRIT_EC2_TYPES_GET_VPN_TUNNEL_REPLACEMENT_STATUS_RESULT_HPP
#define WRIT_EC2_TYPES_GET_VPN_TUNNEL_REPLACEMENT_STATUS_RESULT_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/customer_gateway_id.hpp>
#include <writ/ec2/types/transit_gateway_id.hpp>
#include <writ/ec2/types/vpn_connection_id.hpp>
#include <writ/ec2/types/vpn_gateway_id.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/timestamp.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// MaintenanceDetails, a structure in what EC2 answers to GetVpnTunnelReplacementStatus.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_MaintenanceDetails.html
struct MaintenanceDetails {
    /// pendingMaintenance: text.
    XmlText pending_maintenance{};
    /// maintenanceAutoAppliedAfter: a time.
    XmlValue<Timestamp> maintenance_auto_applied_after{};
    /// lastMaintenanceApplied: a time.
    XmlValue<Timestamp> last_maintenance_applied{};

    /// Whether two say the same.
    friend constexpr bool operator==(const MaintenanceDetails&,
                                     const MaintenanceDetails&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&MaintenanceDetails::pending_maintenance,
                                &MaintenanceDetails::maintenance_auto_applied_after,
                                &MaintenanceDetails::last_maintenance_applied>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("pendingMaintenance", self.pending_maintenance);
            row("maintenanceAutoAppliedAfter", self.maintenance_auto_applied_after);
            row("lastMaintenanceApplied", self.last_maintenance_applied);
        }
    };
};

/// What EC2 answers to GetVpnTunnelReplacementStatus. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetVpnTunnelReplacementStatus.html
struct GetVpnTunnelReplacementStatusResult {
    /// vpnConnectionId: a VPN connection id, `vpn-…`.
    XmlValue<VpnConnectionId> vpn_connection_id{};
    /// transitGatewayId: a transit gateway id, `tgw-…`.
    XmlValue<TransitGatewayId> transit_gateway_id{};
    /// customerGatewayId: a customer gateway id, `cgw-…`.
    XmlValue<CustomerGatewayId> customer_gateway_id{};
    /// vpnGatewayId: a VPN gateway id, `vgw-…`.
    XmlValue<VpnGatewayId> vpn_gateway_id{};
    /// vpnTunnelOutsideIpAddress: text.
    XmlText vpn_tunnel_outside_ip_address{};
    /// maintenanceDetails: MaintenanceDetails.
    Optional<MaintenanceDetails> maintenance_details{};
    /// requestId: by which AWS finds the request again.
    XmlText request_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const GetVpnTunnelReplacementStatusResult&,
                                     const GetVpnTunnelReplacementStatusResult&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&GetVpnTunnelReplacementStatusResult::vpn_connection_id,
                                &GetVpnTunnelReplacementStatusResult::transit_gateway_id,
                                &GetVpnTunnelReplacementStatusResult::customer_gateway_id,
                                &GetVpnTunnelReplacementStatusResult::vpn_gateway_id,
                                &GetVpnTunnelReplacementStatusResult::vpn_tunnel_outside_ip_address,
                                &GetVpnTunnelReplacementStatusResult::maintenance_details,
                                &GetVpnTunnelReplacementStatusResult::request_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("vpnConnectionId", self.vpn_connection_id);
            row("transitGatewayId", self.transit_gateway_id);
            row("customerGatewayId", self.customer_gateway_id);
            row("vpnGatewayId", self.vpn_gateway_id);
            row("vpnTunnelOutsideIpAddress", self.vpn_tunnel_outside_ip_address);
            row("maintenanceDetails", self.maintenance_details);
            row("requestId", self.request_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
