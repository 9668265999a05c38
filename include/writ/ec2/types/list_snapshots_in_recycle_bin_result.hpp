// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// What EC2 answers to ListSnapshotsInRecycleBin.
#ifndef WRIT_EC2_TYPES_LIST_SNAPSHOTS_IN_RECYCLE_BIN_RESULT_HPP
#define WRIT_EC2_TYPES_LIST_SNAPSHOTS_IN_RECYCLE_BIN_RESULT_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/snapshot_id.hpp>
#include <writ/ec2/types/volume_id.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>
#include <writ/value/timestamp.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// SnapshotRecycleBinInfo, a structure in what EC2 answers to ListSnapshotsInRecycleBin.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_SnapshotRecycleBinInfo.html
struct SnapshotRecycleBinInfo {
    /// snapshotId: a snapshot id, `snap-…`.
    XmlValue<SnapshotId> snapshot_id{};
    /// recycleBinEnterTime: a time.
    XmlValue<Timestamp> recycle_bin_enter_time{};
    /// recycleBinExitTime: a time.
    XmlValue<Timestamp> recycle_bin_exit_time{};
    /// description: text.
    XmlText description{};
    /// volumeId: a volume id, `vol-…`.
    XmlValue<VolumeId> volume_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const SnapshotRecycleBinInfo&,
                                     const SnapshotRecycleBinInfo&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<
            &SnapshotRecycleBinInfo::snapshot_id, &SnapshotRecycleBinInfo::recycle_bin_enter_time,
            &SnapshotRecycleBinInfo::recycle_bin_exit_time, &SnapshotRecycleBinInfo::description,
            &SnapshotRecycleBinInfo::volume_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("snapshotId", self.snapshot_id);
            row("recycleBinEnterTime", self.recycle_bin_enter_time);
            row("recycleBinExitTime", self.recycle_bin_exit_time);
            row("description", self.description);
            row("volumeId", self.volume_id);
        }
    };
};

/// What EC2 answers to ListSnapshotsInRecycleBin. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ListSnapshotsInRecycleBin.html
struct ListSnapshotsInRecycleBinResult {
    /// snapshotSet: a list of SnapshotRecycleBinInfo.
    XmlList<SnapshotRecycleBinInfo> snapshots{};
    /// nextToken: for the next page, if there is one.
    Optional<AnyText> next_token{};
    /// requestId: by which AWS finds the request again.
    XmlText request_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const ListSnapshotsInRecycleBinResult&,
                                     const ListSnapshotsInRecycleBinResult&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&ListSnapshotsInRecycleBinResult::snapshots,
                                &ListSnapshotsInRecycleBinResult::next_token,
                                &ListSnapshotsInRecycleBinResult::request_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("snapshotSet", self.snapshots);
            row("nextToken", self.next_token);
            row("requestId", self.request_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
