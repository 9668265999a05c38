// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// VpnStaticRoute, a structure in replies.
#ifndef WRIT_EC2_TYPES_VPN_STATIC_ROUTE_HPP
#define WRIT_EC2_TYPES_VPN_STATIC_ROUTE_HPP

#include <writ/core/config.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/cidr_block.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
class VpnState;  // writ/ec2/types/vpn_state.hpp
class VpnStaticRouteSource;  // writ/ec2/types/vpn_static_route_source.hpp

/// VpnStaticRoute, a structure in what EC2 answers to 6 actions. Members as of the EC2 model of
/// 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_VpnStaticRoute.html
struct VpnStaticRoute {
    /// destinationCidrBlock: a CIDR block.
    XmlValue<CidrBlock> destination_cidr_block{};
    /// source: `Static`.
    XmlValue<VpnStaticRouteSource> source{};
    /// state: `pending`, `available`, `deleting` or `deleted`.
    XmlValue<VpnState> state{};

    /// Whether two say the same.
    friend constexpr bool operator==(const VpnStaticRoute&,
                                     const VpnStaticRoute&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&VpnStaticRoute::destination_cidr_block, &VpnStaticRoute::source,
                                &VpnStaticRoute::state>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("destinationCidrBlock", self.destination_cidr_block);
            row("source", self.source);
            row("state", self.state);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
