// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// What EC2 answers to DescribeSnapshotTierStatus.
#ifndef WRIT_EC2_TYPES_DESCRIBE_SNAPSHOT_TIER_STATUS_RESULT_HPP
#define WRIT_EC2_TYPES_DESCRIBE_SNAPSHOT_TIER_STATUS_RESULT_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/snapshot_id.hpp>
#include <writ/ec2/types/tag_reply.hpp>
#include <writ/ec2/types/volume_id.hpp>
#include <writ/reply/xml_integer.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>
#include <writ/value/timestamp.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
class SnapshotState;  // writ/ec2/types/snapshot_state.hpp
class StorageTier;  // writ/ec2/types/storage_tier.hpp
class TieringOperationStatus;  // writ/ec2/types/tiering_operation_status.hpp

/// SnapshotTierStatus, a structure in what EC2 answers to DescribeSnapshotTierStatus.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_SnapshotTierStatus.html
struct SnapshotTierStatus {
    /// snapshotId: a snapshot id, `snap-…`.
    XmlValue<SnapshotId> snapshot_id{};
    /// volumeId: a volume id, `vol-…`.
    XmlValue<VolumeId> volume_id{};
    /// status: one of 5 words, such as `pending`.
    XmlValue<SnapshotState> status{};
    /// ownerId: text.
    XmlText owner_id{};
    /// tagSet: a list of TagReply.
    XmlList<TagReply> tags{};
    /// storageTier: `archive` or `standard`.
    XmlValue<StorageTier> storage_tier{};
    /// lastTieringStartTime: a time.
    XmlValue<Timestamp> last_tiering_start_time{};
    /// lastTieringProgress: a whole number.
    XmlInteger last_tiering_progress{};
    /// lastTieringOperationStatus: one of 9 words, such as `archival-in-progress`.
    XmlValue<TieringOperationStatus> last_tiering_operation_status{};
    /// lastTieringOperationStatusDetail: text.
    XmlText last_tiering_operation_status_detail{};
    /// archivalCompleteTime: a time.
    XmlValue<Timestamp> archival_complete_time{};
    /// restoreExpiryTime: a time.
    XmlValue<Timestamp> restore_expiry_time{};

    /// Whether two say the same.
    friend constexpr bool operator==(const SnapshotTierStatus&,
                                     const SnapshotTierStatus&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<
            &SnapshotTierStatus::snapshot_id, &SnapshotTierStatus::volume_id,
            &SnapshotTierStatus::status, &SnapshotTierStatus::owner_id, &SnapshotTierStatus::tags,
            &SnapshotTierStatus::storage_tier, &SnapshotTierStatus::last_tiering_start_time,
            &SnapshotTierStatus::last_tiering_progress,
            &SnapshotTierStatus::last_tiering_operation_status,
            &SnapshotTierStatus::last_tiering_operation_status_detail,
            &SnapshotTierStatus::archival_complete_time, &SnapshotTierStatus::restore_expiry_time>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("snapshotId", self.snapshot_id);
            row("volumeId", self.volume_id);
            row("status", self.status);
            row("ownerId", self.owner_id);
            row("tagSet", self.tags);
            row("storageTier", self.storage_tier);
            row("lastTieringStartTime", self.last_tiering_start_time);
            row("lastTieringProgress", self.last_tiering_progress);
            row("lastTieringOperationStatus", self.last_tiering_operation_status);
            row("lastTieringOperationStatusDetail", self.last_tiering_operation_status_detail);
            row("archivalCompleteTime", self.archival_complete_time);
            row("restoreExpiryTime", self.restore_expiry_time);
        }
    };
};

/// What EC2 answers to DescribeSnapshotTierStatus. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeSnapshotTierStatus.html
struct DescribeSnapshotTierStatusResult {
    /// snapshotTierStatusSet: a list of SnapshotTierStatus.
    XmlList<SnapshotTierStatus> snapshot_tier_statuses{};
    /// nextToken: for the next page, if there is one.
    Optional<AnyText> next_token{};
    /// requestId: by which AWS finds the request again.
    XmlText request_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const DescribeSnapshotTierStatusResult&,
                                     const DescribeSnapshotTierStatusResult&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&DescribeSnapshotTierStatusResult::snapshot_tier_statuses,
                                &DescribeSnapshotTierStatusResult::next_token,
                                &DescribeSnapshotTierStatusResult::request_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("snapshotTierStatusSet", self.snapshot_tier_statuses);
            row("nextToken", self.next_token);
            row("requestId", self.request_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
