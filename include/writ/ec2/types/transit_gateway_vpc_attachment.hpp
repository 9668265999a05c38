// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// TransitGatewayVpcAttachment, a structure in replies.
#ifndef WRIT_EC2_TYPES_TRANSIT_GATEWAY_VPC_ATTACHMENT_HPP
#define WRIT_EC2_TYPES_TRANSIT_GATEWAY_VPC_ATTACHMENT_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/subnet_id.hpp>
#include <writ/ec2/types/tag_reply.hpp>
#include <writ/ec2/types/transit_gateway_attachment_id.hpp>
#include <writ/ec2/types/transit_gateway_id.hpp>
#include <writ/ec2/types/transit_gateway_vpc_attachment_options.hpp>
#include <writ/ec2/types/vpc_id.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/timestamp.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
class TransitGatewayAttachmentState;  // writ/ec2/types/transit_gateway_attachment_state.hpp

/// TransitGatewayVpcAttachment, a structure in what EC2 answers to 6 actions. Members as of the EC2
/// model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_TransitGatewayVpcAttachment.html
struct TransitGatewayVpcAttachment {
    /// transitGatewayAttachmentId: a transit gateway attachment id, `tgw-attach-…`.
    XmlValue<TransitGatewayAttachmentId> transit_gateway_attachment_id{};
    /// transitGatewayId: a transit gateway id, `tgw-…`.
    XmlValue<TransitGatewayId> transit_gateway_id{};
    /// vpcId: a VPC id, `vpc-…`.
    XmlValue<VpcId> vpc_id{};
    /// vpcOwnerId: text.
    XmlText vpc_owner_id{};
    /// state: one of 13 words, such as `initiating`.
    XmlValue<TransitGatewayAttachmentState> state{};
    /// subnetIds: subnet ids, `subnet-…`.
    XmlList<XmlValue<SubnetId>> subnet_ids{};
    /// creationTime: a time.
    XmlValue<Timestamp> creation_time{};
    /// options: TransitGatewayVpcAttachmentOptions.
    Optional<TransitGatewayVpcAttachmentOptions> options{};
    /// tagSet: a list of TagReply.
    XmlList<TagReply> tags{};

    /// Whether two say the same.
    friend constexpr bool operator==(const TransitGatewayVpcAttachment&,
                                     const TransitGatewayVpcAttachment&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<
            &TransitGatewayVpcAttachment::transit_gateway_attachment_id,
            &TransitGatewayVpcAttachment::transit_gateway_id, &TransitGatewayVpcAttachment::vpc_id,
            &TransitGatewayVpcAttachment::vpc_owner_id, &TransitGatewayVpcAttachment::state,
            &TransitGatewayVpcAttachment::subnet_ids, &TransitGatewayVpcAttachment::creation_time,
            &TransitGatewayVpcAttachment::options, &TransitGatewayVpcAttachment::tags>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("transitGatewayAttachmentId", self.transit_gateway_attachment_id);
            row("transitGatewayId", self.transit_gateway_id);
            row("vpcId", self.vpc_id);
            row("vpcOwnerId", self.vpc_owner_id);
            row("state", self.state);
            row("subnetIds", self.subnet_ids);
            row("creationTime", self.creation_time);
            row("options", self.options);
            row("tagSet", self.tags);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
