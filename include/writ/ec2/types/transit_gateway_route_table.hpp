// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// TransitGatewayRouteTable, a structure in replies.
#ifndef WRIT_EC2_TYPES_TRANSIT_GATEWAY_ROUTE_TABLE_HPP
#define WRIT_EC2_TYPES_TRANSIT_GATEWAY_ROUTE_TABLE_HPP

#include <writ/core/config.hpp>
#include <writ/ec2/types/tag_reply.hpp>
#include <writ/ec2/types/transit_gateway_id.hpp>
#include <writ/ec2/types/transit_gateway_route_table_id.hpp>
#include <writ/reply/xml_boolean.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/timestamp.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
class TransitGatewayRouteTableState;  // writ/ec2/types/transit_gateway_route_table_state.hpp

/// TransitGatewayRouteTable, a structure in what EC2 answers to 3 actions. Members as of the EC2
/// model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_TransitGatewayRouteTable.html
struct TransitGatewayRouteTable {
    /// transitGatewayRouteTableId: a transit gateway route table id, `tgw-rtb-…`.
    XmlValue<TransitGatewayRouteTableId> transit_gateway_route_table_id{};
    /// transitGatewayId: a transit gateway id, `tgw-…`.
    XmlValue<TransitGatewayId> transit_gateway_id{};
    /// state: `pending`, `available`, `deleting` or `deleted`.
    XmlValue<TransitGatewayRouteTableState> state{};
    /// defaultAssociationRouteTable: yes or no.
    XmlBoolean default_association_route_table{};
    /// defaultPropagationRouteTable: yes or no.
    XmlBoolean default_propagation_route_table{};
    /// creationTime: a time.
    XmlValue<Timestamp> creation_time{};
    /// tagSet: a list of TagReply.
    XmlList<TagReply> tags{};

    /// Whether two say the same.
    friend constexpr bool operator==(const TransitGatewayRouteTable&,
                                     const TransitGatewayRouteTable&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members =
            Members<&TransitGatewayRouteTable::transit_gateway_route_table_id,
                    &TransitGatewayRouteTable::transit_gateway_id, &TransitGatewayRouteTable::state,
                    &TransitGatewayRouteTable::default_association_route_table,
                    &TransitGatewayRouteTable::default_propagation_route_table,
                    &TransitGatewayRouteTable::creation_time, &TransitGatewayRouteTable::tags>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("transitGatewayRouteTableId", self.transit_gateway_route_table_id);
            row("transitGatewayId", self.transit_gateway_id);
            row("state", self.state);
            row("defaultAssociationRouteTable", self.default_association_route_table);
            row("defaultPropagationRouteTable", self.default_propagation_route_table);
            row("creationTime", self.creation_time);
            row("tagSet", self.tags);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
