// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The request DescribeFleets.
#ifndef WRIT_EC2_DESCRIBE_FLEETS_HPP
#define WRIT_EC2_DESCRIBE_FLEETS_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/api.hpp>
#include <writ/ec2/types/describe_fleets_result.hpp>
#include <writ/ec2/types/extra_parameters.hpp>
#include <writ/ec2/types/filter.hpp>
#include <writ/ec2/types/fleet_id.hpp>
#include <writ/ec2/types/next_page.hpp>
#include <writ/ec2/types/pagination.hpp>
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

/// The request DescribeFleets. API version 2016-11-15, members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeFleets.html
struct DescribeFleets {
    /// DryRun: with `true`, EC2 only tells whether the caller may do this.
    YesNo dry_run{};
    /// MaxResults: how many results one reply may hold.
    Optional<MaxResults> max_results{};
    /// NextToken: where the reply before this one ended.
    Optional<AnyText> next_token{};
    /// FleetId.N: fleet ids, `fleet-…`.
    List<FleetId> fleet_ids{};
    /// Filter.N: which results are asked for.
    List<Filter> filters{};
    /// Parameters that this version does not know, sent after all others.
    List<Parameter> extra{};

    /// Whether two are equal.
    friend constexpr bool operator==(const DescribeFleets&,
                                     const DescribeFleets&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Action, as it is sent.
        static constexpr std::string_view action = "DescribeFleets";
        /// Version, as it is sent.
        static constexpr std::string_view version = api_version;
        /// What its reply holds.
        using result_type = DescribeFleetsResult;
        /// Its rules, in the order they are judged.
        using rules = Rules<likely_listed_ids_rules, documented_filter_rules,
                            extra_parameter_rules>;

        /// Whether ids say what is listed.
        template <class Self>
        static constexpr bool names_ids(const Self& self) noexcept {
            return !self.fleet_ids.empty();
        }
        /// The filters that its documentation names.
        static constexpr std::string_view filter_names[] = {
            "activity-status", "excess-capacity-termination-policy", "fleet-state",
            "replace-unhealthy-instances", "type"};
        /// Its members, in order.
        using members = Members<&DescribeFleets::dry_run, &DescribeFleets::max_results,
                                &DescribeFleets::next_token, &DescribeFleets::fleet_ids,
                                &DescribeFleets::filters, &DescribeFleets::extra>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("DryRun", self.dry_run);
            row("MaxResults", self.max_results);
            row("NextToken", self.next_token);
            row("FleetId", self.fleet_ids);
            row("Filter", self.filters);
            row.extra(self.extra);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
