// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// What EC2 answers to TerminateClientVpnConnections.
#ifndef WRIT_EC2_TYPES_TERMINATE_CLIENT_VPN_CONNECTIONS_RESULT_HPP
#define WRIT_EC2_TYPES_TERMINATE_CLIENT_VPN_CONNECTIONS_RESULT_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/client_vpn_connection_id.hpp>
#include <writ/ec2/types/client_vpn_connection_status.hpp>
#include <writ/ec2/types/client_vpn_endpoint_id.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// TerminateConnectionStatus, a structure in what EC2 answers to TerminateClientVpnConnections.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_TerminateConnectionStatus.html
struct TerminateConnectionStatus {
    /// connectionId: a client VPN connection id, `cvpn-connection-…`.
    XmlValue<ClientVpnConnectionId> connection_id{};
    /// previousStatus: a ClientVpnConnectionStatus.
    Optional<ClientVpnConnectionStatus> previous_status{};
    /// currentStatus: a ClientVpnConnectionStatus.
    Optional<ClientVpnConnectionStatus> current_status{};

    /// Whether two say the same.
    friend constexpr bool operator==(const TerminateConnectionStatus&,
                                     const TerminateConnectionStatus&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&TerminateConnectionStatus::connection_id,
                                &TerminateConnectionStatus::previous_status,
                                &TerminateConnectionStatus::current_status>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("connectionId", self.connection_id);
            row("previousStatus", self.previous_status);
            row("currentStatus", self.current_status);
        }
    };
};

/// What EC2 answers to TerminateClientVpnConnections. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_TerminateClientVpnConnections.html
struct TerminateClientVpnConnectionsResult {
    /// clientVpnEndpointId: a client VPN endpoint id, `cvpn-endpoint-…`.
    XmlValue<ClientVpnEndpointId> client_vpn_endpoint_id{};
    /// username: text.
    XmlText username{};
    /// connectionStatuses: a list of TerminateConnectionStatus.
    XmlList<TerminateConnectionStatus> connection_statuses{};
    /// requestId: by which AWS finds the request again.
    XmlText request_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const TerminateClientVpnConnectionsResult&,
                                     const TerminateClientVpnConnectionsResult&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&TerminateClientVpnConnectionsResult::client_vpn_endpoint_id,
                                &TerminateClientVpnConnectionsResult::username,
                                &TerminateClientVpnConnectionsResult::connection_statuses,
                                &TerminateClientVpnConnectionsResult::request_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("clientVpnEndpointId", self.client_vpn_endpoint_id);
            row("username", self.username);
            row("connectionStatuses", self.connection_statuses);
            row("requestId", self.request_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
