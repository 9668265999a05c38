// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// EbsBlockDeviceResponse, a structure in replies.
#ifndef WRIT_EC2_TYPES_EBS_BLOCK_DEVICE_RESPONSE_HPP
#define WRIT_EC2_TYPES_EBS_BLOCK_DEVICE_RESPONSE_HPP

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

/// EbsBlockDeviceResponse, a structure in what EC2 answers to CreateFleet and DescribeFleets.
/// Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_EbsBlockDeviceResponse.html
struct EbsBlockDeviceResponse {
    /// encrypted: yes or no.
    XmlBoolean encrypted{};
    /// deleteOnTermination: yes or no.
    XmlBoolean delete_on_termination{};
    /// iops: a whole number.
    XmlInteger iops{};
    /// throughput: a whole number.
    XmlInteger throughput{};
    /// kmsKeyId: a KMS key id.
    XmlValue<KmsKeyId> kms_key_id{};
    /// snapshotId: a snapshot id, `snap-…`.
    XmlValue<SnapshotId> snapshot_id{};
    /// volumeSize: a whole number.
    XmlInteger volume_size{};
    /// volumeType: one of 7 words, such as `standard`.
    XmlValue<VolumeType> volume_type{};

    /// Whether two say the same.
    friend constexpr bool operator==(const EbsBlockDeviceResponse&,
                                     const EbsBlockDeviceResponse&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<
            &EbsBlockDeviceResponse::encrypted, &EbsBlockDeviceResponse::delete_on_termination,
            &EbsBlockDeviceResponse::iops, &EbsBlockDeviceResponse::throughput,
            &EbsBlockDeviceResponse::kms_key_id, &EbsBlockDeviceResponse::snapshot_id,
            &EbsBlockDeviceResponse::volume_size, &EbsBlockDeviceResponse::volume_type>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("encrypted", self.encrypted);
            row("deleteOnTermination", self.delete_on_termination);
            row("iops", self.iops);
            row("throughput", self.throughput);
            row("kmsKeyId", self.kms_key_id);
            row("snapshotId", self.snapshot_id);
            row("volumeSize", self.volume_size);
            row("volumeType", self.volume_type);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
