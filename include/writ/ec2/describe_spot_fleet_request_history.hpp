// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The request DescribeSpotFleetRequestHistory.
#ifndef WRIT_EC2_DESCRIBE_SPOT_FLEET_REQUEST_HISTORY_HPP
#define WRIT_EC2_DESCRIBE_SPOT_FLEET_REQUEST_HISTORY_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/optional.hpp>
#include <writ/core/required.hpp>
#include <writ/ec2/types/api.hpp>
#include <writ/ec2/types/describe_spot_fleet_request_history_result.hpp>
#include <writ/ec2/types/event_type.hpp>
#include <writ/ec2/types/extra_parameters.hpp>
#include <writ/ec2/types/next_page.hpp>
#include <writ/ec2/types/pagination.hpp>
#include <writ/ec2/types/spot_fleet_request_id.hpp>
#include <writ/reply/reply.hpp>
#include <writ/rule/check.hpp>
#include <writ/rule/rule.hpp>
#include <writ/schema/parameter.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>
#include <writ/value/limited_number.hpp>
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

/// The request DescribeSpotFleetRequestHistory. API version 2016-11-15, members as of the EC2 model
/// of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeSpotFleetRequestHistory.html
struct DescribeSpotFleetRequestHistory {
    /// SpotFleetRequestId: a spot fleet request id, `sfr-…`.
    Required<SpotFleetRequestId, struct SpotFleetRequestId_given_right_and_in_order>
        spot_fleet_request_id;
    /// StartTime: a time.
    Required<Timestamp, struct StartTime_given_right_and_in_order> start_time;
    /// DryRun: with `true`, EC2 only tells whether the caller may do this.
    YesNo dry_run{};
    /// EventType: `instanceChange`, `fleetRequestChange`, `error` or `information`.
    Optional<EventType> event_type{};
    /// NextToken: where the reply before this one ended.
    Optional<AnyText> next_token{};
    /// MaxResults: how many results one reply may hold, 1 to 1000.
    Optional<LimitedNumber<MaxResults, 1, 1000>> max_results{};
    /// Parameters that this version does not know, sent after all others.
    List<Parameter> extra{};

    /// Whether two are equal.
    friend constexpr bool operator==(const DescribeSpotFleetRequestHistory&,
                                     const DescribeSpotFleetRequestHistory&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Action, as it is sent.
        static constexpr std::string_view action = "DescribeSpotFleetRequestHistory";
        /// Version, as it is sent.
        static constexpr std::string_view version = api_version;
        /// What its reply holds.
        using result_type = DescribeSpotFleetRequestHistoryResult;
        /// Its rules, in the order they are judged.
        using rules = Rules<max_results_is_zero, extra_parameter_rules>;
        /// Its members, in order.
        using members = Members<
            &DescribeSpotFleetRequestHistory::spot_fleet_request_id,
            &DescribeSpotFleetRequestHistory::start_time, &DescribeSpotFleetRequestHistory::dry_run,
            &DescribeSpotFleetRequestHistory::event_type,
            &DescribeSpotFleetRequestHistory::next_token,
            &DescribeSpotFleetRequestHistory::max_results, &DescribeSpotFleetRequestHistory::extra>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("SpotFleetRequestId", self.spot_fleet_request_id);
            row("StartTime", self.start_time);
            row("DryRun", self.dry_run);
            row("EventType", self.event_type);
            row("NextToken", self.next_token);
            row("MaxResults", self.max_results);
            row.extra(self.extra);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
