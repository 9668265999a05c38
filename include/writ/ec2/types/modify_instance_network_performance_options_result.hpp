// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// What EC2 answers to ModifyInstanceNetworkPerformanceOptions.
#ifndef WRIT_EC2_TYPES_MODIFY_INSTANCE_NETWORK_PERFORMANCE_OPTIONS_RESULT_HPP
#define WRIT_EC2_TYPES_MODIFY_INSTANCE_NETWORK_PERFORMANCE_OPTIONS_RESULT_HPP

#include <writ/core/config.hpp>
#include <writ/ec2/types/instance_id.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
class InstanceBandwidthWeighting;  // writ/ec2/types/instance_bandwidth_weighting.hpp

/// What EC2 answers to ModifyInstanceNetworkPerformanceOptions. Members as of the EC2 model of
/// 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyInstanceNetworkPerformanceOptions.html
struct ModifyInstanceNetworkPerformanceOptionsResult {
    /// instanceId: an instance id, `i-…`.
    XmlValue<InstanceId> instance_id{};
    /// bandwidthWeighting: `default`, `vpc-1` or `ebs-1`.
    XmlValue<InstanceBandwidthWeighting> bandwidth_weighting{};
    /// requestId: by which AWS finds the request again.
    XmlText request_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(
        const ModifyInstanceNetworkPerformanceOptionsResult&,
        const ModifyInstanceNetworkPerformanceOptionsResult&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&ModifyInstanceNetworkPerformanceOptionsResult::instance_id,
                                &ModifyInstanceNetworkPerformanceOptionsResult::bandwidth_weighting,
                                &ModifyInstanceNetworkPerformanceOptionsResult::request_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("instanceId", self.instance_id);
            row("bandwidthWeighting", self.bandwidth_weighting);
            row("requestId", self.request_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
