// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// VolumeAttachment, a structure in replies.
#ifndef WRIT_EC2_TYPES_VOLUME_ATTACHMENT_HPP
#define WRIT_EC2_TYPES_VOLUME_ATTACHMENT_HPP

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

/// VolumeAttachment, a structure in what EC2 answers to 3 actions. Members as of the EC2 model of
/// 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_VolumeAttachment.html
struct VolumeAttachment {
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

    /// Whether two say the same.
    friend constexpr bool operator==(const VolumeAttachment&,
                                     const VolumeAttachment&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<
            &VolumeAttachment::delete_on_termination, &VolumeAttachment::associated_resource,
            &VolumeAttachment::instance_owning_service, &VolumeAttachment::ebs_card_index,
            &VolumeAttachment::volume_id, &VolumeAttachment::instance_id, &VolumeAttachment::device,
            &VolumeAttachment::state, &VolumeAttachment::attach_time>;

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
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
