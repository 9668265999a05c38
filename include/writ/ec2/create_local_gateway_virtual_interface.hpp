// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The request CreateLocalGatewayVirtualInterface.
#ifndef WRIT_EC2_CREATE_LOCAL_GATEWAY_VIRTUAL_INTERFACE_HPP
#define WRIT_EC2_CREATE_LOCAL_GATEWAY_VIRTUAL_INTERFACE_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/optional.hpp>
#include <writ/core/required.hpp>
#include <writ/ec2/rules/tags.hpp>
#include <writ/ec2/types/api.hpp>
#include <writ/ec2/types/create_local_gateway_virtual_interface_result.hpp>
#include <writ/ec2/types/extra_parameters.hpp>
#include <writ/ec2/types/local_gateway_virtual_interface_group_id.hpp>
#include <writ/ec2/types/outpost_lag_id.hpp>
#include <writ/ec2/types/tag_specification.hpp>
#include <writ/reply/reply.hpp>
#include <writ/rule/check.hpp>
#include <writ/rule/rule.hpp>
#include <writ/schema/parameter.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>
#include <writ/value/integer.hpp>
#include <writ/value/long.hpp>
#include <writ/value/yes_no.hpp>
#include <writ/wire/http.hpp>
#include <writ/wire/parameters.hpp>
#include <writ/wire/query.hpp>
#include <writ/wire/read_pairs.hpp>
#include <writ/wire/read_parameters.hpp>
#include <writ/wire/read_query.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The request CreateLocalGatewayVirtualInterface. API version 2016-11-15, members as of the EC2
/// model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateLocalGatewayVirtualInterface.html
struct CreateLocalGatewayVirtualInterface {
    /// LocalGatewayVirtualInterfaceGroupId: a local gateway virtual interface group id,
    /// `lgw-vif-grp-…`.
    Required<LocalGatewayVirtualInterfaceGroupId,
             struct LocalGatewayVirtualInterfaceGroupId_given_right_and_in_order>
        local_gateway_virtual_interface_group_id;
    /// OutpostLagId: an Outpost LAG id, `op-lag-…`.
    Required<OutpostLagId, struct OutpostLagId_given_right_and_in_order> outpost_lag_id;
    /// Vlan: a whole number.
    Required<Integer, struct Vlan_given_right_and_in_order> vlan;
    /// LocalAddress: text.
    Required<AnyText, struct LocalAddress_given_right_and_in_order> local_address;
    /// PeerAddress: text.
    Required<AnyText, struct PeerAddress_given_right_and_in_order> peer_address;
    /// PeerBgpAsn: a whole number.
    Optional<Integer> peer_bgp_asn{};
    /// TagSpecification.N: tags for new resources.
    List<TagSpecification> tag_specifications{};
    /// DryRun: with `true`, EC2 only tells whether the caller may do this.
    YesNo dry_run{};
    /// PeerBgpAsnExtended: a whole number.
    Optional<Long> peer_bgp_asn_extended{};
    /// Parameters that this version does not know, sent after all others.
    List<Parameter> extra{};

    /// Whether two are equal.
    friend constexpr bool operator==(const CreateLocalGatewayVirtualInterface&,
                                     const CreateLocalGatewayVirtualInterface&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Action, as it is sent.
        static constexpr std::string_view action = "CreateLocalGatewayVirtualInterface";
        /// Version, as it is sent.
        static constexpr std::string_view version = api_version;
        /// What its reply holds.
        using result_type = CreateLocalGatewayVirtualInterfaceResult;
        /// Its rules, in the order they are judged.
        using rules = Rules<tag_specification_rules, extra_parameter_rules>;
        /// Its members, in order.
        using members =
            Members<&CreateLocalGatewayVirtualInterface::local_gateway_virtual_interface_group_id,
                    &CreateLocalGatewayVirtualInterface::outpost_lag_id,
                    &CreateLocalGatewayVirtualInterface::vlan,
                    &CreateLocalGatewayVirtualInterface::local_address,
                    &CreateLocalGatewayVirtualInterface::peer_address,
                    &CreateLocalGatewayVirtualInterface::peer_bgp_asn,
                    &CreateLocalGatewayVirtualInterface::tag_specifications,
                    &CreateLocalGatewayVirtualInterface::dry_run,
                    &CreateLocalGatewayVirtualInterface::peer_bgp_asn_extended,
                    &CreateLocalGatewayVirtualInterface::extra>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("LocalGatewayVirtualInterfaceGroupId",
                self.local_gateway_virtual_interface_group_id);
            row("OutpostLagId", self.outpost_lag_id);
            row("Vlan", self.vlan);
            row("LocalAddress", self.local_address);
            row("PeerAddress", self.peer_address);
            row("PeerBgpAsn", self.peer_bgp_asn);
            row("TagSpecification", self.tag_specifications);
            row("DryRun", self.dry_run);
            row("PeerBgpAsnExtended", self.peer_bgp_asn_extended);
            row.extra(self.extra);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
