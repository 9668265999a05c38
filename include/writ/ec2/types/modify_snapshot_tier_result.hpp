// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// What EC2 answers to ModifySnapshotTier.
#ifndef WRIT_EC2_TYPES_MODIFY_SNAPSHOT_TIER_RESULT_HPP
#define WRIT_EC2_TYPES_MODIFY_SNAPSHOT_TIER_RESULT_HPP

#include <writ/core/config.hpp>
#include <writ/ec2/types/snapshot_id.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/timestamp.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// What EC2 answers to ModifySnapshotTier. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifySnapshotTier.html
struct ModifySnapshotTierResult {
    /// snapshotId: a snapshot id, `snap-…`.
    XmlValue<SnapshotId> snapshot_id{};
    /// tieringStartTime: a time.
    XmlValue<Timestamp> tiering_start_time{};
    /// requestId: by which AWS finds the request again.
    XmlText request_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const ModifySnapshotTierResult&,
                                     const ModifySnapshotTierResult&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&ModifySnapshotTierResult::snapshot_id,
                                &ModifySnapshotTierResult::tiering_start_time,
                                &ModifySnapshotTierResult::request_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("snapshotId", self.snapshot_id);
            row("tieringStartTime", self.tiering_start_time);
            row("requestId", self.request_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
