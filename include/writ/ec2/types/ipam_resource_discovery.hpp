// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// IpamResourceDiscovery, a structure in replies.
#ifndef WRIT_EC2_TYPES_IPAM_RESOURCE_DISCOVERY_HPP
#define WRIT_EC2_TYPES_IPAM_RESOURCE_DISCOVERY_HPP

#include <writ/core/config.hpp>
#include <writ/ec2/types/ipam_operating_region.hpp>
#include <writ/ec2/types/ipam_organizational_unit_exclusion.hpp>
#include <writ/ec2/types/ipam_resource_discovery_id.hpp>
#include <writ/ec2/types/tag_reply.hpp>
#include <writ/reply/xml_boolean.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/arn.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
class IpamResourceDiscoveryState;  // writ/ec2/types/ipam_resource_discovery_state.hpp

/// IpamResourceDiscovery, a structure in what EC2 answers to 4 actions. Members as of the EC2 model
/// of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_IpamResourceDiscovery.html
struct IpamResourceDiscovery {
    /// ownerId: text.
    XmlText owner_id{};
    /// ipamResourceDiscoveryId: an IPAM resource discovery id, `ipam-res-disco-…`.
    XmlValue<IpamResourceDiscoveryId> ipam_resource_discovery_id{};
    /// ipamResourceDiscoveryArn: an ARN.
    XmlValue<Arn> ipam_resource_discovery_arn{};
    /// ipamResourceDiscoveryRegion: text.
    XmlText ipam_resource_discovery_region{};
    /// description: text.
    XmlText description{};
    /// operatingRegionSet: a list of IpamOperatingRegion.
    XmlList<IpamOperatingRegion> operating_regions{};
    /// isDefault: yes or no.
    XmlBoolean is_default{};
    /// state: one of 12 words, such as `create-in-progress`.
    XmlValue<IpamResourceDiscoveryState> state{};
    /// tagSet: a list of TagReply.
    XmlList<TagReply> tags{};
    /// organizationalUnitExclusionSet: a list of IpamOrganizationalUnitExclusion.
    XmlList<IpamOrganizationalUnitExclusion> organizational_unit_exclusions{};

    /// Whether two say the same.
    friend constexpr bool operator==(const IpamResourceDiscovery&,
                                     const IpamResourceDiscovery&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<
            &IpamResourceDiscovery::owner_id, &IpamResourceDiscovery::ipam_resource_discovery_id,
            &IpamResourceDiscovery::ipam_resource_discovery_arn,
            &IpamResourceDiscovery::ipam_resource_discovery_region,
            &IpamResourceDiscovery::description, &IpamResourceDiscovery::operating_regions,
            &IpamResourceDiscovery::is_default, &IpamResourceDiscovery::state,
            &IpamResourceDiscovery::tags, &IpamResourceDiscovery::organizational_unit_exclusions>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("ownerId", self.owner_id);
            row("ipamResourceDiscoveryId", self.ipam_resource_discovery_id);
            row("ipamResourceDiscoveryArn", self.ipam_resource_discovery_arn);
            row("ipamResourceDiscoveryRegion", self.ipam_resource_discovery_region);
            row("description", self.description);
            row("operatingRegionSet", self.operating_regions);
            row("isDefault", self.is_default);
            row("state", self.state);
            row("tagSet", self.tags);
            row("organizationalUnitExclusionSet", self.organizational_unit_exclusions);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
