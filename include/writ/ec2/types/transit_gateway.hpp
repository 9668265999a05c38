// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// TransitGateway, a structure in replies.
#ifndef WRIT_EC2_TYPES_TRANSIT_GATEWAY_HPP
#define WRIT_EC2_TYPES_TRANSIT_GATEWAY_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/tag_reply.hpp>
#include <writ/ec2/types/transit_gateway_id.hpp>
#include <writ/ec2/types/transit_gateway_options.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/arn.hpp>
#include <writ/value/timestamp.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
class TransitGatewayState;  // writ/ec2/types/transit_gateway_state.hpp

/// TransitGateway, a structure in what EC2 answers to 4 actions. Members as of the EC2 model of
/// 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_TransitGateway.html
struct TransitGateway {
    /// transitGatewayId: a transit gateway id, `tgw-…`.
    XmlValue<TransitGatewayId> transit_gateway_id{};
    /// transitGatewayArn: an ARN.
    XmlValue<Arn> transit_gateway_arn{};
    /// state: one of 5 words, such as `pending`.
    XmlValue<TransitGatewayState> state{};
    /// ownerId: text.
    XmlText owner_id{};
    /// description: text.
    XmlText description{};
    /// creationTime: a time.
    XmlValue<Timestamp> creation_time{};
    /// options: TransitGatewayOptions.
    Optional<TransitGatewayOptions> options{};
    /// tagSet: a list of TagReply.
    XmlList<TagReply> tags{};

    /// Whether two say the same.
    friend constexpr bool operator==(const TransitGateway&,
                                     const TransitGateway&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<
            &TransitGateway::transit_gateway_id, &TransitGateway::transit_gateway_arn,
            &TransitGateway::state, &TransitGateway::owner_id, &TransitGateway::description,
            &TransitGateway::creation_time, &TransitGateway::options, &TransitGateway::tags>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("transitGatewayId", self.transit_gateway_id);
            row("transitGatewayArn", self.transit_gateway_arn);
            row("state", self.state);
            row("ownerId", self.owner_id);
            row("description", self.description);
            row("creationTime", self.creation_time);
            row("options", self.options);
            row("tagSet", self.tags);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
