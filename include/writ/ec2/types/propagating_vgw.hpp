// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// PropagatingVgw, a structure in replies.
#ifndef WRIT_EC2_TYPES_PROPAGATING_VGW_HPP
#define WRIT_EC2_TYPES_PROPAGATING_VGW_HPP

#include <writ/core/config.hpp>
#include <writ/ec2/types/vpn_gateway_id.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// PropagatingVgw, a structure in what EC2 answers to CreateRouteTable and DescribeRouteTables.
/// Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_PropagatingVgw.html
struct PropagatingVgw {
    /// gatewayId: a VPN gateway id, `vgw-…`.
    XmlValue<VpnGatewayId> gateway_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const PropagatingVgw&,
                                     const PropagatingVgw&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&PropagatingVgw::gateway_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("gatewayId", self.gateway_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
