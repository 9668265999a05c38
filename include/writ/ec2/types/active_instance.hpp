// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// ActiveInstance, a structure in replies.
#ifndef WRIT_EC2_TYPES_ACTIVE_INSTANCE_HPP
#define WRIT_EC2_TYPES_ACTIVE_INSTANCE_HPP

#include <writ/core/config.hpp>
#include <writ/ec2/types/instance_id.hpp>
#include <writ/ec2/types/spot_instance_request_id.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
class InstanceHealthStatus;  // writ/ec2/types/instance_health_status.hpp

/// ActiveInstance, a structure in what EC2 answers to DescribeFleetInstances and
/// DescribeSpotFleetInstances. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ActiveInstance.html
struct ActiveInstance {
    /// instanceId: an instance id, `i-…`.
    XmlValue<InstanceId> instance_id{};
    /// instanceType: text.
    XmlText instance_type{};
    /// spotInstanceRequestId: a spot instance request id, `sir-…`.
    XmlValue<SpotInstanceRequestId> spot_instance_request_id{};
    /// instanceHealth: `healthy` or `unhealthy`.
    XmlValue<InstanceHealthStatus> instance_health{};

    /// Whether two say the same.
    friend constexpr bool operator==(const ActiveInstance&,
                                     const ActiveInstance&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&ActiveInstance::instance_id, &ActiveInstance::instance_type,
                                &ActiveInstance::spot_instance_request_id,
                                &ActiveInstance::instance_health>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("instanceId", self.instance_id);
            row("instanceType", self.instance_type);
            row("spotInstanceRequestId", self.spot_instance_request_id);
            row("instanceHealth", self.instance_health);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
