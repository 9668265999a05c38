// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The request DeleteLocalGatewayRoute.
#ifndef WRIT_EC2_DELETE_LOCAL_GATEWAY_ROUTE_HPP
#define WRIT_EC2_DELETE_LOCAL_GATEWAY_ROUTE_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/optional.hpp>
#include <writ/core/required.hpp>
#include <writ/ec2/types/api.hpp>
#include <writ/ec2/types/delete_local_gateway_route_result.hpp>
#include <writ/ec2/types/extra_parameters.hpp>
#include <writ/ec2/types/local_gateway_routetable_id.hpp>
#include <writ/ec2/types/prefix_list_resource_id.hpp>
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

/// The request DeleteLocalGatewayRoute. API version 2016-11-15, members as of the EC2 model of
/// 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteLocalGatewayRoute.html
struct DeleteLocalGatewayRoute {
    /// LocalGatewayRouteTableId: a local gateway routetable id, `lgw-rtb-…`.
    Required<LocalGatewayRoutetableId, struct LocalGatewayRouteTableId_given_right_and_in_order>
        local_gateway_route_table_id;
    /// DestinationCidrBlock: a CIDR block.
    Optional<CidrBlock> destination_cidr_block{};
    /// DryRun: with `true`, EC2 only tells whether the caller may do this.
    YesNo dry_run{};
    /// DestinationPrefixListId: a prefix list resource id, `pl-…`.
    Optional<PrefixListResourceId> destination_prefix_list_id{};
    /// Parameters that this version does not know, sent after all others.
    List<Parameter> extra{};

    /// Whether two are equal.
    friend constexpr bool operator==(const DeleteLocalGatewayRoute&,
                                     const DeleteLocalGatewayRoute&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Action, as it is sent.
        static constexpr std::string_view action = "DeleteLocalGatewayRoute";
        /// Version, as it is sent.
        static constexpr std::string_view version = api_version;
        /// What its reply holds.
        using result_type = DeleteLocalGatewayRouteResult;
        /// Its rules, in the order they are judged.
        using rules = Rules<extra_parameter_rules>;
        /// Its members, in order.
        using members = Members<
            &DeleteLocalGatewayRoute::local_gateway_route_table_id,
            &DeleteLocalGatewayRoute::destination_cidr_block, &DeleteLocalGatewayRoute::dry_run,
            &DeleteLocalGatewayRoute::destination_prefix_list_id, &DeleteLocalGatewayRoute::extra>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("LocalGatewayRouteTableId", self.local_gateway_route_table_id);
            row("DestinationCidrBlock", self.destination_cidr_block);
            row("DryRun", self.dry_run);
            row("DestinationPrefixListId", self.destination_prefix_list_id);
            row.extra(self.extra);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
