// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The request DescribeVpnGateways.
#ifndef WRIT_EC2_DESCRIBE_VPN_GATEWAYS_HPP
#define WRIT_EC2_DESCRIBE_VPN_GATEWAYS_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/ec2/types/api.hpp>
#include <writ/ec2/types/describe_vpn_gateways_result.hpp>
#include <writ/ec2/types/extra_parameters.hpp>
#include <writ/ec2/types/filter.hpp>
#include <writ/ec2/types/vpn_gateway_id.hpp>
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

/// The request DescribeVpnGateways. API version 2016-11-15, members as of the EC2 model of
/// 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeVpnGateways.html
struct DescribeVpnGateways {
    /// Filter.N: which results are asked for.
    List<Filter> filters{};
    /// VpnGatewayId.N: VPN gateway ids, `vgw-…`.
    List<VpnGatewayId> vpn_gateway_ids{};
    /// DryRun: with `true`, EC2 only tells whether the caller may do this.
    YesNo dry_run{};
    /// Parameters that this version does not know, sent after all others.
    List<Parameter> extra{};

    /// Whether two are equal.
    friend constexpr bool operator==(const DescribeVpnGateways&,
                                     const DescribeVpnGateways&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Action, as it is sent.
        static constexpr std::string_view action = "DescribeVpnGateways";
        /// Version, as it is sent.
        static constexpr std::string_view version = api_version;
        /// What its reply holds.
        using result_type = DescribeVpnGatewaysResult;
        /// Its rules, in the order they are judged.
        using rules = Rules<documented_filter_rules, extra_parameter_rules>;
        /// The filters that its documentation names.
        static constexpr std::string_view filter_names[] = {
            "amazon-side-asn", "attachment.state", "attachment.vpc-id", "availability-zone",
            "state", "tag-key", "tag:<key>", "type", "vpn-gateway-id"};
        /// Its members, in order.
        using members = Members<&DescribeVpnGateways::filters,
                                &DescribeVpnGateways::vpn_gateway_ids,
                                &DescribeVpnGateways::dry_run, &DescribeVpnGateways::extra>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("Filter", self.filters);
            row("VpnGatewayId", self.vpn_gateway_ids);
            row("DryRun", self.dry_run);
            row.extra(self.extra);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
