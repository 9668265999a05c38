// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// InstanceSecondaryInterface, a structure in replies.
#ifndef WRIT_EC2_TYPES_INSTANCE_SECONDARY_INTERFACE_HPP
#define WRIT_EC2_TYPES_INSTANCE_SECONDARY_INTERFACE_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/instance_secondary_interface_attachment.hpp>
#include <writ/ec2/types/instance_secondary_interface_private_ip_address.hpp>
#include <writ/ec2/types/secondary_interface_id.hpp>
#include <writ/ec2/types/secondary_network_id.hpp>
#include <writ/ec2/types/secondary_subnet_id.hpp>
#include <writ/reply/xml_boolean.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
class SecondaryInterfaceStatus;  // writ/ec2/types/secondary_interface_status.hpp
class SecondaryInterfaceType;  // writ/ec2/types/secondary_interface_type.hpp

/// InstanceSecondaryInterface, a structure in what EC2 answers to DescribeInstances and
/// RunInstances. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_InstanceSecondaryInterface.html
struct InstanceSecondaryInterface {
    /// attachment: an InstanceSecondaryInterfaceAttachment.
    Optional<InstanceSecondaryInterfaceAttachment> attachment{};
    /// macAddress: text.
    XmlText mac_address{};
    /// secondaryInterfaceId: a secondary interface id, `si-…`.
    XmlValue<SecondaryInterfaceId> secondary_interface_id{};
    /// ownerId: text.
    XmlText owner_id{};
    /// privateIpAddressSet: a list of InstanceSecondaryInterfacePrivateIpAddress.
    XmlList<InstanceSecondaryInterfacePrivateIpAddress> private_ip_addresses{};
    /// sourceDestCheck: yes or no.
    XmlBoolean source_dest_check{};
    /// status: `available` or `in-use`.
    XmlValue<SecondaryInterfaceStatus> status{};
    /// secondarySubnetId: a secondary subnet id, `ss-…`.
    XmlValue<SecondarySubnetId> secondary_subnet_id{};
    /// secondaryNetworkId: a secondary network id, `sn-…`.
    XmlValue<SecondaryNetworkId> secondary_network_id{};
    /// interfaceType: `secondary`.
    XmlValue<SecondaryInterfaceType> interface_type{};

    /// Whether two say the same.
    friend constexpr bool operator==(const InstanceSecondaryInterface&,
                                     const InstanceSecondaryInterface&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<
            &InstanceSecondaryInterface::attachment, &InstanceSecondaryInterface::mac_address,
            &InstanceSecondaryInterface::secondary_interface_id,
            &InstanceSecondaryInterface::owner_id,
            &InstanceSecondaryInterface::private_ip_addresses,
            &InstanceSecondaryInterface::source_dest_check, &InstanceSecondaryInterface::status,
            &InstanceSecondaryInterface::secondary_subnet_id,
            &InstanceSecondaryInterface::secondary_network_id,
            &InstanceSecondaryInterface::interface_type>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("attachment", self.attachment);
            row("macAddress", self.mac_address);
            row("secondaryInterfaceId", self.secondary_interface_id);
            row("ownerId", self.owner_id);
            row("privateIpAddressSet", self.private_ip_addresses);
            row("sourceDestCheck", self.source_dest_check);
            row("status", self.status);
            row("secondarySubnetId", self.secondary_subnet_id);
            row("secondaryNetworkId", self.secondary_network_id);
            row("interfaceType", self.interface_type);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
