// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// LaunchTemplateNetworkPerformanceOptionsRequest, a structure in requests.
#ifndef WRIT_EC2_TYPES_LAUNCH_TEMPLATE_NETWORK_PERFORMANCE_OPTIONS_REQUEST_HPP
#define WRIT_EC2_TYPES_LAUNCH_TEMPLATE_NETWORK_PERFORMANCE_OPTIONS_REQUEST_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/instance_bandwidth_weighting.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// LaunchTemplateNetworkPerformanceOptionsRequest, a structure in requests of CreateLaunchTemplate
/// and CreateLaunchTemplateVersion. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_LaunchTemplateNetworkPerformanceOptionsRequest.html
struct LaunchTemplateNetworkPerformanceOptionsRequest {
    /// BandwidthWeighting: `default`, `vpc-1` or `ebs-1`.
    Optional<InstanceBandwidthWeighting> bandwidth_weighting{};

    /// Whether two are equal.
    friend constexpr bool operator==(
        const LaunchTemplateNetworkPerformanceOptionsRequest&,
        const LaunchTemplateNetworkPerformanceOptionsRequest&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members =
            Members<&LaunchTemplateNetworkPerformanceOptionsRequest::bandwidth_weighting>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("BandwidthWeighting", self.bandwidth_weighting);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
