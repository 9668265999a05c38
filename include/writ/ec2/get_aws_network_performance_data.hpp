// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The request GetAwsNetworkPerformanceData.
#ifndef WRIT_EC2_GET_AWS_NETWORK_PERFORMANCE_DATA_HPP
#define WRIT_EC2_GET_AWS_NETWORK_PERFORMANCE_DATA_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/api.hpp>
#include <writ/ec2/types/extra_parameters.hpp>
#include <writ/ec2/types/get_aws_network_performance_data_result.hpp>
#include <writ/ec2/types/metric_type.hpp>
#include <writ/ec2/types/next_page.hpp>
#include <writ/ec2/types/period_type.hpp>
#include <writ/ec2/types/statistic_type.hpp>
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

/// DataQuery, a structure in GetAwsNetworkPerformanceData.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DataQuery.html
struct DataQuery {
    /// Id: text.
    Optional<AnyText> id{};
    /// Source: text.
    Optional<AnyText> source{};
    /// Destination: text.
    Optional<AnyText> destination{};
    /// Metric: `aggregate-latency`.
    Optional<MetricType> metric{};
    /// Statistic: `p50`.
    Optional<StatisticType> statistic{};
    /// Period: one of 6 words, such as `five-minutes`.
    Optional<PeriodType> period{};

    /// Whether two are equal.
    friend constexpr bool operator==(const DataQuery&, const DataQuery&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&DataQuery::id, &DataQuery::source, &DataQuery::destination,
                                &DataQuery::metric, &DataQuery::statistic, &DataQuery::period>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("Id", self.id);
            row("Source", self.source);
            row("Destination", self.destination);
            row("Metric", self.metric);
            row("Statistic", self.statistic);
            row("Period", self.period);
        }
    };
};

/// The request GetAwsNetworkPerformanceData. API version 2016-11-15, members as of the EC2 model of
/// 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetAwsNetworkPerformanceData.html
struct GetAwsNetworkPerformanceData {
    /// DataQuery.N: a list of DataQuery.
    List<DataQuery> data_queries{};
    /// StartTime: a time.
    Optional<Timestamp> start_time{};
    /// EndTime: a time.
    Optional<Timestamp> end_time{};
    /// MaxResults: how many results one reply may hold.
    Optional<MaxResults> max_results{};
    /// NextToken: where the reply before this one ended.
    Optional<AnyText> next_token{};
    /// DryRun: with `true`, EC2 only tells whether the caller may do this.
    YesNo dry_run{};
    /// Parameters that this version does not know, sent after all others.
    List<Parameter> extra{};

    /// Whether two are equal.
    friend constexpr bool operator==(const GetAwsNetworkPerformanceData&,
                                     const GetAwsNetworkPerformanceData&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Action, as it is sent.
        static constexpr std::string_view action = "GetAwsNetworkPerformanceData";
        /// Version, as it is sent.
        static constexpr std::string_view version = api_version;
        /// What its reply holds.
        using result_type = GetAwsNetworkPerformanceDataResult;
        /// Its rules, in the order they are judged.
        using rules = Rules<extra_parameter_rules>;
        /// Its members, in order.
        using members = Members<
            &GetAwsNetworkPerformanceData::data_queries, &GetAwsNetworkPerformanceData::start_time,
            &GetAwsNetworkPerformanceData::end_time, &GetAwsNetworkPerformanceData::max_results,
            &GetAwsNetworkPerformanceData::next_token, &GetAwsNetworkPerformanceData::dry_run,
            &GetAwsNetworkPerformanceData::extra>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("DataQuery", self.data_queries);
            row("StartTime", self.start_time);
            row("EndTime", self.end_time);
            row("MaxResults", self.max_results);
            row("NextToken", self.next_token);
            row("DryRun", self.dry_run);
            row.extra(self.extra);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
