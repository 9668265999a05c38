// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// TransitGatewayPrefixListAttachment, a structure in replies.
#ifndef WRIT_EC2_TYPES_TRANSIT_GATEWAY_PREFIX_LIST_ATTACHMENT_HPP
#define WRIT_EC2_TYPES_TRANSIT_GATEWAY_PREFIX_LIST_ATTACHMENT_HPP

#include <writ/core/config.hpp>
#include <writ/ec2/types/transit_gateway_attachment_id.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
// writ/ec2/types/transit_gateway_attachment_resource_type.hpp
class TransitGatewayAttachmentResourceType;

/// TransitGatewayPrefixListAttachment, a structure in what EC2 answers to 4 actions. Members as of
/// the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_TransitGatewayPrefixListAttachment.html
struct TransitGatewayPrefixListAttachment {
    /// transitGatewayAttachmentId: a transit gateway attachment id, `tgw-attach-…`.
    XmlValue<TransitGatewayAttachmentId> transit_gateway_attachment_id{};
    /// resourceType: one of 9 words, such as `vpc`.
    XmlValue<TransitGatewayAttachmentResourceType> resource_type{};
    /// resourceId: text.
    XmlText resource_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const TransitGatewayPrefixListAttachment&,
                                     const TransitGatewayPrefixListAttachment&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&TransitGatewayPrefixListAttachment::transit_gateway_attachment_id,
                                &TransitGatewayPrefixListAttachment::resource_type,
                                &TransitGatewayPrefixListAttachment::resource_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("transitGatewayAttachmentId", self.transit_gateway_attachment_id);
            row("resourceType", self.resource_type);
            row("resourceId", self.resource_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
