// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// What EC2 answers to GetTransitGatewayAttachmentPropagations.
#ifndef WRIT_EC2_TYPES_GET_TRANSIT_GATEWAY_ATTACHMENT_PROPAGATIONS_RESULT_HPP
#define WRIT_EC2_TYPES_GET_TRANSIT_GATEWAY_ATTACHMENT_PROPAGATIONS_RESULT_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/transit_gateway_route_table_id.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
class TransitGatewayPropagationState;  // writ/ec2/types/transit_gateway_propagation_state.hpp

/// TransitGatewayAttachmentPropagation, a structure in what EC2 answers to
/// GetTransitGatewayAttachmentPropagations.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_TransitGatewayAttachmentPropagation.html
struct TransitGatewayAttachmentPropagation {
    /// transitGatewayRouteTableId: a transit gateway route table id, `tgw-rtb-…`.
    XmlValue<TransitGatewayRouteTableId> transit_gateway_route_table_id{};
    /// state: `enabling`, `enabled`, `disabling` or `disabled`.
    XmlValue<TransitGatewayPropagationState> state{};

    /// Whether two say the same.
    friend constexpr bool operator==(const TransitGatewayAttachmentPropagation&,
                                     const TransitGatewayAttachmentPropagation&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members =
            Members<&TransitGatewayAttachmentPropagation::transit_gateway_route_table_id,
                    &TransitGatewayAttachmentPropagation::state>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("transitGatewayRouteTableId", self.transit_gateway_route_table_id);
            row("state", self.state);
        }
    };
};

/// What EC2 answers to GetTransitGatewayAttachmentPropagations. Members as of the EC2 model of
/// 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetTransitGatewayAttachmentPropagations.html
struct GetTransitGatewayAttachmentPropagationsResult {
    /// transitGatewayAttachmentPropagations: a list of TransitGatewayAttachmentPropagation.
    XmlList<TransitGatewayAttachmentPropagation> transit_gateway_attachment_propagations{};
    /// nextToken: for the next page, if there is one.
    Optional<AnyText> next_token{};
    /// requestId: by which AWS finds the request again.
    XmlText request_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(
        const GetTransitGatewayAttachmentPropagationsResult&,
        const GetTransitGatewayAttachmentPropagationsResult&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<
            &GetTransitGatewayAttachmentPropagationsResult::transit_gateway_attachment_propagations,
            &GetTransitGatewayAttachmentPropagationsResult::next_token,
            &GetTransitGatewayAttachmentPropagationsResult::request_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("transitGatewayAttachmentPropagations",
                self.transit_gateway_attachment_propagations);
            row("nextToken", self.next_token);
            row("requestId", self.request_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
