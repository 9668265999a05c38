// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// EbsInstanceBlockDevice, a structure in replies.
#ifndef WRIT_EC2_TYPES_EBS_INSTANCE_BLOCK_DEVICE_HPP
#define WRIT_EC2_TYPES_EBS_INSTANCE_BLOCK_DEVICE_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/operator_response.hpp>
#include <writ/ec2/types/volume_id.hpp>
#include <writ/reply/xml_boolean.hpp>
#include <writ/reply/xml_integer.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/timestamp.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
class AttachmentStatus;  // writ/ec2/types/attachment_status.hpp

/// EbsInstanceBlockDevice, a structure in what EC2 answers to 3 actions. Members as of the EC2
/// model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_EbsInstanceBlockDevice.html
struct EbsInstanceBlockDevice {
    /// attachTime: a time.
    XmlValue<Timestamp> attach_time{};
    /// deleteOnTermination: yes or no.
    XmlBoolean delete_on_termination{};
    /// status: `attaching`, `attached`, `detaching` or `detached`.
    XmlValue<AttachmentStatus> status{};
    /// volumeId: a volume id, `vol-…`.
    XmlValue<VolumeId> volume_id{};
    /// associatedResource: text.
    XmlText associated_resource{};
    /// volumeOwnerId: text.
    XmlText volume_owner_id{};
    /// operator: an OperatorResponse.
    Optional<OperatorResponse> operator_{};
    /// ebsCardIndex: a whole number.
    XmlInteger ebs_card_index{};

    /// Whether two say the same.
    friend constexpr bool operator==(const EbsInstanceBlockDevice&,
                                     const EbsInstanceBlockDevice&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<
            &EbsInstanceBlockDevice::attach_time, &EbsInstanceBlockDevice::delete_on_termination,
            &EbsInstanceBlockDevice::status, &EbsInstanceBlockDevice::volume_id,
            &EbsInstanceBlockDevice::associated_resource, &EbsInstanceBlockDevice::volume_owner_id,
            &EbsInstanceBlockDevice::operator_, &EbsInstanceBlockDevice::ebs_card_index>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("attachTime", self.attach_time);
            row("deleteOnTermination", self.delete_on_termination);
            row("status", self.status);
            row("volumeId", self.volume_id);
            row("associatedResource", self.associated_resource);
            row("volumeOwnerId", self.volume_owner_id);
            row("operator", self.operator_);
            row("ebsCardIndex", self.ebs_card_index);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
