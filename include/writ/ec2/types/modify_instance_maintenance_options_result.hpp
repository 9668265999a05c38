// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// What EC2 answers to ModifyInstanceMaintenanceOptions.
#ifndef WRIT_EC2_TYPES_MODIFY_INSTANCE_MAINTENANCE_OPTIONS_RESULT_HPP
#define WRIT_EC2_TYPES_MODIFY_INSTANCE_MAINTENANCE_OPTIONS_RESULT_HPP

#include <writ/core/config.hpp>
#include <writ/ec2/types/instance_id.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
class InstanceAutoRecoveryState;  // writ/ec2/types/instance_auto_recovery_state.hpp
class InstanceRebootMigrationState;  // writ/ec2/types/instance_reboot_migration_state.hpp

/// What EC2 answers to ModifyInstanceMaintenanceOptions. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyInstanceMaintenanceOptions.html
struct ModifyInstanceMaintenanceOptionsResult {
    /// instanceId: an instance id, `i-…`.
    XmlValue<InstanceId> instance_id{};
    /// autoRecovery: `disabled` or `default`.
    XmlValue<InstanceAutoRecoveryState> auto_recovery{};
    /// rebootMigration: `disabled` or `default`.
    XmlValue<InstanceRebootMigrationState> reboot_migration{};
    /// requestId: by which AWS finds the request again.
    XmlText request_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const ModifyInstanceMaintenanceOptionsResult&,
                                     const ModifyInstanceMaintenanceOptionsResult&) noexcept =
        default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&ModifyInstanceMaintenanceOptionsResult::instance_id,
                                &ModifyInstanceMaintenanceOptionsResult::auto_recovery,
                                &ModifyInstanceMaintenanceOptionsResult::reboot_migration,
                                &ModifyInstanceMaintenanceOptionsResult::request_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("instanceId", self.instance_id);
            row("autoRecovery", self.auto_recovery);
            row("rebootMigration", self.reboot_migration);
            row("requestId", self.request_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
