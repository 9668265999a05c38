// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The request CreateLocalGatewayRoute.
#ifndef WRIT_EC2_CREATE_LOCAL_GATEWAY_ROUTE_HPP
#define WRIT_EC2_CREATE_LOCAL_GATEWAY_ROUTE_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/optional.hpp>
#include <writ/core/required.hpp>
#include <writ/ec2/types/api.hpp>
#include <writ/ec2/types/create_local_gateway_route_result.hpp>
#include <writ/ec2/types/extra_parameters.hpp>
#include <writ/ec2/types/local_gateway_routetable_id.hpp>
#include <writ/ec2/types/local_gateway_virtual_interface_group_id.hpp>
#include <writ/ec2/types/network_interface_id.hpp>
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

/// The request CreateLocalGatewayRoute. API version 2016-11-15, members as of the EC2 model of
/// 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateLocalGatewayRoute.html
struct CreateLocalGatewayRoute {
    /// LocalGatewayRouteTableId: a local gateway routetable id, `lgw-rtb-…`.
    Required<LocalGatewayRoutetableId, struct LocalGatewayRouteTableId_given_right_and_in_order>
        local_gateway_route_table_id;
    /// DestinationCidrBlock: a CIDR block.
    Optional<CidrBlock> destination_cidr_block{};
    /// LocalGatewayVirtualInterfaceGroupId: a local gateway virtual interface group id,
    /// `lgw-vif-grp-…`.
    Optional<LocalGatewayVirtualInterfaceGroupId> local_gateway_virtual_interface_group_id{};
    /// DryRun: with `true`, EC2 only tells whether the caller may do this.
    YesNo dry_run{};
    /// NetworkInterfaceId: a network interface id, `eni-…`.
    Optional<NetworkInterfaceId> network_interface_id{};
    /// DestinationPrefixListId: a prefix list resource id, `pl-…`.
    Optional<PrefixListResourceId> destination_prefix_list_id{};
    /// Parameters that this version does not know, sent after all others.
    List<Parameter> extra{};

    /// Whether two are equal.
    friend constexpr bool operator==(const CreateLocalGatewayRoute&,
                                     const CreateLocalGatewayRoute&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Action, as it is sent.
        static constexpr std::string_view action = "CreateLocalGatewayRoute";
        /// Version, as it is sent.
        static constexpr std::string_view version = api_version;
        /// What its reply holds.
        using result_type = CreateLocalGatewayRouteResult;
        /// Its rules, in the order they are judged.
        using rules = Rules<extra_parameter_rules>;
        /// Its members, in order.
        using members = Members<
            &CreateLocalGatewayRoute::local_gateway_route_table_id,
            &CreateLocalGatewayRoute::destination_cidr_block,
            &CreateLocalGatewayRoute::local_gateway_virtual_interface_group_id,
            &CreateLocalGatewayRoute::dry_run, &CreateLocalGatewayRoute::network_interface_id,
            &CreateLocalGatewayRoute::destination_prefix_list_id, &CreateLocalGatewayRoute::extra>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("LocalGatewayRouteTableId", self.local_gateway_route_table_id);
            row("DestinationCidrBlock", self.destination_cidr_block);
            row("LocalGatewayVirtualInterfaceGroupId",
                self.local_gateway_virtual_interface_group_id);
            row("DryRun", self.dry_run);
            row("NetworkInterfaceId", self.network_interface_id);
            row("DestinationPrefixListId", self.destination_prefix_list_id);
            row.extra(self.extra);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
