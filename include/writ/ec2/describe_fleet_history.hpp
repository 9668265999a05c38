// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The request DescribeFleetHistory.
#ifndef WRIT_EC2_DESCRIBE_FLEET_HISTORY_HPP
#define WRIT_EC2_DESCRIBE_FLEET_HISTORY_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/optional.hpp>
#include <writ/core/required.hpp>
#include <writ/ec2/types/api.hpp>
#include <writ/ec2/types/describe_fleet_history_result.hpp>
#include <writ/ec2/types/extra_parameters.hpp>
#include <writ/ec2/types/fleet_event_type.hpp>
#include <writ/ec2/types/fleet_id.hpp>
#include <writ/ec2/types/next_page.hpp>
#include <writ/reply/reply.hpp>
#include <writ/rule/check.hpp>
#include <writ/rule/rule.hpp>
#include <writ/schema/parameter.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>
#include <writ/value/max_results.hpp>
#include <writ/value/timestamp.hpp>
#include <writ/value/yes_no.hpp>
#include <writ/wire/http.hpp>
#include <writ/wire/parameters.hpp>
#include <writ/wire/query.hpp>
#include <writ/wire/read_pairs.hpp>
#include <writ/wire/read_parameters.hpp>
#include <writ/wire/read_query.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The request DescribeFleetHistory. API version 2016-11-15, members as of the EC2 model of
/// 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeFleetHistory.html
struct DescribeFleetHistory {
    /// FleetId: a fleet id, `fleet-…`.
    Required<FleetId, struct FleetId_given_right_and_in_order> fleet_id;
    /// StartTime: a time.
    Required<Timestamp, struct StartTime_given_right_and_in_order> start_time;
    /// DryRun: with `true`, EC2 only tells whether the caller may do this.
    YesNo dry_run{};
    /// EventType: `instance-change`, `fleet-change` or `service-error`.
    Optional<FleetEventType> event_type{};
    /// MaxResults: how many results one reply may hold.
    Optional<MaxResults> max_results{};
    /// NextToken: where the reply before this one ended.
    Optional<AnyText> next_token{};
    /// Parameters that this version does not know, sent after all others.
    List<Parameter> extra{};

    /// Whether two are equal.
    friend constexpr bool operator==(const DescribeFleetHistory&,
                                     const DescribeFleetHistory&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Action, as it is sent.
        static constexpr std::string_view action = "DescribeFleetHistory";
        /// Version, as it is sent.
        static constexpr std::string_view version = api_version;
        /// What its reply holds.
        using result_type = DescribeFleetHistoryResult;
        /// Its rules, in the order they are judged.
        using rules = Rules<extra_parameter_rules>;
        /// Its members, in order.
        using members = Members<&DescribeFleetHistory::fleet_id, &DescribeFleetHistory::start_time,
                                &DescribeFleetHistory::dry_run, &DescribeFleetHistory::event_type,
                                &DescribeFleetHistory::max_results,
                                &DescribeFleetHistory::next_token, &DescribeFleetHistory::extra>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("FleetId", self.fleet_id);
            row("StartTime", self.start_time);
            row("DryRun", self.dry_run);
            row("EventType", self.event_type);
            row("MaxResults", self.max_results);
            row("NextToken", self.next_token);
            row.extra(self.extra);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
