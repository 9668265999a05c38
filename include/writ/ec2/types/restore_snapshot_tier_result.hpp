// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// What EC2 answers to RestoreSnapshotTier.
#ifndef WRIT_EC2_TYPES_RESTORE_SNAPSHOT_TIER_RESULT_HPP
#define WRIT_EC2_TYPES_RESTORE_SNAPSHOT_TIER_RESULT_HPP

#include <writ/core/config.hpp>
#include <writ/ec2/types/snapshot_id.hpp>
#include <writ/reply/xml_boolean.hpp>
#include <writ/reply/xml_integer.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/timestamp.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// What EC2 answers to RestoreSnapshotTier. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RestoreSnapshotTier.html
struct RestoreSnapshotTierResult {
    /// snapshotId: a snapshot id, `snap-…`.
    XmlValue<SnapshotId> snapshot_id{};
    /// restoreStartTime: a time.
    XmlValue<Timestamp> restore_start_time{};
    /// restoreDuration: a whole number.
    XmlInteger restore_duration{};
    /// isPermanentRestore: yes or no.
    XmlBoolean is_permanent_restore{};
    /// requestId: by which AWS finds the request again.
    XmlText request_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const RestoreSnapshotTierResult&,
                                     const RestoreSnapshotTierResult&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&RestoreSnapshotTierResult::snapshot_id,
                                &RestoreSnapshotTierResult::restore_start_time,
                                &RestoreSnapshotTierResult::restore_duration,
                                &RestoreSnapshotTierResult::is_permanent_restore,
                                &RestoreSnapshotTierResult::request_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("snapshotId", self.snapshot_id);
            row("restoreStartTime", self.restore_start_time);
            row("restoreDuration", self.restore_duration);
            row("isPermanentRestore", self.is_permanent_restore);
            row("requestId", self.request_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
