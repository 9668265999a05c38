// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// InstanceSecondaryInterfaceAttachment, a structure in replies.
#ifndef WRIT_EC2_TYPES_INSTANCE_SECONDARY_INTERFACE_ATTACHMENT_HPP
#define WRIT_EC2_TYPES_INSTANCE_SECONDARY_INTERFACE_ATTACHMENT_HPP

#include <writ/core/config.hpp>
#include <writ/ec2/types/network_interface_attachment_id.hpp>
#include <writ/reply/xml_boolean.hpp>
#include <writ/reply/xml_integer.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/timestamp.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
class AttachmentStatus;  // writ/ec2/types/attachment_status.hpp

/// InstanceSecondaryInterfaceAttachment, a structure in what EC2 answers to DescribeInstances and
/// RunInstances. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_InstanceSecondaryInterfaceAttachment.html
struct InstanceSecondaryInterfaceAttachment {
    /// attachTime: a time.
    XmlValue<Timestamp> attach_time{};
    /// attachmentId: a network interface attachment id.
    XmlValue<NetworkInterfaceAttachmentId> attachment_id{};
    /// deleteOnTermination: yes or no.
    XmlBoolean delete_on_termination{};
    /// deviceIndex: a whole number.
    XmlInteger device_index{};
    /// status: `attaching`, `attached`, `detaching` or `detached`.
    XmlValue<AttachmentStatus> status{};
    /// networkCardIndex: a whole number.
    XmlInteger network_card_index{};

    /// Whether two say the same.
    friend constexpr bool operator==(const InstanceSecondaryInterfaceAttachment&,
                                     const InstanceSecondaryInterfaceAttachment&) noexcept =
        default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&InstanceSecondaryInterfaceAttachment::attach_time,
                                &InstanceSecondaryInterfaceAttachment::attachment_id,
                                &InstanceSecondaryInterfaceAttachment::delete_on_termination,
                                &InstanceSecondaryInterfaceAttachment::device_index,
                                &InstanceSecondaryInterfaceAttachment::status,
                                &InstanceSecondaryInterfaceAttachment::network_card_index>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("attachTime", self.attach_time);
            row("attachmentId", self.attachment_id);
            row("deleteOnTermination", self.delete_on_termination);
            row("deviceIndex", self.device_index);
            row("status", self.status);
            row("networkCardIndex", self.network_card_index);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
