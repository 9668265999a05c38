// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// ReplaceRootVolumeTask, a structure in replies.
#ifndef WRIT_EC2_TYPES_REPLACE_ROOT_VOLUME_TASK_HPP
#define WRIT_EC2_TYPES_REPLACE_ROOT_VOLUME_TASK_HPP

#include <writ/core/config.hpp>
#include <writ/ec2/types/image_id.hpp>
#include <writ/ec2/types/instance_id.hpp>
#include <writ/ec2/types/replace_root_volume_task_id.hpp>
#include <writ/ec2/types/snapshot_id.hpp>
#include <writ/ec2/types/tag_reply.hpp>
#include <writ/reply/xml_boolean.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
class ReplaceRootVolumeTaskState;  // writ/ec2/types/replace_root_volume_task_state.hpp

/// ReplaceRootVolumeTask, a structure in what EC2 answers to CreateReplaceRootVolumeTask and
/// DescribeReplaceRootVolumeTasks. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ReplaceRootVolumeTask.html
struct ReplaceRootVolumeTask {
    /// replaceRootVolumeTaskId: a replace root volume task id, `replacevol-…`.
    XmlValue<ReplaceRootVolumeTaskId> replace_root_volume_task_id{};
    /// instanceId: an instance id, `i-…`.
    XmlValue<InstanceId> instance_id{};
    /// taskState: one of 6 words, such as `pending`.
    XmlValue<ReplaceRootVolumeTaskState> task_state{};
    /// startTime: text.
    XmlText start_time{};
    /// completeTime: text.
    XmlText complete_time{};
    /// tagSet: a list of TagReply.
    XmlList<TagReply> tags{};
    /// imageId: an image id.
    XmlValue<ImageId> image_id{};
    /// snapshotId: a snapshot id, `snap-…`.
    XmlValue<SnapshotId> snapshot_id{};
    /// deleteReplacedRootVolume: yes or no.
    XmlBoolean delete_replaced_root_volume{};

    /// Whether two say the same.
    friend constexpr bool operator==(const ReplaceRootVolumeTask&,
                                     const ReplaceRootVolumeTask&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members =
            Members<&ReplaceRootVolumeTask::replace_root_volume_task_id,
                    &ReplaceRootVolumeTask::instance_id, &ReplaceRootVolumeTask::task_state,
                    &ReplaceRootVolumeTask::start_time, &ReplaceRootVolumeTask::complete_time,
                    &ReplaceRootVolumeTask::tags, &ReplaceRootVolumeTask::image_id,
                    &ReplaceRootVolumeTask::snapshot_id,
                    &ReplaceRootVolumeTask::delete_replaced_root_volume>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("replaceRootVolumeTaskId", self.replace_root_volume_task_id);
            row("instanceId", self.instance_id);
            row("taskState", self.task_state);
            row("startTime", self.start_time);
            row("completeTime", self.complete_time);
            row("tagSet", self.tags);
            row("imageId", self.image_id);
            row("snapshotId", self.snapshot_id);
            row("deleteReplacedRootVolume", self.delete_replaced_root_volume);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
