// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// IpamResourceCidr, a structure in replies.
#ifndef WRIT_EC2_TYPES_IPAM_RESOURCE_CIDR_HPP
#define WRIT_EC2_TYPES_IPAM_RESOURCE_CIDR_HPP

#include <writ/core/config.hpp>
#include <writ/ec2/types/ipam_id.hpp>
#include <writ/ec2/types/ipam_pool_id.hpp>
#include <writ/ec2/types/ipam_resource_tag.hpp>
#include <writ/ec2/types/ipam_scope_id.hpp>
#include <writ/ec2/types/vpc_id.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/availability_zone_id.hpp>
#include <writ/value/cidr_block.hpp>
#include <writ/value/double.hpp>
#include <writ/value/region.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
class IpamComplianceStatus;  // writ/ec2/types/ipam_compliance_status.hpp
class IpamManagementState;  // writ/ec2/types/ipam_management_state.hpp
class IpamOverlapStatus;  // writ/ec2/types/ipam_overlap_status.hpp
class IpamResourceType;  // writ/ec2/types/ipam_resource_type.hpp

/// IpamResourceCidr, a structure in what EC2 answers to GetIpamResourceCidrs and
/// ModifyIpamResourceCidr. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_IpamResourceCidr.html
struct IpamResourceCidr {
    /// ipamId: an IPAM id, `ipam-…`.
    XmlValue<IpamId> ipam_id{};
    /// ipamScopeId: an IPAM scope id, `ipam-scope-…`.
    XmlValue<IpamScopeId> ipam_scope_id{};
    /// ipamPoolId: an IPAM pool id, `ipam-pool-…`.
    XmlValue<IpamPoolId> ipam_pool_id{};
    /// resourceRegion: a Region.
    XmlValue<Region> resource_region{};
    /// resourceOwnerId: text.
    XmlText resource_owner_id{};
    /// resourceId: text.
    XmlText resource_id{};
    /// resourceName: text.
    XmlText resource_name{};
    /// resourceCidr: a CIDR block.
    XmlValue<CidrBlock> resource_cidr{};
    /// resourceType: one of 7 words, such as `vpc`.
    XmlValue<IpamResourceType> resource_type{};
    /// resourceTagSet: a list of IpamResourceTag.
    XmlList<IpamResourceTag> resource_tags{};
    /// ipUsage: a number.
    XmlValue<Double> ip_usage{};
    /// complianceStatus: `compliant`, `noncompliant`, `unmanaged` or `ignored`.
    XmlValue<IpamComplianceStatus> compliance_status{};
    /// managementState: `managed`, `unmanaged` or `ignored`.
    XmlValue<IpamManagementState> management_state{};
    /// overlapStatus: `overlapping`, `nonoverlapping` or `ignored`.
    XmlValue<IpamOverlapStatus> overlap_status{};
    /// vpcId: a VPC id, `vpc-…`.
    XmlValue<VpcId> vpc_id{};
    /// availabilityZoneId: an availability zone id.
    XmlValue<AvailabilityZoneId> availability_zone_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const IpamResourceCidr&,
                                     const IpamResourceCidr&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members =
            Members<&IpamResourceCidr::ipam_id, &IpamResourceCidr::ipam_scope_id,
                    &IpamResourceCidr::ipam_pool_id, &IpamResourceCidr::resource_region,
                    &IpamResourceCidr::resource_owner_id, &IpamResourceCidr::resource_id,
                    &IpamResourceCidr::resource_name, &IpamResourceCidr::resource_cidr,
                    &IpamResourceCidr::resource_type, &IpamResourceCidr::resource_tags,
                    &IpamResourceCidr::ip_usage, &IpamResourceCidr::compliance_status,
                    &IpamResourceCidr::management_state, &IpamResourceCidr::overlap_status,
                    &IpamResourceCidr::vpc_id, &IpamResourceCidr::availability_zone_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("ipamId", self.ipam_id);
            row("ipamScopeId", self.ipam_scope_id);
            row("ipamPoolId", self.ipam_pool_id);
            row("resourceRegion", self.resource_region);
            row("resourceOwnerId", self.resource_owner_id);
            row("resourceId", self.resource_id);
            row("resourceName", self.resource_name);
            row("resourceCidr", self.resource_cidr);
            row("resourceType", self.resource_type);
            row("resourceTagSet", self.resource_tags);
            row("ipUsage", self.ip_usage);
            row("complianceStatus", self.compliance_status);
            row("managementState", self.management_state);
            row("overlapStatus", self.overlap_status);
            row("vpcId", self.vpc_id);
            row("availabilityZoneId", self.availability_zone_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
