// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// LaunchTemplateInstanceMarketOptions, a structure in replies.
#ifndef WRIT_EC2_TYPES_LAUNCH_TEMPLATE_INSTANCE_MARKET_OPTIONS_HPP
#define WRIT_EC2_TYPES_LAUNCH_TEMPLATE_INSTANCE_MARKET_OPTIONS_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/launch_template_spot_market_options.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
class MarketType;  // writ/ec2/types/market_type.hpp

/// LaunchTemplateInstanceMarketOptions, a structure in what EC2 answers to 3 actions. Members as of
/// the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_LaunchTemplateInstanceMarketOptions.html
struct LaunchTemplateInstanceMarketOptions {
    /// marketType: `spot`, `capacity-block` or `interruptible-capacity-reservation`.
    XmlValue<MarketType> market_type{};
    /// spotOptions: LaunchTemplateSpotMarketOptions.
    Optional<LaunchTemplateSpotMarketOptions> spot_options{};

    /// Whether two say the same.
    friend constexpr bool operator==(const LaunchTemplateInstanceMarketOptions&,
                                     const LaunchTemplateInstanceMarketOptions&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&LaunchTemplateInstanceMarketOptions::market_type,
                                &LaunchTemplateInstanceMarketOptions::spot_options>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("marketType", self.market_type);
            row("spotOptions", self.spot_options);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
