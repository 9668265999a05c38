// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// IpamPoolAllocation, a structure in replies.
#ifndef WRIT_EC2_TYPES_IPAM_POOL_ALLOCATION_HPP
#define WRIT_EC2_TYPES_IPAM_POOL_ALLOCATION_HPP

#include <writ/core/config.hpp>
#include <writ/ec2/types/ipam_pool_allocation_id.hpp>
#include <writ/ec2/types/tag_reply.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/cidr_block.hpp>
#include <writ/value/region.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
class IpamPoolAllocationResourceType;  // writ/ec2/types/ipam_pool_allocation_resource_type.hpp

/// IpamPoolAllocation, a structure in what EC2 answers to 4 actions. Members as of the EC2 model of
/// 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_IpamPoolAllocation.html
struct IpamPoolAllocation {
    /// cidr: a CIDR block.
    XmlValue<CidrBlock> cidr{};
    /// ipamPoolAllocationId: an IPAM pool allocation id, `ipam-pool-alloc-…`.
    XmlValue<IpamPoolAllocationId> ipam_pool_allocation_id{};
    /// description: text.
    XmlText description{};
    /// resourceId: text.
    XmlText resource_id{};
    /// resourceType: one of 7 words, such as `ipam-pool`.
    XmlValue<IpamPoolAllocationResourceType> resource_type{};
    /// resourceRegion: a Region.
    XmlValue<Region> resource_region{};
    /// resourceOwner: text.
    XmlText resource_owner{};
    /// tagSet: a list of TagReply.
    XmlList<TagReply> tags{};

    /// Whether two say the same.
    friend constexpr bool operator==(const IpamPoolAllocation&,
                                     const IpamPoolAllocation&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members =
            Members<&IpamPoolAllocation::cidr, &IpamPoolAllocation::ipam_pool_allocation_id,
                    &IpamPoolAllocation::description, &IpamPoolAllocation::resource_id,
                    &IpamPoolAllocation::resource_type, &IpamPoolAllocation::resource_region,
                    &IpamPoolAllocation::resource_owner, &IpamPoolAllocation::tags>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("cidr", self.cidr);
            row("ipamPoolAllocationId", self.ipam_pool_allocation_id);
            row("description", self.description);
            row("resourceId", self.resource_id);
            row("resourceType", self.resource_type);
            row("resourceRegion", self.resource_region);
            row("resourceOwner", self.resource_owner);
            row("tagSet", self.tags);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
