// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// TransitGatewayPropagation, a structure in replies.
#ifndef WRIT_EC2_TYPES_TRANSIT_GATEWAY_PROPAGATION_HPP
#define WRIT_EC2_TYPES_TRANSIT_GATEWAY_PROPAGATION_HPP

#include <writ/core/config.hpp>
#include <writ/ec2/types/transit_gateway_attachment_id.hpp>
#include <writ/ec2/types/transit_gateway_route_table_id.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
// writ/ec2/types/transit_gateway_attachment_resource_type.hpp
class TransitGatewayAttachmentResourceType;
class TransitGatewayPropagationState;  // writ/ec2/types/transit_gateway_propagation_state.hpp

/// TransitGatewayPropagation, a structure in what EC2 answers to
/// DisableTransitGatewayRouteTablePropagation and EnableTransitGatewayRouteTablePropagation.
/// Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_TransitGatewayPropagation.html
struct TransitGatewayPropagation {
    /// transitGatewayAttachmentId: a transit gateway attachment id, `tgw-attach-…`.
    XmlValue<TransitGatewayAttachmentId> transit_gateway_attachment_id{};
    /// resourceId: text.
    XmlText resource_id{};
    /// resourceType: one of 9 words, such as `vpc`.
    XmlValue<TransitGatewayAttachmentResourceType> resource_type{};
    /// transitGatewayRouteTableId: a transit gateway route table id, `tgw-rtb-…`.
    XmlValue<TransitGatewayRouteTableId> transit_gateway_route_table_id{};
    /// state: `enabling`, `enabled`, `disabling` or `disabled`.
    XmlValue<TransitGatewayPropagationState> state{};
    /// transitGatewayRouteTableAnnouncementId: text.
    XmlText transit_gateway_route_table_announcement_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const TransitGatewayPropagation&,
                                     const TransitGatewayPropagation&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<
            &TransitGatewayPropagation::transit_gateway_attachment_id,
            &TransitGatewayPropagation::resource_id, &TransitGatewayPropagation::resource_type,
            &TransitGatewayPropagation::transit_gateway_route_table_id,
            &TransitGatewayPropagation::state,
            &TransitGatewayPropagation::transit_gateway_route_table_announcement_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("transitGatewayAttachmentId", self.transit_gateway_attachment_id);
            row("resourceId", self.resource_id);
            row("resourceType", self.resource_type);
            row("transitGatewayRouteTableId", self.transit_gateway_route_table_id);
            row("state", self.state);
            row("transitGatewayRouteTableAnnouncementId",
                self.transit_gateway_route_table_announcement_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
