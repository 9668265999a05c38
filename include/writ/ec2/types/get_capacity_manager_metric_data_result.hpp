// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// What EC2 answers to GetCapacityManagerMetricData.
#ifndef WRIT_EC2_TYPES_GET_CAPACITY_MANAGER_METRIC_DATA_RESULT_HPP
#define WRIT_EC2_TYPES_GET_CAPACITY_MANAGER_METRIC_DATA_RESULT_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/capacity_manager_dimension.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>
#include <writ/value/double.hpp>
#include <writ/value/timestamp.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
class Metric;  // writ/ec2/types/metric.hpp

/// MetricValue, a structure in what EC2 answers to GetCapacityManagerMetricData.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_MetricValue.html
struct MetricValue {
    /// metric: one of 49 words, such as `reservation-total-capacity-hrs-vcpu`.
    XmlValue<Metric> metric{};
    /// value: a number.
    XmlValue<Double> value{};

    /// Whether two say the same.
    friend constexpr bool operator==(const MetricValue&, const MetricValue&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&MetricValue::metric, &MetricValue::value>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("metric", self.metric);
            row("value", self.value);
        }
    };
};

/// MetricDataResult, a structure in what EC2 answers to GetCapacityManagerMetricData.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_MetricDataResult.html
struct MetricDataResult {
    /// dimension: a CapacityManagerDimension.
    Optional<CapacityManagerDimension> dimension{};
    /// timestamp: a time.
    XmlValue<Timestamp> timestamp{};
    /// metricValueSet: a list of MetricValue.
    XmlList<MetricValue> metric_values{};

    /// Whether two say the same.
    friend constexpr bool operator==(const MetricDataResult&,
                                     const MetricDataResult&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&MetricDataResult::dimension, &MetricDataResult::timestamp,
                                &MetricDataResult::metric_values>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("dimension", self.dimension);
            row("timestamp", self.timestamp);
            row("metricValueSet", self.metric_values);
        }
    };
};

/// What EC2 answers to GetCapacityManagerMetricData. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetCapacityManagerMetricData.html
struct GetCapacityManagerMetricDataResult {
    /// metricDataResultSet: a list of MetricDataResult.
    XmlList<MetricDataResult> metric_data_results{};
    /// nextToken: for the next page, if there is one.
    Optional<AnyText> next_token{};
    /// requestId: by which AWS finds the request again.
    XmlText request_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const GetCapacityManagerMetricDataResult&,
                                     const GetCapacityManagerMetricDataResult&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&GetCapacityManagerMetricDataResult::metric_data_results,
                                &GetCapacityManagerMetricDataResult::next_token,
                                &GetCapacityManagerMetricDataResult::request_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("metricDataResultSet", self.metric_data_results);
            row("nextToken", self.next_token);
            row("requestId", self.request_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
