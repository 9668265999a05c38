// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The request DisableAwsNetworkPerformanceMetricSubscription.
#ifndef WRIT_EC2_DISABLE_AWS_NETWORK_PERFORMANCE_METRIC_SUBSCRIPTION_HPP
#define WRIT_EC2_DISABLE_AWS_NETWORK_PERFORMANCE_METRIC_SUBSCRIPTION_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/api.hpp>
#include <writ/ec2/types/disable_aws_network_performance_metric_subscription_result.hpp>
#include <writ/ec2/types/extra_parameters.hpp>
#include <writ/ec2/types/metric_type.hpp>
#include <writ/ec2/types/statistic_type.hpp>
#include <writ/reply/reply.hpp>
#include <writ/rule/check.hpp>
#include <writ/rule/rule.hpp>
#include <writ/schema/parameter.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>
#include <writ/value/yes_no.hpp>
#include <writ/wire/http.hpp>
#include <writ/wire/parameters.hpp>
#include <writ/wire/query.hpp>
#include <writ/wire/read_pairs.hpp>
#include <writ/wire/read_parameters.hpp>
#include <writ/wire/read_query.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The request DisableAwsNetworkPerformanceMetricSubscription. API version 2016-11-15, members as
/// of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DisableAwsNetworkPerformanceMetricSubscription.html
struct DisableAwsNetworkPerformanceMetricSubscription {
    /// Source: text.
    Optional<AnyText> source{};
    /// Destination: text.
    Optional<AnyText> destination{};
    /// Metric: `aggregate-latency`.
    Optional<MetricType> metric{};
    /// Statistic: `p50`.
    Optional<StatisticType> statistic{};
    /// DryRun: with `true`, EC2 only tells whether the caller may do this.
    YesNo dry_run{};
    /// Parameters that this version does not know, sent after all others.
    List<Parameter> extra{};

    /// Whether two are equal.
    friend constexpr bool operator==(
        const DisableAwsNetworkPerformanceMetricSubscription&,
        const DisableAwsNetworkPerformanceMetricSubscription&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Action, as it is sent.
        static constexpr std::string_view action = "DisableAwsNetworkPerformanceMetricSubscription";
        /// Version, as it is sent.
        static constexpr std::string_view version = api_version;
        /// What its reply holds.
        using result_type = DisableAwsNetworkPerformanceMetricSubscriptionResult;
        /// Its rules, in the order they are judged.
        using rules = Rules<extra_parameter_rules>;
        /// Its members, in order.
        using members = Members<&DisableAwsNetworkPerformanceMetricSubscription::source,
                                &DisableAwsNetworkPerformanceMetricSubscription::destination,
                                &DisableAwsNetworkPerformanceMetricSubscription::metric,
                                &DisableAwsNetworkPerformanceMetricSubscription::statistic,
                                &DisableAwsNetworkPerformanceMetricSubscription::dry_run,
                                &DisableAwsNetworkPerformanceMetricSubscription::extra>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("Source", self.source);
            row("Destination", self.destination);
            row("Metric", self.metric);
            row("Statistic", self.statistic);
            row("DryRun", self.dry_run);
            row.extra(self.extra);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
