// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// Monitoring, a structure in replies.
#ifndef WRIT_EC2_TYPES_MONITORING_HPP
#define WRIT_EC2_TYPES_MONITORING_HPP

#include <writ/core/config.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
class MonitoringState;  // writ/ec2/types/monitoring_state.hpp

/// Monitoring, a structure in what EC2 answers to 4 actions. Members as of the EC2 model of
/// 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_Monitoring.html
struct Monitoring {
    /// state: `disabled`, `disabling`, `enabled` or `pending`.
    XmlValue<MonitoringState> state{};

    /// Whether two say the same.
    friend constexpr bool operator==(const Monitoring&, const Monitoring&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&Monitoring::state>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("state", self.state);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
