// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// RouteTableAssociation, a structure in replies.
#ifndef WRIT_EC2_TYPES_ROUTE_TABLE_ASSOCIATION_HPP
#define WRIT_EC2_TYPES_ROUTE_TABLE_ASSOCIATION_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/ipv4_pool_ec2_id.hpp>
#include <writ/ec2/types/route_gateway_id.hpp>
#include <writ/ec2/types/route_table_association_id.hpp>
#include <writ/ec2/types/route_table_association_state.hpp>
#include <writ/ec2/types/route_table_id.hpp>
#include <writ/ec2/types/subnet_id.hpp>
#include <writ/reply/xml_boolean.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// RouteTableAssociation, a structure in what EC2 answers to CreateRouteTable and
/// DescribeRouteTables. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RouteTableAssociation.html
struct RouteTableAssociation {
    /// main: yes or no.
    XmlBoolean main{};
    /// routeTableAssociationId: a route table association id, `rtbassoc-…`.
    XmlValue<RouteTableAssociationId> route_table_association_id{};
    /// routeTableId: a route table id, `rtb-…`.
    XmlValue<RouteTableId> route_table_id{};
    /// subnetId: a subnet id, `subnet-…`.
    XmlValue<SubnetId> subnet_id{};
    /// gatewayId: a route gateway id.
    XmlValue<RouteGatewayId> gateway_id{};
    /// publicIpv4Pool: an IPv4 pool EC2 id, `ipv4pool-ec2-…`.
    XmlValue<Ipv4PoolEc2Id> public_ipv4_pool{};
    /// associationState: a RouteTableAssociationState.
    Optional<RouteTableAssociationState> association_state{};

    /// Whether two say the same.
    friend constexpr bool operator==(const RouteTableAssociation&,
                                     const RouteTableAssociation&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<
            &RouteTableAssociation::main, &RouteTableAssociation::route_table_association_id,
            &RouteTableAssociation::route_table_id, &RouteTableAssociation::subnet_id,
            &RouteTableAssociation::gateway_id, &RouteTableAssociation::public_ipv4_pool,
            &RouteTableAssociation::association_state>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("main", self.main);
            row("routeTableAssociationId", self.route_table_association_id);
            row("routeTableId", self.route_table_id);
            row("subnetId", self.subnet_id);
            row("gatewayId", self.gateway_id);
            row("publicIpv4Pool", self.public_ipv4_pool);
            row("associationState", self.association_state);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
