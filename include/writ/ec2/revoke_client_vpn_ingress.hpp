// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The request RevokeClientVpnIngress.
#ifndef WRIT_EC2_REVOKE_CLIENT_VPN_INGRESS_HPP
#define WRIT_EC2_REVOKE_CLIENT_VPN_INGRESS_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/optional.hpp>
#include <writ/core/required.hpp>
#include <writ/ec2/types/api.hpp>
#include <writ/ec2/types/client_vpn_endpoint_id.hpp>
#include <writ/ec2/types/extra_parameters.hpp>
#include <writ/ec2/types/revoke_client_vpn_ingress_result.hpp>
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

/// The request RevokeClientVpnIngress. API version 2016-11-15, members as of the EC2 model of
/// 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RevokeClientVpnIngress.html
struct RevokeClientVpnIngress {
    /// ClientVpnEndpointId: a client VPN endpoint id, `cvpn-endpoint-…`.
    Required<ClientVpnEndpointId, struct ClientVpnEndpointId_given_right_and_in_order>
        client_vpn_endpoint_id;
    /// TargetNetworkCidr: a CIDR block.
    Required<CidrBlock, struct TargetNetworkCidr_given_right_and_in_order> target_network_cidr;
    /// AccessGroupId: text.
    Optional<AnyText> access_group_id{};
    /// RevokeAllGroups: yes or no.
    YesNo revoke_all_groups{};
    /// DryRun: with `true`, EC2 only tells whether the caller may do this.
    YesNo dry_run{};
    /// Parameters that this version does not know, sent after all others.
    List<Parameter> extra{};

    /// Whether two are equal.
    friend constexpr bool operator==(const RevokeClientVpnIngress&,
                                     const RevokeClientVpnIngress&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Action, as it is sent.
        static constexpr std::string_view action = "RevokeClientVpnIngress";
        /// Version, as it is sent.
        static constexpr std::string_view version = api_version;
        /// What its reply holds.
        using result_type = RevokeClientVpnIngressResult;
        /// Its rules, in the order they are judged.
        using rules = Rules<extra_parameter_rules>;
        /// Its members, in order.
        using members = Members<&RevokeClientVpnIngress::client_vpn_endpoint_id,
                                &RevokeClientVpnIngress::target_network_cidr,
                                &RevokeClientVpnIngress::access_group_id,
                                &RevokeClientVpnIngress::revoke_all_groups,
                                &RevokeClientVpnIngress::dry_run, &RevokeClientVpnIngress::extra>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("ClientVpnEndpointId", self.client_vpn_endpoint_id);
            row("TargetNetworkCidr", self.target_network_cidr);
            row("AccessGroupId", self.access_group_id);
            row("RevokeAllGroups", self.revoke_all_groups);
            row("DryRun", self.dry_run);
            row.extra(self.extra);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
