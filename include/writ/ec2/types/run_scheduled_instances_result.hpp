// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// What EC2 answers to RunScheduledInstances.
#ifndef WRIT_EC2_TYPES_RUN_SCHEDULED_INSTANCES_RESULT_HPP
#define WRIT_EC2_TYPES_RUN_SCHEDULED_INSTANCES_RESULT_HPP

#include <writ/core/config.hpp>
#include <writ/ec2/types/instance_id.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// What EC2 answers to RunScheduledInstances. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RunScheduledInstances.html
struct RunScheduledInstancesResult {
    /// instanceIdSet: instance ids, `i-…`.
    XmlList<XmlValue<InstanceId>> instance_id_set{};
    /// requestId: by which AWS finds the request again.
    XmlText request_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const RunScheduledInstancesResult&,
                                     const RunScheduledInstancesResult&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&RunScheduledInstancesResult::instance_id_set,
                                &RunScheduledInstancesResult::request_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("instanceIdSet", self.instance_id_set);
            row("requestId", self.request_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
