// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// IpamPoolSourceResource, a structure in replies.
#ifndef WRIT_EC2_TYPES_IPAM_POOL_SOURCE_RESOURCE_HPP
#define WRIT_EC2_TYPES_IPAM_POOL_SOURCE_RESOURCE_HPP

#include <writ/core/config.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/region.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
class IpamPoolSourceResourceType;  // writ/ec2/types/ipam_pool_source_resource_type.hpp

/// IpamPoolSourceResource, a structure in what EC2 answers to 4 actions. Members as of the EC2
/// model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_IpamPoolSourceResource.html
struct IpamPoolSourceResource {
    /// resourceId: text.
    XmlText resource_id{};
    /// resourceType: `vpc`.
    XmlValue<IpamPoolSourceResourceType> resource_type{};
    /// resourceRegion: a Region.
    XmlValue<Region> resource_region{};
    /// resourceOwner: text.
    XmlText resource_owner{};

    /// Whether two say the same.
    friend constexpr bool operator==(const IpamPoolSourceResource&,
                                     const IpamPoolSourceResource&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<
            &IpamPoolSourceResource::resource_id, &IpamPoolSourceResource::resource_type,
            &IpamPoolSourceResource::resource_region, &IpamPoolSourceResource::resource_owner>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("resourceId", self.resource_id);
            row("resourceType", self.resource_type);
            row("resourceRegion", self.resource_region);
            row("resourceOwner", self.resource_owner);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
