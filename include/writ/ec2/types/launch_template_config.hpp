// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// LaunchTemplateConfig, a structure in requests.
#ifndef WRIT_EC2_TYPES_LAUNCH_TEMPLATE_CONFIG_HPP
#define WRIT_EC2_TYPES_LAUNCH_TEMPLATE_CONFIG_HPP

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/ec2/types/fleet_launch_template_specification.hpp>
#include <writ/ec2/types/launch_template_overrides.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// LaunchTemplateConfig, a structure in requests of ModifySpotFleetRequest and RequestSpotFleet.
/// Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_LaunchTemplateConfig.html
struct LaunchTemplateConfig {
    /// LaunchTemplateSpecification: a FleetLaunchTemplateSpecification.
    FleetLaunchTemplateSpecification launch_template_specification{};
    /// Overrides.N: a list of LaunchTemplateOverrides.
    List<LaunchTemplateOverrides> overrides{};

    /// Whether two are equal.
    friend constexpr bool operator==(const LaunchTemplateConfig&,
                                     const LaunchTemplateConfig&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&LaunchTemplateConfig::launch_template_specification,
                                &LaunchTemplateConfig::overrides>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("LaunchTemplateSpecification", self.launch_template_specification);
            row("Overrides", self.overrides);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
