// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// TransitGatewayAssociation, a structure in replies.
#ifndef WRIT_EC2_TYPES_TRANSIT_GATEWAY_ASSOCIATION_HPP
#define WRIT_EC2_TYPES_TRANSIT_GATEWAY_ASSOCIATION_HPP

#include <writ/core/config.hpp>
#include <writ/ec2/types/transit_gateway_attachment_id.hpp>
#include <writ/ec2/types/transit_gateway_route_table_id.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
class TransitGatewayAssociationState;  // writ/ec2/types/transit_gateway_association_state.hpp
// writ/ec2/types/transit_gateway_attachment_resource_type.hpp
class TransitGatewayAttachmentResourceType;

/// TransitGatewayAssociation, a structure in what EC2 answers to AssociateTransitGatewayRouteTable
/// and DisassociateTransitGatewayRouteTable. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_TransitGatewayAssociation.html
struct TransitGatewayAssociation {
    /// transitGatewayRouteTableId: a transit gateway route table id, `tgw-rtb-…`.
    XmlValue<TransitGatewayRouteTableId> transit_gateway_route_table_id{};
    /// transitGatewayAttachmentId: a transit gateway attachment id, `tgw-attach-…`.
    XmlValue<TransitGatewayAttachmentId> transit_gateway_attachment_id{};
    /// resourceId: text.
    XmlText resource_id{};
    /// resourceType: one of 9 words, such as `vpc`.
    XmlValue<TransitGatewayAttachmentResourceType> resource_type{};
    /// state: `associating`, `associated`, `disassociating` or `disassociated`.
    XmlValue<TransitGatewayAssociationState> state{};

    /// Whether two say the same.
    friend constexpr bool operator==(const TransitGatewayAssociation&,
                                     const TransitGatewayAssociation&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&TransitGatewayAssociation::transit_gateway_route_table_id,
                                &TransitGatewayAssociation::transit_gateway_attachment_id,
                                &TransitGatewayAssociation::resource_id,
                                &TransitGatewayAssociation::resource_type,
                                &TransitGatewayAssociation::state>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("transitGatewayRouteTableId", self.transit_gateway_route_table_id);
            row("transitGatewayAttachmentId", self.transit_gateway_attachment_id);
            row("resourceId", self.resource_id);
            row("resourceType", self.resource_type);
            row("state", self.state);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
