// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// IpamPrefixListResolverTarget, a structure in replies.
#ifndef WRIT_EC2_TYPES_IPAM_PREFIX_LIST_RESOLVER_TARGET_HPP
#define WRIT_EC2_TYPES_IPAM_PREFIX_LIST_RESOLVER_TARGET_HPP

#include <writ/core/config.hpp>
#include <writ/ec2/types/prefix_list_resource_id.hpp>
#include <writ/ec2/types/tag_reply.hpp>
#include <writ/reply/xml_boolean.hpp>
#include <writ/reply/xml_integer.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/arn.hpp>
#include <writ/value/region.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
// writ/ec2/types/ipam_prefix_list_resolver_target_state.hpp
class IpamPrefixListResolverTargetState;

/// IpamPrefixListResolverTarget, a structure in what EC2 answers to 4 actions. Members as of the
/// EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_IpamPrefixListResolverTarget.html
struct IpamPrefixListResolverTarget {
    /// ipamPrefixListResolverTargetId: text.
    XmlText ipam_prefix_list_resolver_target_id{};
    /// ipamPrefixListResolverTargetArn: an ARN.
    XmlValue<Arn> ipam_prefix_list_resolver_target_arn{};
    /// ipamPrefixListResolverId: text.
    XmlText ipam_prefix_list_resolver_id{};
    /// ownerId: text.
    XmlText owner_id{};
    /// prefixListId: a prefix list resource id, `pl-…`.
    XmlValue<PrefixListResourceId> prefix_list_id{};
    /// prefixListRegion: a Region.
    XmlValue<Region> prefix_list_region{};
    /// desiredVersion: a whole number.
    XmlInteger desired_version{};
    /// lastSyncedVersion: a whole number.
    XmlInteger last_synced_version{};
    /// trackLatestVersion: yes or no.
    XmlBoolean track_latest_version{};
    /// stateMessage: text.
    XmlText state_message{};
    /// state: one of 15 words, such as `create-in-progress`.
    XmlValue<IpamPrefixListResolverTargetState> state{};
    /// tagSet: a list of TagReply.
    XmlList<TagReply> tags{};

    /// Whether two say the same.
    friend constexpr bool operator==(const IpamPrefixListResolverTarget&,
                                     const IpamPrefixListResolverTarget&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<
            &IpamPrefixListResolverTarget::ipam_prefix_list_resolver_target_id,
            &IpamPrefixListResolverTarget::ipam_prefix_list_resolver_target_arn,
            &IpamPrefixListResolverTarget::ipam_prefix_list_resolver_id,
            &IpamPrefixListResolverTarget::owner_id, &IpamPrefixListResolverTarget::prefix_list_id,
            &IpamPrefixListResolverTarget::prefix_list_region,
            &IpamPrefixListResolverTarget::desired_version,
            &IpamPrefixListResolverTarget::last_synced_version,
            &IpamPrefixListResolverTarget::track_latest_version,
            &IpamPrefixListResolverTarget::state_message, &IpamPrefixListResolverTarget::state,
            &IpamPrefixListResolverTarget::tags>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("ipamPrefixListResolverTargetId", self.ipam_prefix_list_resolver_target_id);
            row("ipamPrefixListResolverTargetArn", self.ipam_prefix_list_resolver_target_arn);
            row("ipamPrefixListResolverId", self.ipam_prefix_list_resolver_id);
            row("ownerId", self.owner_id);
            row("prefixListId", self.prefix_list_id);
            row("prefixListRegion", self.prefix_list_region);
            row("desiredVersion", self.desired_version);
            row("lastSyncedVersion", self.last_synced_version);
            row("trackLatestVersion", self.track_latest_version);
            row("stateMessage", self.state_message);
            row("state", self.state);
            row("tagSet", self.tags);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
