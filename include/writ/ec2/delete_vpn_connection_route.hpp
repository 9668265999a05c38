// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The request DeleteVpnConnectionRoute.
#ifndef WRIT_EC2_DELETE_VPN_CONNECTION_ROUTE_HPP
#define WRIT_EC2_DELETE_VPN_CONNECTION_ROUTE_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/required.hpp>
#include <writ/ec2/types/api.hpp>
#include <writ/ec2/types/extra_parameters.hpp>
#include <writ/ec2/types/return_result.hpp>
#include <writ/ec2/types/vpn_connection_id.hpp>
#include <writ/reply/reply.hpp>
#include <writ/rule/check.hpp>
#include <writ/rule/rule.hpp>
#include <writ/schema/parameter.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/cidr_block.hpp>
#include <writ/wire/http.hpp>
#include <writ/wire/parameters.hpp>
#include <writ/wire/query.hpp>
#include <writ/wire/read_pairs.hpp>
#include <writ/wire/read_parameters.hpp>
#include <writ/wire/read_query.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The request DeleteVpnConnectionRoute. API version 2016-11-15, members as of the EC2 model of
/// 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteVpnConnectionRoute.html
struct DeleteVpnConnectionRoute {
    /// DestinationCidrBlock: a CIDR block.
    Required<CidrBlock, struct DestinationCidrBlock_given_right_and_in_order>
        destination_cidr_block;
    /// VpnConnectionId: a VPN connection id, `vpn-…`.
    Required<VpnConnectionId, struct VpnConnectionId_given_right_and_in_order> vpn_connection_id;
    /// Parameters that this version does not know, sent after all others.
    List<Parameter> extra{};

    /// Whether two are equal.
    friend constexpr bool operator==(const DeleteVpnConnectionRoute&,
                                     const DeleteVpnConnectionRoute&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Action, as it is sent.
        static constexpr std::string_view action = "DeleteVpnConnectionRoute";
        /// Version, as it is sent.
        static constexpr std::string_view version = api_version;
        /// What its reply holds.
        using result_type = ReturnResult;
        /// Its rules, in the order they are judged.
        using rules = Rules<extra_parameter_rules>;
        /// Its members, in order.
        using members = Members<&DeleteVpnConnectionRoute::destination_cidr_block,
                                &DeleteVpnConnectionRoute::vpn_connection_id,
                                &DeleteVpnConnectionRoute::extra>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("DestinationCidrBlock", self.destination_cidr_block);
            row("VpnConnectionId", self.vpn_connection_id);
            row.extra(self.extra);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
