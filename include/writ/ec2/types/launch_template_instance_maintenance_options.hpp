// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// LaunchTemplateInstanceMaintenanceOptions, a structure in replies.
#ifndef WRIT_EC2_TYPES_LAUNCH_TEMPLATE_INSTANCE_MAINTENANCE_OPTIONS_HPP
#define WRIT_EC2_TYPES_LAUNCH_TEMPLATE_INSTANCE_MAINTENANCE_OPTIONS_HPP

#include <writ/core/config.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
class LaunchTemplateAutoRecoveryState;  // writ/ec2/types/launch_template_auto_recovery_state.hpp

/// LaunchTemplateInstanceMaintenanceOptions, a structure in what EC2 answers to 3 actions. Members
/// as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_LaunchTemplateInstanceMaintenanceOptions.html
struct LaunchTemplateInstanceMaintenanceOptions {
    /// autoRecovery: `default` or `disabled`.
    XmlValue<LaunchTemplateAutoRecoveryState> auto_recovery{};

    /// Whether two say the same.
    friend constexpr bool operator==(const LaunchTemplateInstanceMaintenanceOptions&,
                                     const LaunchTemplateInstanceMaintenanceOptions&) noexcept =
        default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&LaunchTemplateInstanceMaintenanceOptions::auto_recovery>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("autoRecovery", self.auto_recovery);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
