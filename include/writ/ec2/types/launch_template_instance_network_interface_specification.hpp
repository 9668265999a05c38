// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// LaunchTemplateInstanceNetworkInterfaceSpecification, a structure in replies.
#ifndef WRIT_EC2_TYPES_LAUNCH_TEMPLATE_INSTANCE_NETWORK_INTERFACE_SPECIFICATION_HPP
#define WRIT_EC2_TYPES_LAUNCH_TEMPLATE_INSTANCE_NETWORK_INTERFACE_SPECIFICATION_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/connection_tracking_specification.hpp>
#include <writ/ec2/types/instance_ipv6_address_reply.hpp>
#include <writ/ec2/types/ipv4_prefix_specification_response.hpp>
#include <writ/ec2/types/ipv6_prefix_specification_response.hpp>
#include <writ/ec2/types/launch_template_ena_srd_specification.hpp>
#include <writ/ec2/types/network_interface_id.hpp>
#include <writ/ec2/types/private_ip_address_specification_reply.hpp>
#include <writ/ec2/types/security_group_id.hpp>
#include <writ/ec2/types/subnet_id.hpp>
#include <writ/reply/xml_boolean.hpp>
#include <writ/reply/xml_integer.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// LaunchTemplateInstanceNetworkInterfaceSpecification, a structure in what EC2 answers to 3
/// actions. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_LaunchTemplateInstanceNetworkInterfaceSpecification.html
struct LaunchTemplateInstanceNetworkInterfaceSpecification {
    /// associateCarrierIpAddress: yes or no.
    XmlBoolean associate_carrier_ip_address{};
    /// associatePublicIpAddress: yes or no.
    XmlBoolean associate_public_ip_address{};
    /// deleteOnTermination: yes or no.
    XmlBoolean delete_on_termination{};
    /// description: text.
    XmlText description{};
    /// deviceIndex: a whole number.
    XmlInteger device_index{};
    /// groupSet: security group ids, `sg-…`.
    XmlList<XmlValue<SecurityGroupId>> groups{};
    /// interfaceType: text.
    XmlText interface_type{};
    /// ipv6AddressCount: a whole number.
    XmlInteger ipv6_address_count{};
    /// ipv6AddressesSet: a list of InstanceIpv6AddressReply.
    XmlList<InstanceIpv6AddressReply> ipv6_addresses{};
    /// networkInterfaceId: a network interface id, `eni-…`.
    XmlValue<NetworkInterfaceId> network_interface_id{};
    /// privateIpAddress: text.
    XmlText private_ip_address{};
    /// privateIpAddressesSet: a list of PrivateIpAddressSpecificationReply.
    XmlList<PrivateIpAddressSpecificationReply> private_ip_addresses{};
    /// secondaryPrivateIpAddressCount: a whole number.
    XmlInteger secondary_private_ip_address_count{};
    /// subnetId: a subnet id, `subnet-…`.
    XmlValue<SubnetId> subnet_id{};
    /// networkCardIndex: a whole number.
    XmlInteger network_card_index{};
    /// ipv4PrefixSet: a list of Ipv4PrefixSpecificationResponse.
    XmlList<Ipv4PrefixSpecificationResponse> ipv4_prefixes{};
    /// ipv4PrefixCount: a whole number.
    XmlInteger ipv4_prefix_count{};
    /// ipv6PrefixSet: a list of Ipv6PrefixSpecificationResponse.
    XmlList<Ipv6PrefixSpecificationResponse> ipv6_prefixes{};
    /// ipv6PrefixCount: a whole number.
    XmlInteger ipv6_prefix_count{};
    /// primaryIpv6: yes or no.
    XmlBoolean primary_ipv6{};
    /// enaSrdSpecification: a LaunchTemplateEnaSrdSpecification.
    Optional<LaunchTemplateEnaSrdSpecification> ena_srd_specification{};
    /// connectionTrackingSpecification: a ConnectionTrackingSpecification.
    Optional<ConnectionTrackingSpecification> connection_tracking_specification{};
    /// enaQueueCount: a whole number.
    XmlInteger ena_queue_count{};

    /// Whether two say the same.
    friend constexpr bool operator==(
        const LaunchTemplateInstanceNetworkInterfaceSpecification&,
        const LaunchTemplateInstanceNetworkInterfaceSpecification&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members =
                                Members<&LaunchTemplateInstanceNetworkInterfaceSpecification::associate_carrier_ip_address,
                                &LaunchTemplateInstanceNetworkInterfaceSpecification::associate_public_ip_address,
                                &LaunchTemplateInstanceNetworkInterfaceSpecification::delete_on_termination,
                                &LaunchTemplateInstanceNetworkInterfaceSpecification::description,
                                &LaunchTemplateInstanceNetworkInterfaceSpecification::device_index,
                                &LaunchTemplateInstanceNetworkInterfaceSpecification::groups,
                                &LaunchTemplateInstanceNetworkInterfaceSpecification::interface_type,
                                &LaunchTemplateInstanceNetworkInterfaceSpecification::ipv6_address_count,
                                &LaunchTemplateInstanceNetworkInterfaceSpecification::ipv6_addresses,
                                &LaunchTemplateInstanceNetworkInterfaceSpecification::network_interface_id,
                                &LaunchTemplateInstanceNetworkInterfaceSpecification::private_ip_address,
                                &LaunchTemplateInstanceNetworkInterfaceSpecification::private_ip_addresses,
                                &LaunchTemplateInstanceNetworkInterfaceSpecification::secondary_private_ip_address_count,
                                &LaunchTemplateInstanceNetworkInterfaceSpecification::subnet_id,
                                &LaunchTemplateInstanceNetworkInterfaceSpecification::network_card_index,
                                &LaunchTemplateInstanceNetworkInterfaceSpecification::ipv4_prefixes,
                                &LaunchTemplateInstanceNetworkInterfaceSpecification::ipv4_prefix_count,
                                &LaunchTemplateInstanceNetworkInterfaceSpecification::ipv6_prefixes,
                                &LaunchTemplateInstanceNetworkInterfaceSpecification::ipv6_prefix_count,
                                &LaunchTemplateInstanceNetworkInterfaceSpecification::primary_ipv6,
                                &LaunchTemplateInstanceNetworkInterfaceSpecification::ena_srd_specification,
                                &LaunchTemplateInstanceNetworkInterfaceSpecification::connection_tracking_specification,
                                &LaunchTemplateInstanceNetworkInterfaceSpecification::ena_queue_count>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("associateCarrierIpAddress", self.associate_carrier_ip_address);
            row("associatePublicIpAddress", self.associate_public_ip_address);
            row("deleteOnTermination", self.delete_on_termination);
            row("description", self.description);
            row("deviceIndex", self.device_index);
            row("groupSet", self.groups);
            row("interfaceType", self.interface_type);
            row("ipv6AddressCount", self.ipv6_address_count);
            row("ipv6AddressesSet", self.ipv6_addresses);
            row("networkInterfaceId", self.network_interface_id);
            row("privateIpAddress", self.private_ip_address);
            row("privateIpAddressesSet", self.private_ip_addresses);
            row("secondaryPrivateIpAddressCount", self.secondary_private_ip_address_count);
            row("subnetId", self.subnet_id);
            row("networkCardIndex", self.network_card_index);
            row("ipv4PrefixSet", self.ipv4_prefixes);
            row("ipv4PrefixCount", self.ipv4_prefix_count);
            row("ipv6PrefixSet", self.ipv6_prefixes);
            row("ipv6PrefixCount", self.ipv6_prefix_count);
            row("primaryIpv6", self.primary_ipv6);
            row("enaSrdSpecification", self.ena_srd_specification);
            row("connectionTrackingSpecification", self.connection_tracking_specification);
            row("enaQueueCount", self.ena_queue_count);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
