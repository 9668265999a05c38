// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// What EC2 answers to GetTransitGatewayRouteTableAssociations.
#ifndef WRIT_EC2_TYPES_GET_TRANSIT_GATEWAY_ROUTE_TABLE_ASSOCIATIONS_RESULT_HPP
#define WRIT_EC2_TYPES_GET_TRANSIT_GATEWAY_ROUTE_TABLE_ASSOCIATIONS_RESULT_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/transit_gateway_attachment_id.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
class TransitGatewayAssociationState;  // writ/ec2/types/transit_gateway_association_state.hpp
// writ/ec2/types/transit_gateway_attachment_resource_type.hpp
class TransitGatewayAttachmentResourceType;

/// TransitGatewayRouteTableAssociation, a structure in what EC2 answers to
/// GetTransitGatewayRouteTableAssociations.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_TransitGatewayRouteTableAssociation.html
struct TransitGatewayRouteTableAssociation {
    /// transitGatewayAttachmentId: a transit gateway attachment id, `tgw-attach-…`.
    XmlValue<TransitGatewayAttachmentId> transit_gateway_attachment_id{};
    /// resourceId: text.
    XmlText resource_id{};
    /// resourceType: one of 9 words, such as `vpc`.
    XmlValue<TransitGatewayAttachmentResourceType> resource_type{};
    /// state: `associating`, `associated`, `disassociating` or `disassociated`.
    XmlValue<TransitGatewayAssociationState> state{};

    /// Whether two say the same.
    friend constexpr bool operator==(const TransitGatewayRouteTableAssociation&,
                                     const TransitGatewayRouteTableAssociation&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&TransitGatewayRouteTableAssociation::transit_gateway_attachment_id,
                                &TransitGatewayRouteTableAssociation::resource_id,
                                &TransitGatewayRouteTableAssociation::resource_type,
                                &TransitGatewayRouteTableAssociation::state>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("transitGatewayAttachmentId", self.transit_gateway_attachment_id);
            row("resourceId", self.resource_id);
            row("resourceType", self.resource_type);
            row("state", self.state);
        }
    };
};

/// What EC2 answers to GetTransitGatewayRouteTableAssociations. Members as of the EC2 model of
/// 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetTransitGatewayRouteTableAssociations.html
struct GetTransitGatewayRouteTableAssociationsResult {
    /// associations: a list of TransitGatewayRouteTableAssociation.
    XmlList<TransitGatewayRouteTableAssociation> associations{};
    /// nextToken: for the next page, if there is one.
    Optional<AnyText> next_token{};
    /// requestId: by which AWS finds the request again.
    XmlText request_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(
        const GetTransitGatewayRouteTableAssociationsResult&,
        const GetTransitGatewayRouteTableAssociationsResult&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&GetTransitGatewayRouteTableAssociationsResult::associations,
                                &GetTransitGatewayRouteTableAssociationsResult::next_token,
                                &GetTransitGatewayRouteTableAssociationsResult::request_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("associations", self.associations);
            row("nextToken", self.next_token);
            row("requestId", self.request_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
