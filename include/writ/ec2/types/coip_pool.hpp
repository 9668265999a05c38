// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// CoipPool, a structure in replies.
#ifndef WRIT_EC2_TYPES_COIP_POOL_HPP
#define WRIT_EC2_TYPES_COIP_POOL_HPP

#include <writ/core/config.hpp>
#include <writ/ec2/types/coip_pool_id.hpp>
#include <writ/ec2/types/local_gateway_routetable_id.hpp>
#include <writ/ec2/types/tag_reply.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/arn.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// CoipPool, a structure in what EC2 answers to 3 actions. Members as of the EC2 model of
/// 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CoipPool.html
struct CoipPool {
    /// poolId: a COIP pool id, `ipv4pool-coip-…`.
    XmlValue<CoipPoolId> pool_id{};
    /// poolCidrSet: texts.
    XmlList<XmlText> pool_cidrs{};
    /// localGatewayRouteTableId: a local gateway routetable id, `lgw-rtb-…`.
    XmlValue<LocalGatewayRoutetableId> local_gateway_route_table_id{};
    /// tagSet: a list of TagReply.
    XmlList<TagReply> tags{};
    /// poolArn: an ARN.
    XmlValue<Arn> pool_arn{};

    /// Whether two say the same.
    friend constexpr bool operator==(const CoipPool&, const CoipPool&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&CoipPool::pool_id, &CoipPool::pool_cidrs,
                                &CoipPool::local_gateway_route_table_id, &CoipPool::tags,
                                &CoipPool::pool_arn>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("poolId", self.pool_id);
            row("poolCidrSet", self.pool_cidrs);
            row("localGatewayRouteTableId", self.local_gateway_route_table_id);
            row("tagSet", self.tags);
            row("poolArn", self.pool_arn);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
