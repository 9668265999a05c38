// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// TransitGatewayRouteAttachment, a structure in replies.
#ifndef WRIT_EC2_TYPES_TRANSIT_GATEWAY_ROUTE_ATTACHMENT_HPP
#define WRIT_EC2_TYPES_TRANSIT_GATEWAY_ROUTE_ATTACHMENT_HPP

#include <writ/core/config.hpp>
#include <writ/ec2/types/transit_gateway_attachment_id.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
// writ/ec2/types/transit_gateway_attachment_resource_type.hpp
class TransitGatewayAttachmentResourceType;

/// TransitGatewayRouteAttachment, a structure in what EC2 answers to 4 actions. Members as of the
/// EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_TransitGatewayRouteAttachment.html
struct TransitGatewayRouteAttachment {
    /// resourceId: text.
    XmlText resource_id{};
    /// transitGatewayAttachmentId: a transit gateway attachment id, `tgw-attach-…`.
    XmlValue<TransitGatewayAttachmentId> transit_gateway_attachment_id{};
    /// resourceType: one of 9 words, such as `vpc`.
    XmlValue<TransitGatewayAttachmentResourceType> resource_type{};

    /// Whether two say the same.
    friend constexpr bool operator==(const TransitGatewayRouteAttachment&,
                                     const TransitGatewayRouteAttachment&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&TransitGatewayRouteAttachment::resource_id,
                                &TransitGatewayRouteAttachment::transit_gateway_attachment_id,
                                &TransitGatewayRouteAttachment::resource_type>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("resourceId", self.resource_id);
            row("transitGatewayAttachmentId", self.transit_gateway_attachment_id);
            row("resourceType", self.resource_type);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
