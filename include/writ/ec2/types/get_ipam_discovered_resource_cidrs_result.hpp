// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// What EC2 answers to GetIpamDiscoveredResourceCidrs.
#ifndef WRIT_EC2_TYPES_GET_IPAM_DISCOVERED_RESOURCE_CIDRS_RESULT_HPP
#define WRIT_EC2_TYPES_GET_IPAM_DISCOVERED_RESOURCE_CIDRS_RESULT_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/ipam_resource_discovery_id.hpp>
#include <writ/ec2/types/ipam_resource_tag.hpp>
#include <writ/ec2/types/subnet_id.hpp>
#include <writ/ec2/types/vpc_id.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>
#include <writ/value/availability_zone_id.hpp>
#include <writ/value/cidr_block.hpp>
#include <writ/value/double.hpp>
#include <writ/value/region.hpp>
#include <writ/value/timestamp.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
// writ/ec2/types/ipam_network_interface_attachment_status.hpp
class IpamNetworkInterfaceAttachmentStatus;
class IpamResourceCidrIpSource;  // writ/ec2/types/ipam_resource_cidr_ip_source.hpp
class IpamResourceType;  // writ/ec2/types/ipam_resource_type.hpp

/// IpamDiscoveredResourceCidr, a structure in what EC2 answers to GetIpamDiscoveredResourceCidrs.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_IpamDiscoveredResourceCidr.html
struct IpamDiscoveredResourceCidr {
    /// ipamResourceDiscoveryId: an IPAM resource discovery id, `ipam-res-disco-…`.
    XmlValue<IpamResourceDiscoveryId> ipam_resource_discovery_id{};
    /// resourceRegion: a Region.
    XmlValue<Region> resource_region{};
    /// resourceId: text.
    XmlText resource_id{};
    /// resourceOwnerId: text.
    XmlText resource_owner_id{};
    /// resourceCidr: a CIDR block.
    XmlValue<CidrBlock> resource_cidr{};
    /// ipSource: `amazon`, `byoip` or `none`.
    XmlValue<IpamResourceCidrIpSource> ip_source{};
    /// resourceType: one of 7 words, such as `vpc`.
    XmlValue<IpamResourceType> resource_type{};
    /// resourceTagSet: a list of IpamResourceTag.
    XmlList<IpamResourceTag> resource_tags{};
    /// ipUsage: a number.
    XmlValue<Double> ip_usage{};
    /// vpcId: a VPC id, `vpc-…`.
    XmlValue<VpcId> vpc_id{};
    /// subnetId: a subnet id, `subnet-…`.
    XmlValue<SubnetId> subnet_id{};
    /// networkInterfaceAttachmentStatus: `available` or `in-use`.
    XmlValue<IpamNetworkInterfaceAttachmentStatus> network_interface_attachment_status{};
    /// sampleTime: a time.
    XmlValue<Timestamp> sample_time{};
    /// availabilityZoneId: an availability zone id.
    XmlValue<AvailabilityZoneId> availability_zone_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const IpamDiscoveredResourceCidr&,
                                     const IpamDiscoveredResourceCidr&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<
            &IpamDiscoveredResourceCidr::ipam_resource_discovery_id,
            &IpamDiscoveredResourceCidr::resource_region, &IpamDiscoveredResourceCidr::resource_id,
            &IpamDiscoveredResourceCidr::resource_owner_id,
            &IpamDiscoveredResourceCidr::resource_cidr, &IpamDiscoveredResourceCidr::ip_source,
            &IpamDiscoveredResourceCidr::resource_type, &IpamDiscoveredResourceCidr::resource_tags,
            &IpamDiscoveredResourceCidr::ip_usage, &IpamDiscoveredResourceCidr::vpc_id,
            &IpamDiscoveredResourceCidr::subnet_id,
            &IpamDiscoveredResourceCidr::network_interface_attachment_status,
            &IpamDiscoveredResourceCidr::sample_time,
            &IpamDiscoveredResourceCidr::availability_zone_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("ipamResourceDiscoveryId", self.ipam_resource_discovery_id);
            row("resourceRegion", self.resource_region);
            row("resourceId", self.resource_id);
            row("resourceOwnerId", self.resource_owner_id);
            row("resourceCidr", self.resource_cidr);
            row("ipSource", self.ip_source);
            row("resourceType", self.resource_type);
            row("resourceTagSet", self.resource_tags);
            row("ipUsage", self.ip_usage);
            row("vpcId", self.vpc_id);
            row("subnetId", self.subnet_id);
            row("networkInterfaceAttachmentStatus", self.network_interface_attachment_status);
            row("sampleTime", self.sample_time);
            row("availabilityZoneId", self.availability_zone_id);
        }
    };
};

/// What EC2 answers to GetIpamDiscoveredResourceCidrs. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetIpamDiscoveredResourceCidrs.html
struct GetIpamDiscoveredResourceCidrsResult {
    /// ipamDiscoveredResourceCidrSet: a list of IpamDiscoveredResourceCidr.
    XmlList<IpamDiscoveredResourceCidr> ipam_discovered_resource_cidrs{};
    /// nextToken: for the next page, if there is one.
    Optional<AnyText> next_token{};
    /// requestId: by which AWS finds the request again.
    XmlText request_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const GetIpamDiscoveredResourceCidrsResult&,
                                     const GetIpamDiscoveredResourceCidrsResult&) noexcept =
        default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members =
            Members<&GetIpamDiscoveredResourceCidrsResult::ipam_discovered_resource_cidrs,
                    &GetIpamDiscoveredResourceCidrsResult::next_token,
                    &GetIpamDiscoveredResourceCidrsResult::request_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("ipamDiscoveredResourceCidrSet", self.ipam_discovered_resource_cidrs);
            row("nextToken", self.next_token);
            row("requestId", self.request_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
