// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The request GetCapacityManagerMetricData.
#ifndef WRIT_EC2_GET_CAPACITY_MANAGER_METRIC_DATA_HPP
#define WRIT_EC2_GET_CAPACITY_MANAGER_METRIC_DATA_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/optional.hpp>
#include <writ/core/required.hpp>
#include <writ/ec2/rules/list_length.hpp>
#include <writ/ec2/types/api.hpp>
#include <writ/ec2/types/capacity_manager_condition.hpp>
#include <writ/ec2/types/extra_parameters.hpp>
#include <writ/ec2/types/get_capacity_manager_metric_data_result.hpp>
#include <writ/ec2/types/group_by.hpp>
#include <writ/ec2/types/metric.hpp>
#include <writ/ec2/types/next_page.hpp>
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

/// The request GetCapacityManagerMetricData. API version 2016-11-15, members as of the EC2 model of
/// 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetCapacityManagerMetricData.html
struct GetCapacityManagerMetricData {
    /// MetricName.N: each one of 49 words, such as `reservation-total-capacity-hrs-vcpu`, at most
    /// 40.
    Required<List<Metric>, struct MetricName_given_right_and_in_order> metric_names;
    /// StartTime: a time.
    Required<Timestamp, struct StartTime_given_right_and_in_order> start_time;
    /// EndTime: a time.
    Required<Timestamp, struct EndTime_given_right_and_in_order> end_time;
    /// Period: a whole number, at least 3600.
    Required<LimitedNumber<Integer, 3600>, struct Period_given_right_and_in_order> period;
    /// GroupBy.N: each one of 18 words, such as `resource-region`, at most 20, each at most 300
    /// characters.
    List<GroupBy> group_by{};
    /// FilterBy.N: a list of CapacityManagerCondition, at most 20.
    List<CapacityManagerCondition> filter_by{};
    /// MaxResults: how many results one reply may hold.
    Optional<MaxResults> max_results{};
    /// NextToken: where the reply before this one ended.
    Optional<AnyText> next_token{};
    /// DryRun: with `true`, EC2 only tells whether the caller may do this.
    YesNo dry_run{};
    /// Parameters that this version does not know, sent after all others.
    List<Parameter> extra{};

    /// Whether two are equal.
    friend constexpr bool operator==(const GetCapacityManagerMetricData&,
                                     const GetCapacityManagerMetricData&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Action, as it is sent.
        static constexpr std::string_view action = "GetCapacityManagerMetricData";
        /// Version, as it is sent.
        static constexpr std::string_view version = api_version;
        /// What its reply holds.
        using result_type = GetCapacityManagerMetricDataResult;
        /// Its rules, in the order they are judged.
        using rules = Rules<list_is_longer_than_documented, extra_parameter_rules>;

        /// Tells of lists their names, sizes, and how many elements the service model gives each.
        template <class Self, class Tell>
        static constexpr void list_lengths(const Self& self, Tell tell) {
            tell("MetricName.N", self.metric_names.size(), 40);
            tell("GroupBy.N", self.group_by.size(), 20);
            tell("FilterBy.N", self.filter_by.size(), 20);
        }
        /// Its members, in order.
        using members = Members<
            &GetCapacityManagerMetricData::metric_names, &GetCapacityManagerMetricData::start_time,
            &GetCapacityManagerMetricData::end_time, &GetCapacityManagerMetricData::period,
            &GetCapacityManagerMetricData::group_by, &GetCapacityManagerMetricData::filter_by,
            &GetCapacityManagerMetricData::max_results, &GetCapacityManagerMetricData::next_token,
            &GetCapacityManagerMetricData::dry_run, &GetCapacityManagerMetricData::extra>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("MetricName", self.metric_names);
            row("StartTime", self.start_time);
            row("EndTime", self.end_time);
            row("Period", self.period);
            row("GroupBy", self.group_by);
            row("FilterBy", self.filter_by);
            row("MaxResults", self.max_results);
            row("NextToken", self.next_token);
            row("DryRun", self.dry_run);
            row.extra(self.extra);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
