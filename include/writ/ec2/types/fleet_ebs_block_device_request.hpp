// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// FleetEbsBlockDeviceRequest, a structure in requests.
#ifndef WRIT_EC2_TYPES_FLEET_EBS_BLOCK_DEVICE_REQUEST_HPP
#define WRIT_EC2_TYPES_FLEET_EBS_BLOCK_DEVICE_REQUEST_HPP

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

/// FleetEbsBlockDeviceRequest, a structure in requests of CreateFleet and ModifyFleet. Members as
/// of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_FleetEbsBlockDeviceRequest.html
struct FleetEbsBlockDeviceRequest {
    /// Encrypted: yes or no.
    YesNo encrypted{};
    /// DeleteOnTermination: yes or no.
    YesNo delete_on_termination{};
    /// Iops: a whole number.
    Optional<Integer> iops{};
    /// Throughput: a whole number.
    Optional<Integer> throughput{};
    /// KmsKeyId: a KMS key id.
    Optional<KmsKeyId> kms_key_id{};
    /// SnapshotId: a snapshot id, `snap-…`.
    Optional<SnapshotId> snapshot_id{};
    /// VolumeSize: a whole number.
    Optional<Integer> volume_size{};
    /// VolumeType: one of 7 words, such as `standard`.
    Optional<VolumeType> volume_type{};

    /// Whether two are equal.
    friend constexpr bool operator==(const FleetEbsBlockDeviceRequest&,
                                     const FleetEbsBlockDeviceRequest&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its rules, in the order they are judged.
        using rules = Rules<kms_key_lies_outside_region, destination_region_is_not_told>;
        /// Its members, in order.
        using members = Members<
            &FleetEbsBlockDeviceRequest::encrypted,
            &FleetEbsBlockDeviceRequest::delete_on_termination, &FleetEbsBlockDeviceRequest::iops,
            &FleetEbsBlockDeviceRequest::throughput, &FleetEbsBlockDeviceRequest::kms_key_id,
            &FleetEbsBlockDeviceRequest::snapshot_id, &FleetEbsBlockDeviceRequest::volume_size,
            &FleetEbsBlockDeviceRequest::volume_type>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("Encrypted", self.encrypted);
            row("DeleteOnTermination", self.delete_on_termination);
            row("Iops", self.iops);
            row("Throughput", self.throughput);
            row("KmsKeyId", self.kms_key_id);
            row("SnapshotId", self.snapshot_id);
            row("VolumeSize", self.volume_size);
            row("VolumeType", self.volume_type);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
