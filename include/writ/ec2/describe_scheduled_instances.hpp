// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The request DescribeScheduledInstances.
#ifndef WRIT_EC2_DESCRIBE_SCHEDULED_INSTANCES_HPP
#define WRIT_EC2_DESCRIBE_SCHEDULED_INSTANCES_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/api.hpp>
#include <writ/ec2/types/describe_scheduled_instances_result.hpp>
#include <writ/ec2/types/extra_parameters.hpp>
#include <writ/ec2/types/filter.hpp>
#include <writ/ec2/types/next_page.hpp>
#include <writ/ec2/types/pagination.hpp>
#include <writ/ec2/types/scheduled_instance_id.hpp>
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

/// SlotStartTimeRangeRequest, a structure in DescribeScheduledInstances.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_SlotStartTimeRangeRequest.html
struct SlotStartTimeRangeRequest {
    /// EarliestTime: a time.
    Optional<Timestamp> earliest_time{};
    /// LatestTime: a time.
    Optional<Timestamp> latest_time{};

    /// Whether two are equal.
    friend constexpr bool operator==(const SlotStartTimeRangeRequest&,
                                     const SlotStartTimeRangeRequest&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&SlotStartTimeRangeRequest::earliest_time,
                                &SlotStartTimeRangeRequest::latest_time>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("EarliestTime", self.earliest_time);
            row("LatestTime", self.latest_time);
        }
    };
};

/// The request DescribeScheduledInstances. API version 2016-11-15, members as of the EC2 model of
/// 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeScheduledInstances.html
struct DescribeScheduledInstances {
    /// DryRun: with `true`, EC2 only tells whether the caller may do this.
    YesNo dry_run{};
    /// Filter.N: which results are asked for.
    List<Filter> filters{};
    /// MaxResults: how many results one reply may hold.
    Optional<MaxResults> max_results{};
    /// NextToken: where the reply before this one ended.
    Optional<AnyText> next_token{};
    /// ScheduledInstanceId.N: scheduled instance ids, `sci-…`.
    List<ScheduledInstanceId> scheduled_instance_ids{};
    /// SlotStartTimeRange: a SlotStartTimeRangeRequest.
    SlotStartTimeRangeRequest slot_start_time_range{};
    /// Parameters that this version does not know, sent after all others.
    List<Parameter> extra{};

    /// Whether two are equal.
    friend constexpr bool operator==(const DescribeScheduledInstances&,
                                     const DescribeScheduledInstances&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Action, as it is sent.
        static constexpr std::string_view action = "DescribeScheduledInstances";
        /// Version, as it is sent.
        static constexpr std::string_view version = api_version;
        /// What its reply holds.
        using result_type = DescribeScheduledInstancesResult;
        /// Its rules, in the order they are judged.
        using rules = Rules<likely_listed_ids_rules, documented_filter_rules,
                            extra_parameter_rules>;

        /// Whether ids say what is listed.
        template <class Self>
        static constexpr bool names_ids(const Self& self) noexcept {
            return !self.scheduled_instance_ids.empty();
        }
        /// The filters that its documentation names.
        static constexpr std::string_view filter_names[] = {
            "availability-zone", "instance-type", "platform"};
        /// Its members, in order.
        using members = Members<
            &DescribeScheduledInstances::dry_run, &DescribeScheduledInstances::filters,
            &DescribeScheduledInstances::max_results, &DescribeScheduledInstances::next_token,
            &DescribeScheduledInstances::scheduled_instance_ids,
            &DescribeScheduledInstances::slot_start_time_range, &DescribeScheduledInstances::extra>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("DryRun", self.dry_run);
            row("Filter", self.filters);
            row("MaxResults", self.max_results);
            row("NextToken", self.next_token);
            row("ScheduledInstanceId", self.scheduled_instance_ids);
            row("SlotStartTimeRange", self.slot_start_time_range);
            row.extra(self.extra);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
