// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// InstanceNetworkInterfaceSpecificationReply, a structure in replies.
#ifndef WRIT_EC2_TYPES_INSTANCE_NETWORK_INTERFACE_SPECIFICATION_REPLY_HPP
#define WRIT_EC2_TYPES_INSTANCE_NETWORK_INTERFACE_SPECIFICATION_REPLY_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/connection_tracking_specification_request_reply.hpp>
#include <writ/ec2/types/ena_srd_specification_request_reply.hpp>
#include <writ/ec2/types/instance_ipv6_address_reply.hpp>
#include <writ/ec2/types/ipv4_prefix_specification_request_reply.hpp>
#include <writ/ec2/types/ipv6_prefix_specification_request_reply.hpp>
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

/// InstanceNetworkInterfaceSpecificationReply, a structure in what EC2 answers to 3 actions.
/// Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_InstanceNetworkInterfaceSpecification.html
struct InstanceNetworkInterfaceSpecificationReply {
    /// associatePublicIpAddress: yes or no.
    XmlBoolean associate_public_ip_address{};
    /// deleteOnTermination: yes or no.
    XmlBoolean delete_on_termination{};
    /// description: text.
    XmlText description{};
    /// deviceIndex: a whole number.
    XmlInteger device_index{};
    /// SecurityGroupId: security group ids, `sg-…`.
    XmlList<XmlValue<SecurityGroupId>> groups{};
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
    /// AssociateCarrierIpAddress: yes or no.
    XmlBoolean associate_carrier_ip_address{};
    /// InterfaceType: text.
    XmlText interface_type{};
    /// NetworkCardIndex: a whole number.
    XmlInteger network_card_index{};
    /// Ipv4Prefix: a list of Ipv4PrefixSpecificationRequestReply.
    XmlList<Ipv4PrefixSpecificationRequestReply> ipv4_prefixes{};
    /// Ipv4PrefixCount: a whole number.
    XmlInteger ipv4_prefix_count{};
    /// Ipv6Prefix: a list of Ipv6PrefixSpecificationRequestReply.
    XmlList<Ipv6PrefixSpecificationRequestReply> ipv6_prefixes{};
    /// Ipv6PrefixCount: a whole number.
    XmlInteger ipv6_prefix_count{};
    /// PrimaryIpv6: yes or no.
    XmlBoolean primary_ipv6{};
    /// EnaSrdSpecification: an EnaSrdSpecificationRequestReply.
    Optional<EnaSrdSpecificationRequestReply> ena_srd_specification{};
    /// ConnectionTrackingSpecification: a ConnectionTrackingSpecificationRequestReply.
    Optional<ConnectionTrackingSpecificationRequestReply> connection_tracking_specification{};
    /// EnaQueueCount: a whole number.
    XmlInteger ena_queue_count{};

    /// Whether two say the same.
    friend constexpr bool operator==(const InstanceNetworkInterfaceSpecificationReply&,
                                     const InstanceNetworkInterfaceSpecificationReply&) noexcept =
        default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members =
            Members<&InstanceNetworkInterfaceSpecificationReply::associate_public_ip_address,
                    &InstanceNetworkInterfaceSpecificationReply::delete_on_termination,
                    &InstanceNetworkInterfaceSpecificationReply::description,
                    &InstanceNetworkInterfaceSpecificationReply::device_index,
                    &InstanceNetworkInterfaceSpecificationReply::groups,
                    &InstanceNetworkInterfaceSpecificationReply::ipv6_address_count,
                    &InstanceNetworkInterfaceSpecificationReply::ipv6_addresses,
                    &InstanceNetworkInterfaceSpecificationReply::network_interface_id,
                    &InstanceNetworkInterfaceSpecificationReply::private_ip_address,
                    &InstanceNetworkInterfaceSpecificationReply::private_ip_addresses,
                    &InstanceNetworkInterfaceSpecificationReply::secondary_private_ip_address_count,
                    &InstanceNetworkInterfaceSpecificationReply::subnet_id,
                    &InstanceNetworkInterfaceSpecificationReply::associate_carrier_ip_address,
                    &InstanceNetworkInterfaceSpecificationReply::interface_type,
                    &InstanceNetworkInterfaceSpecificationReply::network_card_index,
                    &InstanceNetworkInterfaceSpecificationReply::ipv4_prefixes,
                    &InstanceNetworkInterfaceSpecificationReply::ipv4_prefix_count,
                    &InstanceNetworkInterfaceSpecificationReply::ipv6_prefixes,
                    &InstanceNetworkInterfaceSpecificationReply::ipv6_prefix_count,
                    &InstanceNetworkInterfaceSpecificationReply::primary_ipv6,
                    &InstanceNetworkInterfaceSpecificationReply::ena_srd_specification,
                    &InstanceNetworkInterfaceSpecificationReply::connection_tracking_specification,
                    &InstanceNetworkInterfaceSpecificationReply::ena_queue_count>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("associatePublicIpAddress", self.associate_public_ip_address);
            row("deleteOnTermination", self.delete_on_termination);
            row("description", self.description);
            row("deviceIndex", self.device_index);
            row("SecurityGroupId", self.groups);
            row("ipv6AddressCount", self.ipv6_address_count);
            row("ipv6AddressesSet", self.ipv6_addresses);
            row("networkInterfaceId", self.network_interface_id);
            row("privateIpAddress", self.private_ip_address);
            row("privateIpAddressesSet", self.private_ip_addresses);
            row("secondaryPrivateIpAddressCount", self.secondary_private_ip_address_count);
            row("subnetId", self.subnet_id);
            row("AssociateCarrierIpAddress", self.associate_carrier_ip_address);
            row("InterfaceType", self.interface_type);
            row("NetworkCardIndex", self.network_card_index);
            row("Ipv4Prefix", self.ipv4_prefixes);
            row("Ipv4PrefixCount", self.ipv4_prefix_count);
            row("Ipv6Prefix", self.ipv6_prefixes);
            row("Ipv6PrefixCount", self.ipv6_prefix_count);
            row("PrimaryIpv6", self.primary_ipv6);
            row("EnaSrdSpecification", self.ena_srd_specification);
            row("ConnectionTrackingSpecification", self.connection_tracking_specification);
            row("EnaQueueCount", self.ena_queue_count);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
