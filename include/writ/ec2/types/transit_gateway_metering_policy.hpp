// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// TransitGatewayMeteringPolicy, a structure in replies.
#ifndef WRIT_EC2_TYPES_TRANSIT_GATEWAY_METERING_POLICY_HPP
#define WRIT_EC2_TYPES_TRANSIT_GATEWAY_METERING_POLICY_HPP

#include <writ/core/config.hpp>
#include <writ/ec2/types/tag_reply.hpp>
#include <writ/ec2/types/transit_gateway_attachment_id.hpp>
#include <writ/ec2/types/transit_gateway_id.hpp>
#include <writ/ec2/types/transit_gateway_metering_policy_id.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/timestamp.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
// writ/ec2/types/transit_gateway_metering_policy_state.hpp
class TransitGatewayMeteringPolicyState;

/// TransitGatewayMeteringPolicy, a structure in what EC2 answers to 4 actions. Members as of the
/// EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_TransitGatewayMeteringPolicy.html
struct TransitGatewayMeteringPolicy {
    /// transitGatewayMeteringPolicyId: a transit gateway metering policy id, `tgw-mp-…`.
    XmlValue<TransitGatewayMeteringPolicyId> transit_gateway_metering_policy_id{};
    /// transitGatewayId: a transit gateway id, `tgw-…`.
    XmlValue<TransitGatewayId> transit_gateway_id{};
    /// middleboxAttachmentIdSet: transit gateway attachment ids, `tgw-attach-…`.
    XmlList<XmlValue<TransitGatewayAttachmentId>> middlebox_attachment_ids{};
    /// state: one of 5 words, such as `available`.
    XmlValue<TransitGatewayMeteringPolicyState> state{};
    /// updateEffectiveAt: a time.
    XmlValue<Timestamp> update_effective_at{};
    /// tagSet: a list of TagReply.
    XmlList<TagReply> tags{};

    /// Whether two say the same.
    friend constexpr bool operator==(const TransitGatewayMeteringPolicy&,
                                     const TransitGatewayMeteringPolicy&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&TransitGatewayMeteringPolicy::transit_gateway_metering_policy_id,
                                &TransitGatewayMeteringPolicy::transit_gateway_id,
                                &TransitGatewayMeteringPolicy::middlebox_attachment_ids,
                                &TransitGatewayMeteringPolicy::state,
                                &TransitGatewayMeteringPolicy::update_effective_at,
                                &TransitGatewayMeteringPolicy::tags>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("transitGatewayMeteringPolicyId", self.transit_gateway_metering_policy_id);
            row("transitGatewayId", self.transit_gateway_id);
            row("middleboxAttachmentIdSet", self.middlebox_attachment_ids);
            row("state", self.state);
            row("updateEffectiveAt", self.update_effective_at);
            row("tagSet", self.tags);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
