// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// LaunchTemplateInstanceMarketOptionsRequest, a structure in requests.
#ifndef WRIT_EC2_TYPES_LAUNCH_TEMPLATE_INSTANCE_MARKET_OPTIONS_REQUEST_HPP
#define WRIT_EC2_TYPES_LAUNCH_TEMPLATE_INSTANCE_MARKET_OPTIONS_REQUEST_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/launch_template_spot_market_options_request.hpp>
#include <writ/ec2/types/market_type.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// LaunchTemplateInstanceMarketOptionsRequest, a structure in requests of CreateLaunchTemplate and
/// CreateLaunchTemplateVersion. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_LaunchTemplateInstanceMarketOptionsRequest.html
struct LaunchTemplateInstanceMarketOptionsRequest {
    /// MarketType: `spot`, `capacity-block` or `interruptible-capacity-reservation`.
    Optional<MarketType> market_type{};
    /// SpotOptions: a LaunchTemplateSpotMarketOptionsRequest.
    LaunchTemplateSpotMarketOptionsRequest spot_options{};

    /// Whether two are equal.
    friend constexpr bool operator==(const LaunchTemplateInstanceMarketOptionsRequest&,
                                     const LaunchTemplateInstanceMarketOptionsRequest&) noexcept =
        default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&LaunchTemplateInstanceMarketOptionsRequest::market_type,
                                &LaunchTemplateInstanceMarketOptionsRequest::spot_options>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("MarketType", self.market_type);
            row("SpotOptions", self.spot_options);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
