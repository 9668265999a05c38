// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The request DescribeScheduledInstanceAvailability.
#ifndef WRIT_EC2_DESCRIBE_SCHEDULED_INSTANCE_AVAILABILITY_HPP
#define WRIT_EC2_DESCRIBE_SCHEDULED_INSTANCE_AVAILABILITY_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/optional.hpp>
#include <writ/core/required.hpp>
#include <writ/ec2/types/api.hpp>
#include <writ/ec2/types/describe_scheduled_instance_availability_result.hpp>
#include <writ/ec2/types/extra_parameters.hpp>
#include <writ/ec2/types/filter.hpp>
#include <writ/ec2/types/next_page.hpp>
#include <writ/ec2/types/pagination.hpp>
#include <writ/reply/reply.hpp>
#include <writ/rule/check.hpp>
#include <writ/rule/rule.hpp>
#include <writ/schema/parameter.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>
#include <writ/value/integer.hpp>
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

/// SlotDateTimeRangeRequest, a structure in DescribeScheduledInstanceAvailability.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_SlotDateTimeRangeRequest.html
struct SlotDateTimeRangeRequest {
    /// EarliestTime: a time.
    Required<Timestamp, struct EarliestTime_given_right_and_in_order> earliest_time;
    /// LatestTime: a time.
    Required<Timestamp, struct LatestTime_given_right_and_in_order> latest_time;

    /// Whether two are equal.
    friend constexpr bool operator==(const SlotDateTimeRangeRequest&,
                                     const SlotDateTimeRangeRequest&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&SlotDateTimeRangeRequest::earliest_time,
                                &SlotDateTimeRangeRequest::latest_time>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("EarliestTime", self.earliest_time);
            row("LatestTime", self.latest_time);
        }
    };
};

/// ScheduledInstanceRecurrenceRequest, a structure in DescribeScheduledInstanceAvailability.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ScheduledInstanceRecurrenceRequest.html
struct ScheduledInstanceRecurrenceRequest {
    /// Frequency: text.
    Optional<AnyText> frequency{};
    /// Interval: a whole number.
    Optional<Integer> interval{};
    /// OccurrenceDay.N: whole numbers.
    List<Integer> occurrence_days{};
    /// OccurrenceRelativeToEnd: yes or no.
    YesNo occurrence_relative_to_end{};
    /// OccurrenceUnit: text.
    Optional<AnyText> occurrence_unit{};

    /// Whether two are equal.
    friend constexpr bool operator==(const ScheduledInstanceRecurrenceRequest&,
                                     const ScheduledInstanceRecurrenceRequest&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&ScheduledInstanceRecurrenceRequest::frequency,
                                &ScheduledInstanceRecurrenceRequest::interval,
                                &ScheduledInstanceRecurrenceRequest::occurrence_days,
                                &ScheduledInstanceRecurrenceRequest::occurrence_relative_to_end,
                                &ScheduledInstanceRecurrenceRequest::occurrence_unit>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("Frequency", self.frequency);
            row("Interval", self.interval);
            row("OccurrenceDay", self.occurrence_days);
            row("OccurrenceRelativeToEnd", self.occurrence_relative_to_end);
            row("OccurrenceUnit", self.occurrence_unit);
        }
    };
};

/// The request DescribeScheduledInstanceAvailability. API version 2016-11-15, members as of the EC2
/// model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeScheduledInstanceAvailability.html
struct DescribeScheduledInstanceAvailability {
    /// FirstSlotStartTimeRange: a SlotDateTimeRangeRequest.
    Required<SlotDateTimeRangeRequest, struct FirstSlotStartTimeRange_given_right_and_in_order>
        first_slot_start_time_range;
    /// Recurrence: a ScheduledInstanceRecurrenceRequest.
    Required<ScheduledInstanceRecurrenceRequest, struct Recurrence_given_right_and_in_order>
        recurrence;
    /// DryRun: with `true`, EC2 only tells whether the caller may do this.
    YesNo dry_run{};
    /// Filter.N: which results are asked for.
    List<Filter> filters{};
    /// MaxResults: how many results one reply may hold, 5 to 300.
    Optional<LimitedNumber<MaxResults, 5, 300>> max_results{};
    /// MaxSlotDurationInHours: a whole number.
    Optional<Integer> max_slot_duration_in_hours{};
    /// MinSlotDurationInHours: a whole number.
    Optional<Integer> min_slot_duration_in_hours{};
    /// NextToken: where the reply before this one ended.
    Optional<AnyText> next_token{};
    /// Parameters that this version does not know, sent after all others.
    List<Parameter> extra{};

    /// Whether two are equal.
    friend constexpr bool operator==(const DescribeScheduledInstanceAvailability&,
                                     const DescribeScheduledInstanceAvailability&) noexcept =
        default;

    /// What writ knows of it.
    struct Model {
        /// Action, as it is sent.
        static constexpr std::string_view action = "DescribeScheduledInstanceAvailability";
        /// Version, as it is sent.
        static constexpr std::string_view version = api_version;
        /// What its reply holds.
        using result_type = DescribeScheduledInstanceAvailabilityResult;
        /// Its rules, in the order they are judged.
        using rules = Rules<max_results_is_zero, documented_filter_rules, extra_parameter_rules>;
        /// The filters that its documentation names.
        static constexpr std::string_view filter_names[] = {
            "availability-zone", "instance-type", "platform"};
        /// Its members, in order.
        using members = Members<&DescribeScheduledInstanceAvailability::first_slot_start_time_range,
                                &DescribeScheduledInstanceAvailability::recurrence,
                                &DescribeScheduledInstanceAvailability::dry_run,
                                &DescribeScheduledInstanceAvailability::filters,
                                &DescribeScheduledInstanceAvailability::max_results,
                                &DescribeScheduledInstanceAvailability::max_slot_duration_in_hours,
                                &DescribeScheduledInstanceAvailability::min_slot_duration_in_hours,
                                &DescribeScheduledInstanceAvailability::next_token,
                                &DescribeScheduledInstanceAvailability::extra>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("FirstSlotStartTimeRange", self.first_slot_start_time_range);
            row("Recurrence", self.recurrence);
            row("DryRun", self.dry_run);
            row("Filter", self.filters);
            row("MaxResults", self.max_results);
            row("MaxSlotDurationInHours", self.max_slot_duration_in_hours);
            row("MinSlotDurationInHours", self.min_slot_duration_in_hours);
            row("NextToken", self.next_token);
            row.extra(self.extra);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
