// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// MacModificationTask, a structure in replies.
#ifndef WRIT_EC2_TYPES_MAC_MODIFICATION_TASK_HPP
#define WRIT_EC2_TYPES_MAC_MODIFICATION_TASK_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/instance_id.hpp>
#include <writ/ec2/types/mac_modification_task_id.hpp>
#include <writ/ec2/types/mac_system_integrity_protection_configuration.hpp>
#include <writ/ec2/types/tag_reply.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/timestamp.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
class MacModificationTaskState;  // writ/ec2/types/mac_modification_task_state.hpp
class MacModificationTaskType;  // writ/ec2/types/mac_modification_task_type.hpp

/// MacModificationTask, a structure in what EC2 answers to 3 actions. Members as of the EC2 model
/// of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_MacModificationTask.html
struct MacModificationTask {
    /// instanceId: an instance id, `i-…`.
    XmlValue<InstanceId> instance_id{};
    /// macModificationTaskId: a Mac modification task id, `macmodification-…`.
    XmlValue<MacModificationTaskId> mac_modification_task_id{};
    /// macSystemIntegrityProtectionConfig: a MacSystemIntegrityProtectionConfiguration.
    Optional<MacSystemIntegrityProtectionConfiguration> mac_system_integrity_protection_config{};
    /// startTime: a time.
    XmlValue<Timestamp> start_time{};
    /// tagSet: a list of TagReply.
    XmlList<TagReply> tags{};
    /// taskState: `successful`, `failed`, `in-progress` or `pending`.
    XmlValue<MacModificationTaskState> task_state{};
    /// taskType: `sip-modification` or `volume-ownership-delegation`.
    XmlValue<MacModificationTaskType> task_type{};

    /// Whether two say the same.
    friend constexpr bool operator==(const MacModificationTask&,
                                     const MacModificationTask&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&MacModificationTask::instance_id,
                                &MacModificationTask::mac_modification_task_id,
                                &MacModificationTask::mac_system_integrity_protection_config,
                                &MacModificationTask::start_time, &MacModificationTask::tags,
                                &MacModificationTask::task_state, &MacModificationTask::task_type>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("instanceId", self.instance_id);
            row("macModificationTaskId", self.mac_modification_task_id);
            row("macSystemIntegrityProtectionConfig", self.mac_system_integrity_protection_config);
            row("startTime", self.start_time);
            row("tagSet", self.tags);
            row("taskState", self.task_state);
            row("taskType", self.task_type);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
