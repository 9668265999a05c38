// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// LocalGatewayRouteTableVpcAssociation, a structure in replies.
#ifndef WRIT_EC2_TYPES_LOCAL_GATEWAY_ROUTE_TABLE_VPC_ASSOCIATION_HPP
#define WRIT_EC2_TYPES_LOCAL_GATEWAY_ROUTE_TABLE_VPC_ASSOCIATION_HPP

#include <writ/core/config.hpp>
#include <writ/ec2/types/local_gateway_id.hpp>
#include <writ/ec2/types/local_gateway_route_table_vpc_association_id.hpp>
#include <writ/ec2/types/local_gateway_routetable_id.hpp>
#include <writ/ec2/types/tag_reply.hpp>
#include <writ/ec2/types/vpc_id.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/arn.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// LocalGatewayRouteTableVpcAssociation, a structure in what EC2 answers to 3 actions. Members as
/// of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_LocalGatewayRouteTableVpcAssociation.html
struct LocalGatewayRouteTableVpcAssociation {
    /// localGatewayRouteTableVpcAssociationId: a local gateway route table VPC association id,
    /// `lgw-vpc-assoc-…`.
    XmlValue<LocalGatewayRouteTableVpcAssociationId> local_gateway_route_table_vpc_association_id{};
    /// localGatewayRouteTableId: a local gateway routetable id, `lgw-rtb-…`.
    XmlValue<LocalGatewayRoutetableId> local_gateway_route_table_id{};
    /// localGatewayRouteTableArn: an ARN.
    XmlValue<Arn> local_gateway_route_table_arn{};
    /// localGatewayId: a local gateway id, `lgw-…`.
    XmlValue<LocalGatewayId> local_gateway_id{};
    /// vpcId: a VPC id, `vpc-…`.
    XmlValue<VpcId> vpc_id{};
    /// ownerId: text.
    XmlText owner_id{};
    /// state: text.
    XmlText state{};
    /// tagSet: a list of TagReply.
    XmlList<TagReply> tags{};

    /// Whether two say the same.
    friend constexpr bool operator==(const LocalGatewayRouteTableVpcAssociation&,
                                     const LocalGatewayRouteTableVpcAssociation&) noexcept =
        default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<
            &LocalGatewayRouteTableVpcAssociation::local_gateway_route_table_vpc_association_id,
            &LocalGatewayRouteTableVpcAssociation::local_gateway_route_table_id,
            &LocalGatewayRouteTableVpcAssociation::local_gateway_route_table_arn,
            &LocalGatewayRouteTableVpcAssociation::local_gateway_id,
            &LocalGatewayRouteTableVpcAssociation::vpc_id,
            &LocalGatewayRouteTableVpcAssociation::owner_id,
            &LocalGatewayRouteTableVpcAssociation::state,
            &LocalGatewayRouteTableVpcAssociation::tags>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("localGatewayRouteTableVpcAssociationId",
                self.local_gateway_route_table_vpc_association_id);
            row("localGatewayRouteTableId", self.local_gateway_route_table_id);
            row("localGatewayRouteTableArn", self.local_gateway_route_table_arn);
            row("localGatewayId", self.local_gateway_id);
            row("vpcId", self.vpc_id);
            row("ownerId", self.owner_id);
            row("state", self.state);
            row("tagSet", self.tags);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
