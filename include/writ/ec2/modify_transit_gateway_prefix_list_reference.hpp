// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The request ModifyTransitGatewayPrefixListReference.
#ifndef WRIT_EC2_MODIFY_TRANSIT_GATEWAY_PREFIX_LIST_REFERENCE_HPP
#define WRIT_EC2_MODIFY_TRANSIT_GATEWAY_PREFIX_LIST_REFERENCE_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/optional.hpp>
#include <writ/core/required.hpp>
#include <writ/ec2/types/api.hpp>
#include <writ/ec2/types/extra_parameters.hpp>
#include <writ/ec2/types/modify_transit_gateway_prefix_list_reference_result.hpp>
#include <writ/ec2/types/prefix_list_resource_id.hpp>
#include <writ/ec2/types/transit_gateway_attachment_id.hpp>
#include <writ/ec2/types/transit_gateway_route_table_id.hpp>
#include <writ/reply/reply.hpp>
#include <writ/rule/check.hpp>
#include <writ/rule/rule.hpp>
#include <writ/schema/parameter.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/yes_no.hpp>
#include <writ/wire/http.hpp>
#include <writ/wire/parameters.hpp>
#include <writ/wire/query.hpp>
#include <writ/wire/read_pairs.hpp>
#include <writ/wire/read_parameters.hpp>
#include <writ/wire/read_query.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The request ModifyTransitGatewayPrefixListReference. API version 2016-11-15, members as of the
/// EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyTransitGatewayPrefixListReference.html
struct ModifyTransitGatewayPrefixListReference {
    /// TransitGatewayRouteTableId: a transit gateway route table id, `tgw-rtb-…`.
    Required<TransitGatewayRouteTableId, struct TransitGatewayRouteTableId_given_right_and_in_order>
        transit_gateway_route_table_id;
    /// PrefixListId: a prefix list resource id, `pl-…`.
    Required<PrefixListResourceId, struct PrefixListId_given_right_and_in_order> prefix_list_id;
    /// TransitGatewayAttachmentId: a transit gateway attachment id, `tgw-attach-…`.
    Optional<TransitGatewayAttachmentId> transit_gateway_attachment_id{};
    /// Blackhole: yes or no.
    YesNo blackhole{};
    /// DryRun: with `true`, EC2 only tells whether the caller may do this.
    YesNo dry_run{};
    /// Parameters that this version does not know, sent after all others.
    List<Parameter> extra{};

    /// Whether two are equal.
    friend constexpr bool operator==(const ModifyTransitGatewayPrefixListReference&,
                                     const ModifyTransitGatewayPrefixListReference&) noexcept =
        default;

    /// What writ knows of it.
    struct Model {
        /// Action, as it is sent.
        static constexpr std::string_view action = "ModifyTransitGatewayPrefixListReference";
        /// Version, as it is sent.
        static constexpr std::string_view version = api_version;
        /// What its reply holds.
        using result_type = ModifyTransitGatewayPrefixListReferenceResult;
        /// Its rules, in the order they are judged.
        using rules = Rules<extra_parameter_rules>;
        /// Its members, in order.
        using members =
            Members<&ModifyTransitGatewayPrefixListReference::transit_gateway_route_table_id,
                    &ModifyTransitGatewayPrefixListReference::prefix_list_id,
                    &ModifyTransitGatewayPrefixListReference::transit_gateway_attachment_id,
                    &ModifyTransitGatewayPrefixListReference::blackhole,
                    &ModifyTransitGatewayPrefixListReference::dry_run,
                    &ModifyTransitGatewayPrefixListReference::extra>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("TransitGatewayRouteTableId", self.transit_gateway_route_table_id);
            row("PrefixListId", self.prefix_list_id);
            row("TransitGatewayAttachmentId", self.transit_gateway_attachment_id);
            row("Blackhole", self.blackhole);
            row("DryRun", self.dry_run);
            row.extra(self.extra);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
