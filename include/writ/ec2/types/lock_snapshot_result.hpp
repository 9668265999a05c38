// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// What EC2 answers to LockSnapshot.
#ifndef WRIT_EC2_TYPES_LOCK_SNAPSHOT_RESULT_HPP
#define WRIT_EC2_TYPES_LOCK_SNAPSHOT_RESULT_HPP

#include <writ/core/config.hpp>
#include <writ/ec2/types/snapshot_id.hpp>
#include <writ/reply/xml_integer.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/timestamp.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
class LockState;  // writ/ec2/types/lock_state.hpp

/// What EC2 answers to LockSnapshot. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_LockSnapshot.html
struct LockSnapshotResult {
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
    /// lockExpiresOn: a time.
    XmlValue<Timestamp> lock_expires_on{};
    /// lockDurationStartTime: a time.
    XmlValue<Timestamp> lock_duration_start_time{};
    /// requestId: by which AWS finds the request again.
    XmlText request_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const LockSnapshotResult&,
                                     const LockSnapshotResult&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members =
            Members<&LockSnapshotResult::snapshot_id, &LockSnapshotResult::lock_state,
                    &LockSnapshotResult::lock_duration, &LockSnapshotResult::cool_off_period,
                    &LockSnapshotResult::cool_off_period_expires_on,
                    &LockSnapshotResult::lock_created_on, &LockSnapshotResult::lock_expires_on,
                    &LockSnapshotResult::lock_duration_start_time, &LockSnapshotResult::request_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("snapshotId", self.snapshot_id);
            row("lockState", self.lock_state);
            row("lockDuration", self.lock_duration);
            row("coolOffPeriod", self.cool_off_period);
            row("coolOffPeriodExpiresOn", self.cool_off_period_expires_on);
            row("lockCreatedOn", self.lock_created_on);
            row("lockExpiresOn", self.lock_expires_on);
            row("lockDurationStartTime", self.lock_duration_start_time);
            row("requestId", self.request_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
