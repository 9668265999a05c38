// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// LaunchTemplateSpotMarketOptions, a structure in replies.
#ifndef WRIT_EC2_TYPES_LAUNCH_TEMPLATE_SPOT_MARKET_OPTIONS_HPP
#define WRIT_EC2_TYPES_LAUNCH_TEMPLATE_SPOT_MARKET_OPTIONS_HPP

#include <writ/core/config.hpp>
#include <writ/reply/xml_integer.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/timestamp.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
class InstanceInterruptionBehavior;  // writ/ec2/types/instance_interruption_behavior.hpp
class SpotInstanceType;  // writ/ec2/types/spot_instance_type.hpp

/// LaunchTemplateSpotMarketOptions, a structure in what EC2 answers to 3 actions. Members as of the
/// EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_LaunchTemplateSpotMarketOptions.html
struct LaunchTemplateSpotMarketOptions {
    /// maxPrice: text.
    XmlText max_price{};
    /// spotInstanceType: `one-time` or `persistent`.
    XmlValue<SpotInstanceType> spot_instance_type{};
    /// blockDurationMinutes: a whole number.
    XmlInteger block_duration_minutes{};
    /// validUntil: a time.
    XmlValue<Timestamp> valid_until{};
    /// instanceInterruptionBehavior: `hibernate`, `stop` or `terminate`.
    XmlValue<InstanceInterruptionBehavior> instance_interruption_behavior{};

    /// Whether two say the same.
    friend constexpr bool operator==(const LaunchTemplateSpotMarketOptions&,
                                     const LaunchTemplateSpotMarketOptions&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&LaunchTemplateSpotMarketOptions::max_price,
                                &LaunchTemplateSpotMarketOptions::spot_instance_type,
                                &LaunchTemplateSpotMarketOptions::block_duration_minutes,
                                &LaunchTemplateSpotMarketOptions::valid_until,
                                &LaunchTemplateSpotMarketOptions::instance_interruption_behavior>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("maxPrice", self.max_price);
            row("spotInstanceType", self.spot_instance_type);
            row("blockDurationMinutes", self.block_duration_minutes);
            row("validUntil", self.valid_until);
            row("instanceInterruptionBehavior", self.instance_interruption_behavior);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
