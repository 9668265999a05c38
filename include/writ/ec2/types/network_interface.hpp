// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// NetworkInterface, a structure in replies.
#ifndef WRIT_EC2_TYPES_NETWORK_INTERFACE_HPP
#define WRIT_EC2_TYPES_NETWORK_INTERFACE_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/connection_tracking_configuration.hpp>
#include <writ/ec2/types/group_identifier_reply.hpp>
#include <writ/ec2/types/ipv4_prefix_specification.hpp>
#include <writ/ec2/types/ipv6_prefix_specification.hpp>
#include <writ/ec2/types/network_interface_association.hpp>
#include <writ/ec2/types/network_interface_attachment.hpp>
#include <writ/ec2/types/network_interface_id.hpp>
#include <writ/ec2/types/network_interface_ipv6_address.hpp>
#include <writ/ec2/types/network_interface_private_ip_address.hpp>
#include <writ/ec2/types/operator_response.hpp>
#include <writ/ec2/types/public_ip_dns_name_options.hpp>
#include <writ/ec2/types/subnet_id.hpp>
#include <writ/ec2/types/tag_reply.hpp>
#include <writ/ec2/types/vpc_id.hpp>
#include <writ/reply/xml_boolean.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/availability_zone.hpp>
#include <writ/value/availability_zone_id.hpp>
#include <writ/value/outpost_arn.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
class NetworkInterfaceStatus;  // writ/ec2/types/network_interface_status.hpp
class NetworkInterfaceType;  // writ/ec2/types/network_interface_type.hpp

/// NetworkInterface, a structure in what EC2 answers to CreateNetworkInterface and
/// DescribeNetworkInterfaces. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_NetworkInterface.html
struct NetworkInterface {
    /// association: a NetworkInterfaceAssociation.
    Optional<NetworkInterfaceAssociation> association{};
    /// attachment: a NetworkInterfaceAttachment.
    Optional<NetworkInterfaceAttachment> attachment{};
    /// availabilityZone: an availability zone.
    XmlValue<AvailabilityZone> availability_zone{};
    /// connectionTrackingConfiguration: a ConnectionTrackingConfiguration.
    Optional<ConnectionTrackingConfiguration> connection_tracking_configuration{};
    /// description: text.
    XmlText description{};
    /// groupSet: a list of GroupIdentifierReply.
    XmlList<GroupIdentifierReply> groups{};
    /// interfaceType: one of 18 words, such as `interface`.
    XmlValue<NetworkInterfaceType> interface_type{};
    /// ipv6AddressesSet: a list of NetworkInterfaceIpv6Address.
    XmlList<NetworkInterfaceIpv6Address> ipv6_addresses{};
    /// macAddress: text.
    XmlText mac_address{};
    /// networkInterfaceId: a network interface id, `eni-…`.
    XmlValue<NetworkInterfaceId> network_interface_id{};
    /// outpostArn: an Outpost ARN.
    XmlValue<OutpostArn> outpost_arn{};
    /// ownerId: text.
    XmlText owner_id{};
    /// privateDnsName: text.
    XmlText private_dns_name{};
    /// publicDnsName: text.
    XmlText public_dns_name{};
    /// publicIpDnsNameOptions: PublicIpDnsNameOptions.
    Optional<PublicIpDnsNameOptions> public_ip_dns_name_options{};
    /// privateIpAddress: text.
    XmlText private_ip_address{};
    /// privateIpAddressesSet: a list of NetworkInterfacePrivateIpAddress.
    XmlList<NetworkInterfacePrivateIpAddress> private_ip_addresses{};
    /// ipv4PrefixSet: a list of Ipv4PrefixSpecification.
    XmlList<Ipv4PrefixSpecification> ipv4_prefixes{};
    /// ipv6PrefixSet: a list of Ipv6PrefixSpecification.
    XmlList<Ipv6PrefixSpecification> ipv6_prefixes{};
    /// requesterId: text.
    XmlText requester_id{};
    /// requesterManaged: yes or no.
    XmlBoolean requester_managed{};
    /// sourceDestCheck: yes or no.
    XmlBoolean source_dest_check{};
    /// status: one of 5 words, such as `available`.
    XmlValue<NetworkInterfaceStatus> status{};
    /// subnetId: a subnet id, `subnet-…`.
    XmlValue<SubnetId> subnet_id{};
    /// tagSet: a list of TagReply.
    XmlList<TagReply> tag_set{};
    /// vpcId: a VPC id, `vpc-…`.
    XmlValue<VpcId> vpc_id{};
    /// denyAllIgwTraffic: yes or no.
    XmlBoolean deny_all_igw_traffic{};
    /// ipv6Native: yes or no.
    XmlBoolean ipv6_native{};
    /// ipv6Address: text.
    XmlText ipv6_address{};
    /// operator: an OperatorResponse.
    Optional<OperatorResponse> operator_{};
    /// associatedSubnetSet: subnet ids, `subnet-…`.
    XmlList<XmlValue<SubnetId>> associated_subnets{};
    /// availabilityZoneId: an availability zone id.
    XmlValue<AvailabilityZoneId> availability_zone_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const NetworkInterface&,
                                     const NetworkInterface&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<
            &NetworkInterface::association, &NetworkInterface::attachment,
            &NetworkInterface::availability_zone,
            &NetworkInterface::connection_tracking_configuration, &NetworkInterface::description,
            &NetworkInterface::groups, &NetworkInterface::interface_type,
            &NetworkInterface::ipv6_addresses, &NetworkInterface::mac_address,
            &NetworkInterface::network_interface_id, &NetworkInterface::outpost_arn,
            &NetworkInterface::owner_id, &NetworkInterface::private_dns_name,
            &NetworkInterface::public_dns_name, &NetworkInterface::public_ip_dns_name_options,
            &NetworkInterface::private_ip_address, &NetworkInterface::private_ip_addresses,
            &NetworkInterface::ipv4_prefixes, &NetworkInterface::ipv6_prefixes,
            &NetworkInterface::requester_id, &NetworkInterface::requester_managed,
            &NetworkInterface::source_dest_check, &NetworkInterface::status,
            &NetworkInterface::subnet_id, &NetworkInterface::tag_set, &NetworkInterface::vpc_id,
            &NetworkInterface::deny_all_igw_traffic, &NetworkInterface::ipv6_native,
            &NetworkInterface::ipv6_address, &NetworkInterface::operator_,
            &NetworkInterface::associated_subnets, &NetworkInterface::availability_zone_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("association", self.association);
            row("attachment", self.attachment);
            row("availabilityZone", self.availability_zone);
            row("connectionTrackingConfiguration", self.connection_tracking_configuration);
            row("description", self.description);
            row("groupSet", self.groups);
            row("interfaceType", self.interface_type);
            row("ipv6AddressesSet", self.ipv6_addresses);
            row("macAddress", self.mac_address);
            row("networkInterfaceId", self.network_interface_id);
            row("outpostArn", self.outpost_arn);
            row("ownerId", self.owner_id);
            row("privateDnsName", self.private_dns_name);
            row("publicDnsName", self.public_dns_name);
            row("publicIpDnsNameOptions", self.public_ip_dns_name_options);
            row("privateIpAddress", self.private_ip_address);
            row("privateIpAddressesSet", self.private_ip_addresses);
            row("ipv4PrefixSet", self.ipv4_prefixes);
            row("ipv6PrefixSet", self.ipv6_prefixes);
            row("requesterId", self.requester_id);
            row("requesterManaged", self.requester_managed);
            row("sourceDestCheck", self.source_dest_check);
            row("status", self.status);
            row("subnetId", self.subnet_id);
            row("tagSet", self.tag_set);
            row("vpcId", self.vpc_id);
            row("denyAllIgwTraffic", self.deny_all_igw_traffic);
            row("ipv6Native", self.ipv6_native);
            row("ipv6Address", self.ipv6_address);
            row("operator", self.operator_);
            row("associatedSubnetSet", self.associated_subnets);
            row("availabilityZoneId", self.availability_zone_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
