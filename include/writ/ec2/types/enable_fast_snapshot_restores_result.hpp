// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// What EC2 answers to EnableFastSnapshotRestores.
#ifndef WRIT_EC2_TYPES_ENABLE_FAST_SNAPSHOT_RESTORES_RESULT_HPP
#define WRIT_EC2_TYPES_ENABLE_FAST_SNAPSHOT_RESTORES_RESULT_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/snapshot_id.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/availability_zone.hpp>
#include <writ/value/availability_zone_id.hpp>
#include <writ/value/timestamp.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
class FastSnapshotRestoreStateCode;  // writ/ec2/types/fast_snapshot_restore_state_code.hpp

/// EnableFastSnapshotRestoreSuccessItem, a structure in what EC2 answers to
/// EnableFastSnapshotRestores.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_EnableFastSnapshotRestoreSuccessItem.html
struct EnableFastSnapshotRestoreSuccessItem {
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
    friend constexpr bool operator==(const EnableFastSnapshotRestoreSuccessItem&,
                                     const EnableFastSnapshotRestoreSuccessItem&) noexcept =
        default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&EnableFastSnapshotRestoreSuccessItem::snapshot_id,
                                &EnableFastSnapshotRestoreSuccessItem::availability_zone,
                                &EnableFastSnapshotRestoreSuccessItem::availability_zone_id,
                                &EnableFastSnapshotRestoreSuccessItem::state,
                                &EnableFastSnapshotRestoreSuccessItem::state_transition_reason,
                                &EnableFastSnapshotRestoreSuccessItem::owner_id,
                                &EnableFastSnapshotRestoreSuccessItem::owner_alias,
                                &EnableFastSnapshotRestoreSuccessItem::enabling_time,
                                &EnableFastSnapshotRestoreSuccessItem::optimizing_time,
                                &EnableFastSnapshotRestoreSuccessItem::enabled_time,
                                &EnableFastSnapshotRestoreSuccessItem::disabling_time,
                                &EnableFastSnapshotRestoreSuccessItem::disabled_time>;

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

/// EnableFastSnapshotRestoreStateError, a structure in what EC2 answers to
/// EnableFastSnapshotRestores.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_EnableFastSnapshotRestoreStateError.html
struct EnableFastSnapshotRestoreStateError {
    /// code: text.
    XmlText code{};
    /// message: text.
    XmlText message{};

    /// Whether two say the same.
    friend constexpr bool operator==(const EnableFastSnapshotRestoreStateError&,
                                     const EnableFastSnapshotRestoreStateError&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&EnableFastSnapshotRestoreStateError::code,
                                &EnableFastSnapshotRestoreStateError::message>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("code", self.code);
            row("message", self.message);
        }
    };
};

/// EnableFastSnapshotRestoreStateErrorItem, a structure in what EC2 answers to
/// EnableFastSnapshotRestores.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_EnableFastSnapshotRestoreStateErrorItem.html
struct EnableFastSnapshotRestoreStateErrorItem {
    /// availabilityZone: an availability zone.
    XmlValue<AvailabilityZone> availability_zone{};
    /// availabilityZoneId: an availability zone id.
    XmlValue<AvailabilityZoneId> availability_zone_id{};
    /// error: an EnableFastSnapshotRestoreStateError.
    Optional<EnableFastSnapshotRestoreStateError> error{};

    /// Whether two say the same.
    friend constexpr bool operator==(const EnableFastSnapshotRestoreStateErrorItem&,
                                     const EnableFastSnapshotRestoreStateErrorItem&) noexcept =
        default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&EnableFastSnapshotRestoreStateErrorItem::availability_zone,
                                &EnableFastSnapshotRestoreStateErrorItem::availability_zone_id,
                                &EnableFastSnapshotRestoreStateErrorItem::error>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("availabilityZone", self.availability_zone);
            row("availabilityZoneId", self.availability_zone_id);
            row("error", self.error);
        }
    };
};

/// EnableFastSnapshotRestoreErrorItem, a structure in what EC2 answers to
/// EnableFastSnapshotRestores.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_EnableFastSnapshotRestoreErrorItem.html
struct EnableFastSnapshotRestoreErrorItem {
    /// snapshotId: a snapshot id, `snap-…`.
    XmlValue<SnapshotId> snapshot_id{};
    /// fastSnapshotRestoreStateErrorSet: a list of EnableFastSnapshotRestoreStateErrorItem.
    XmlList<EnableFastSnapshotRestoreStateErrorItem> fast_snapshot_restore_state_errors{};

    /// Whether two say the same.
    friend constexpr bool operator==(const EnableFastSnapshotRestoreErrorItem&,
                                     const EnableFastSnapshotRestoreErrorItem&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members =
            Members<&EnableFastSnapshotRestoreErrorItem::snapshot_id,
                    &EnableFastSnapshotRestoreErrorItem::fast_snapshot_restore_state_errors>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("snapshotId", self.snapshot_id);
            row("fastSnapshotRestoreStateErrorSet", self.fast_snapshot_restore_state_errors);
        }
    };
};

/// What EC2 answers to EnableFastSnapshotRestores. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_EnableFastSnapshotRestores.html
struct EnableFastSnapshotRestoresResult {
    /// successful: a list of EnableFastSnapshotRestoreSuccessItem.
    XmlList<EnableFastSnapshotRestoreSuccessItem> successful{};
    /// unsuccessful: a list of EnableFastSnapshotRestoreErrorItem.
    XmlList<EnableFastSnapshotRestoreErrorItem> unsuccessful{};
    /// requestId: by which AWS finds the request again.
    XmlText request_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const EnableFastSnapshotRestoresResult&,
                                     const EnableFastSnapshotRestoresResult&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&EnableFastSnapshotRestoresResult::successful,
                                &EnableFastSnapshotRestoresResult::unsuccessful,
                                &EnableFastSnapshotRestoresResult::request_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("successful", self.successful);
            row("unsuccessful", self.unsuccessful);
            row("requestId", self.request_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
