// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The request CreateClientVpnRoute.
#ifndef WRIT_EC2_CREATE_CLIENT_VPN_ROUTE_HPP
#define WRIT_EC2_CREATE_CLIENT_VPN_ROUTE_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/optional.hpp>
#include <writ/core/required.hpp>
#include <writ/ec2/types/api.hpp>
#include <writ/ec2/types/client_vpn_endpoint_id.hpp>
#include <writ/ec2/types/create_client_vpn_route_result.hpp>
#include <writ/ec2/types/extra_parameters.hpp>
#include <writ/reply/reply.hpp>
#include <writ/rule/check.hpp>
#include <writ/rule/rule.hpp>
#include <writ/schema/parameter.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>
#include <writ/value/cidr_block.hpp>
#include <writ/value/client_token.hpp>
#include <writ/value/yes_no.hpp>
#include <writ/wire/http.hpp>
#include <writ/wire/parameters.hpp>
#include <writ/wire/query.hpp>
#include <writ/wire/read_pairs.hpp>
#include <writ/wire/read_parameters.hpp>
#include <writ/wire/read_query.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The request CreateClientVpnRoute. API version 2016-11-15, members as of the EC2 model of
/// 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateClientVpnRoute.html
struct CreateClientVpnRoute {
    /// ClientVpnEndpointId: a client VPN endpoint id, `cvpn-endpoint-…`.
    Required<ClientVpnEndpointId, struct ClientVpnEndpointId_given_right_and_in_order>
        client_vpn_endpoint_id;
    /// DestinationCidrBlock: a CIDR block.
    Required<CidrBlock, struct DestinationCidrBlock_given_right_and_in_order>
        destination_cidr_block;
    /// TargetVpcSubnetId: text.
    Optional<AnyText> target_vpc_subnet_id{};
    /// Description: text.
    Optional<AnyText> description{};
    /// ClientToken: the caller's name for this request, the same in each retry.
    Optional<ClientToken> client_token{};
    /// DryRun: with `true`, EC2 only tells whether the caller may do this.
    YesNo dry_run{};
    /// Parameters that this version does not know, sent after all others.
    List<Parameter> extra{};

    /// Whether two are equal.
    friend constexpr bool operator==(const CreateClientVpnRoute&,
                                     const CreateClientVpnRoute&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Action, as it is sent.
        static constexpr std::string_view action = "CreateClientVpnRoute";
        /// Version, as it is sent.
        static constexpr std::string_view version = api_version;
        /// What its reply holds.
        using result_type = CreateClientVpnRouteResult;
        /// Its rules, in the order they are judged.
        using rules = Rules<extra_parameter_rules>;
        /// Its members, in order.
        using members = Members<&CreateClientVpnRoute::client_vpn_endpoint_id,
                                &CreateClientVpnRoute::destination_cidr_block,
                                &CreateClientVpnRoute::target_vpc_subnet_id,
                                &CreateClientVpnRoute::description,
                                &CreateClientVpnRoute::client_token, &CreateClientVpnRoute::dry_run,
                                &CreateClientVpnRoute::extra>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("ClientVpnEndpointId", self.client_vpn_endpoint_id);
            row("DestinationCidrBlock", self.destination_cidr_block);
            row("TargetVpcSubnetId", self.target_vpc_subnet_id);
            row("Description", self.description);
            row("ClientToken", self.client_token);
            row("DryRun", self.dry_run);
            row.extra(self.extra);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
