// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The request DeleteTransitGatewayRoute.
#ifndef WRIT_EC2_DELETE_TRANSIT_GATEWAY_ROUTE_HPP
#define WRIT_EC2_DELETE_TRANSIT_GATEWAY_ROUTE_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/required.hpp>
#include <writ/ec2/types/api.hpp>
#include <writ/ec2/types/delete_transit_gateway_route_result.hpp>
#include <writ/ec2/types/extra_parameters.hpp>
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

/// The request DeleteTransitGatewayRoute. API version 2016-11-15, members as of the EC2 model of
/// 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteTransitGatewayRoute.html
struct DeleteTransitGatewayRoute {
    /// TransitGatewayRouteTableId: a transit gateway route table id, `tgw-rtb-…`.
    Required<TransitGatewayRouteTableId, struct TransitGatewayRouteTableId_given_right_and_in_order>
        transit_gateway_route_table_id;
    /// DestinationCidrBlock: a CIDR block.
    Required<CidrBlock, struct DestinationCidrBlock_given_right_and_in_order>
        destination_cidr_block;
    /// DryRun: with `true`, EC2 only tells whether the caller may do this.
    YesNo dry_run{};
    /// Parameters that this version does not know, sent after all others.
    List<Parameter> extra{};

    /// Whether two are equal.
    friend constexpr bool operator==(const DeleteTransitGatewayRoute&,
                                     const DeleteTransitGatewayRoute&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Action, as it is sent.
        static constexpr std::string_view action = "DeleteTransitGatewayRoute";
        /// Version, as it is sent.
        static constexpr std::string_view version = api_version;
        /// What its reply holds.
        using result_type = DeleteTransitGatewayRouteResult;
        /// Its rules, in the order they are judged.
        using rules = Rules<extra_parameter_rules>;
        /// Its members, in order.
        using members = Members<&DeleteTransitGatewayRoute::transit_gateway_route_table_id,
                                &DeleteTransitGatewayRoute::destination_cidr_block,
                                &DeleteTransitGatewayRoute::dry_run,
                                &DeleteTransitGatewayRoute::extra>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("TransitGatewayRouteTableId", self.transit_gateway_route_table_id);
            row("DestinationCidrBlock", self.destination_cidr_block);
            row("DryRun", self.dry_run);
            row.extra(self.extra);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
