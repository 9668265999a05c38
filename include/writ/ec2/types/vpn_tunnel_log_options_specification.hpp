// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// VpnTunnelLogOptionsSpecification, a structure in requests.
#ifndef WRIT_EC2_TYPES_VPN_TUNNEL_LOG_OPTIONS_SPECIFICATION_HPP
#define WRIT_EC2_TYPES_VPN_TUNNEL_LOG_OPTIONS_SPECIFICATION_HPP

#include <writ/core/config.hpp>
#include <writ/ec2/types/cloud_watch_log_options_specification.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// VpnTunnelLogOptionsSpecification, a structure in requests of CreateVpnConnection and
/// ModifyVpnTunnelOptions. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_VpnTunnelLogOptionsSpecification.html
struct VpnTunnelLogOptionsSpecification {
    /// CloudWatchLogOptions: a CloudWatchLogOptionsSpecification.
    CloudWatchLogOptionsSpecification cloud_watch_log_options{};

    /// Whether two are equal.
    friend constexpr bool operator==(const VpnTunnelLogOptionsSpecification&,
                                     const VpnTunnelLogOptionsSpecification&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&VpnTunnelLogOptionsSpecification::cloud_watch_log_options>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("CloudWatchLogOptions", self.cloud_watch_log_options);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
