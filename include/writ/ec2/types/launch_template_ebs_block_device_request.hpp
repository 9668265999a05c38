// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// LaunchTemplateEbsBlockDeviceRequest, a structure in requests.
#ifndef WRIT_EC2_TYPES_LAUNCH_TEMPLATE_EBS_BLOCK_DEVICE_REQUEST_HPP
#define WRIT_EC2_TYPES_LAUNCH_TEMPLATE_EBS_BLOCK_DEVICE_REQUEST_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/rules/regional.hpp>
#include <writ/ec2/types/snapshot_id.hpp>
#include <writ/ec2/types/volume_type.hpp>
#include <writ/rule/rule.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/integer.hpp>
#include <writ/value/kms_key_id.hpp>
#include <writ/value/yes_no.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// LaunchTemplateEbsBlockDeviceRequest, a structure in requests of CreateLaunchTemplate and
/// CreateLaunchTemplateVersion. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_LaunchTemplateEbsBlockDeviceRequest.html
struct LaunchTemplateEbsBlockDeviceRequest {
    /// Encrypted: yes or no.
    YesNo encrypted{};
    /// DeleteOnTermination: yes or no.
    YesNo delete_on_termination{};
    /// Iops: a whole number.
    Optional<Integer> iops{};
    /// KmsKeyId: a KMS key id.
    Optional<KmsKeyId> kms_key_id{};
    /// SnapshotId: a snapshot id, `snap-…`.
    Optional<SnapshotId> snapshot_id{};
    /// VolumeSize: a whole number.
    Optional<Integer> volume_size{};
    /// VolumeType: one of 7 words, such as `standard`.
    Optional<VolumeType> volume_type{};
    /// Throughput: a whole number.
    Optional<Integer> throughput{};
    /// VolumeInitializationRate: a whole number.
    Optional<Integer> volume_initialization_rate{};
    /// EbsCardIndex: a whole number.
    Optional<Integer> ebs_card_index{};

    /// Whether two are equal.
    friend constexpr bool operator==(const LaunchTemplateEbsBlockDeviceRequest&,
                                     const LaunchTemplateEbsBlockDeviceRequest&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its rules, in the order they are judged.
        using rules = Rules<kms_key_lies_outside_region, destination_region_is_not_told>;
        /// Its members, in order.
        using members = Members<&LaunchTemplateEbsBlockDeviceRequest::encrypted,
                                &LaunchTemplateEbsBlockDeviceRequest::delete_on_termination,
                                &LaunchTemplateEbsBlockDeviceRequest::iops,
                                &LaunchTemplateEbsBlockDeviceRequest::kms_key_id,
                                &LaunchTemplateEbsBlockDeviceRequest::snapshot_id,
                                &LaunchTemplateEbsBlockDeviceRequest::volume_size,
                                &LaunchTemplateEbsBlockDeviceRequest::volume_type,
                                &LaunchTemplateEbsBlockDeviceRequest::throughput,
                                &LaunchTemplateEbsBlockDeviceRequest::volume_initialization_rate,
                                &LaunchTemplateEbsBlockDeviceRequest::ebs_card_index>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("Encrypted", self.encrypted);
            row("DeleteOnTermination", self.delete_on_termination);
            row("Iops", self.iops);
            row("KmsKeyId", self.kms_key_id);
            row("SnapshotId", self.snapshot_id);
            row("VolumeSize", self.volume_size);
            row("VolumeType", self.volume_type);
            row("Throughput", self.throughput);
            row("VolumeInitializationRate", self.volume_initialization_rate);
            row("EbsCardIndex", self.ebs_card_index);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
