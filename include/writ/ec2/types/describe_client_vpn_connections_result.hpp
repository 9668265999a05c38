// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// What EC2 answers to DescribeClientVpnConnections.
#ifndef WRIT_EC2_TYPES_DESCRIBE_CLIENT_VPN_CONNECTIONS_RESULT_HPP
#define WRIT_EC2_TYPES_DESCRIBE_CLIENT_VPN_CONNECTIONS_RESULT_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/client_vpn_connection_id.hpp>
#include <writ/ec2/types/client_vpn_connection_status.hpp>
#include <writ/ec2/types/client_vpn_endpoint_id.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// ClientVpnConnection, a structure in what EC2 answers to DescribeClientVpnConnections.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ClientVpnConnection.html
struct ClientVpnConnection {
    /// clientVpnEndpointId: a client VPN endpoint id, `cvpn-endpoint-…`.
    XmlValue<ClientVpnEndpointId> client_vpn_endpoint_id{};
    /// timestamp: text.
    XmlText timestamp{};
    /// connectionId: a client VPN connection id, `cvpn-connection-…`.
    XmlValue<ClientVpnConnectionId> connection_id{};
    /// username: text.
    XmlText username{};
    /// connectionEstablishedTime: text.
    XmlText connection_established_time{};
    /// ingressBytes: text.
    XmlText ingress_bytes{};
    /// egressBytes: text.
    XmlText egress_bytes{};
    /// ingressPackets: text.
    XmlText ingress_packets{};
    /// egressPackets: text.
    XmlText egress_packets{};
    /// clientIp: text.
    XmlText client_ip{};
    /// clientIpv6Address: text.
    XmlText client_ipv6_address{};
    /// commonName: text.
    XmlText common_name{};
    /// status: a ClientVpnConnectionStatus.
    Optional<ClientVpnConnectionStatus> status{};
    /// connectionEndTime: text.
    XmlText connection_end_time{};
    /// postureComplianceStatusSet: texts.
    XmlList<XmlText> posture_compliance_statuses{};

    /// Whether two say the same.
    friend constexpr bool operator==(const ClientVpnConnection&,
                                     const ClientVpnConnection&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<
            &ClientVpnConnection::client_vpn_endpoint_id, &ClientVpnConnection::timestamp,
            &ClientVpnConnection::connection_id, &ClientVpnConnection::username,
            &ClientVpnConnection::connection_established_time, &ClientVpnConnection::ingress_bytes,
            &ClientVpnConnection::egress_bytes, &ClientVpnConnection::ingress_packets,
            &ClientVpnConnection::egress_packets, &ClientVpnConnection::client_ip,
            &ClientVpnConnection::client_ipv6_address, &ClientVpnConnection::common_name,
            &ClientVpnConnection::status, &ClientVpnConnection::connection_end_time,
            &ClientVpnConnection::posture_compliance_statuses>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("clientVpnEndpointId", self.client_vpn_endpoint_id);
            row("timestamp", self.timestamp);
            row("connectionId", self.connection_id);
            row("username", self.username);
            row("connectionEstablishedTime", self.connection_established_time);
            row("ingressBytes", self.ingress_bytes);
            row("egressBytes", self.egress_bytes);
            row("ingressPackets", self.ingress_packets);
            row("egressPackets", self.egress_packets);
            row("clientIp", self.client_ip);
            row("clientIpv6Address", self.client_ipv6_address);
            row("commonName", self.common_name);
            row("status", self.status);
            row("connectionEndTime", self.connection_end_time);
            row("postureComplianceStatusSet", self.posture_compliance_statuses);
        }
    };
};

/// What EC2 answers to DescribeClientVpnConnections. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeClientVpnConnections.html
struct DescribeClientVpnConnectionsResult {
    /// connections: a list of ClientVpnConnection.
    XmlList<ClientVpnConnection> connections{};
    /// nextToken: for the next page, if there is one.
    Optional<AnyText> next_token{};
    /// requestId: by which AWS finds the request again.
    XmlText request_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const DescribeClientVpnConnectionsResult&,
                                     const DescribeClientVpnConnectionsResult&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&DescribeClientVpnConnectionsResult::connections,
                                &DescribeClientVpnConnectionsResult::next_token,
                                &DescribeClientVpnConnectionsResult::request_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("connections", self.connections);
            row("nextToken", self.next_token);
            row("requestId", self.request_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
