// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// LaunchTemplateSpotMarketOptionsRequest, a structure in requests.
#ifndef WRIT_EC2_TYPES_LAUNCH_TEMPLATE_SPOT_MARKET_OPTIONS_REQUEST_HPP
#define WRIT_EC2_TYPES_LAUNCH_TEMPLATE_SPOT_MARKET_OPTIONS_REQUEST_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/instance_interruption_behavior.hpp>
#include <writ/ec2/types/spot_instance_type.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>
#include <writ/value/integer.hpp>
#include <writ/value/timestamp.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// LaunchTemplateSpotMarketOptionsRequest, a structure in requests of CreateLaunchTemplate and
/// CreateLaunchTemplateVersion. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_LaunchTemplateSpotMarketOptionsRequest.html
struct LaunchTemplateSpotMarketOptionsRequest {
    /// MaxPrice: text.
    Optional<AnyText> max_price{};
    /// SpotInstanceType: `one-time` or `persistent`.
    Optional<SpotInstanceType> spot_instance_type{};
    /// BlockDurationMinutes: a whole number.
    Optional<Integer> block_duration_minutes{};
    /// ValidUntil: a time.
    Optional<Timestamp> valid_until{};
    /// InstanceInterruptionBehavior: `hibernate`, `stop` or `terminate`.
    Optional<InstanceInterruptionBehavior> instance_interruption_behavior{};

    /// Whether two are equal.
    friend constexpr bool operator==(const LaunchTemplateSpotMarketOptionsRequest&,
                                     const LaunchTemplateSpotMarketOptionsRequest&) noexcept =
        default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members =
            Members<&LaunchTemplateSpotMarketOptionsRequest::max_price,
                    &LaunchTemplateSpotMarketOptionsRequest::spot_instance_type,
                    &LaunchTemplateSpotMarketOptionsRequest::block_duration_minutes,
                    &LaunchTemplateSpotMarketOptionsRequest::valid_until,
                    &LaunchTemplateSpotMarketOptionsRequest::instance_interruption_behavior>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("MaxPrice", self.max_price);
            row("SpotInstanceType", self.spot_instance_type);
            row("BlockDurationMinutes", self.block_duration_minutes);
            row("ValidUntil", self.valid_until);
            row("InstanceInterruptionBehavior", self.instance_interruption_behavior);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
