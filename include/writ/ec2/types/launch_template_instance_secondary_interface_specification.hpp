// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// LaunchTemplateInstanceSecondaryInterfaceSpecification, a structure in replies.
#ifndef WRIT_EC2_TYPES_LAUNCH_TEMPLATE_INSTANCE_SECONDARY_INTERFACE_SPECIFICATION_HPP
#define WRIT_EC2_TYPES_LAUNCH_TEMPLATE_INSTANCE_SECONDARY_INTERFACE_SPECIFICATION_HPP

#include <writ/core/config.hpp>
#include <writ/ec2/types/secondary_interface_private_ip_address_specification.hpp>
#include <writ/ec2/types/secondary_subnet_id.hpp>
#include <writ/reply/xml_boolean.hpp>
#include <writ/reply/xml_integer.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
class SecondaryInterfaceType;  // writ/ec2/types/secondary_interface_type.hpp

/// LaunchTemplateInstanceSecondaryInterfaceSpecification, a structure in what EC2 answers to 3
/// actions. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_LaunchTemplateInstanceSecondaryInterfaceSpecification.html
struct LaunchTemplateInstanceSecondaryInterfaceSpecification {
    /// deleteOnTermination: yes or no.
    XmlBoolean delete_on_termination{};
    /// deviceIndex: a whole number.
    XmlInteger device_index{};
    /// privateIpAddressesSet: a list of SecondaryInterfacePrivateIpAddressSpecification.
    XmlList<SecondaryInterfacePrivateIpAddressSpecification> private_ip_addresses{};
    /// privateIpAddressCount: a whole number.
    XmlInteger private_ip_address_count{};
    /// secondarySubnetId: a secondary subnet id, `ss-…`.
    XmlValue<SecondarySubnetId> secondary_subnet_id{};
    /// interfaceType: `secondary`.
    XmlValue<SecondaryInterfaceType> interface_type{};
    /// networkCardIndex: a whole number.
    XmlInteger network_card_index{};

    /// Whether two say the same.
    friend constexpr bool operator==(
        const LaunchTemplateInstanceSecondaryInterfaceSpecification&,
        const LaunchTemplateInstanceSecondaryInterfaceSpecification&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<
            &LaunchTemplateInstanceSecondaryInterfaceSpecification::delete_on_termination,
            &LaunchTemplateInstanceSecondaryInterfaceSpecification::device_index,
            &LaunchTemplateInstanceSecondaryInterfaceSpecification::private_ip_addresses,
            &LaunchTemplateInstanceSecondaryInterfaceSpecification::private_ip_address_count,
            &LaunchTemplateInstanceSecondaryInterfaceSpecification::secondary_subnet_id,
            &LaunchTemplateInstanceSecondaryInterfaceSpecification::interface_type,
            &LaunchTemplateInstanceSecondaryInterfaceSpecification::network_card_index>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("deleteOnTermination", self.delete_on_termination);
            row("deviceIndex", self.device_index);
            row("privateIpAddressesSet", self.private_ip_addresses);
            row("privateIpAddressCount", self.private_ip_address_count);
            row("secondarySubnetId", self.secondary_subnet_id);
            row("interfaceType", self.interface_type);
            row("networkCardIndex", self.network_card_index);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
