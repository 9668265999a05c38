// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// What EC2 answers to DetachVolume.
#ifndef WRIT_EC2_TYPES_DETACH_VOLUME_RESULT_HPP
#define WRIT_EC2_TYPES_DETACH_VOLUME_RESULT_HPP

#include <writ/core/config.hpp>
#include <writ/ec2/types/instance_id.hpp>
#include <writ/ec2/types/volume_id.hpp>
#include <writ/reply/xml_boolean.hpp>
#include <writ/reply/xml_integer.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/timestamp.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
class VolumeAttachmentState;  // writ/ec2/types/volume_attachment_state.hpp

/// What EC2 answers to DetachVolume. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DetachVolume.html
struct DetachVolumeResult {
    /// deleteOnTermination: yes or no.
    XmlBoolean delete_on_termination{};
    /// associatedResource: text.
    XmlText associated_resource{};
    /// instanceOwningService: text.
    XmlText instance_owning_service{};
    /// ebsCardIndex: a whole number.
    XmlInteger ebs_card_index{};
    /// volumeId: a volume id, `vol-…`.
    XmlValue<VolumeId> volume_id{};
    /// instanceId: an instance id, `i-…`.
    XmlValue<InstanceId> instance_id{};
    /// device: text.
    XmlText device{};
    /// status: one of 5 words, such as `attaching`.
    XmlValue<VolumeAttachmentState> state{};
    /// attachTime: a time.
    XmlValue<Timestamp> attach_time{};
    /// requestId: by which AWS finds the request again.
    XmlText request_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const DetachVolumeResult&,
                                     const DetachVolumeResult&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<
            &DetachVolumeResult::delete_on_termination, &DetachVolumeResult::associated_resource,
            &DetachVolumeResult::instance_owning_service, &DetachVolumeResult::ebs_card_index,
            &DetachVolumeResult::volume_id, &DetachVolumeResult::instance_id,
            &DetachVolumeResult::device, &DetachVolumeResult::state,
            &DetachVolumeResult::attach_time, &DetachVolumeResult::request_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("deleteOnTermination", self.delete_on_termination);
            row("associatedResource", self.associated_resource);
            row("instanceOwningService", self.instance_owning_service);
            row("ebsCardIndex", self.ebs_card_index);
            row("volumeId", self.volume_id);
            row("instanceId", self.instance_id);
            row("device", self.device);
            row("status", self.state);
            row("attachTime", self.attach_time);
            row("requestId", self.request_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
