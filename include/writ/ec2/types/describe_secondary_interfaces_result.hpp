// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// What EC2 answers to DescribeSecondaryInterfaces.
#ifndef WRIT_EC2_TYPES_DESCRIBE_SECONDARY_INTERFACES_RESULT_HPP
#define WRIT_EC2_TYPES_DESCRIBE_SECONDARY_INTERFACES_RESULT_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/instance_id.hpp>
#include <writ/ec2/types/network_interface_attachment_id.hpp>
#include <writ/ec2/types/secondary_interface_id.hpp>
#include <writ/ec2/types/secondary_network_id.hpp>
#include <writ/ec2/types/secondary_subnet_id.hpp>
#include <writ/ec2/types/tag_reply.hpp>
#include <writ/reply/xml_boolean.hpp>
#include <writ/reply/xml_integer.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>
#include <writ/value/arn.hpp>
#include <writ/value/availability_zone.hpp>
#include <writ/value/availability_zone_id.hpp>
#include <writ/value/timestamp.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
class AttachmentStatus;  // writ/ec2/types/attachment_status.hpp
class SecondaryInterfaceStatus;  // writ/ec2/types/secondary_interface_status.hpp
class SecondaryInterfaceType;  // writ/ec2/types/secondary_interface_type.hpp
class SecondaryNetworkType;  // writ/ec2/types/secondary_network_type.hpp

/// SecondaryInterfaceAttachment, a structure in what EC2 answers to DescribeSecondaryInterfaces.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_SecondaryInterfaceAttachment.html
struct SecondaryInterfaceAttachment {
    /// attachmentId: a network interface attachment id.
    XmlValue<NetworkInterfaceAttachmentId> attachment_id{};
    /// attachTime: a time.
    XmlValue<Timestamp> attach_time{};
    /// deleteOnTermination: yes or no.
    XmlBoolean delete_on_termination{};
    /// deviceIndex: a whole number.
    XmlInteger device_index{};
    /// instanceId: an instance id, `i-…`.
    XmlValue<InstanceId> instance_id{};
    /// instanceOwnerId: text.
    XmlText instance_owner_id{};
    /// networkCardIndex: a whole number.
    XmlInteger network_card_index{};
    /// status: `attaching`, `attached`, `detaching` or `detached`.
    XmlValue<AttachmentStatus> status{};

    /// Whether two say the same.
    friend constexpr bool operator==(const SecondaryInterfaceAttachment&,
                                     const SecondaryInterfaceAttachment&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&SecondaryInterfaceAttachment::attachment_id,
                                &SecondaryInterfaceAttachment::attach_time,
                                &SecondaryInterfaceAttachment::delete_on_termination,
                                &SecondaryInterfaceAttachment::device_index,
                                &SecondaryInterfaceAttachment::instance_id,
                                &SecondaryInterfaceAttachment::instance_owner_id,
                                &SecondaryInterfaceAttachment::network_card_index,
                                &SecondaryInterfaceAttachment::status>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("attachmentId", self.attachment_id);
            row("attachTime", self.attach_time);
            row("deleteOnTermination", self.delete_on_termination);
            row("deviceIndex", self.device_index);
            row("instanceId", self.instance_id);
            row("instanceOwnerId", self.instance_owner_id);
            row("networkCardIndex", self.network_card_index);
            row("status", self.status);
        }
    };
};

/// SecondaryInterfaceIpv4Address, a structure in what EC2 answers to DescribeSecondaryInterfaces.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_SecondaryInterfaceIpv4Address.html
struct SecondaryInterfaceIpv4Address {
    /// privateIpAddress: text.
    XmlText private_ip_address{};

    /// Whether two say the same.
    friend constexpr bool operator==(const SecondaryInterfaceIpv4Address&,
                                     const SecondaryInterfaceIpv4Address&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&SecondaryInterfaceIpv4Address::private_ip_address>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("privateIpAddress", self.private_ip_address);
        }
    };
};

/// SecondaryInterface, a structure in what EC2 answers to DescribeSecondaryInterfaces.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_SecondaryInterface.html
struct SecondaryInterface {
    /// availabilityZone: an availability zone.
    XmlValue<AvailabilityZone> availability_zone{};
    /// availabilityZoneId: an availability zone id.
    XmlValue<AvailabilityZoneId> availability_zone_id{};
    /// attachment: a SecondaryInterfaceAttachment.
    Optional<SecondaryInterfaceAttachment> attachment{};
    /// macAddress: text.
    XmlText mac_address{};
    /// ownerId: text.
    XmlText owner_id{};
    /// privateIpv4AddressSet: a list of SecondaryInterfaceIpv4Address.
    XmlList<SecondaryInterfaceIpv4Address> private_ipv4_addresses{};
    /// secondaryInterfaceId: a secondary interface id, `si-…`.
    XmlValue<SecondaryInterfaceId> secondary_interface_id{};
    /// secondaryInterfaceArn: an ARN.
    XmlValue<Arn> secondary_interface_arn{};
    /// secondaryInterfaceType: `secondary`.
    XmlValue<SecondaryInterfaceType> secondary_interface_type{};
    /// secondarySubnetId: a secondary subnet id, `ss-…`.
    XmlValue<SecondarySubnetId> secondary_subnet_id{};
    /// secondaryNetworkId: a secondary network id, `sn-…`.
    XmlValue<SecondaryNetworkId> secondary_network_id{};
    /// secondaryNetworkType: `rdma`.
    XmlValue<SecondaryNetworkType> secondary_network_type{};
    /// sourceDestCheck: yes or no.
    XmlBoolean source_dest_check{};
    /// status: `available` or `in-use`.
    XmlValue<SecondaryInterfaceStatus> status{};
    /// tagSet: a list of TagReply.
    XmlList<TagReply> tags{};

    /// Whether two say the same.
    friend constexpr bool operator==(const SecondaryInterface&,
                                     const SecondaryInterface&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<
            &SecondaryInterface::availability_zone, &SecondaryInterface::availability_zone_id,
            &SecondaryInterface::attachment, &SecondaryInterface::mac_address,
            &SecondaryInterface::owner_id, &SecondaryInterface::private_ipv4_addresses,
            &SecondaryInterface::secondary_interface_id,
            &SecondaryInterface::secondary_interface_arn,
            &SecondaryInterface::secondary_interface_type, &SecondaryInterface::secondary_subnet_id,
            &SecondaryInterface::secondary_network_id, &SecondaryInterface::secondary_network_type,
            &SecondaryInterface::source_dest_check, &SecondaryInterface::status,
            &SecondaryInterface::tags>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("availabilityZone", self.availability_zone);
            row("availabilityZoneId", self.availability_zone_id);
            row("attachment", self.attachment);
            row("macAddress", self.mac_address);
            row("ownerId", self.owner_id);
            row("privateIpv4AddressSet", self.private_ipv4_addresses);
            row("secondaryInterfaceId", self.secondary_interface_id);
            row("secondaryInterfaceArn", self.secondary_interface_arn);
            row("secondaryInterfaceType", self.secondary_interface_type);
            row("secondarySubnetId", self.secondary_subnet_id);
            row("secondaryNetworkId", self.secondary_network_id);
            row("secondaryNetworkType", self.secondary_network_type);
            row("sourceDestCheck", self.source_dest_check);
            row("status", self.status);
            row("tagSet", self.tags);
        }
    };
};

/// What EC2 answers to DescribeSecondaryInterfaces. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeSecondaryInterfaces.html
struct DescribeSecondaryInterfacesResult {
    /// secondaryInterfaceSet: a list of SecondaryInterface.
    XmlList<SecondaryInterface> secondary_interfaces{};
    /// nextToken: for the next page, if there is one.
    Optional<AnyText> next_token{};
    /// requestId: by which AWS finds the request again.
    XmlText request_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const DescribeSecondaryInterfacesResult&,
                                     const DescribeSecondaryInterfacesResult&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&DescribeSecondaryInterfacesResult::secondary_interfaces,
                                &DescribeSecondaryInterfacesResult::next_token,
                                &DescribeSecondaryInterfacesResult::request_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("secondaryInterfaceSet", self.secondary_interfaces);
            row("nextToken", self.next_token);
            row("requestId", self.request_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
