// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// InstanceNetworkInterface, a structure in replies.
#ifndef WRIT_EC2_TYPES_INSTANCE_NETWORK_INTERFACE_HPP
#define WRIT_EC2_TYPES_INSTANCE_NETWORK_INTERFACE_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/connection_tracking_specification_response.hpp>
#include <writ/ec2/types/group_identifier_reply.hpp>
#include <writ/ec2/types/instance_ipv4_prefix.hpp>
#include <writ/ec2/types/instance_ipv6_address_reply.hpp>
#include <writ/ec2/types/instance_ipv6_prefix.hpp>
#include <writ/ec2/types/instance_network_interface_association.hpp>
#include <writ/ec2/types/instance_network_interface_attachment.hpp>
#include <writ/ec2/types/instance_private_ip_address.hpp>
#include <writ/ec2/types/network_interface_id.hpp>
#include <writ/ec2/types/operator_response.hpp>
#include <writ/ec2/types/subnet_id.hpp>
#include <writ/ec2/types/vpc_id.hpp>
#include <writ/reply/xml_boolean.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
class NetworkInterfaceStatus;  // writ/ec2/types/network_interface_status.hpp

/// InstanceNetworkInterface, a structure in what EC2 answers to DescribeInstances and RunInstances.
/// Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_InstanceNetworkInterface.html
struct InstanceNetworkInterface {
    /// association: an InstanceNetworkInterfaceAssociation.
    Optional<InstanceNetworkInterfaceAssociation> association{};
    /// attachment: an InstanceNetworkInterfaceAttachment.
    Optional<InstanceNetworkInterfaceAttachment> attachment{};
    /// description: text.
    XmlText description{};
    /// groupSet: a list of GroupIdentifierReply.
    XmlList<GroupIdentifierReply> groups{};
    /// ipv6AddressesSet: a list of InstanceIpv6AddressReply.
    XmlList<InstanceIpv6AddressReply> ipv6_addresses{};
    /// macAddress: text.
    XmlText mac_address{};
    /// networkInterfaceId: a network interface id, `eni-…`.
    XmlValue<NetworkInterfaceId> network_interface_id{};
    /// ownerId: text.
    XmlText owner_id{};
    /// privateDnsName: text.
    XmlText private_dns_name{};
    /// privateIpAddress: text.
    XmlText private_ip_address{};
    /// privateIpAddressesSet: a list of InstancePrivateIpAddress.
    XmlList<InstancePrivateIpAddress> private_ip_addresses{};
    /// sourceDestCheck: yes or no.
    XmlBoolean source_dest_check{};
    /// status: one of 5 words, such as `available`.
    XmlValue<NetworkInterfaceStatus> status{};
    /// subnetId: a subnet id, `subnet-…`.
    XmlValue<SubnetId> subnet_id{};
    /// vpcId: a VPC id, `vpc-…`.
    XmlValue<VpcId> vpc_id{};
    /// interfaceType: text.
    XmlText interface_type{};
    /// ipv4PrefixSet: a list of InstanceIpv4Prefix.
    XmlList<InstanceIpv4Prefix> ipv4_prefixes{};
    /// ipv6PrefixSet: a list of InstanceIpv6Prefix.
    XmlList<InstanceIpv6Prefix> ipv6_prefixes{};
    /// connectionTrackingConfiguration: a ConnectionTrackingSpecificationResponse.
    Optional<ConnectionTrackingSpecificationResponse> connection_tracking_configuration{};
    /// operator: an OperatorResponse.
    Optional<OperatorResponse> operator_{};

    /// Whether two say the same.
    friend constexpr bool operator==(const InstanceNetworkInterface&,
                                     const InstanceNetworkInterface&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<
            &InstanceNetworkInterface::association, &InstanceNetworkInterface::attachment,
            &InstanceNetworkInterface::description, &InstanceNetworkInterface::groups,
            &InstanceNetworkInterface::ipv6_addresses, &InstanceNetworkInterface::mac_address,
            &InstanceNetworkInterface::network_interface_id, &InstanceNetworkInterface::owner_id,
            &InstanceNetworkInterface::private_dns_name,
            &InstanceNetworkInterface::private_ip_address,
            &InstanceNetworkInterface::private_ip_addresses,
            &InstanceNetworkInterface::source_dest_check, &InstanceNetworkInterface::status,
            &InstanceNetworkInterface::subnet_id, &InstanceNetworkInterface::vpc_id,
            &InstanceNetworkInterface::interface_type, &InstanceNetworkInterface::ipv4_prefixes,
            &InstanceNetworkInterface::ipv6_prefixes,
            &InstanceNetworkInterface::connection_tracking_configuration,
            &InstanceNetworkInterface::operator_>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("association", self.association);
            row("attachment", self.attachment);
            row("description", self.description);
            row("groupSet", self.groups);
            row("ipv6AddressesSet", self.ipv6_addresses);
            row("macAddress", self.mac_address);
            row("networkInterfaceId", self.network_interface_id);
            row("ownerId", self.owner_id);
            row("privateDnsName", self.private_dns_name);
            row("privateIpAddress", self.private_ip_address);
            row("privateIpAddressesSet", self.private_ip_addresses);
            row("sourceDestCheck", self.source_dest_check);
            row("status", self.status);
            row("subnetId", self.subnet_id);
            row("vpcId", self.vpc_id);
            row("interfaceType", self.interface_type);
            row("ipv4PrefixSet", self.ipv4_prefixes);
            row("ipv6PrefixSet", self.ipv6_prefixes);
            row("connectionTrackingConfiguration", self.connection_tracking_configuration);
            row("operator", self.operator_);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
