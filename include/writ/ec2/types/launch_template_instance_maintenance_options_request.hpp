// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// LaunchTemplateInstanceMaintenanceOptionsRequest, a structure in requests.
#ifndef WRIT_EC2_TYPES_LAUNCH_TEMPLATE_INSTANCE_MAINTENANCE_OPTIONS_REQUEST_HPP
#define WRIT_EC2_TYPES_LAUNCH_TEMPLATE_INSTANCE_MAINTENANCE_OPTIONS_REQUEST_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/launch_template_auto_recovery_state.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// LaunchTemplateInstanceMaintenanceOptionsRequest, a structure in requests of CreateLaunchTemplate
/// and CreateLaunchTemplateVersion. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_LaunchTemplateInstanceMaintenanceOptionsRequest.html
struct LaunchTemplateInstanceMaintenanceOptionsRequest {
    /// AutoRecovery: `default` or `disabled`.
    Optional<LaunchTemplateAutoRecoveryState> auto_recovery{};

    /// Whether two are equal.
    friend constexpr bool operator==(
        const LaunchTemplateInstanceMaintenanceOptionsRequest&,
        const LaunchTemplateInstanceMaintenanceOptionsRequest&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&LaunchTemplateInstanceMaintenanceOptionsRequest::auto_recovery>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("AutoRecovery", self.auto_recovery);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
