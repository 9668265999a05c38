// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The request CreateTransitGatewayRoute.
#ifndef WRIT_EC2_CREATE_TRANSIT_GATEWAY_ROUTE_HPP
#define WRIT_EC2_CREATE_TRANSIT_GATEWAY_ROUTE_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/optional.hpp>
#include <writ/core/required.hpp>
#include <writ/ec2/types/api.hpp>
#include <writ/ec2/types/create_transit_gateway_route_result.hpp>
#include <writ/ec2/types/extra_parameters.hpp>
#include <writ/ec2/types/transit_gateway_attachment_id.hpp>
#include <writ/ec2/types/transit_gateway_route_table_id.hpp>
#include <writ/reply/reply.hpp>
#include <writ/rule/check.hpp>
#include <writ/rule/rule.hpp>
#include <writ/schema/parameter.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/cidr_block.hpp>
#include <writ/value/yes_no.hpp>
#include <writ/wire/http.hpp>
#include <writ/wire/parameters.hpp>
#include <writ/wire/query.hpp>
#include <writ/wire/read_pairs.hpp>
#include <writ/wire/read_parameters.hpp>
#include <writ/wire/read_query.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The request CreateTransitGatewayRoute. API version 2016-11-15, members as of the EC2 model of
/// 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateTransitGatewayRoute.html
struct CreateTransitGatewayRoute {
    /// DestinationCidrBlock: a CIDR block.
    Required<CidrBlock, struct DestinationCidrBlock_given_right_and_in_order>
        destination_cidr_block;
    /// TransitGatewayRouteTableId: a transit gateway route table id, `tgw-rtb-…`.
    Required<TransitGatewayRouteTableId, struct TransitGatewayRouteTableId_given_right_and_in_order>
        transit_gateway_route_table_id;
    /// TransitGatewayAttachmentId: a transit gateway attachment id, `tgw-attach-…`.
    Optional<TransitGatewayAttachmentId> transit_gateway_attachment_id{};
    /// Blackhole: yes or no.
    YesNo blackhole{};
    /// DryRun: with `true`, EC2 only tells whether the caller may do this.
    YesNo dry_run{};
    /// Parameters that this version does not know, sent after all others.
    List<Parameter> extra{};

    /// Whether two are equal.
    friend constexpr bool operator==(const CreateTransitGatewayRoute&,
                                     const CreateTransitGatewayRoute&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Action, as it is sent.
        static constexpr std::string_view action = "CreateTransitGatewayRoute";
        /// Version, as it is sent.
        static constexpr std::string_view version = api_version;
        /// What its reply holds.
        using result_type = CreateTransitGatewayRouteResult;
        /// Its rules, in the order they are judged.
        using rules = Rules<extra_parameter_rules>;
        /// Its members, in order.
        using members = Members<&CreateTransitGatewayRoute::destination_cidr_block,
                                &CreateTransitGatewayRoute::transit_gateway_route_table_id,
                                &CreateTransitGatewayRoute::transit_gateway_attachment_id,
                                &CreateTransitGatewayRoute::blackhole,
                                &CreateTransitGatewayRoute::dry_run,
                                &CreateTransitGatewayRoute::extra>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("DestinationCidrBlock", self.destination_cidr_block);
            row("TransitGatewayRouteTableId", self.transit_gateway_route_table_id);
            row("TransitGatewayAttachmentId", self.transit_gateway_attachment_id);
            row("Blackhole", self.blackhole);
            row("DryRun", self.dry_run);
            row.extra(self.extra);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
