// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// LaunchTemplateNetworkPerformanceOptions, a structure in replies.
#ifndef WRIT_EC2_TYPES_LAUNCH_TEMPLATE_NETWORK_PERFORMANCE_OPTIONS_HPP
#define WRIT_EC2_TYPES_LAUNCH_TEMPLATE_NETWORK_PERFORMANCE_OPTIONS_HPP

#include <writ/core/config.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
class InstanceBandwidthWeighting;  // writ/ec2/types/instance_bandwidth_weighting.hpp

/// LaunchTemplateNetworkPerformanceOptions, a structure in what EC2 answers to 3 actions. Members
/// as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_LaunchTemplateNetworkPerformanceOptions.html
struct LaunchTemplateNetworkPerformanceOptions {
    /// bandwidthWeighting: `default`, `vpc-1` or `ebs-1`.
    XmlValue<InstanceBandwidthWeighting> bandwidth_weighting{};

    /// Whether two say the same.
    friend constexpr bool operator==(const LaunchTemplateNetworkPerformanceOptions&,
                                     const LaunchTemplateNetworkPerformanceOptions&) noexcept =
        default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&LaunchTemplateNetworkPerformanceOptions::bandwidth_weighting>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("bandwidthWeighting", self.bandwidth_weighting);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
