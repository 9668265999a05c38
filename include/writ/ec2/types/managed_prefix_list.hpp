// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// ManagedPrefixList, a structure in replies.
#ifndef WRIT_EC2_TYPES_MANAGED_PREFIX_LIST_HPP
#define WRIT_EC2_TYPES_MANAGED_PREFIX_LIST_HPP

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

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
class PrefixListState;  // writ/ec2/types/prefix_list_state.hpp

/// ManagedPrefixList, a structure in what EC2 answers to 5 actions. Members as of the EC2 model of
/// 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ManagedPrefixList.html
struct ManagedPrefixList {
    /// prefixListId: a prefix list resource id, `pl-…`.
    XmlValue<PrefixListResourceId> prefix_list_id{};
    /// addressFamily: text.
    XmlText address_family{};
    /// state: one of 12 words, such as `create-in-progress`.
    XmlValue<PrefixListState> state{};
    /// stateMessage: text.
    XmlText state_message{};
    /// prefixListArn: an ARN.
    XmlValue<Arn> prefix_list_arn{};
    /// prefixListName: text.
    XmlText prefix_list_name{};
    /// maxEntries: a whole number.
    XmlInteger max_entries{};
    /// version: a whole number.
    XmlInteger version{};
    /// tagSet: a list of TagReply.
    XmlList<TagReply> tags{};
    /// ownerId: text.
    XmlText owner_id{};
    /// ipamPrefixListResolverTargetId: text.
    XmlText ipam_prefix_list_resolver_target_id{};
    /// ipamPrefixListResolverSyncEnabled: yes or no.
    XmlBoolean ipam_prefix_list_resolver_sync_enabled{};

    /// Whether two say the same.
    friend constexpr bool operator==(const ManagedPrefixList&,
                                     const ManagedPrefixList&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<
            &ManagedPrefixList::prefix_list_id, &ManagedPrefixList::address_family,
            &ManagedPrefixList::state, &ManagedPrefixList::state_message,
            &ManagedPrefixList::prefix_list_arn, &ManagedPrefixList::prefix_list_name,
            &ManagedPrefixList::max_entries, &ManagedPrefixList::version, &ManagedPrefixList::tags,
            &ManagedPrefixList::owner_id, &ManagedPrefixList::ipam_prefix_list_resolver_target_id,
            &ManagedPrefixList::ipam_prefix_list_resolver_sync_enabled>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("prefixListId", self.prefix_list_id);
            row("addressFamily", self.address_family);
            row("state", self.state);
            row("stateMessage", self.state_message);
            row("prefixListArn", self.prefix_list_arn);
            row("prefixListName", self.prefix_list_name);
            row("maxEntries", self.max_entries);
            row("version", self.version);
            row("tagSet", self.tags);
            row("ownerId", self.owner_id);
            row("ipamPrefixListResolverTargetId", self.ipam_prefix_list_resolver_target_id);
            row("ipamPrefixListResolverSyncEnabled", self.ipam_prefix_list_resolver_sync_enabled);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
