// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The request AssociateClientVpnTargetNetwork.
#ifndef WRIT_EC2_ASSOCIATE_CLIENT_VPN_TARGET_NETWORK_HPP
#define WRIT_EC2_ASSOCIATE_CLIENT_VPN_TARGET_NETWORK_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/optional.hpp>
#include <writ/core/required.hpp>
#include <writ/ec2/rules/regional.hpp>
#include <writ/ec2/types/api.hpp>
#include <writ/ec2/types/associate_client_vpn_target_network_result.hpp>
#include <writ/ec2/types/client_vpn_endpoint_id.hpp>
#include <writ/ec2/types/extra_parameters.hpp>
#include <writ/ec2/types/subnet_id.hpp>
#include <writ/reply/reply.hpp>
#include <writ/rule/check.hpp>
#include <writ/rule/rule.hpp>
#include <writ/schema/parameter.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/availability_zone.hpp>
#include <writ/value/availability_zone_id.hpp>
#include <writ/value/client_token.hpp>
#include <writ/value/yes_no.hpp>
#include <writ/wire/http.hpp>
#include <writ/wire/parameters.hpp>
#include <writ/wire/query.hpp>
#include <writ/wire/read_pairs.hpp>
#include <writ/wire/read_parameters.hpp>
#include <writ/wire/read_query.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The request AssociateClientVpnTargetNetwork. API version 2016-11-15, members as of the EC2 model
/// of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AssociateClientVpnTargetNetwork.html
struct AssociateClientVpnTargetNetwork {
    /// ClientVpnEndpointId: a client VPN endpoint id, `cvpn-endpoint-…`.
    Required<ClientVpnEndpointId, struct ClientVpnEndpointId_given_right_and_in_order>
        client_vpn_endpoint_id;
    /// SubnetId: a subnet id, `subnet-…`.
    Optional<SubnetId> subnet_id{};
    /// ClientToken: the caller's name for this request, the same in each retry.
    Optional<ClientToken> client_token{};
    /// DryRun: with `true`, EC2 only tells whether the caller may do this.
    YesNo dry_run{};
    /// AvailabilityZone: a zone by its name.
    Optional<AvailabilityZone> availability_zone{};
    /// AvailabilityZoneId: a zone by its id.
    Optional<AvailabilityZoneId> availability_zone_id{};
    /// Parameters that this version does not know, sent after all others.
    List<Parameter> extra{};

    /// Whether two are equal.
    friend constexpr bool operator==(const AssociateClientVpnTargetNetwork&,
                                     const AssociateClientVpnTargetNetwork&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Action, as it is sent.
        static constexpr std::string_view action = "AssociateClientVpnTargetNetwork";
        /// Version, as it is sent.
        static constexpr std::string_view version = api_version;
        /// What its reply holds.
        using result_type = AssociateClientVpnTargetNetworkResult;
        /// Its rules, in the order they are judged.
        using rules = Rules<availability_zone_lies_outside_region, extra_parameter_rules,
                            zone_id_lies_outside_region, destination_region_is_not_told>;
        /// Its members, in order.
        using members = Members<&AssociateClientVpnTargetNetwork::client_vpn_endpoint_id,
                                &AssociateClientVpnTargetNetwork::subnet_id,
                                &AssociateClientVpnTargetNetwork::client_token,
                                &AssociateClientVpnTargetNetwork::dry_run,
                                &AssociateClientVpnTargetNetwork::availability_zone,
                                &AssociateClientVpnTargetNetwork::availability_zone_id,
                                &AssociateClientVpnTargetNetwork::extra>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("ClientVpnEndpointId", self.client_vpn_endpoint_id);
            row("SubnetId", self.subnet_id);
            row("ClientToken", self.client_token);
            row("DryRun", self.dry_run);
            row("AvailabilityZone", self.availability_zone);
            row("AvailabilityZoneId", self.availability_zone_id);
            row.extra(self.extra);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
