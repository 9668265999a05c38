// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// LocalGatewayVirtualInterfaceGroup, a structure in replies.
#ifndef WRIT_EC2_TYPES_LOCAL_GATEWAY_VIRTUAL_INTERFACE_GROUP_HPP
#define WRIT_EC2_TYPES_LOCAL_GATEWAY_VIRTUAL_INTERFACE_GROUP_HPP

#include <writ/core/config.hpp>
#include <writ/ec2/types/local_gateway_id.hpp>
#include <writ/ec2/types/local_gateway_virtual_interface_group_id.hpp>
#include <writ/ec2/types/local_gateway_virtual_interface_id.hpp>
#include <writ/ec2/types/tag_reply.hpp>
#include <writ/reply/xml_integer.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/arn.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
// writ/ec2/types/local_gateway_virtual_interface_group_configuration_state.hpp
class LocalGatewayVirtualInterfaceGroupConfigurationState;

/// LocalGatewayVirtualInterfaceGroup, a structure in what EC2 answers to 3 actions. Members as of
/// the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_LocalGatewayVirtualInterfaceGroup.html
struct LocalGatewayVirtualInterfaceGroup {
    /// localGatewayVirtualInterfaceGroupId: a local gateway virtual interface group id,
    /// `lgw-vif-grp-…`.
    XmlValue<LocalGatewayVirtualInterfaceGroupId> local_gateway_virtual_interface_group_id{};
    /// localGatewayVirtualInterfaceIdSet: local gateway virtual interface ids, `lgw-vif-…`.
    XmlList<XmlValue<LocalGatewayVirtualInterfaceId>> local_gateway_virtual_interface_ids{};
    /// localGatewayId: a local gateway id, `lgw-…`.
    XmlValue<LocalGatewayId> local_gateway_id{};
    /// ownerId: text.
    XmlText owner_id{};
    /// localBgpAsn: a whole number.
    XmlInteger local_bgp_asn{};
    /// localBgpAsnExtended: a whole number.
    XmlInteger local_bgp_asn_extended{};
    /// localGatewayVirtualInterfaceGroupArn: an ARN.
    XmlValue<Arn> local_gateway_virtual_interface_group_arn{};
    /// tagSet: a list of TagReply.
    XmlList<TagReply> tags{};
    /// configurationState: one of 5 words, such as `pending`.
    XmlValue<LocalGatewayVirtualInterfaceGroupConfigurationState> configuration_state{};

    /// Whether two say the same.
    friend constexpr bool operator==(const LocalGatewayVirtualInterfaceGroup&,
                                     const LocalGatewayVirtualInterfaceGroup&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members =
            Members<&LocalGatewayVirtualInterfaceGroup::local_gateway_virtual_interface_group_id,
                    &LocalGatewayVirtualInterfaceGroup::local_gateway_virtual_interface_ids,
                    &LocalGatewayVirtualInterfaceGroup::local_gateway_id,
                    &LocalGatewayVirtualInterfaceGroup::owner_id,
                    &LocalGatewayVirtualInterfaceGroup::local_bgp_asn,
                    &LocalGatewayVirtualInterfaceGroup::local_bgp_asn_extended,
                    &LocalGatewayVirtualInterfaceGroup::local_gateway_virtual_interface_group_arn,
                    &LocalGatewayVirtualInterfaceGroup::tags,
                    &LocalGatewayVirtualInterfaceGroup::configuration_state>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("localGatewayVirtualInterfaceGroupId",
                self.local_gateway_virtual_interface_group_id);
            row("localGatewayVirtualInterfaceIdSet", self.local_gateway_virtual_interface_ids);
            row("localGatewayId", self.local_gateway_id);
            row("ownerId", self.owner_id);
            row("localBgpAsn", self.local_bgp_asn);
            row("localBgpAsnExtended", self.local_bgp_asn_extended);
            row("localGatewayVirtualInterfaceGroupArn",
                self.local_gateway_virtual_interface_group_arn);
            row("tagSet", self.tags);
            row("configurationState", self.configuration_state);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
