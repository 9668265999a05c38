// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The request ModifyManagedPrefixList.
#ifndef WRIT_EC2_MODIFY_MANAGED_PREFIX_LIST_HPP
#define WRIT_EC2_MODIFY_MANAGED_PREFIX_LIST_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/optional.hpp>
#include <writ/core/required.hpp>
#include <writ/ec2/rules/list_length.hpp>
#include <writ/ec2/types/add_prefix_list_entry.hpp>
#include <writ/ec2/types/api.hpp>
#include <writ/ec2/types/extra_parameters.hpp>
#include <writ/ec2/types/modify_managed_prefix_list_result.hpp>
#include <writ/ec2/types/prefix_list_resource_id.hpp>
#include <writ/reply/reply.hpp>
#include <writ/rule/check.hpp>
#include <writ/rule/rule.hpp>
#include <writ/schema/parameter.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>
#include <writ/value/cidr_block.hpp>
#include <writ/value/integer.hpp>
#include <writ/value/long.hpp>
#include <writ/value/yes_no.hpp>
#include <writ/wire/http.hpp>
#include <writ/wire/parameters.hpp>
#include <writ/wire/query.hpp>
#include <writ/wire/read_pairs.hpp>
#include <writ/wire/read_parameters.hpp>
#include <writ/wire/read_query.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// RemovePrefixListEntry, a structure in ModifyManagedPrefixList.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RemovePrefixListEntry.html
struct RemovePrefixListEntry {
    /// Cidr: a CIDR block.
    Required<CidrBlock, struct Cidr_given_right_and_in_order> cidr;

    /// Whether two are equal.
    friend constexpr bool operator==(const RemovePrefixListEntry&,
                                     const RemovePrefixListEntry&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&RemovePrefixListEntry::cidr>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("Cidr", self.cidr);
        }
    };
};

/// The request ModifyManagedPrefixList. API version 2016-11-15, members as of the EC2 model of
/// 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyManagedPrefixList.html
struct ModifyManagedPrefixList {
    /// PrefixListId: a prefix list resource id, `pl-…`.
    Required<PrefixListResourceId, struct PrefixListId_given_right_and_in_order> prefix_list_id;
    /// DryRun: with `true`, EC2 only tells whether the caller may do this.
    YesNo dry_run{};
    /// CurrentVersion: a whole number.
    Optional<Long> current_version{};
    /// PrefixListName: text.
    Optional<AnyText> prefix_list_name{};
    /// AddEntry.N: a list of AddPrefixListEntry, at most 100.
    List<AddPrefixListEntry> add_entries{};
    /// RemoveEntry.N: a list of RemovePrefixListEntry, at most 100.
    List<RemovePrefixListEntry> remove_entries{};
    /// MaxEntries: a whole number.
    Optional<Integer> max_entries{};
    /// IpamPrefixListResolverSyncEnabled: yes or no.
    YesNo ipam_prefix_list_resolver_sync_enabled{};
    /// Parameters that this version does not know, sent after all others.
    List<Parameter> extra{};

    /// Whether two are equal.
    friend constexpr bool operator==(const ModifyManagedPrefixList&,
                                     const ModifyManagedPrefixList&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Action, as it is sent.
        static constexpr std::string_view action = "ModifyManagedPrefixList";
        /// Version, as it is sent.
        static constexpr std::string_view version = api_version;
        /// What its reply holds.
        using result_type = ModifyManagedPrefixListResult;
        /// Its rules, in the order they are judged.
        using rules = Rules<list_is_longer_than_documented, extra_parameter_rules>;

        /// Tells of lists their names, sizes, and how many elements the service model gives each.
        template <class Self, class Tell>
        static constexpr void list_lengths(const Self& self, Tell tell) {
            tell("AddEntry.N", self.add_entries.size(), 100);
            tell("RemoveEntry.N", self.remove_entries.size(), 100);
        }
        /// Its members, in order.
        using members = Members<
            &ModifyManagedPrefixList::prefix_list_id, &ModifyManagedPrefixList::dry_run,
            &ModifyManagedPrefixList::current_version, &ModifyManagedPrefixList::prefix_list_name,
            &ModifyManagedPrefixList::add_entries, &ModifyManagedPrefixList::remove_entries,
            &ModifyManagedPrefixList::max_entries,
            &ModifyManagedPrefixList::ipam_prefix_list_resolver_sync_enabled,
            &ModifyManagedPrefixList::extra>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("PrefixListId", self.prefix_list_id);
            row("DryRun", self.dry_run);
            row("CurrentVersion", self.current_version);
            row("PrefixListName", self.prefix_list_name);
            row("AddEntry", self.add_entries);
            row("RemoveEntry", self.remove_entries);
            row("MaxEntries", self.max_entries);
            row("IpamPrefixListResolverSyncEnabled", self.ipam_prefix_list_resolver_sync_enabled);
            row.extra(self.extra);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
