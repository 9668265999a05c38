// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// CoipCidr, a structure in replies.
#ifndef WRIT_EC2_TYPES_COIP_CIDR_HPP
#define WRIT_EC2_TYPES_COIP_CIDR_HPP

#include <writ/core/config.hpp>
#include <writ/ec2/types/coip_pool_id.hpp>
#include <writ/ec2/types/local_gateway_routetable_id.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/cidr_block.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// CoipCidr, a structure in what EC2 answers to CreateCoipCidr and DeleteCoipCidr. Members as of
/// the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CoipCidr.html
struct CoipCidr {
    /// cidr: a CIDR block.
    XmlValue<CidrBlock> cidr{};
    /// coipPoolId: a COIP pool id, `ipv4pool-coip-…`.
    XmlValue<CoipPoolId> coip_pool_id{};
    /// localGatewayRouteTableId: a local gateway routetable id, `lgw-rtb-…`.
    XmlValue<LocalGatewayRoutetableId> local_gateway_route_table_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const CoipCidr&, const CoipCidr&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&CoipCidr::cidr, &CoipCidr::coip_pool_id,
                                &CoipCidr::local_gateway_route_table_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("cidr", self.cidr);
            row("coipPoolId", self.coip_pool_id);
            row("localGatewayRouteTableId", self.local_gateway_route_table_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
