// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// What EC2 answers to GetAwsNetworkPerformanceData.
#ifndef WRIT_EC2_TYPES_GET_AWS_NETWORK_PERFORMANCE_DATA_RESULT_HPP
#define WRIT_EC2_TYPES_GET_AWS_NETWORK_PERFORMANCE_DATA_RESULT_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>
#include <writ/value/double.hpp>
#include <writ/value/timestamp.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
class MetricType;  // writ/ec2/types/metric_type.hpp
class PeriodType;  // writ/ec2/types/period_type.hpp
class StatisticType;  // writ/ec2/types/statistic_type.hpp

/// MetricPoint, a structure in what EC2 answers to GetAwsNetworkPerformanceData.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_MetricPoint.html
struct MetricPoint {
    /// startDate: a time.
    XmlValue<Timestamp> start_date{};
    /// endDate: a time.
    XmlValue<Timestamp> end_date{};
    /// value: a number.
    XmlValue<Double> value{};
    /// status: text.
    XmlText status{};

    /// Whether two say the same.
    friend constexpr bool operator==(const MetricPoint&, const MetricPoint&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&MetricPoint::start_date, &MetricPoint::end_date,
                                &MetricPoint::value, &MetricPoint::status>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("startDate", self.start_date);
            row("endDate", self.end_date);
            row("value", self.value);
            row("status", self.status);
        }
    };
};

/// DataResponse, a structure in what EC2 answers to GetAwsNetworkPerformanceData.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DataResponse.html
struct DataResponse {
    /// id: text.
    XmlText id{};
    /// source: text.
    XmlText source{};
    /// destination: text.
    XmlText destination{};
    /// metric: `aggregate-latency`.
    XmlValue<MetricType> metric{};
    /// statistic: `p50`.
    XmlValue<StatisticType> statistic{};
    /// period: one of 6 words, such as `five-minutes`.
    XmlValue<PeriodType> period{};
    /// metricPointSet: a list of MetricPoint.
    XmlList<MetricPoint> metric_points{};

    /// Whether two say the same.
    friend constexpr bool operator==(const DataResponse&, const DataResponse&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&DataResponse::id, &DataResponse::source,
                                &DataResponse::destination, &DataResponse::metric,
                                &DataResponse::statistic, &DataResponse::period,
                                &DataResponse::metric_points>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("id", self.id);
            row("source", self.source);
            row("destination", self.destination);
            row("metric", self.metric);
            row("statistic", self.statistic);
            row("period", self.period);
            row("metricPointSet", self.metric_points);
        }
    };
};

/// What EC2 answers to GetAwsNetworkPerformanceData. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetAwsNetworkPerformanceData.html
struct GetAwsNetworkPerformanceDataResult {
    /// dataResponseSet: a list of DataResponse.
    XmlList<DataResponse> data_responses{};
    /// nextToken: for the next page, if there is one.
    Optional<AnyText> next_token{};
    /// requestId: by which AWS finds the request again.
    XmlText request_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const GetAwsNetworkPerformanceDataResult&,
                                     const GetAwsNetworkPerformanceDataResult&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&GetAwsNetworkPerformanceDataResult::data_responses,
                                &GetAwsNetworkPerformanceDataResult::next_token,
                                &GetAwsNetworkPerformanceDataResult::request_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("dataResponseSet", self.data_responses);
            row("nextToken", self.next_token);
            row("requestId", self.request_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
