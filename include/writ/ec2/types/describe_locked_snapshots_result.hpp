// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// What EC2 answers to DescribeLockedSnapshots.
#ifndef WRIT_EC2_TYPES_DESCRIBE_LOCKED_SNAPSHOTS_RESULT_HPP
#define WRIT_EC2_TYPES_DESCRIBE_LOCKED_SNAPSHOTS_RESULT_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/snapshot_id.hpp>
#include <writ/reply/xml_integer.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>
#include <writ/value/timestamp.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
class LockState;  // writ/ec2/types/lock_state.hpp

/// LockedSnapshotsInfo, a structure in what EC2 answers to DescribeLockedSnapshots.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_LockedSnapshotsInfo.html
struct LockedSnapshotsInfo {
    /// ownerId: text.
    XmlText owner_id{};
    /// snapshotId: a snapshot id, `snap-…`.
    XmlValue<SnapshotId> snapshot_id{};
    /// lockState: `compliance`, `governance`, `compliance-cooloff` or `expired`.
    XmlValue<LockState> lock_state{};
    /// lockDuration: a whole number.
    XmlInteger lock_duration{};
    /// coolOffPeriod: a whole number.
    XmlInteger cool_off_period{};
    /// coolOffPeriodExpiresOn: a time.
    XmlValue<Timestamp> cool_off_period_expires_on{};
    /// lockCreatedOn: a time.
    XmlValue<Timestamp> lock_created_on{};
    /// lockDurationStartTime: a time.
    XmlValue<Timestamp> lock_duration_start_time{};
    /// lockExpiresOn: a time.
    XmlValue<Timestamp> lock_expires_on{};

    /// Whether two say the same.
    friend constexpr bool operator==(const LockedSnapshotsInfo&,
                                     const LockedSnapshotsInfo&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<
            &LockedSnapshotsInfo::owner_id, &LockedSnapshotsInfo::snapshot_id,
            &LockedSnapshotsInfo::lock_state, &LockedSnapshotsInfo::lock_duration,
            &LockedSnapshotsInfo::cool_off_period, &LockedSnapshotsInfo::cool_off_period_expires_on,
            &LockedSnapshotsInfo::lock_created_on, &LockedSnapshotsInfo::lock_duration_start_time,
            &LockedSnapshotsInfo::lock_expires_on>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("ownerId", self.owner_id);
            row("snapshotId", self.snapshot_id);
            row("lockState", self.lock_state);
            row("lockDuration", self.lock_duration);
            row("coolOffPeriod", self.cool_off_period);
            row("coolOffPeriodExpiresOn", self.cool_off_period_expires_on);
            row("lockCreatedOn", self.lock_created_on);
            row("lockDurationStartTime", self.lock_duration_start_time);
            row("lockExpiresOn", self.lock_expires_on);
        }
    };
};

/// What EC2 answers to DescribeLockedSnapshots. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeLockedSnapshots.html
struct DescribeLockedSnapshotsResult {
    /// snapshotSet: a list of LockedSnapshotsInfo.
    XmlList<LockedSnapshotsInfo> snapshots{};
    /// nextToken: for the next page, if there is one.
    Optional<AnyText> next_token{};
    /// requestId: by which AWS finds the request again.
    XmlText request_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const DescribeLockedSnapshotsResult&,
                                     const DescribeLockedSnapshotsResult&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&DescribeLockedSnapshotsResult::snapshots,
                                &DescribeLockedSnapshotsResult::next_token,
                                &DescribeLockedSnapshotsResult::request_id>;

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
