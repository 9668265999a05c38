// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// TrunkInterfaceAssociation, a structure in replies.
#ifndef WRIT_EC2_TYPES_TRUNK_INTERFACE_ASSOCIATION_HPP
#define WRIT_EC2_TYPES_TRUNK_INTERFACE_ASSOCIATION_HPP

#include <writ/core/config.hpp>
#include <writ/ec2/types/network_interface_id.hpp>
#include <writ/ec2/types/tag_reply.hpp>
#include <writ/ec2/types/trunk_interface_association_id.hpp>
#include <writ/reply/xml_integer.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
class InterfaceProtocolType;  // writ/ec2/types/interface_protocol_type.hpp

/// TrunkInterfaceAssociation, a structure in what EC2 answers to AssociateTrunkInterface and
/// DescribeTrunkInterfaceAssociations. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_TrunkInterfaceAssociation.html
struct TrunkInterfaceAssociation {
    /// associationId: a trunk interface association id, `trunk-assoc-…`.
    XmlValue<TrunkInterfaceAssociationId> association_id{};
    /// branchInterfaceId: a network interface id, `eni-…`.
    XmlValue<NetworkInterfaceId> branch_interface_id{};
    /// trunkInterfaceId: a network interface id, `eni-…`.
    XmlValue<NetworkInterfaceId> trunk_interface_id{};
    /// interfaceProtocol: `VLAN` or `GRE`.
    XmlValue<InterfaceProtocolType> interface_protocol{};
    /// vlanId: a whole number.
    XmlInteger vlan_id{};
    /// greKey: a whole number.
    XmlInteger gre_key{};
    /// tagSet: a list of TagReply.
    XmlList<TagReply> tags{};

    /// Whether two say the same.
    friend constexpr bool operator==(const TrunkInterfaceAssociation&,
                                     const TrunkInterfaceAssociation&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<
            &TrunkInterfaceAssociation::association_id,
            &TrunkInterfaceAssociation::branch_interface_id,
            &TrunkInterfaceAssociation::trunk_interface_id,
            &TrunkInterfaceAssociation::interface_protocol, &TrunkInterfaceAssociation::vlan_id,
            &TrunkInterfaceAssociation::gre_key, &TrunkInterfaceAssociation::tags>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("associationId", self.association_id);
            row("branchInterfaceId", self.branch_interface_id);
            row("trunkInterfaceId", self.trunk_interface_id);
            row("interfaceProtocol", self.interface_protocol);
            row("vlanId", self.vlan_id);
            row("greKey", self.gre_key);
            row("tagSet", self.tags);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
