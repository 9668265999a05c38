// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// NetworkInterfaceAttachment, a structure in replies.
#ifndef WRIT_EC2_TYPES_NETWORK_INTERFACE_ATTACHMENT_HPP
#define WRIT_EC2_TYPES_NETWORK_INTERFACE_ATTACHMENT_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/attachment_ena_srd_specification.hpp>
#include <writ/ec2/types/instance_id.hpp>
#include <writ/ec2/types/network_interface_attachment_id.hpp>
#include <writ/reply/xml_boolean.hpp>
#include <writ/reply/xml_integer.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/timestamp.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
class AttachmentStatus;  // writ/ec2/types/attachment_status.hpp

/// NetworkInterfaceAttachment, a structure in what EC2 answers to 3 actions. Members as of the EC2
/// model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_NetworkInterfaceAttachment.html
struct NetworkInterfaceAttachment {
    /// attachTime: a time.
    XmlValue<Timestamp> attach_time{};
    /// attachmentId: a network interface attachment id.
    XmlValue<NetworkInterfaceAttachmentId> attachment_id{};
    /// deleteOnTermination: yes or no.
    XmlBoolean delete_on_termination{};
    /// deviceIndex: a whole number.
    XmlInteger device_index{};
    /// networkCardIndex: a whole number.
    XmlInteger network_card_index{};
    /// instanceId: an instance id, `i-…`.
    XmlValue<InstanceId> instance_id{};
    /// instanceOwnerId: text.
    XmlText instance_owner_id{};
    /// status: `attaching`, `attached`, `detaching` or `detached`.
    XmlValue<AttachmentStatus> status{};
    /// enaSrdSpecification: an AttachmentEnaSrdSpecification.
    Optional<AttachmentEnaSrdSpecification> ena_srd_specification{};
    /// enaQueueCount: a whole number.
    XmlInteger ena_queue_count{};

    /// Whether two say the same.
    friend constexpr bool operator==(const NetworkInterfaceAttachment&,
                                     const NetworkInterfaceAttachment&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<
            &NetworkInterfaceAttachment::attach_time, &NetworkInterfaceAttachment::attachment_id,
            &NetworkInterfaceAttachment::delete_on_termination,
            &NetworkInterfaceAttachment::device_index,
            &NetworkInterfaceAttachment::network_card_index,
            &NetworkInterfaceAttachment::instance_id,
            &NetworkInterfaceAttachment::instance_owner_id, &NetworkInterfaceAttachment::status,
            &NetworkInterfaceAttachment::ena_srd_specification,
            &NetworkInterfaceAttachment::ena_queue_count>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("attachTime", self.attach_time);
            row("attachmentId", self.attachment_id);
            row("deleteOnTermination", self.delete_on_termination);
            row("deviceIndex", self.device_index);
            row("networkCardIndex", self.network_card_index);
            row("instanceId", self.instance_id);
            row("instanceOwnerId", self.instance_owner_id);
            row("status", self.status);
            row("enaSrdSpecification", self.ena_srd_specification);
            row("enaQueueCount", self.ena_queue_count);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
