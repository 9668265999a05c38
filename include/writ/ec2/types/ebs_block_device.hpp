// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// EbsBlockDevice, a structure in requests.
#ifndef WRIT_EC2_TYPES_EBS_BLOCK_DEVICE_HPP
#define WRIT_EC2_TYPES_EBS_BLOCK_DEVICE_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/rules/regional.hpp>
#include <writ/ec2/types/encryption.hpp>
#include <writ/ec2/types/snapshot_id.hpp>
#include <writ/ec2/types/volume_type.hpp>
#include <writ/rule/rule.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/availability_zone.hpp>
#include <writ/value/availability_zone_id.hpp>
#include <writ/value/integer.hpp>
#include <writ/value/outpost_arn.hpp>
#include <writ/value/yes_no.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// EbsBlockDevice, a structure in requests of 5 actions. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_EbsBlockDevice.html
struct EbsBlockDevice {
    /// DeleteOnTermination: yes or no.
    YesNo delete_on_termination{};
    /// Iops: a whole number.
    Optional<Integer> iops{};
    /// SnapshotId: a snapshot id, `snap-…`.
    Optional<SnapshotId> snapshot_id{};
    /// VolumeSize: a whole number.
    Optional<Integer> volume_size{};
    /// VolumeType: one of 7 words, such as `standard`.
    Optional<VolumeType> volume_type{};
    /// Encrypted and KmsKeyId.
    Encryption encryption{};
    /// Throughput: a whole number.
    Optional<Integer> throughput{};
    /// OutpostArn: an Outpost ARN.
    Optional<OutpostArn> outpost_arn{};
    /// AvailabilityZone: a zone by its name.
    Optional<AvailabilityZone> availability_zone{};
    /// VolumeInitializationRate: a whole number.
    Optional<Integer> volume_initialization_rate{};
    /// AvailabilityZoneId: a zone by its id.
    Optional<AvailabilityZoneId> availability_zone_id{};
    /// EbsCardIndex: a whole number.
    Optional<Integer> ebs_card_index{};

    /// Whether two are equal.
    friend constexpr bool operator==(const EbsBlockDevice&,
                                     const EbsBlockDevice&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its rules, in the order they are judged.
        using rules = Rules<kms_key_lies_outside_region, availability_zone_lies_outside_region,
                            zone_id_lies_outside_region, outpost_lies_outside_region,
                            destination_region_is_not_told>;
        /// Its members, in order.
        using members =
            Members<&EbsBlockDevice::delete_on_termination, &EbsBlockDevice::iops,
                    &EbsBlockDevice::snapshot_id, &EbsBlockDevice::volume_size,
                    &EbsBlockDevice::volume_type, &EbsBlockDevice::encryption,
                    &EbsBlockDevice::throughput, &EbsBlockDevice::outpost_arn,
                    &EbsBlockDevice::availability_zone, &EbsBlockDevice::volume_initialization_rate,
                    &EbsBlockDevice::availability_zone_id, &EbsBlockDevice::ebs_card_index>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("DeleteOnTermination", self.delete_on_termination);
            row("Iops", self.iops);
            row("SnapshotId", self.snapshot_id);
            row("VolumeSize", self.volume_size);
            row("VolumeType", self.volume_type);
            row(self.encryption);
            row("Throughput", self.throughput);
            row("OutpostArn", self.outpost_arn);
            row("AvailabilityZone", self.availability_zone);
            row("VolumeInitializationRate", self.volume_initialization_rate);
            row("AvailabilityZoneId", self.availability_zone_id);
            row("EbsCardIndex", self.ebs_card_index);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
