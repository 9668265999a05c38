// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// SpotDatafeedSubscription, a structure in replies.
#ifndef WRIT_EC2_TYPES_SPOT_DATAFEED_SUBSCRIPTION_HPP
#define WRIT_EC2_TYPES_SPOT_DATAFEED_SUBSCRIPTION_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/spot_instance_state_fault.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
class DatafeedSubscriptionState;  // writ/ec2/types/datafeed_subscription_state.hpp

/// SpotDatafeedSubscription, a structure in what EC2 answers to CreateSpotDatafeedSubscription and
/// DescribeSpotDatafeedSubscription. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_SpotDatafeedSubscription.html
struct SpotDatafeedSubscription {
    /// bucket: text.
    XmlText bucket{};
    /// fault: a SpotInstanceStateFault.
    Optional<SpotInstanceStateFault> fault{};
    /// ownerId: text.
    XmlText owner_id{};
    /// prefix: text.
    XmlText prefix{};
    /// state: `Active` or `Inactive`.
    XmlValue<DatafeedSubscriptionState> state{};

    /// Whether two say the same.
    friend constexpr bool operator==(const SpotDatafeedSubscription&,
                                     const SpotDatafeedSubscription&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&SpotDatafeedSubscription::bucket, &SpotDatafeedSubscription::fault,
                                &SpotDatafeedSubscription::owner_id,
                                &SpotDatafeedSubscription::prefix,
                                &SpotDatafeedSubscription::state>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("bucket", self.bucket);
            row("fault", self.fault);
            row("ownerId", self.owner_id);
            row("prefix", self.prefix);
            row("state", self.state);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
