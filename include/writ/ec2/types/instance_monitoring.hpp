// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// InstanceMonitoring, a structure in replies.
#ifndef WRIT_EC2_TYPES_INSTANCE_MONITORING_HPP
#define WRIT_EC2_TYPES_INSTANCE_MONITORING_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/instance_id.hpp>
#include <writ/ec2/types/monitoring.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// InstanceMonitoring, a structure in what EC2 answers to MonitorInstances and UnmonitorInstances.
/// Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_InstanceMonitoring.html
struct InstanceMonitoring {
    /// instanceId: an instance id, `i-…`.
    XmlValue<InstanceId> instance_id{};
    /// monitoring: a Monitoring.
    Optional<Monitoring> monitoring{};

    /// Whether two say the same.
    friend constexpr bool operator==(const InstanceMonitoring&,
                                     const InstanceMonitoring&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&InstanceMonitoring::instance_id, &InstanceMonitoring::monitoring>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("instanceId", self.instance_id);
            row("monitoring", self.monitoring);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
