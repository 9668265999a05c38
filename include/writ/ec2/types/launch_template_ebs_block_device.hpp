// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// LaunchTemplateEbsBlockDevice, a structure in replies.
#ifndef WRIT_EC2_TYPES_LAUNCH_TEMPLATE_EBS_BLOCK_DEVICE_HPP
#define WRIT_EC2_TYPES_LAUNCH_TEMPLATE_EBS_BLOCK_DEVICE_HPP

#include <writ/core/config.hpp>
#include <writ/ec2/types/snapshot_id.hpp>
#include <writ/reply/xml_boolean.hpp>
#include <writ/reply/xml_integer.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/kms_key_id.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
class VolumeType;  // writ/ec2/types/volume_type.hpp

/// LaunchTemplateEbsBlockDevice, a structure in what EC2 answers to 3 actions. Members as of the
/// EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_LaunchTemplateEbsBlockDevice.html
struct LaunchTemplateEbsBlockDevice {
    /// encrypted: yes or no.
    XmlBoolean encrypted{};
    /// deleteOnTermination: yes or no.
    XmlBoolean delete_on_termination{};
    /// iops: a whole number.
    XmlInteger iops{};
    /// kmsKeyId: a KMS key id.
    XmlValue<KmsKeyId> kms_key_id{};
    /// snapshotId: a snapshot id, `snap-…`.
    XmlValue<SnapshotId> snapshot_id{};
    /// volumeSize: a whole number.
    XmlInteger volume_size{};
    /// volumeType: one of 7 words, such as `standard`.
    XmlValue<VolumeType> volume_type{};
    /// throughput: a whole number.
    XmlInteger throughput{};
    /// volumeInitializationRate: a whole number.
    XmlInteger volume_initialization_rate{};
    /// ebsCardIndex: a whole number.
    XmlInteger ebs_card_index{};

    /// Whether two say the same.
    friend constexpr bool operator==(const LaunchTemplateEbsBlockDevice&,
                                     const LaunchTemplateEbsBlockDevice&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<
            &LaunchTemplateEbsBlockDevice::encrypted,
            &LaunchTemplateEbsBlockDevice::delete_on_termination,
            &LaunchTemplateEbsBlockDevice::iops, &LaunchTemplateEbsBlockDevice::kms_key_id,
            &LaunchTemplateEbsBlockDevice::snapshot_id, &LaunchTemplateEbsBlockDevice::volume_size,
            &LaunchTemplateEbsBlockDevice::volume_type, &LaunchTemplateEbsBlockDevice::throughput,
            &LaunchTemplateEbsBlockDevice::volume_initialization_rate,
            &LaunchTemplateEbsBlockDevice::ebs_card_index>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("encrypted", self.encrypted);
            row("deleteOnTermination", self.delete_on_termination);
            row("iops", self.iops);
            row("kmsKeyId", self.kms_key_id);
            row("snapshotId", self.snapshot_id);
            row("volumeSize", self.volume_size);
            row("volumeType", self.volume_type);
            row("throughput", self.throughput);
            row("volumeInitializationRate", self.volume_initialization_rate);
            row("ebsCardIndex", self.ebs_card_index);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
