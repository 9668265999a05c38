// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The request DescribeVpnConnections.
#ifndef WRIT_EC2_DESCRIBE_VPN_CONNECTIONS_HPP
#define WRIT_EC2_DESCRIBE_VPN_CONNECTIONS_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/ec2/types/api.hpp>
#include <writ/ec2/types/describe_vpn_connections_result.hpp>
#include <writ/ec2/types/extra_parameters.hpp>
#include <writ/ec2/types/filter.hpp>
#include <writ/ec2/types/vpn_connection_id.hpp>
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

/// The request DescribeVpnConnections. API version 2016-11-15, members as of the EC2 model of
/// 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeVpnConnections.html
struct DescribeVpnConnections {
    /// Filter.N: which results are asked for.
    List<Filter> filters{};
    /// VpnConnectionId.N: VPN connection ids, `vpn-…`.
    List<VpnConnectionId> vpn_connection_ids{};
    /// DryRun: with `true`, EC2 only tells whether the caller may do this.
    YesNo dry_run{};
    /// Parameters that this version does not know, sent after all others.
    List<Parameter> extra{};

    /// Whether two are equal.
    friend constexpr bool operator==(const DescribeVpnConnections&,
                                     const DescribeVpnConnections&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Action, as it is sent.
        static constexpr std::string_view action = "DescribeVpnConnections";
        /// Version, as it is sent.
        static constexpr std::string_view version = api_version;
        /// What its reply holds.
        using result_type = DescribeVpnConnectionsResult;
        /// Its rules, in the order they are judged.
        using rules = Rules<documented_filter_rules, extra_parameter_rules>;
        /// The filters that its documentation names.
        static constexpr std::string_view filter_names[] = {
            "bgp-asn", "customer-gateway-configuration", "customer-gateway-id",
            "option.static-routes-only", "route.destination-cidr-block", "state", "tag-key",
            "tag:<key>", "transit-gateway-id", "type", "vpn-connection-id", "vpn-gateway-id"};
        /// Its members, in order.
        using members = Members<&DescribeVpnConnections::filters,
                                &DescribeVpnConnections::vpn_connection_ids,
                                &DescribeVpnConnections::dry_run, &DescribeVpnConnections::extra>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("Filter", self.filters);
            row("VpnConnectionId", self.vpn_connection_ids);
            row("DryRun", self.dry_run);
            row.extra(self.extra);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
