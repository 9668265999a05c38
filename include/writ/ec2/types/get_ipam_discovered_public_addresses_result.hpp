// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// What EC2 answers to GetIpamDiscoveredPublicAddresses.
#ifndef WRIT_EC2_TYPES_GET_IPAM_DISCOVERED_PUBLIC_ADDRESSES_RESULT_HPP
#define WRIT_EC2_TYPES_GET_IPAM_DISCOVERED_PUBLIC_ADDRESSES_RESULT_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/instance_id.hpp>
#include <writ/ec2/types/ipam_resource_discovery_id.hpp>
#include <writ/ec2/types/network_interface_id.hpp>
#include <writ/ec2/types/security_group_id.hpp>
#include <writ/ec2/types/subnet_id.hpp>
#include <writ/ec2/types/vpc_id.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>
#include <writ/value/region.hpp>
#include <writ/value/timestamp.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
// writ/ec2/types/ipam_public_address_association_status.hpp
class IpamPublicAddressAssociationStatus;
class IpamPublicAddressAwsService;  // writ/ec2/types/ipam_public_address_aws_service.hpp
class IpamPublicAddressType;  // writ/ec2/types/ipam_public_address_type.hpp

/// IpamPublicAddressTag, a structure in what EC2 answers to GetIpamDiscoveredPublicAddresses.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_IpamPublicAddressTag.html
struct IpamPublicAddressTag {
    /// key: text.
    XmlText key{};
    /// value: text.
    XmlText value{};

    /// Whether two say the same.
    friend constexpr bool operator==(const IpamPublicAddressTag&,
                                     const IpamPublicAddressTag&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&IpamPublicAddressTag::key, &IpamPublicAddressTag::value>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("key", self.key);
            row("value", self.value);
        }
    };
};

/// IpamPublicAddressTags, a structure in what EC2 answers to GetIpamDiscoveredPublicAddresses.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_IpamPublicAddressTags.html
struct IpamPublicAddressTags {
    /// eipTagSet: a list of IpamPublicAddressTag.
    XmlList<IpamPublicAddressTag> eip_tags{};

    /// Whether two say the same.
    friend constexpr bool operator==(const IpamPublicAddressTags&,
                                     const IpamPublicAddressTags&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&IpamPublicAddressTags::eip_tags>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("eipTagSet", self.eip_tags);
        }
    };
};

/// IpamPublicAddressSecurityGroup, a structure in what EC2 answers to
/// GetIpamDiscoveredPublicAddresses.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_IpamPublicAddressSecurityGroup.html
struct IpamPublicAddressSecurityGroup {
    /// groupName: text.
    XmlText group_name{};
    /// groupId: a security group id, `sg-…`.
    XmlValue<SecurityGroupId> group_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const IpamPublicAddressSecurityGroup&,
                                     const IpamPublicAddressSecurityGroup&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&IpamPublicAddressSecurityGroup::group_name,
                                &IpamPublicAddressSecurityGroup::group_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("groupName", self.group_name);
            row("groupId", self.group_id);
        }
    };
};

/// IpamDiscoveredPublicAddress, a structure in what EC2 answers to
/// GetIpamDiscoveredPublicAddresses.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_IpamDiscoveredPublicAddress.html
struct IpamDiscoveredPublicAddress {
    /// ipamResourceDiscoveryId: an IPAM resource discovery id, `ipam-res-disco-…`.
    XmlValue<IpamResourceDiscoveryId> ipam_resource_discovery_id{};
    /// addressRegion: a Region.
    XmlValue<Region> address_region{};
    /// address: text.
    XmlText address{};
    /// addressOwnerId: text.
    XmlText address_owner_id{};
    /// addressAllocationId: text.
    XmlText address_allocation_id{};
    /// associationStatus: `associated` or `disassociated`.
    XmlValue<IpamPublicAddressAssociationStatus> association_status{};
    /// addressType: one of 7 words, such as `service-managed-ip`.
    XmlValue<IpamPublicAddressType> address_type{};
    /// service: one of 10 words, such as `nat-gateway`.
    XmlValue<IpamPublicAddressAwsService> service{};
    /// serviceResource: text.
    XmlText service_resource{};
    /// vpcId: a VPC id, `vpc-…`.
    XmlValue<VpcId> vpc_id{};
    /// subnetId: a subnet id, `subnet-…`.
    XmlValue<SubnetId> subnet_id{};
    /// publicIpv4PoolId: text.
    XmlText public_ipv4_pool_id{};
    /// networkInterfaceId: a network interface id, `eni-…`.
    XmlValue<NetworkInterfaceId> network_interface_id{};
    /// networkInterfaceDescription: text.
    XmlText network_interface_description{};
    /// instanceId: an instance id, `i-…`.
    XmlValue<InstanceId> instance_id{};
    /// tags: IpamPublicAddressTags.
    Optional<IpamPublicAddressTags> tags{};
    /// networkBorderGroup: text.
    XmlText network_border_group{};
    /// securityGroupSet: a list of IpamPublicAddressSecurityGroup.
    XmlList<IpamPublicAddressSecurityGroup> security_groups{};
    /// sampleTime: a time.
    XmlValue<Timestamp> sample_time{};

    /// Whether two say the same.
    friend constexpr bool operator==(const IpamDiscoveredPublicAddress&,
                                     const IpamDiscoveredPublicAddress&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<
            &IpamDiscoveredPublicAddress::ipam_resource_discovery_id,
            &IpamDiscoveredPublicAddress::address_region, &IpamDiscoveredPublicAddress::address,
            &IpamDiscoveredPublicAddress::address_owner_id,
            &IpamDiscoveredPublicAddress::address_allocation_id,
            &IpamDiscoveredPublicAddress::association_status,
            &IpamDiscoveredPublicAddress::address_type, &IpamDiscoveredPublicAddress::service,
            &IpamDiscoveredPublicAddress::service_resource, &IpamDiscoveredPublicAddress::vpc_id,
            &IpamDiscoveredPublicAddress::subnet_id,
            &IpamDiscoveredPublicAddress::public_ipv4_pool_id,
            &IpamDiscoveredPublicAddress::network_interface_id,
            &IpamDiscoveredPublicAddress::network_interface_description,
            &IpamDiscoveredPublicAddress::instance_id, &IpamDiscoveredPublicAddress::tags,
            &IpamDiscoveredPublicAddress::network_border_group,
            &IpamDiscoveredPublicAddress::security_groups,
            &IpamDiscoveredPublicAddress::sample_time>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("ipamResourceDiscoveryId", self.ipam_resource_discovery_id);
            row("addressRegion", self.address_region);
            row("address", self.address);
            row("addressOwnerId", self.address_owner_id);
            row("addressAllocationId", self.address_allocation_id);
            row("associationStatus", self.association_status);
            row("addressType", self.address_type);
            row("service", self.service);
            row("serviceResource", self.service_resource);
            row("vpcId", self.vpc_id);
            row("subnetId", self.subnet_id);
            row("publicIpv4PoolId", self.public_ipv4_pool_id);
            row("networkInterfaceId", self.network_interface_id);
            row("networkInterfaceDescription", self.network_interface_description);
            row("instanceId", self.instance_id);
            row("tags", self.tags);
            row("networkBorderGroup", self.network_border_group);
            row("securityGroupSet", self.security_groups);
            row("sampleTime", self.sample_time);
        }
    };
};

/// What EC2 answers to GetIpamDiscoveredPublicAddresses. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetIpamDiscoveredPublicAddresses.html
struct GetIpamDiscoveredPublicAddressesResult {
    /// ipamDiscoveredPublicAddressSet: a list of IpamDiscoveredPublicAddress.
    XmlList<IpamDiscoveredPublicAddress> ipam_discovered_public_addresses{};
    /// oldestSampleTime: a time.
    XmlValue<Timestamp> oldest_sample_time{};
    /// nextToken: for the next page, if there is one.
    Optional<AnyText> next_token{};
    /// requestId: by which AWS finds the request again.
    XmlText request_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const GetIpamDiscoveredPublicAddressesResult&,
                                     const GetIpamDiscoveredPublicAddressesResult&) noexcept =
        default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members =
            Members<&GetIpamDiscoveredPublicAddressesResult::ipam_discovered_public_addresses,
                    &GetIpamDiscoveredPublicAddressesResult::oldest_sample_time,
                    &GetIpamDiscoveredPublicAddressesResult::next_token,
                    &GetIpamDiscoveredPublicAddressesResult::request_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("ipamDiscoveredPublicAddressSet", self.ipam_discovered_public_addresses);
            row("oldestSampleTime", self.oldest_sample_time);
            row("nextToken", self.next_token);
            row("requestId", self.request_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
