// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// VpnTunnelLogOptions, a structure in replies.
#ifndef WRIT_EC2_TYPES_VPN_TUNNEL_LOG_OPTIONS_HPP
#define WRIT_EC2_TYPES_VPN_TUNNEL_LOG_OPTIONS_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/cloud_watch_log_options.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// VpnTunnelLogOptions, a structure in what EC2 answers to 6 actions. Members as of the EC2 model
/// of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_VpnTunnelLogOptions.html
struct VpnTunnelLogOptions {
    /// cloudWatchLogOptions: CloudWatchLogOptions.
    Optional<CloudWatchLogOptions> cloud_watch_log_options{};

    /// Whether two say the same.
    friend constexpr bool operator==(const VpnTunnelLogOptions&,
                                     const VpnTunnelLogOptions&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&VpnTunnelLogOptions::cloud_watch_log_options>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("cloudWatchLogOptions", self.cloud_watch_log_options);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
