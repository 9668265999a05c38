// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// IpamResourceDiscoveryAssociation, a structure in replies.
#ifndef WRIT_EC2_TYPES_IPAM_RESOURCE_DISCOVERY_ASSOCIATION_HPP
#define WRIT_EC2_TYPES_IPAM_RESOURCE_DISCOVERY_ASSOCIATION_HPP

#include <writ/core/config.hpp>
#include <writ/ec2/types/ipam_id.hpp>
#include <writ/ec2/types/ipam_resource_discovery_association_id.hpp>
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
// writ/ec2/types/ipam_associated_resource_discovery_status.hpp
class IpamAssociatedResourceDiscoveryStatus;
// writ/ec2/types/ipam_resource_discovery_association_state.hpp
class IpamResourceDiscoveryAssociationState;

/// IpamResourceDiscoveryAssociation, a structure in what EC2 answers to 3 actions. Members as of
/// the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_IpamResourceDiscoveryAssociation.html
struct IpamResourceDiscoveryAssociation {
    /// ownerId: text.
    XmlText owner_id{};
    /// ipamResourceDiscoveryAssociationId: an IPAM resource discovery association id,
    /// `ipam-res-disco-assoc-…`.
    XmlValue<IpamResourceDiscoveryAssociationId> ipam_resource_discovery_association_id{};
    /// ipamResourceDiscoveryAssociationArn: an ARN.
    XmlValue<Arn> ipam_resource_discovery_association_arn{};
    /// ipamResourceDiscoveryId: an IPAM resource discovery id, `ipam-res-disco-…`.
    XmlValue<IpamResourceDiscoveryId> ipam_resource_discovery_id{};
    /// ipamId: an IPAM id, `ipam-…`.
    XmlValue<IpamId> ipam_id{};
    /// ipamArn: an ARN.
    XmlValue<Arn> ipam_arn{};
    /// ipamRegion: text.
    XmlText ipam_region{};
    /// isDefault: yes or no.
    XmlBoolean is_default{};
    /// resourceDiscoveryStatus: `active` or `not-found`.
    XmlValue<IpamAssociatedResourceDiscoveryStatus> resource_discovery_status{};
    /// state: one of 9 words, such as `associate-in-progress`.
    XmlValue<IpamResourceDiscoveryAssociationState> state{};
    /// tagSet: a list of TagReply.
    XmlList<TagReply> tags{};

    /// Whether two say the same.
    friend constexpr bool operator==(const IpamResourceDiscoveryAssociation&,
                                     const IpamResourceDiscoveryAssociation&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<
            &IpamResourceDiscoveryAssociation::owner_id,
            &IpamResourceDiscoveryAssociation::ipam_resource_discovery_association_id,
            &IpamResourceDiscoveryAssociation::ipam_resource_discovery_association_arn,
            &IpamResourceDiscoveryAssociation::ipam_resource_discovery_id,
            &IpamResourceDiscoveryAssociation::ipam_id, &IpamResourceDiscoveryAssociation::ipam_arn,
            &IpamResourceDiscoveryAssociation::ipam_region,
            &IpamResourceDiscoveryAssociation::is_default,
            &IpamResourceDiscoveryAssociation::resource_discovery_status,
            &IpamResourceDiscoveryAssociation::state, &IpamResourceDiscoveryAssociation::tags>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("ownerId", self.owner_id);
            row("ipamResourceDiscoveryAssociationId", self.ipam_resource_discovery_association_id);
            row("ipamResourceDiscoveryAssociationArn",
                self.ipam_resource_discovery_association_arn);
            row("ipamResourceDiscoveryId", self.ipam_resource_discovery_id);
            row("ipamId", self.ipam_id);
            row("ipamArn", self.ipam_arn);
            row("ipamRegion", self.ipam_region);
            row("isDefault", self.is_default);
            row("resourceDiscoveryStatus", self.resource_discovery_status);
            row("state", self.state);
            row("tagSet", self.tags);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
