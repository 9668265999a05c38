// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// What EC2 answers to DescribeTransitGatewayAttachments.
#ifndef WRIT_EC2_TYPES_DESCRIBE_TRANSIT_GATEWAY_ATTACHMENTS_RESULT_HPP
#define WRIT_EC2_TYPES_DESCRIBE_TRANSIT_GATEWAY_ATTACHMENTS_RESULT_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/tag_reply.hpp>
#include <writ/ec2/types/transit_gateway_attachment_id.hpp>
#include <writ/ec2/types/transit_gateway_id.hpp>
#include <writ/ec2/types/transit_gateway_policy_table_id.hpp>
#include <writ/ec2/types/transit_gateway_route_table_id.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>
#include <writ/value/timestamp.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
class TransitGatewayAssociationState;  // writ/ec2/types/transit_gateway_association_state.hpp
// writ/ec2/types/transit_gateway_attachment_resource_type.hpp
class TransitGatewayAttachmentResourceType;
class TransitGatewayAttachmentState;  // writ/ec2/types/transit_gateway_attachment_state.hpp

/// TransitGatewayAttachmentAssociation, a structure in what EC2 answers to
/// DescribeTransitGatewayAttachments.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_TransitGatewayAttachmentAssociation.html
struct TransitGatewayAttachmentAssociation {
    /// transitGatewayRouteTableId: a transit gateway route table id, `tgw-rtb-…`.
    XmlValue<TransitGatewayRouteTableId> transit_gateway_route_table_id{};
    /// transitGatewayPolicyTableId: a transit gateway policy table id, `tgw-ptb-…`.
    XmlValue<TransitGatewayPolicyTableId> transit_gateway_policy_table_id{};
    /// state: `associating`, `associated`, `disassociating` or `disassociated`.
    XmlValue<TransitGatewayAssociationState> state{};

    /// Whether two say the same.
    friend constexpr bool operator==(const TransitGatewayAttachmentAssociation&,
                                     const TransitGatewayAttachmentAssociation&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members =
            Members<&TransitGatewayAttachmentAssociation::transit_gateway_route_table_id,
                    &TransitGatewayAttachmentAssociation::transit_gateway_policy_table_id,
                    &TransitGatewayAttachmentAssociation::state>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("transitGatewayRouteTableId", self.transit_gateway_route_table_id);
            row("transitGatewayPolicyTableId", self.transit_gateway_policy_table_id);
            row("state", self.state);
        }
    };
};

/// TransitGatewayAttachment, a structure in what EC2 answers to DescribeTransitGatewayAttachments.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_TransitGatewayAttachment.html
struct TransitGatewayAttachment {
    /// transitGatewayAttachmentId: a transit gateway attachment id, `tgw-attach-…`.
    XmlValue<TransitGatewayAttachmentId> transit_gateway_attachment_id{};
    /// transitGatewayId: a transit gateway id, `tgw-…`.
    XmlValue<TransitGatewayId> transit_gateway_id{};
    /// transitGatewayOwnerId: text.
    XmlText transit_gateway_owner_id{};
    /// resourceOwnerId: text.
    XmlText resource_owner_id{};
    /// resourceType: one of 9 words, such as `vpc`.
    XmlValue<TransitGatewayAttachmentResourceType> resource_type{};
    /// resourceId: text.
    XmlText resource_id{};
    /// state: one of 13 words, such as `initiating`.
    XmlValue<TransitGatewayAttachmentState> state{};
    /// association: a TransitGatewayAttachmentAssociation.
    Optional<TransitGatewayAttachmentAssociation> association{};
    /// creationTime: a time.
    XmlValue<Timestamp> creation_time{};
    /// tagSet: a list of TagReply.
    XmlList<TagReply> tags{};

    /// Whether two say the same.
    friend constexpr bool operator==(const TransitGatewayAttachment&,
                                     const TransitGatewayAttachment&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<
            &TransitGatewayAttachment::transit_gateway_attachment_id,
            &TransitGatewayAttachment::transit_gateway_id,
            &TransitGatewayAttachment::transit_gateway_owner_id,
            &TransitGatewayAttachment::resource_owner_id, &TransitGatewayAttachment::resource_type,
            &TransitGatewayAttachment::resource_id, &TransitGatewayAttachment::state,
            &TransitGatewayAttachment::association, &TransitGatewayAttachment::creation_time,
            &TransitGatewayAttachment::tags>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("transitGatewayAttachmentId", self.transit_gateway_attachment_id);
            row("transitGatewayId", self.transit_gateway_id);
            row("transitGatewayOwnerId", self.transit_gateway_owner_id);
            row("resourceOwnerId", self.resource_owner_id);
            row("resourceType", self.resource_type);
            row("resourceId", self.resource_id);
            row("state", self.state);
            row("association", self.association);
            row("creationTime", self.creation_time);
            row("tagSet", self.tags);
        }
    };
};

/// What EC2 answers to DescribeTransitGatewayAttachments. Members as of the EC2 model of
/// 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeTransitGatewayAttachments.html
struct DescribeTransitGatewayAttachmentsResult {
    /// transitGatewayAttachments: a list of TransitGatewayAttachment.
    XmlList<TransitGatewayAttachment> transit_gateway_attachments{};
    /// nextToken: for the next page, if there is one.
    Optional<AnyText> next_token{};
    /// requestId: by which AWS finds the request again.
    XmlText request_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const DescribeTransitGatewayAttachmentsResult&,
                                     const DescribeTransitGatewayAttachmentsResult&) noexcept =
        default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members =
            Members<&DescribeTransitGatewayAttachmentsResult::transit_gateway_attachments,
                    &DescribeTransitGatewayAttachmentsResult::next_token,
                    &DescribeTransitGatewayAttachmentsResult::request_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("transitGatewayAttachments", self.transit_gateway_attachments);
            row("nextToken", self.next_token);
            row("requestId", self.request_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
