// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// Ipam, a structure in replies.
#ifndef WRIT_EC2_TYPES_IPAM_HPP
#define WRIT_EC2_TYPES_IPAM_HPP

#include <writ/core/config.hpp>
#include <writ/ec2/types/ipam_id.hpp>
#include <writ/ec2/types/ipam_operating_region.hpp>
#include <writ/ec2/types/ipam_resource_discovery_association_id.hpp>
#include <writ/ec2/types/ipam_resource_discovery_id.hpp>
#include <writ/ec2/types/ipam_scope_id.hpp>
#include <writ/ec2/types/tag_reply.hpp>
#include <writ/reply/xml_boolean.hpp>
#include <writ/reply/xml_integer.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/arn.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
class IpamMeteredAccount;  // writ/ec2/types/ipam_metered_account.hpp
class IpamState;  // writ/ec2/types/ipam_state.hpp
class IpamTier;  // writ/ec2/types/ipam_tier.hpp

/// Ipam, a structure in what EC2 answers to 4 actions. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_Ipam.html
struct Ipam {
    /// ownerId: text.
    XmlText owner_id{};
    /// ipamId: an IPAM id, `ipam-…`.
    XmlValue<IpamId> ipam_id{};
    /// ipamArn: an ARN.
    XmlValue<Arn> ipam_arn{};
    /// ipamRegion: text.
    XmlText ipam_region{};
    /// publicDefaultScopeId: an IPAM scope id, `ipam-scope-…`.
    XmlValue<IpamScopeId> public_default_scope_id{};
    /// privateDefaultScopeId: an IPAM scope id, `ipam-scope-…`.
    XmlValue<IpamScopeId> private_default_scope_id{};
    /// scopeCount: a whole number.
    XmlInteger scope_count{};
    /// description: text.
    XmlText description{};
    /// operatingRegionSet: a list of IpamOperatingRegion.
    XmlList<IpamOperatingRegion> operating_regions{};
    /// state: one of 12 words, such as `create-in-progress`.
    XmlValue<IpamState> state{};
    /// tagSet: a list of TagReply.
    XmlList<TagReply> tags{};
    /// defaultResourceDiscoveryId: an IPAM resource discovery id, `ipam-res-disco-…`.
    XmlValue<IpamResourceDiscoveryId> default_resource_discovery_id{};
    /// defaultResourceDiscoveryAssociationId: an IPAM resource discovery association id,
    /// `ipam-res-disco-assoc-…`.
    XmlValue<IpamResourceDiscoveryAssociationId> default_resource_discovery_association_id{};
    /// resourceDiscoveryAssociationCount: a whole number.
    XmlInteger resource_discovery_association_count{};
    /// stateMessage: text.
    XmlText state_message{};
    /// tier: `free` or `advanced`.
    XmlValue<IpamTier> tier{};
    /// enablePrivateGua: yes or no.
    XmlBoolean enable_private_gua{};
    /// meteredAccount: `ipam-owner` or `resource-owner`.
    XmlValue<IpamMeteredAccount> metered_account{};

    /// Whether two say the same.
    friend constexpr bool operator==(const Ipam&, const Ipam&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<
            &Ipam::owner_id, &Ipam::ipam_id, &Ipam::ipam_arn, &Ipam::ipam_region,
            &Ipam::public_default_scope_id, &Ipam::private_default_scope_id, &Ipam::scope_count,
            &Ipam::description, &Ipam::operating_regions, &Ipam::state, &Ipam::tags,
            &Ipam::default_resource_discovery_id, &Ipam::default_resource_discovery_association_id,
            &Ipam::resource_discovery_association_count, &Ipam::state_message, &Ipam::tier,
            &Ipam::enable_private_gua, &Ipam::metered_account>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("ownerId", self.owner_id);
            row("ipamId", self.ipam_id);
            row("ipamArn", self.ipam_arn);
            row("ipamRegion", self.ipam_region);
            row("publicDefaultScopeId", self.public_default_scope_id);
            row("privateDefaultScopeId", self.private_default_scope_id);
            row("scopeCount", self.scope_count);
            row("description", self.description);
            row("operatingRegionSet", self.operating_regions);
            row("state", self.state);
            row("tagSet", self.tags);
            row("defaultResourceDiscoveryId", self.default_resource_discovery_id);
            row("defaultResourceDiscoveryAssociationId",
                self.default_resource_discovery_association_id);
            row("resourceDiscoveryAssociationCount", self.resource_discovery_association_count);
            row("stateMessage", self.state_message);
            row("tier", self.tier);
            row("enablePrivateGua", self.enable_private_gua);
            row("meteredAccount", self.metered_account);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
