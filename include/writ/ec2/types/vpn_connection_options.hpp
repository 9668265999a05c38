// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// VpnConnectionOptions, a structure in replies.
#ifndef WRIT_EC2_TYPES_VPN_CONNECTION_OPTIONS_HPP
#define WRIT_EC2_TYPES_VPN_CONNECTION_OPTIONS_HPP

#include <writ/core/config.hpp>
#include <writ/ec2/types/transit_gateway_attachment_id.hpp>
#include <writ/ec2/types/tunnel_option.hpp>
#include <writ/reply/xml_boolean.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/ipv4_cidr_block.hpp>
#include <writ/value/ipv6_cidr_block.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
class TunnelInsideIpVersion;  // writ/ec2/types/tunnel_inside_ip_version.hpp
class VpnTunnelBandwidth;  // writ/ec2/types/vpn_tunnel_bandwidth.hpp

/// VpnConnectionOptions, a structure in what EC2 answers to 6 actions. Members as of the EC2 model
/// of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_VpnConnectionOptions.html
struct VpnConnectionOptions {
    /// enableAcceleration: yes or no.
    XmlBoolean enable_acceleration{};
    /// staticRoutesOnly: yes or no.
    XmlBoolean static_routes_only{};
    /// localIpv4NetworkCidr: an IPv4 CIDR block.
    XmlValue<Ipv4CidrBlock> local_ipv4_network_cidr{};
    /// remoteIpv4NetworkCidr: an IPv4 CIDR block.
    XmlValue<Ipv4CidrBlock> remote_ipv4_network_cidr{};
    /// localIpv6NetworkCidr: an IPv6 CIDR block.
    XmlValue<Ipv6CidrBlock> local_ipv6_network_cidr{};
    /// remoteIpv6NetworkCidr: an IPv6 CIDR block.
    XmlValue<Ipv6CidrBlock> remote_ipv6_network_cidr{};
    /// outsideIpAddressType: text.
    XmlText outside_ip_address_type{};
    /// transportTransitGatewayAttachmentId: a transit gateway attachment id, `tgw-attach-…`.
    XmlValue<TransitGatewayAttachmentId> transport_transit_gateway_attachment_id{};
    /// tunnelInsideIpVersion: `ipv4` or `ipv6`.
    XmlValue<TunnelInsideIpVersion> tunnel_inside_ip_version{};
    /// tunnelOptionSet: a list of TunnelOption.
    XmlList<TunnelOption> tunnel_options{};
    /// tunnelBandwidth: `standard` or `large`.
    XmlValue<VpnTunnelBandwidth> tunnel_bandwidth{};

    /// Whether two say the same.
    friend constexpr bool operator==(const VpnConnectionOptions&,
                                     const VpnConnectionOptions&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<
            &VpnConnectionOptions::enable_acceleration, &VpnConnectionOptions::static_routes_only,
            &VpnConnectionOptions::local_ipv4_network_cidr,
            &VpnConnectionOptions::remote_ipv4_network_cidr,
            &VpnConnectionOptions::local_ipv6_network_cidr,
            &VpnConnectionOptions::remote_ipv6_network_cidr,
            &VpnConnectionOptions::outside_ip_address_type,
            &VpnConnectionOptions::transport_transit_gateway_attachment_id,
            &VpnConnectionOptions::tunnel_inside_ip_version, &VpnConnectionOptions::tunnel_options,
            &VpnConnectionOptions::tunnel_bandwidth>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("enableAcceleration", self.enable_acceleration);
            row("staticRoutesOnly", self.static_routes_only);
            row("localIpv4NetworkCidr", self.local_ipv4_network_cidr);
            row("remoteIpv4NetworkCidr", self.remote_ipv4_network_cidr);
            row("localIpv6NetworkCidr", self.local_ipv6_network_cidr);
            row("remoteIpv6NetworkCidr", self.remote_ipv6_network_cidr);
            row("outsideIpAddressType", self.outside_ip_address_type);
            row("transportTransitGatewayAttachmentId",
                self.transport_transit_gateway_attachment_id);
            row("tunnelInsideIpVersion", self.tunnel_inside_ip_version);
            row("tunnelOptionSet", self.tunnel_options);
            row("tunnelBandwidth", self.tunnel_bandwidth);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
