// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// RouteTable, a structure in replies.
#ifndef WRIT_EC2_TYPES_ROUTE_TABLE_HPP
#define WRIT_EC2_TYPES_ROUTE_TABLE_HPP

#include <writ/core/config.hpp>
#include <writ/ec2/types/propagating_vgw.hpp>
#include <writ/ec2/types/route.hpp>
#include <writ/ec2/types/route_table_association.hpp>
#include <writ/ec2/types/route_table_id.hpp>
#include <writ/ec2/types/tag_reply.hpp>
#include <writ/ec2/types/vpc_id.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// RouteTable, a structure in what EC2 answers to CreateRouteTable and DescribeRouteTables. Members
/// as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RouteTable.html
struct RouteTable {
    /// associationSet: a list of RouteTableAssociation.
    XmlList<RouteTableAssociation> associations{};
    /// propagatingVgwSet: a list of PropagatingVgw.
    XmlList<PropagatingVgw> propagating_vgws{};
    /// routeTableId: a route table id, `rtb-…`.
    XmlValue<RouteTableId> route_table_id{};
    /// routeSet: a list of Route.
    XmlList<Route> routes{};
    /// tagSet: a list of TagReply.
    XmlList<TagReply> tags{};
    /// vpcId: a VPC id, `vpc-…`.
    XmlValue<VpcId> vpc_id{};
    /// ownerId: text.
    XmlText owner_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const RouteTable&, const RouteTable&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&RouteTable::associations, &RouteTable::propagating_vgws,
                                &RouteTable::route_table_id, &RouteTable::routes, &RouteTable::tags,
                                &RouteTable::vpc_id, &RouteTable::owner_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("associationSet", self.associations);
            row("propagatingVgwSet", self.propagating_vgws);
            row("routeTableId", self.route_table_id);
            row("routeSet", self.routes);
            row("tagSet", self.tags);
            row("vpcId", self.vpc_id);
            row("ownerId", self.owner_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
