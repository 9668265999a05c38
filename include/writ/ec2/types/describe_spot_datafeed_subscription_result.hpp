// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// What EC2 answers to DescribeSpotDatafeedSubscription.
#ifndef WRIT_EC2_TYPES_DESCRIBE_SPOT_DATAFEED_SUBSCRIPTION_RESULT_HPP
#define WRIT_EC2_TYPES_DESCRIBE_SPOT_DATAFEED_SUBSCRIPTION_RESULT_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/spot_datafeed_subscription.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// What EC2 answers to DescribeSpotDatafeedSubscription. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeSpotDatafeedSubscription.html
struct DescribeSpotDatafeedSubscriptionResult {
    /// spotDatafeedSubscription: a SpotDatafeedSubscription.
    Optional<SpotDatafeedSubscription> spot_datafeed_subscription{};
    /// requestId: by which AWS finds the request again.
    XmlText request_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const DescribeSpotDatafeedSubscriptionResult&,
                                     const DescribeSpotDatafeedSubscriptionResult&) noexcept =
        default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&DescribeSpotDatafeedSubscriptionResult::spot_datafeed_subscription,
                                &DescribeSpotDatafeedSubscriptionResult::request_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("spotDatafeedSubscription", self.spot_datafeed_subscription);
            row("requestId", self.request_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
