// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The request DescribeFleetInstances.
#ifndef WRIT_EC2_DESCRIBE_FLEET_INSTANCES_HPP
#define WRIT_EC2_DESCRIBE_FLEET_INSTANCES_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/optional.hpp>
#include <writ/core/required.hpp>
#include <writ/ec2/types/api.hpp>
#include <writ/ec2/types/describe_fleet_instances_result.hpp>
#include <writ/ec2/types/extra_parameters.hpp>
#include <writ/ec2/types/filter.hpp>
#include <writ/ec2/types/fleet_id.hpp>
#include <writ/ec2/types/next_page.hpp>
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

/// The request DescribeFleetInstances. API version 2016-11-15, members as of the EC2 model of
/// 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeFleetInstances.html
struct DescribeFleetInstances {
    /// FleetId: a fleet id, `fleet-…`.
    Required<FleetId, struct FleetId_given_right_and_in_order> fleet_id;
    /// DryRun: with `true`, EC2 only tells whether the caller may do this.
    YesNo dry_run{};
    /// MaxResults: how many results one reply may hold.
    Optional<MaxResults> max_results{};
    /// NextToken: where the reply before this one ended.
    Optional<AnyText> next_token{};
    /// Filter.N: which results are asked for.
    List<Filter> filters{};
    /// Parameters that this version does not know, sent after all others.
    List<Parameter> extra{};

    /// Whether two are equal.
    friend constexpr bool operator==(const DescribeFleetInstances&,
                                     const DescribeFleetInstances&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Action, as it is sent.
        static constexpr std::string_view action = "DescribeFleetInstances";
        /// Version, as it is sent.
        static constexpr std::string_view version = api_version;
        /// What its reply holds.
        using result_type = DescribeFleetInstancesResult;
        /// Its rules, in the order they are judged.
        using rules = Rules<documented_filter_rules, extra_parameter_rules>;
        /// The filters that its documentation names.
        static constexpr std::string_view filter_names[] = {"instance-type"};
        /// Its members, in order.
        using members = Members<&DescribeFleetInstances::fleet_id, &DescribeFleetInstances::dry_run,
                                &DescribeFleetInstances::max_results,
                                &DescribeFleetInstances::next_token,
                                &DescribeFleetInstances::filters, &DescribeFleetInstances::extra>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("FleetId", self.fleet_id);
            row("DryRun", self.dry_run);
            row("MaxResults", self.max_results);
            row("NextToken", self.next_token);
            row("Filter", self.filters);
            row.extra(self.extra);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
