// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// TransitGatewayPeeringAttachment, a structure in replies.
#ifndef WRIT_EC2_TYPES_TRANSIT_GATEWAY_PEERING_ATTACHMENT_HPP
#define WRIT_EC2_TYPES_TRANSIT_GATEWAY_PEERING_ATTACHMENT_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/peering_attachment_status.hpp>
#include <writ/ec2/types/peering_tgw_info.hpp>
#include <writ/ec2/types/tag_reply.hpp>
#include <writ/ec2/types/transit_gateway_attachment_id.hpp>
#include <writ/ec2/types/transit_gateway_peering_attachment_options.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/timestamp.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
class TransitGatewayAttachmentState;  // writ/ec2/types/transit_gateway_attachment_state.hpp

/// TransitGatewayPeeringAttachment, a structure in what EC2 answers to 5 actions. Members as of the
/// EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_TransitGatewayPeeringAttachment.html
struct TransitGatewayPeeringAttachment {
    /// transitGatewayAttachmentId: a transit gateway attachment id, `tgw-attach-…`.
    XmlValue<TransitGatewayAttachmentId> transit_gateway_attachment_id{};
    /// accepterTransitGatewayAttachmentId: a transit gateway attachment id, `tgw-attach-…`.
    XmlValue<TransitGatewayAttachmentId> accepter_transit_gateway_attachment_id{};
    /// requesterTgwInfo: a PeeringTgwInfo.
    Optional<PeeringTgwInfo> requester_tgw_info{};
    /// accepterTgwInfo: a PeeringTgwInfo.
    Optional<PeeringTgwInfo> accepter_tgw_info{};
    /// options: TransitGatewayPeeringAttachmentOptions.
    Optional<TransitGatewayPeeringAttachmentOptions> options{};
    /// status: a PeeringAttachmentStatus.
    Optional<PeeringAttachmentStatus> status{};
    /// state: one of 13 words, such as `initiating`.
    XmlValue<TransitGatewayAttachmentState> state{};
    /// creationTime: a time.
    XmlValue<Timestamp> creation_time{};
    /// tagSet: a list of TagReply.
    XmlList<TagReply> tags{};

    /// Whether two say the same.
    friend constexpr bool operator==(const TransitGatewayPeeringAttachment&,
                                     const TransitGatewayPeeringAttachment&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<
            &TransitGatewayPeeringAttachment::transit_gateway_attachment_id,
            &TransitGatewayPeeringAttachment::accepter_transit_gateway_attachment_id,
            &TransitGatewayPeeringAttachment::requester_tgw_info,
            &TransitGatewayPeeringAttachment::accepter_tgw_info,
            &TransitGatewayPeeringAttachment::options, &TransitGatewayPeeringAttachment::status,
            &TransitGatewayPeeringAttachment::state,
            &TransitGatewayPeeringAttachment::creation_time,
            &TransitGatewayPeeringAttachment::tags>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("transitGatewayAttachmentId", self.transit_gateway_attachment_id);
            row("accepterTransitGatewayAttachmentId", self.accepter_transit_gateway_attachment_id);
            row("requesterTgwInfo", self.requester_tgw_info);
            row("accepterTgwInfo", self.accepter_tgw_info);
            row("options", self.options);
            row("status", self.status);
            row("state", self.state);
            row("creationTime", self.creation_time);
            row("tagSet", self.tags);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
