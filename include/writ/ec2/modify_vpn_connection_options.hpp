// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The request ModifyVpnConnectionOptions.
#ifndef WRIT_EC2_MODIFY_VPN_CONNECTION_OPTIONS_HPP
#define WRIT_EC2_MODIFY_VPN_CONNECTION_OPTIONS_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/optional.hpp>
#include <writ/core/required.hpp>
#include <writ/ec2/types/api.hpp>
#include <writ/ec2/types/extra_parameters.hpp>
#include <writ/ec2/types/modify_vpn_connection_options_result.hpp>
#include <writ/ec2/types/vpn_connection_id.hpp>
#include <writ/ec2/types/vpn_tunnel_bandwidth.hpp>
#include <writ/reply/reply.hpp>
#include <writ/rule/check.hpp>
#include <writ/rule/rule.hpp>
#include <writ/schema/parameter.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/ipv4_cidr_block.hpp>
#include <writ/value/ipv6_cidr_block.hpp>
#include <writ/value/yes_no.hpp>
#include <writ/wire/http.hpp>
#include <writ/wire/parameters.hpp>
#include <writ/wire/query.hpp>
#include <writ/wire/read_pairs.hpp>
#include <writ/wire/read_parameters.hpp>
#include <writ/wire/read_query.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The request ModifyVpnConnectionOptions. API version 2016-11-15, members as of the EC2 model of
/// 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyVpnConnectionOptions.html
struct ModifyVpnConnectionOptions {
    /// VpnConnectionId: a VPN connection id, `vpn-…`.
    Required<VpnConnectionId, struct VpnConnectionId_given_right_and_in_order> vpn_connection_id;
    /// LocalIpv4NetworkCidr: an IPv4 CIDR block.
    Optional<Ipv4CidrBlock> local_ipv4_network_cidr{};
    /// RemoteIpv4NetworkCidr: an IPv4 CIDR block.
    Optional<Ipv4CidrBlock> remote_ipv4_network_cidr{};
    /// LocalIpv6NetworkCidr: an IPv6 CIDR block.
    Optional<Ipv6CidrBlock> local_ipv6_network_cidr{};
    /// RemoteIpv6NetworkCidr: an IPv6 CIDR block.
    Optional<Ipv6CidrBlock> remote_ipv6_network_cidr{};
    /// TunnelBandwidth: `standard` or `large`.
    Optional<VpnTunnelBandwidth> tunnel_bandwidth{};
    /// DryRun: with `true`, EC2 only tells whether the caller may do this.
    YesNo dry_run{};
    /// Parameters that this version does not know, sent after all others.
    List<Parameter> extra{};

    /// Whether two are equal.
    friend constexpr bool operator==(const ModifyVpnConnectionOptions&,
                                     const ModifyVpnConnectionOptions&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Action, as it is sent.
        static constexpr std::string_view action = "ModifyVpnConnectionOptions";
        /// Version, as it is sent.
        static constexpr std::string_view version = api_version;
        /// What its reply holds.
        using result_type = ModifyVpnConnectionOptionsResult;
        /// Its rules, in the order they are judged.
        using rules = Rules<extra_parameter_rules>;
        /// Its members, in order.
        using members = Members<&ModifyVpnConnectionOptions::vpn_connection_id,
                                &ModifyVpnConnectionOptions::local_ipv4_network_cidr,
                                &ModifyVpnConnectionOptions::remote_ipv4_network_cidr,
                                &ModifyVpnConnectionOptions::local_ipv6_network_cidr,
                                &ModifyVpnConnectionOptions::remote_ipv6_network_cidr,
                                &ModifyVpnConnectionOptions::tunnel_bandwidth,
                                &ModifyVpnConnectionOptions::dry_run,
                                &ModifyVpnConnectionOptions::extra>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("VpnConnectionId", self.vpn_connection_id);
            row("LocalIpv4NetworkCidr", self.local_ipv4_network_cidr);
            row("RemoteIpv4NetworkCidr", self.remote_ipv4_network_cidr);
            row("LocalIpv6NetworkCidr", self.local_ipv6_network_cidr);
            row("RemoteIpv6NetworkCidr", self.remote_ipv6_network_cidr);
            row("TunnelBandwidth", self.tunnel_bandwidth);
            row("DryRun", self.dry_run);
            row.extra(self.extra);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
