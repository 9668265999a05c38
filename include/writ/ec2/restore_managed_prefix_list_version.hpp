// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The request RestoreManagedPrefixListVersion.
#ifndef WRIT_EC2_RESTORE_MANAGED_PREFIX_LIST_VERSION_HPP
#define WRIT_EC2_RESTORE_MANAGED_PREFIX_LIST_VERSION_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/required.hpp>
#include <writ/ec2/types/api.hpp>
#include <writ/ec2/types/extra_parameters.hpp>
#include <writ/ec2/types/prefix_list_resource_id.hpp>
#include <writ/ec2/types/restore_managed_prefix_list_version_result.hpp>
#include <writ/reply/reply.hpp>
#include <writ/rule/check.hpp>
#include <writ/rule/rule.hpp>
#include <writ/schema/parameter.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/long.hpp>
#include <writ/value/yes_no.hpp>
#include <writ/wire/http.hpp>
#include <writ/wire/parameters.hpp>
#include <writ/wire/query.hpp>
#include <writ/wire/read_pairs.hpp>
#include <writ/wire/read_parameters.hpp>
#include <writ/wire/read_query.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The request RestoreManagedPrefixListVersion. API version 2016-11-15, members as of the EC2 model
/// of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RestoreManagedPrefixListVersion.html
struct RestoreManagedPrefixListVersion {
    /// PrefixListId: a prefix list resource id, `pl-…`.
    Required<PrefixListResourceId, struct PrefixListId_given_right_and_in_order> prefix_list_id;
    /// PreviousVersion: a whole number.
    Required<Long, struct PreviousVersion_given_right_and_in_order> previous_version;
    /// CurrentVersion: a whole number.
    Required<Long, struct CurrentVersion_given_right_and_in_order> current_version;
    /// DryRun: with `true`, EC2 only tells whether the caller may do this.
    YesNo dry_run{};
    /// Parameters that this version does not know, sent after all others.
    List<Parameter> extra{};

    /// Whether two are equal.
    friend constexpr bool operator==(const RestoreManagedPrefixListVersion&,
                                     const RestoreManagedPrefixListVersion&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Action, as it is sent.
        static constexpr std::string_view action = "RestoreManagedPrefixListVersion";
        /// Version, as it is sent.
        static constexpr std::string_view version = api_version;
        /// What its reply holds.
        using result_type = RestoreManagedPrefixListVersionResult;
        /// Its rules, in the order they are judged.
        using rules = Rules<extra_parameter_rules>;
        /// Its members, in order.
        using members = Members<&RestoreManagedPrefixListVersion::prefix_list_id,
                                &RestoreManagedPrefixListVersion::previous_version,
                                &RestoreManagedPrefixListVersion::current_version,
                                &RestoreManagedPrefixListVersion::dry_run,
                                &RestoreManagedPrefixListVersion::extra>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("PrefixListId", self.prefix_list_id);
            row("PreviousVersion", self.previous_version);
            row("CurrentVersion", self.current_version);
            row("DryRun", self.dry_run);
            row.extra(self.extra);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
