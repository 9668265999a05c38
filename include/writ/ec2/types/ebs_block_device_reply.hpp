// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// EbsBlockDeviceReply, a structure in replies.
#ifndef WRIT_EC2_TYPES_EBS_BLOCK_DEVICE_REPLY_HPP
#define WRIT_EC2_TYPES_EBS_BLOCK_DEVICE_REPLY_HPP

#include <writ/core/config.hpp>
#include <writ/ec2/types/snapshot_id.hpp>
#include <writ/reply/xml_boolean.hpp>
#include <writ/reply/xml_integer.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/availability_zone.hpp>
#include <writ/value/availability_zone_id.hpp>
#include <writ/value/kms_key_id.hpp>
#include <writ/value/outpost_arn.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
class VolumeType;  // writ/ec2/types/volume_type.hpp

/// EbsBlockDeviceReply, a structure in what EC2 answers to 5 actions. Members as of the EC2 model
/// of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_EbsBlockDevice.html
struct EbsBlockDeviceReply {
    /// deleteOnTermination: yes or no.
    XmlBoolean delete_on_termination{};
    /// iops: a whole number.
    XmlInteger iops{};
    /// snapshotId: a snapshot id, `snap-…`.
    XmlValue<SnapshotId> snapshot_id{};
    /// volumeSize: a whole number.
    XmlInteger volume_size{};
    /// volumeType: one of 7 words, such as `standard`.
    XmlValue<VolumeType> volume_type{};
    /// kmsKeyId: a KMS key id.
    XmlValue<KmsKeyId> kms_key_id{};
    /// throughput: a whole number.
    XmlInteger throughput{};
    /// outpostArn: an Outpost ARN.
    XmlValue<OutpostArn> outpost_arn{};
    /// availabilityZone: an availability zone.
    XmlValue<AvailabilityZone> availability_zone{};
    /// encrypted: yes or no.
    XmlBoolean encrypted{};
    /// VolumeInitializationRate: a whole number.
    XmlInteger volume_initialization_rate{};
    /// AvailabilityZoneId: an availability zone id.
    XmlValue<AvailabilityZoneId> availability_zone_id{};
    /// EbsCardIndex: a whole number.
    XmlInteger ebs_card_index{};

    /// Whether two say the same.
    friend constexpr bool operator==(const EbsBlockDeviceReply&,
                                     const EbsBlockDeviceReply&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<
            &EbsBlockDeviceReply::delete_on_termination, &EbsBlockDeviceReply::iops,
            &EbsBlockDeviceReply::snapshot_id, &EbsBlockDeviceReply::volume_size,
            &EbsBlockDeviceReply::volume_type, &EbsBlockDeviceReply::kms_key_id,
            &EbsBlockDeviceReply::throughput, &EbsBlockDeviceReply::outpost_arn,
            &EbsBlockDeviceReply::availability_zone, &EbsBlockDeviceReply::encrypted,
            &EbsBlockDeviceReply::volume_initialization_rate,
            &EbsBlockDeviceReply::availability_zone_id, &EbsBlockDeviceReply::ebs_card_index>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("deleteOnTermination", self.delete_on_termination);
            row("iops", self.iops);
            row("snapshotId", self.snapshot_id);
            row("volumeSize", self.volume_size);
            row("volumeType", self.volume_type);
            row("kmsKeyId", self.kms_key_id);
            row("throughput", self.throughput);
            row("outpostArn", self.outpost_arn);
            row("availabilityZone", self.availability_zone);
            row("encrypted", self.encrypted);
            row("VolumeInitializationRate", self.volume_initialization_rate);
            row("AvailabilityZoneId", self.availability_zone_id);
            row("EbsCardIndex", self.ebs_card_index);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
