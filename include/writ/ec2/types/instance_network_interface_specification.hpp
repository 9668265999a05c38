// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// InstanceNetworkInterfaceSpecification, a structure in requests.
#ifndef WRIT_EC2_TYPES_INSTANCE_NETWORK_INTERFACE_SPECIFICATION_HPP
#define WRIT_EC2_TYPES_INSTANCE_NETWORK_INTERFACE_SPECIFICATION_HPP

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/connection_tracking_specification_request.hpp>
#include <writ/ec2/types/ena_srd_specification_request.hpp>
#include <writ/ec2/types/instance_ipv6_address.hpp>
#include <writ/ec2/types/ipv4_prefix_specification_request.hpp>
#include <writ/ec2/types/ipv6_prefix_specification_request.hpp>
#include <writ/ec2/types/network_interface_id.hpp>
#include <writ/ec2/types/private_ip_address_specification.hpp>
#include <writ/ec2/types/security_group_id.hpp>
#include <writ/ec2/types/subnet_id.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>
#include <writ/value/integer.hpp>
#include <writ/value/yes_no.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// InstanceNetworkInterfaceSpecification, a structure in requests of 3 actions. Members as of the
/// EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_InstanceNetworkInterfaceSpecification.html
struct InstanceNetworkInterfaceSpecification {
    /// AssociatePublicIpAddress: yes or no.
    YesNo associate_public_ip_address{};
    /// DeleteOnTermination: yes or no.
    YesNo delete_on_termination{};
    /// Description: text.
    Optional<AnyText> description{};
    /// DeviceIndex: a whole number.
    Optional<Integer> device_index{};
    /// SecurityGroupId.N: security group ids, `sg-…`.
    List<SecurityGroupId> groups{};
    /// Ipv6AddressCount: a whole number.
    Optional<Integer> ipv6_address_count{};
    /// Ipv6Addresses.N: a list of InstanceIpv6Address.
    List<InstanceIpv6Address> ipv6_addresses{};
    /// NetworkInterfaceId: a network interface id, `eni-…`.
    Optional<NetworkInterfaceId> network_interface_id{};
    /// PrivateIpAddress: text.
    Optional<AnyText> private_ip_address{};
    /// PrivateIpAddresses.N: a list of PrivateIpAddressSpecification.
    List<PrivateIpAddressSpecification> private_ip_addresses{};
    /// SecondaryPrivateIpAddressCount: a whole number.
    Optional<Integer> secondary_private_ip_address_count{};
    /// SubnetId: a subnet id, `subnet-…`.
    Optional<SubnetId> subnet_id{};
    /// AssociateCarrierIpAddress: yes or no.
    YesNo associate_carrier_ip_address{};
    /// InterfaceType: text.
    Optional<AnyText> interface_type{};
    /// NetworkCardIndex: a whole number.
    Optional<Integer> network_card_index{};
    /// Ipv4Prefix.N: a list of Ipv4PrefixSpecificationRequest.
    List<Ipv4PrefixSpecificationRequest> ipv4_prefixes{};
    /// Ipv4PrefixCount: a whole number.
    Optional<Integer> ipv4_prefix_count{};
    /// Ipv6Prefix.N: a list of Ipv6PrefixSpecificationRequest.
    List<Ipv6PrefixSpecificationRequest> ipv6_prefixes{};
    /// Ipv6PrefixCount: a whole number.
    Optional<Integer> ipv6_prefix_count{};
    /// PrimaryIpv6: yes or no.
    YesNo primary_ipv6{};
    /// EnaSrdSpecification: an EnaSrdSpecificationRequest.
    EnaSrdSpecificationRequest ena_srd_specification{};
    /// ConnectionTrackingSpecification: a ConnectionTrackingSpecificationRequest.
    ConnectionTrackingSpecificationRequest connection_tracking_specification{};
    /// EnaQueueCount: a whole number.
    Optional<Integer> ena_queue_count{};

    /// Whether two are equal.
    friend constexpr bool operator==(const InstanceNetworkInterfaceSpecification&,
                                     const InstanceNetworkInterfaceSpecification&) noexcept =
        default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members =
            Members<&InstanceNetworkInterfaceSpecification::associate_public_ip_address,
                    &InstanceNetworkInterfaceSpecification::delete_on_termination,
                    &InstanceNetworkInterfaceSpecification::description,
                    &InstanceNetworkInterfaceSpecification::device_index,
                    &InstanceNetworkInterfaceSpecification::groups,
                    &InstanceNetworkInterfaceSpecification::ipv6_address_count,
                    &InstanceNetworkInterfaceSpecification::ipv6_addresses,
                    &InstanceNetworkInterfaceSpecification::network_interface_id,
                    &InstanceNetworkInterfaceSpecification::private_ip_address,
                    &InstanceNetworkInterfaceSpecification::private_ip_addresses,
                    &InstanceNetworkInterfaceSpecification::secondary_private_ip_address_count,
                    &InstanceNetworkInterfaceSpecification::subnet_id,
                    &InstanceNetworkInterfaceSpecification::associate_carrier_ip_address,
                    &InstanceNetworkInterfaceSpecification::interface_type,
                    &InstanceNetworkInterfaceSpecification::network_card_index,
                    &InstanceNetworkInterfaceSpecification::ipv4_prefixes,
                    &InstanceNetworkInterfaceSpecification::ipv4_prefix_count,
                    &InstanceNetworkInterfaceSpecification::ipv6_prefixes,
                    &InstanceNetworkInterfaceSpecification::ipv6_prefix_count,
                    &InstanceNetworkInterfaceSpecification::primary_ipv6,
                    &InstanceNetworkInterfaceSpecification::ena_srd_specification,
                    &InstanceNetworkInterfaceSpecification::connection_tracking_specification,
                    &InstanceNetworkInterfaceSpecification::ena_queue_count>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("AssociatePublicIpAddress", self.associate_public_ip_address);
            row("DeleteOnTermination", self.delete_on_termination);
            row("Description", self.description);
            row("DeviceIndex", self.device_index);
            row("SecurityGroupId", self.groups);
            row("Ipv6AddressCount", self.ipv6_address_count);
            row("Ipv6Addresses", self.ipv6_addresses);
            row("NetworkInterfaceId", self.network_interface_id);
            row("PrivateIpAddress", self.private_ip_address);
            row("PrivateIpAddresses", self.private_ip_addresses);
            row("SecondaryPrivateIpAddressCount", self.secondary_private_ip_address_count);
            row("SubnetId", self.subnet_id);
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
