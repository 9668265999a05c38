// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// RouteServerBgpOptions, a structure in replies.
#ifndef WRIT_EC2_TYPES_ROUTE_SERVER_BGP_OPTIONS_HPP
#define WRIT_EC2_TYPES_ROUTE_SERVER_BGP_OPTIONS_HPP

#include <writ/core/config.hpp>
#include <writ/reply/xml_integer.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
class RouteServerPeerLivenessMode;  // writ/ec2/types/route_server_peer_liveness_mode.hpp

/// RouteServerBgpOptions, a structure in what EC2 answers to 3 actions. Members as of the EC2 model
/// of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RouteServerBgpOptions.html
struct RouteServerBgpOptions {
    /// peerAsn: a whole number.
    XmlInteger peer_asn{};
    /// peerLivenessDetection: `bfd` or `bgp-keepalive`.
    XmlValue<RouteServerPeerLivenessMode> peer_liveness_detection{};

    /// Whether two say the same.
    friend constexpr bool operator==(const RouteServerBgpOptions&,
                                     const RouteServerBgpOptions&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&RouteServerBgpOptions::peer_asn,
                                &RouteServerBgpOptions::peer_liveness_detection>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("peerAsn", self.peer_asn);
            row("peerLivenessDetection", self.peer_liveness_detection);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
