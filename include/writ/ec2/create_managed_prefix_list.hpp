// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The request CreateManagedPrefixList.
#ifndef WRIT_EC2_CREATE_MANAGED_PREFIX_LIST_HPP
#define WRIT_EC2_CREATE_MANAGED_PREFIX_LIST_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/optional.hpp>
#include <writ/core/required.hpp>
#include <writ/ec2/rules/list_length.hpp>
#include <writ/ec2/rules/tags.hpp>
#include <writ/ec2/types/add_prefix_list_entry.hpp>
#include <writ/ec2/types/api.hpp>
#include <writ/ec2/types/create_managed_prefix_list_result.hpp>
#include <writ/ec2/types/extra_parameters.hpp>
#include <writ/ec2/types/tag_specification.hpp>
#include <writ/reply/reply.hpp>
#include <writ/rule/check.hpp>
#include <writ/rule/rule.hpp>
#include <writ/schema/parameter.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>
#include <writ/value/client_token.hpp>
#include <writ/value/integer.hpp>
#include <writ/value/yes_no.hpp>
#include <writ/wire/http.hpp>
#include <writ/wire/parameters.hpp>
#include <writ/wire/query.hpp>
#include <writ/wire/read_pairs.hpp>
#include <writ/wire/read_parameters.hpp>
#include <writ/wire/read_query.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The request CreateManagedPrefixList. API version 2016-11-15, members as of the EC2 model of
/// 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateManagedPrefixList.html
struct CreateManagedPrefixList {
    /// PrefixListName: text.
    Required<AnyText, struct PrefixListName_given_right_and_in_order> prefix_list_name;
    /// MaxEntries: a whole number.
    Required<Integer, struct MaxEntries_given_right_and_in_order> max_entries;
    /// AddressFamily: text.
    Required<AnyText, struct AddressFamily_given_right_and_in_order> address_family;
    /// DryRun: with `true`, EC2 only tells whether the caller may do this.
    YesNo dry_run{};
    /// Entry.N: a list of AddPrefixListEntry, at most 100.
    List<AddPrefixListEntry> entries{};
    /// TagSpecification.N: tags for new resources.
    List<TagSpecification> tag_specifications{};
    /// ClientToken: the caller's name for this request, the same in each retry.
    Optional<ClientToken> client_token{};
    /// Parameters that this version does not know, sent after all others.
    List<Parameter> extra{};

    /// Whether two are equal.
    friend constexpr bool operator==(const CreateManagedPrefixList&,
                                     const CreateManagedPrefixList&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Action, as it is sent.
        static constexpr std::string_view action = "CreateManagedPrefixList";
        /// Version, as it is sent.
        static constexpr std::string_view version = api_version;
        /// What its reply holds.
        using result_type = CreateManagedPrefixListResult;
        /// Its rules, in the order they are judged.
        using rules = Rules<list_is_longer_than_documented, tag_specification_rules,
                            extra_parameter_rules>;

        /// Tells of lists their names, sizes, and how many elements the service model gives each.
        template <class Self, class Tell>
        static constexpr void list_lengths(const Self& self, Tell tell) {
            tell("Entry.N", self.entries.size(), 100);
        }
        /// Its members, in order.
        using members = Members<
            &CreateManagedPrefixList::prefix_list_name, &CreateManagedPrefixList::max_entries,
            &CreateManagedPrefixList::address_family, &CreateManagedPrefixList::dry_run,
            &CreateManagedPrefixList::entries, &CreateManagedPrefixList::tag_specifications,
            &CreateManagedPrefixList::client_token, &CreateManagedPrefixList::extra>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("PrefixListName", self.prefix_list_name);
            row("MaxEntries", self.max_entries);
            row("AddressFamily", self.address_family);
            row("DryRun", self.dry_run);
            row("Entry", self.entries);
            row("TagSpecification", self.tag_specifications);
            row("ClientToken", self.client_token);
            row.extra(self.extra);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
