// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// LocalGatewayRouteTable, a structure in replies.
#ifndef WRIT_EC2_TYPES_LOCAL_GATEWAY_ROUTE_TABLE_HPP
#define WRIT_EC2_TYPES_LOCAL_GATEWAY_ROUTE_TABLE_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/local_gateway_id.hpp>
#include <writ/ec2/types/local_gateway_routetable_id.hpp>
#include <writ/ec2/types/state_reason.hpp>
#include <writ/ec2/types/tag_reply.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/arn.hpp>
#include <writ/value/outpost_arn.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
class LocalGatewayRouteTableMode;  // writ/ec2/types/local_gateway_route_table_mode.hpp

/// LocalGatewayRouteTable, a structure in what EC2 answers to 3 actions. Members as of the EC2
/// model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_LocalGatewayRouteTable.html
struct LocalGatewayRouteTable {
    /// localGatewayRouteTableId: a local gateway routetable id, `lgw-rtb-…`.
    XmlValue<LocalGatewayRoutetableId> local_gateway_route_table_id{};
    /// localGatewayRouteTableArn: an ARN.
    XmlValue<Arn> local_gateway_route_table_arn{};
    /// localGatewayId: a local gateway id, `lgw-…`.
    XmlValue<LocalGatewayId> local_gateway_id{};
    /// outpostArn: an Outpost ARN.
    XmlValue<OutpostArn> outpost_arn{};
    /// ownerId: text.
    XmlText owner_id{};
    /// state: text.
    XmlText state{};
    /// tagSet: a list of TagReply.
    XmlList<TagReply> tags{};
    /// mode: `direct-vpc-routing` or `coip`.
    XmlValue<LocalGatewayRouteTableMode> mode{};
    /// stateReason: a StateReason.
    Optional<StateReason> state_reason{};

    /// Whether two say the same.
    friend constexpr bool operator==(const LocalGatewayRouteTable&,
                                     const LocalGatewayRouteTable&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&LocalGatewayRouteTable::local_gateway_route_table_id,
                                &LocalGatewayRouteTable::local_gateway_route_table_arn,
                                &LocalGatewayRouteTable::local_gateway_id,
                                &LocalGatewayRouteTable::outpost_arn,
                                &LocalGatewayRouteTable::owner_id, &LocalGatewayRouteTable::state,
                                &LocalGatewayRouteTable::tags, &LocalGatewayRouteTable::mode,
                                &LocalGatewayRouteTable::state_reason>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("localGatewayRouteTableId", self.local_gateway_route_table_id);
            row("localGatewayRouteTableArn", self.local_gateway_route_table_arn);
            row("localGatewayId", self.local_gateway_id);
            row("outpostArn", self.outpost_arn);
            row("ownerId", self.owner_id);
            row("state", self.state);
            row("tagSet", self.tags);
            row("mode", self.mode);
            row("stateReason", self.state_reason);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
