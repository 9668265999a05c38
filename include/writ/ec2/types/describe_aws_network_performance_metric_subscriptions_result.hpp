// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// What EC2 answers to DescribeAwsNetworkPerformanceMetricSubscriptions.
#ifndef WRIT_EC2_TYPES_DESCRIBE_AWS_NETWORK_PERFORMANCE_METRIC_SUBSCRIPTIONS_RESULT_HPP
#define WRIT_EC2_TYPES_DESCRIBE_AWS_NETWORK_PERFORMANCE_METRIC_SUBSCRIPTIONS_RESULT_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
class MetricType;  // writ/ec2/types/metric_type.hpp
class PeriodType;  // writ/ec2/types/period_type.hpp
class StatisticType;  // writ/ec2/types/statistic_type.hpp

/// Subscription, a structure in what EC2 answers to
/// DescribeAwsNetworkPerformanceMetricSubscriptions.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_Subscription.html
struct Subscription {
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

    /// Whether two say the same.
    friend constexpr bool operator==(const Subscription&, const Subscription&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&Subscription::source, &Subscription::destination,
                                &Subscription::metric, &Subscription::statistic,
                                &Subscription::period>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("source", self.source);
            row("destination", self.destination);
            row("metric", self.metric);
            row("statistic", self.statistic);
            row("period", self.period);
        }
    };
};

/// What EC2 answers to DescribeAwsNetworkPerformanceMetricSubscriptions. Members as of the EC2
/// model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeAwsNetworkPerformanceMetricSubscriptions.html
struct DescribeAwsNetworkPerformanceMetricSubscriptionsResult {
    /// nextToken: for the next page, if there is one.
    Optional<AnyText> next_token{};
    /// subscriptionSet: a list of Subscription.
    XmlList<Subscription> subscriptions{};
    /// requestId: by which AWS finds the request again.
    XmlText request_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(
        const DescribeAwsNetworkPerformanceMetricSubscriptionsResult&,
        const DescribeAwsNetworkPerformanceMetricSubscriptionsResult&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members =
            Members<&DescribeAwsNetworkPerformanceMetricSubscriptionsResult::next_token,
                    &DescribeAwsNetworkPerformanceMetricSubscriptionsResult::subscriptions,
                    &DescribeAwsNetworkPerformanceMetricSubscriptionsResult::request_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("nextToken", self.next_token);
            row("subscriptionSet", self.subscriptions);
            row("requestId", self.request_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
