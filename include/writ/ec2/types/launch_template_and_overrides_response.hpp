// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// LaunchTemplateAndOverridesResponse, a structure in replies.
#ifndef WRIT_EC2_TYPES_LAUNCH_TEMPLATE_AND_OVERRIDES_RESPONSE_HPP
#define WRIT_EC2_TYPES_LAUNCH_TEMPLATE_AND_OVERRIDES_RESPONSE_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/fleet_launch_template_overrides.hpp>
#include <writ/ec2/types/fleet_launch_template_specification_reply.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// LaunchTemplateAndOverridesResponse, a structure in what EC2 answers to CreateFleet and
/// DescribeFleets. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_LaunchTemplateAndOverridesResponse.html
struct LaunchTemplateAndOverridesResponse {
    /// launchTemplateSpecification: a FleetLaunchTemplateSpecificationReply.
    Optional<FleetLaunchTemplateSpecificationReply> launch_template_specification{};
    /// overrides: FleetLaunchTemplateOverrides.
    Optional<FleetLaunchTemplateOverrides> overrides{};

    /// Whether two say the same.
    friend constexpr bool operator==(const LaunchTemplateAndOverridesResponse&,
                                     const LaunchTemplateAndOverridesResponse&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&LaunchTemplateAndOverridesResponse::launch_template_specification,
                                &LaunchTemplateAndOverridesResponse::overrides>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("launchTemplateSpecification", self.launch_template_specification);
            row("overrides", self.overrides);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
