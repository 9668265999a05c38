// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// What EC2 answers to DescribeFastSnapshotRestores.
#ifndef WRIT_EC2_TYPES_DESCRIBE_FAST_SNAPSHOT_RESTORES_RESULT_HPP
#define WRIT_EC2_TYPES_DESCRIBE_FAST_SNAPSHOT_RESTORES_RESULT_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/snapshot_id.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>
#include <writ/value/availability_zone.hpp>
#include <writ/value/availability_zone_id.hpp>
#include <writ/value/timestamp.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
class FastSnapshotRestoreStateCode;  // writ/ec2/types/fast_snapshot_restore_state_code.hpp

/// DescribeFastSnapshotRestoreSuccessItem, a structure in what EC2 answers to
/// DescribeFastSnapshotRestores.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeFastSnapshotRestoreSuccessItem.html
struct DescribeFastSnapshotRestoreSuccessItem {
    /// snapshotId: a snapshot id, `snap-…`.
    XmlValue<SnapshotId> snapshot_id{};
    /// availabilityZone: an availability zone.
    XmlValue<AvailabilityZone> availability_zone{};
    /// availabilityZoneId: an availability zone id.
    XmlValue<AvailabilityZoneId> availability_zone_id{};
    /// state: one of 5 words, such as `enabling`.
    XmlValue<FastSnapshotRestoreStateCode> state{};
    /// stateTransitionReason: text.
    XmlText state_transition_reason{};
    /// ownerId: text.
    XmlText owner_id{};
    /// ownerAlias: text.
    XmlText owner_alias{};
    /// enablingTime: a time.
    XmlValue<Timestamp> enabling_time{};
    /// optimizingTime: a time.
    XmlValue<Timestamp> optimizing_time{};
    /// enabledTime: a time.
    XmlValue<Timestamp> enabled_time{};
    /// disablingTime: a time.
    XmlValue<Timestamp> disabling_time{};
    /// disabledTime: a time.
    XmlValue<Timestamp> disabled_time{};

    /// Whether two say the same.
    friend constexpr bool operator==(const DescribeFastSnapshotRestoreSuccessItem&,
                                     const DescribeFastSnapshotRestoreSuccessItem&) noexcept =
        default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&DescribeFastSnapshotRestoreSuccessItem::snapshot_id,
                                &DescribeFastSnapshotRestoreSuccessItem::availability_zone,
                                &DescribeFastSnapshotRestoreSuccessItem::availability_zone_id,
                                &DescribeFastSnapshotRestoreSuccessItem::state,
                                &DescribeFastSnapshotRestoreSuccessItem::state_transition_reason,
                                &DescribeFastSnapshotRestoreSuccessItem::owner_id,
                                &DescribeFastSnapshotRestoreSuccessItem::owner_alias,
                                &DescribeFastSnapshotRestoreSuccessItem::enabling_time,
                                &DescribeFastSnapshotRestoreSuccessItem::optimizing_time,
                                &DescribeFastSnapshotRestoreSuccessItem::enabled_time,
                                &DescribeFastSnapshotRestoreSuccessItem::disabling_time,
                                &DescribeFastSnapshotRestoreSuccessItem::disabled_time>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("snapshotId", self.snapshot_id);
            row("availabilityZone", self.availability_zone);
            row("availabilityZoneId", self.availability_zone_id);
            row("state", self.state);
            row("stateTransitionReason", self.state_transition_reason);
            row("ownerId", self.owner_id);
            row("ownerAlias", self.owner_alias);
            row("enablingTime", self.enabling_time);
            row("optimizingTime", self.optimizing_time);
            row("enabledTime", self.enabled_time);
            row("disablingTime", self.disabling_time);
            row("disabledTime", self.disabled_time);
        }
    };
};

/// What EC2 answers to DescribeFastSnapshotRestores. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeFastSnapshotRestores.html
struct DescribeFastSnapshotRestoresResult {
    /// fastSnapshotRestoreSet: a list of DescribeFastSnapshotRestoreSuccessItem.
    XmlList<DescribeFastSnapshotRestoreSuccessItem> fast_snapshot_restores{};
    /// nextToken: for the next page, if there is one.
    Optional<AnyText> next_token{};
    /// requestId: by which AWS finds the request again.
    XmlText request_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const DescribeFastSnapshotRestoresResult&,
                                     const DescribeFastSnapshotRestoresResult&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&DescribeFastSnapshotRestoresResult::fast_snapshot_restores,
                                &DescribeFastSnapshotRestoresResult::next_token,
                                &DescribeFastSnapshotRestoresResult::request_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("fastSnapshotRestoreSet", self.fast_snapshot_restores);
            row("nextToken", self.next_token);
            row("requestId", self.request_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
