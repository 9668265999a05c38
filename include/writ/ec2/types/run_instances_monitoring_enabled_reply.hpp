// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// RunInstancesMonitoringEnabledReply, a structure in replies.
#ifndef WRIT_EC2_TYPES_RUN_INSTANCES_MONITORING_ENABLED_REPLY_HPP
#define WRIT_EC2_TYPES_RUN_INSTANCES_MONITORING_ENABLED_REPLY_HPP

#include <writ/core/config.hpp>
#include <writ/reply/xml_boolean.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// RunInstancesMonitoringEnabledReply, a structure in what EC2 answers to
/// DescribeSpotInstanceRequests and RequestSpotInstances. Members as of the EC2 model of
/// 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RunInstancesMonitoringEnabled.html
struct RunInstancesMonitoringEnabledReply {
    /// enabled: yes or no.
    XmlBoolean enabled{};

    /// Whether two say the same.
    friend constexpr bool operator==(const RunInstancesMonitoringEnabledReply&,
                                     const RunInstancesMonitoringEnabledReply&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&RunInstancesMonitoringEnabledReply::enabled>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("enabled", self.enabled);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
