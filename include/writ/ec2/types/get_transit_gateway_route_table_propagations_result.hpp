// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// What EC2 answers to GetTransitGatewayRouteTablePropagations.
#ifndef WRIT_EC2_TYPES_GET_TRANSIT_GATEWAY_ROUTE_TABLE_PROPAGATIONS_RESULT_HPP
#define WRIT_EC2_TYPES_GET_TRANSIT_GATEWAY_ROUTE_TABLE_PROPAGATIONS_RESULT_HPP

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
// writ/ec2/types/transit_gateway_attachment_resource_type.hpp
class TransitGatewayAttachmentResourceType;
class TransitGatewayPropagationState;  // writ/ec2/types/transit_gateway_propagation_state.hpp

/// TransitGatewayRouteTablePropagation, a structure in what EC2 answers to
/// GetTransitGatewayRouteTablePropagations.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_TransitGatewayRouteTablePropagation.html
struct TransitGatewayRouteTablePropagation {
    /// transitGatewayAttachmentId: a transit gateway attachment id, `tgw-attach-…`.
    XmlValue<TransitGatewayAttachmentId> transit_gateway_attachment_id{};
    /// resourceId: text.
    XmlText resource_id{};
    /// resourceType: one of 9 words, such as `vpc`.
    XmlValue<TransitGatewayAttachmentResourceType> resource_type{};
    /// state: `enabling`, `enabled`, `disabling` or `disabled`.
    XmlValue<TransitGatewayPropagationState> state{};
    /// transitGatewayRouteTableAnnouncementId: text.
    XmlText transit_gateway_route_table_announcement_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const TransitGatewayRouteTablePropagation&,
                                     const TransitGatewayRouteTablePropagation&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<
            &TransitGatewayRouteTablePropagation::transit_gateway_attachment_id,
            &TransitGatewayRouteTablePropagation::resource_id,
            &TransitGatewayRouteTablePropagation::resource_type,
            &TransitGatewayRouteTablePropagation::state,
            &TransitGatewayRouteTablePropagation::transit_gateway_route_table_announcement_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("transitGatewayAttachmentId", self.transit_gateway_attachment_id);
            row("resourceId", self.resource_id);
            row("resourceType", self.resource_type);
            row("state", self.state);
            row("transitGatewayRouteTableAnnouncementId",
                self.transit_gateway_route_table_announcement_id);
        }
    };
};

/// What EC2 answers to GetTransitGatewayRouteTablePropagations. Members as of the EC2 model of
/// 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetTransitGatewayRouteTablePropagations.html
struct GetTransitGatewayRouteTablePropagationsResult {
    /// transitGatewayRouteTablePropagations: a list of TransitGatewayRouteTablePropagation.
    XmlList<TransitGatewayRouteTablePropagation> transit_gateway_route_table_propagations{};
    /// nextToken: for the next page, if there is one.
    Optional<AnyText> next_token{};
    /// requestId: by which AWS finds the request again.
    XmlText request_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(
        const GetTransitGatewayRouteTablePropagationsResult&,
        const GetTransitGatewayRouteTablePropagationsResult&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members =
                                Members<&GetTransitGatewayRouteTablePropagationsResult::transit_gateway_route_table_propagations,
                                &GetTransitGatewayRouteTablePropagationsResult::next_token,
                                &GetTransitGatewayRouteTablePropagationsResult::request_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("transitGatewayRouteTablePropagations",
                self.transit_gateway_route_table_propagations);
            row("nextToken", self.next_token);
            row("requestId", self.request_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
