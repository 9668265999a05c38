// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// InstanceMaintenanceOptions, a structure in replies.
#ifndef WRIT_EC2_TYPES_INSTANCE_MAINTENANCE_OPTIONS_HPP
#define WRIT_EC2_TYPES_INSTANCE_MAINTENANCE_OPTIONS_HPP

#include <writ/core/config.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
class InstanceAutoRecoveryState;  // writ/ec2/types/instance_auto_recovery_state.hpp
class InstanceRebootMigrationState;  // writ/ec2/types/instance_reboot_migration_state.hpp

/// InstanceMaintenanceOptions, a structure in what EC2 answers to DescribeInstances and
/// RunInstances. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_InstanceMaintenanceOptions.html
struct InstanceMaintenanceOptions {
    /// autoRecovery: `disabled` or `default`.
    XmlValue<InstanceAutoRecoveryState> auto_recovery{};
    /// rebootMigration: `disabled` or `default`.
    XmlValue<InstanceRebootMigrationState> reboot_migration{};

    /// Whether two say the same.
    friend constexpr bool operator==(const InstanceMaintenanceOptions&,
                                     const InstanceMaintenanceOptions&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&InstanceMaintenanceOptions::auto_recovery,
                                &InstanceMaintenanceOptions::reboot_migration>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("autoRecovery", self.auto_recovery);
            row("rebootMigration", self.reboot_migration);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
