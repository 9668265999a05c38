// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// RunInstancesMonitoringEnabled, a structure in requests.
#ifndef WRIT_EC2_TYPES_RUN_INSTANCES_MONITORING_ENABLED_HPP
#define WRIT_EC2_TYPES_RUN_INSTANCES_MONITORING_ENABLED_HPP

#include <writ/core/config.hpp>
#include <writ/core/required.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/yes_no.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// RunInstancesMonitoringEnabled, a structure in requests of RequestSpotInstances and RunInstances.
/// Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RunInstancesMonitoringEnabled.html
struct RunInstancesMonitoringEnabled {
    /// Enabled: yes or no.
    Required<YesNo, struct Enabled_given_right_and_in_order> enabled;

    /// Whether two are equal.
    friend constexpr bool operator==(const RunInstancesMonitoringEnabled&,
                                     const RunInstancesMonitoringEnabled&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&RunInstancesMonitoringEnabled::enabled>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("Enabled", self.enabled);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
