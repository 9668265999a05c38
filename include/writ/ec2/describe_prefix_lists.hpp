// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The request DescribePrefixLists.
#ifndef WRIT_EC2_DESCRIBE_PREFIX_LISTS_HPP
#define WRIT_EC2_DESCRIBE_PREFIX_LISTS_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/api.hpp>
#include <writ/ec2/types/describe_prefix_lists_result.hpp>
#include <writ/ec2/types/extra_parameters.hpp>
#include <writ/ec2/types/filter.hpp>
#include <writ/ec2/types/next_page.hpp>
#include <writ/ec2/types/pagination.hpp>
#include <writ/ec2/types/prefix_list_resource_id.hpp>
#include <writ/reply/reply.hpp>
#include <writ/rule/check.hpp>
#include <writ/rule/rule.hpp>
#include <writ/schema/parameter.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>
#include <writ/value/max_results.hpp>
#include <writ/value/yes_no.hpp>
#include <writ/wire/http.hpp>
#include <writ/wire/parameters.hpp>
#include <writ/wire/query.hpp>
#include <writ/wire/read_pairs.hpp>
#include <writ/wire/read_parameters.hpp>
#include <writ/wire/read_query.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The request DescribePrefixLists. API version 2016-11-15, members as of the EC2 model of
/// 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribePrefixLists.html
struct DescribePrefixLists {
    /// DryRun: with `true`, EC2 only tells whether the caller may do this.
    YesNo dry_run{};
    /// Filter.N: which results are asked for.
    List<Filter> filters{};
    /// MaxResults: how many results one reply may hold.
    Optional<MaxResults> max_results{};
    /// NextToken: where the reply before this one ended.
    Optional<AnyText> next_token{};
    /// PrefixListId.N: prefix list resource ids, `pl-…`.
    List<PrefixListResourceId> prefix_list_ids{};
    /// Parameters that this version does not know, sent after all others.
    List<Parameter> extra{};

    /// Whether two are equal.
    friend constexpr bool operator==(const DescribePrefixLists&,
                                     const DescribePrefixLists&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Action, as it is sent.
        static constexpr std::string_view action = "DescribePrefixLists";
        /// Version, as it is sent.
        static constexpr std::string_view version = api_version;
        /// What its reply holds.
        using result_type = DescribePrefixListsResult;
        /// Its rules, in the order they are judged.
        using rules = Rules<likely_listed_ids_rules, documented_filter_rules,
                            extra_parameter_rules>;

        /// Whether ids say what is listed.
        template <class Self>
        static constexpr bool names_ids(const Self& self) noexcept {
            return !self.prefix_list_ids.empty();
        }
        /// The filters that its documentation names.
        static constexpr std::string_view filter_names[] = {"prefix-list-id", "prefix-list-name"};
        /// Its members, in order.
        using members = Members<&DescribePrefixLists::dry_run, &DescribePrefixLists::filters,
                                &DescribePrefixLists::max_results, &DescribePrefixLists::next_token,
                                &DescribePrefixLists::prefix_list_ids, &DescribePrefixLists::extra>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("DryRun", self.dry_run);
            row("Filter", self.filters);
            row("MaxResults", self.max_results);
            row("NextToken", self.next_token);
            row("PrefixListId", self.prefix_list_ids);
            row.extra(self.extra);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
