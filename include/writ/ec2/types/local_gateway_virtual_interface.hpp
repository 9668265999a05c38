// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// LocalGatewayVirtualInterface, a structure in replies.
#ifndef WRIT_EC2_TYPES_LOCAL_GATEWAY_VIRTUAL_INTERFACE_HPP
#define WRIT_EC2_TYPES_LOCAL_GATEWAY_VIRTUAL_INTERFACE_HPP

#include <writ/core/config.hpp>
#include <writ/ec2/types/local_gateway_id.hpp>
#include <writ/ec2/types/local_gateway_virtual_interface_group_id.hpp>
#include <writ/ec2/types/local_gateway_virtual_interface_id.hpp>
#include <writ/ec2/types/outpost_lag_id.hpp>
#include <writ/ec2/types/tag_reply.hpp>
#include <writ/reply/xml_integer.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/arn.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
// writ/ec2/types/local_gateway_virtual_interface_configuration_state.hpp
class LocalGatewayVirtualInterfaceConfigurationState;

/// LocalGatewayVirtualInterface, a structure in what EC2 answers to 3 actions. Members as of the
/// EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_LocalGatewayVirtualInterface.html
struct LocalGatewayVirtualInterface {
    /// localGatewayVirtualInterfaceId: a local gateway virtual interface id, `lgw-vif-…`.
    XmlValue<LocalGatewayVirtualInterfaceId> local_gateway_virtual_interface_id{};
    /// localGatewayId: a local gateway id, `lgw-…`.
    XmlValue<LocalGatewayId> local_gateway_id{};
    /// localGatewayVirtualInterfaceGroupId: a local gateway virtual interface group id,
    /// `lgw-vif-grp-…`.
    XmlValue<LocalGatewayVirtualInterfaceGroupId> local_gateway_virtual_interface_group_id{};
    /// localGatewayVirtualInterfaceArn: an ARN.
    XmlValue<Arn> local_gateway_virtual_interface_arn{};
    /// outpostLagId: an Outpost LAG id, `op-lag-…`.
    XmlValue<OutpostLagId> outpost_lag_id{};
    /// vlan: a whole number.
    XmlInteger vlan{};
    /// localAddress: text.
    XmlText local_address{};
    /// peerAddress: text.
    XmlText peer_address{};
    /// localBgpAsn: a whole number.
    XmlInteger local_bgp_asn{};
    /// peerBgpAsn: a whole number.
    XmlInteger peer_bgp_asn{};
    /// peerBgpAsnExtended: a whole number.
    XmlInteger peer_bgp_asn_extended{};
    /// ownerId: text.
    XmlText owner_id{};
    /// tagSet: a list of TagReply.
    XmlList<TagReply> tags{};
    /// configurationState: `pending`, `available`, `deleting` or `deleted`.
    XmlValue<LocalGatewayVirtualInterfaceConfigurationState> configuration_state{};

    /// Whether two say the same.
    friend constexpr bool operator==(const LocalGatewayVirtualInterface&,
                                     const LocalGatewayVirtualInterface&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<
            &LocalGatewayVirtualInterface::local_gateway_virtual_interface_id,
            &LocalGatewayVirtualInterface::local_gateway_id,
            &LocalGatewayVirtualInterface::local_gateway_virtual_interface_group_id,
            &LocalGatewayVirtualInterface::local_gateway_virtual_interface_arn,
            &LocalGatewayVirtualInterface::outpost_lag_id, &LocalGatewayVirtualInterface::vlan,
            &LocalGatewayVirtualInterface::local_address,
            &LocalGatewayVirtualInterface::peer_address,
            &LocalGatewayVirtualInterface::local_bgp_asn,
            &LocalGatewayVirtualInterface::peer_bgp_asn,
            &LocalGatewayVirtualInterface::peer_bgp_asn_extended,
            &LocalGatewayVirtualInterface::owner_id, &LocalGatewayVirtualInterface::tags,
            &LocalGatewayVirtualInterface::configuration_state>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("localGatewayVirtualInterfaceId", self.local_gateway_virtual_interface_id);
            row("localGatewayId", self.local_gateway_id);
            row("localGatewayVirtualInterfaceGroupId",
                self.local_gateway_virtual_interface_group_id);
            row("localGatewayVirtualInterfaceArn", self.local_gateway_virtual_interface_arn);
            row("outpostLagId", self.outpost_lag_id);
            row("vlan", self.vlan);
            row("localAddress", self.local_address);
            row("peerAddress", self.peer_address);
            row("localBgpAsn", self.local_bgp_asn);
            row("peerBgpAsn", self.peer_bgp_asn);
            row("peerBgpAsnExtended", self.peer_bgp_asn_extended);
            row("ownerId", self.owner_id);
            row("tagSet", self.tags);
            row("configurationState", self.configuration_state);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
