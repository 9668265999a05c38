// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// TransitGatewayPrefixListReference, a structure in replies.
#ifndef WRIT_EC2_TYPES_TRANSIT_GATEWAY_PREFIX_LIST_REFERENCE_HPP
#define WRIT_EC2_TYPES_TRANSIT_GATEWAY_PREFIX_LIST_REFERENCE_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/prefix_list_resource_id.hpp>
#include <writ/ec2/types/transit_gateway_prefix_list_attachment.hpp>
#include <writ/ec2/types/transit_gateway_route_table_id.hpp>
#include <writ/reply/xml_boolean.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
// writ/ec2/types/transit_gateway_prefix_list_reference_state.hpp
class TransitGatewayPrefixListReferenceState;

/// TransitGatewayPrefixListReference, a structure in what EC2 answers to 4 actions. Members as of
/// the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_TransitGatewayPrefixListReference.html
struct TransitGatewayPrefixListReference {
    /// transitGatewayRouteTableId: a transit gateway route table id, `tgw-rtb-…`.
    XmlValue<TransitGatewayRouteTableId> transit_gateway_route_table_id{};
    /// prefixListId: a prefix list resource id, `pl-…`.
    XmlValue<PrefixListResourceId> prefix_list_id{};
    /// prefixListOwnerId: text.
    XmlText prefix_list_owner_id{};
    /// state: `pending`, `available`, `modifying` or `deleting`.
    XmlValue<TransitGatewayPrefixListReferenceState> state{};
    /// blackhole: yes or no.
    XmlBoolean blackhole{};
    /// transitGatewayAttachment: a TransitGatewayPrefixListAttachment.
    Optional<TransitGatewayPrefixListAttachment> transit_gateway_attachment{};

    /// Whether two say the same.
    friend constexpr bool operator==(const TransitGatewayPrefixListReference&,
                                     const TransitGatewayPrefixListReference&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&TransitGatewayPrefixListReference::transit_gateway_route_table_id,
                                &TransitGatewayPrefixListReference::prefix_list_id,
                                &TransitGatewayPrefixListReference::prefix_list_owner_id,
                                &TransitGatewayPrefixListReference::state,
                                &TransitGatewayPrefixListReference::blackhole,
                                &TransitGatewayPrefixListReference::transit_gateway_attachment>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("transitGatewayRouteTableId", self.transit_gateway_route_table_id);
            row("prefixListId", self.prefix_list_id);
            row("prefixListOwnerId", self.prefix_list_owner_id);
            row("state", self.state);
            row("blackhole", self.blackhole);
            row("transitGatewayAttachment", self.transit_gateway_attachment);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
