// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The request DeleteClientVpnRoute.
#ifndef WRIT_EC2_DELETE_CLIENT_VPN_ROUTE_HPP
#define WRIT_EC2_DELETE_CLIENT_VPN_ROUTE_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/optional.hpp>
#include <writ/core/required.hpp>
#include <writ/ec2/types/api.hpp>
#include <writ/ec2/types/client_vpn_endpoint_id.hpp>
#include <writ/ec2/types/delete_client_vpn_route_result.hpp>
#include <writ/ec2/types/extra_parameters.hpp>
#include <writ/reply/reply.hpp>
#include <writ/rule/check.hpp>
#include <writ/rule/rule.hpp>
#include <writ/schema/parameter.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>
#include <writ/value/cidr_block.hpp>
#include <writ/value/yes_no.hpp>
#include <writ/wire/http.hpp>
#include <writ/wire/parameters.hpp>
#include <writ/wire/query.hpp>
#include <writ/wire/read_pairs.hpp>
#include <writ/wire/read_parameters.hpp>
#include <writ/wire/read_query.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The request DeleteClientVpnRoute. API version 2016-11-15, members as of the EC2 model of
/// 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteClientVpnRoute.html
struct DeleteClientVpnRoute {
    /// ClientVpnEndpointId: a client VPN endpoint id, `cvpn-endpoint-…`.
    Required<ClientVpnEndpointId, struct ClientVpnEndpointId_given_right_and_in_order>
        client_vpn_endpoint_id;
    /// DestinationCidrBlock: a CIDR block.
    Required<CidrBlock, struct DestinationCidrBlock_given_right_and_in_order>
        destination_cidr_block;
    /// TargetVpcSubnetId: text.
    Optional<AnyText> target_vpc_subnet_id{};
    /// DryRun: with `true`, EC2 only tells whether the caller may do this.
    YesNo dry_run{};
    /// Parameters that this version does not know, sent after all others.
    List<Parameter> extra{};

    /// Whether two are equal.
    friend constexpr bool operator==(const DeleteClientVpnRoute&,
                                     const DeleteClientVpnRoute&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Action, as it is sent.
        static constexpr std::string_view action = "DeleteClientVpnRoute";
        /// Version, as it is sent.
        static constexpr std::string_view version = api_version;
        /// What its reply holds.
        using result_type = DeleteClientVpnRouteResult;
        /// Its rules, in the order they are judged.
        using rules = Rules<extra_parameter_rules>;
        /// Its members, in order.
        using members = Members<&DeleteClientVpnRoute::client_vpn_endpoint_id,
                                &DeleteClientVpnRoute::destination_cidr_block,
                                &DeleteClientVpnRoute::target_vpc_subnet_id,
                                &DeleteClientVpnRoute::dry_run, &DeleteClientVpnRoute::extra>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("ClientVpnEndpointId", self.client_vpn_endpoint_id);
            row("DestinationCidrBlock", self.destination_cidr_block);
            row("TargetVpcSubnetId", self.target_vpc_subnet_id);
            row("DryRun", self.dry_run);
            row.extra(self.extra);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
