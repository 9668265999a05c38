// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// What EC2 answers to DescribeSnapshots.
#ifndef WRIT_EC2_TYPES_DESCRIBE_SNAPSHOTS_RESULT_HPP
#define WRIT_EC2_TYPES_DESCRIBE_SNAPSHOTS_RESULT_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/snapshot_id.hpp>
#include <writ/ec2/types/tag_reply.hpp>
#include <writ/ec2/types/volume_id.hpp>
#include <writ/reply/xml_boolean.hpp>
#include <writ/reply/xml_integer.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>
#include <writ/value/availability_zone.hpp>
#include <writ/value/kms_key_id.hpp>
#include <writ/value/outpost_arn.hpp>
#include <writ/value/timestamp.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
class SSEType;  // writ/ec2/types/sse_type.hpp
class SnapshotState;  // writ/ec2/types/snapshot_state.hpp
class StorageTier;  // writ/ec2/types/storage_tier.hpp
class TransferType;  // writ/ec2/types/transfer_type.hpp

/// Snapshot, a structure in what EC2 answers to DescribeSnapshots.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_Snapshot.html
struct Snapshot {
    /// ownerAlias: text.
    XmlText owner_alias{};
    /// outpostArn: an Outpost ARN.
    XmlValue<OutpostArn> outpost_arn{};
    /// tagSet: a list of TagReply.
    XmlList<TagReply> tags{};
    /// storageTier: `archive` or `standard`.
    XmlValue<StorageTier> storage_tier{};
    /// restoreExpiryTime: a time.
    XmlValue<Timestamp> restore_expiry_time{};
    /// sseType: `sse-ebs`, `sse-kms` or `none`.
    XmlValue<SSEType> sse_type{};
    /// availabilityZone: an availability zone.
    XmlValue<AvailabilityZone> availability_zone{};
    /// transferType: `time-based` or `standard`.
    XmlValue<TransferType> transfer_type{};
    /// completionDurationMinutes: a whole number.
    XmlInteger completion_duration_minutes{};
    /// completionTime: a time.
    XmlValue<Timestamp> completion_time{};
    /// fullSnapshotSizeInBytes: a whole number.
    XmlInteger full_snapshot_size_in_bytes{};
    /// snapshotId: a snapshot id, `snap-…`.
    XmlValue<SnapshotId> snapshot_id{};
    /// volumeId: a volume id, `vol-…`.
    XmlValue<VolumeId> volume_id{};
    /// status: one of 5 words, such as `pending`.
    XmlValue<SnapshotState> state{};
    /// statusMessage: text.
    XmlText state_message{};
    /// startTime: a time.
    XmlValue<Timestamp> start_time{};
    /// progress: text.
    XmlText progress{};
    /// ownerId: text.
    XmlText owner_id{};
    /// description: text.
    XmlText description{};
    /// volumeSize: a whole number.
    XmlInteger volume_size{};
    /// encrypted: yes or no.
    XmlBoolean encrypted{};
    /// kmsKeyId: a KMS key id.
    XmlValue<KmsKeyId> kms_key_id{};
    /// dataEncryptionKeyId: text.
    XmlText data_encryption_key_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const Snapshot&, const Snapshot&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<
            &Snapshot::owner_alias, &Snapshot::outpost_arn, &Snapshot::tags,
            &Snapshot::storage_tier, &Snapshot::restore_expiry_time, &Snapshot::sse_type,
            &Snapshot::availability_zone, &Snapshot::transfer_type,
            &Snapshot::completion_duration_minutes, &Snapshot::completion_time,
            &Snapshot::full_snapshot_size_in_bytes, &Snapshot::snapshot_id, &Snapshot::volume_id,
            &Snapshot::state, &Snapshot::state_message, &Snapshot::start_time, &Snapshot::progress,
            &Snapshot::owner_id, &Snapshot::description, &Snapshot::volume_size,
            &Snapshot::encrypted, &Snapshot::kms_key_id, &Snapshot::data_encryption_key_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("ownerAlias", self.owner_alias);
            row("outpostArn", self.outpost_arn);
            row("tagSet", self.tags);
            row("storageTier", self.storage_tier);
            row("restoreExpiryTime", self.restore_expiry_time);
            row("sseType", self.sse_type);
            row("availabilityZone", self.availability_zone);
            row("transferType", self.transfer_type);
            row("completionDurationMinutes", self.completion_duration_minutes);
            row("completionTime", self.completion_time);
            row("fullSnapshotSizeInBytes", self.full_snapshot_size_in_bytes);
            row("snapshotId", self.snapshot_id);
            row("volumeId", self.volume_id);
            row("status", self.state);
            row("statusMessage", self.state_message);
            row("startTime", self.start_time);
            row("progress", self.progress);
            row("ownerId", self.owner_id);
            row("description", self.description);
            row("volumeSize", self.volume_size);
            row("encrypted", self.encrypted);
            row("kmsKeyId", self.kms_key_id);
            row("dataEncryptionKeyId", self.data_encryption_key_id);
        }
    };
};

/// What EC2 answers to DescribeSnapshots. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeSnapshots.html
struct DescribeSnapshotsResult {
    /// nextToken: for the next page, if there is one.
    Optional<AnyText> next_token{};
    /// snapshotSet: a list of Snapshot.
    XmlList<Snapshot> snapshots{};
    /// requestId: by which AWS finds the request again.
    XmlText request_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const DescribeSnapshotsResult&,
                                     const DescribeSnapshotsResult&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&DescribeSnapshotsResult::next_token,
                                &DescribeSnapshotsResult::snapshots,
                                &DescribeSnapshotsResult::request_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("nextToken", self.next_token);
            row("snapshotSet", self.snapshots);
            row("requestId", self.request_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
