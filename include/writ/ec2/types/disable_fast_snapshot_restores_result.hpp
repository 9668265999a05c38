// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// What EC2 answers to DisableFastSnapshotRestores.
#ifndef WRIT_EC2_TYPES_DISABLE_FAST_SNAPSHOT_RESTORES_RESULT_HPP
#define WRIT_EC2_TYPES_DISABLE_FAST_SNAPSHOT_RESTORES_RESULT_HPP

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

/// DisableFastSnapshotRestoreSuccessItem, a structure in what EC2 answers to
/// DisableFastSnapshotRestores.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DisableFastSnapshotRestoreSuccessItem.html
struct DisableFastSnapshotRestoreSuccessItem {
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
    friend constexpr bool operator==(const DisableFastSnapshotRestoreSuccessItem&,
                                     const DisableFastSnapshotRestoreSuccessItem&) noexcept =
        default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&DisableFastSnapshotRestoreSuccessItem::snapshot_id,
                                &DisableFastSnapshotRestoreSuccessItem::availability_zone,
                                &DisableFastSnapshotRestoreSuccessItem::availability_zone_id,
                                &DisableFastSnapshotRestoreSuccessItem::state,
                                &DisableFastSnapshotRestoreSuccessItem::state_transition_reason,
                                &DisableFastSnapshotRestoreSuccessItem::owner_id,
                                &DisableFastSnapshotRestoreSuccessItem::owner_alias,
                                &DisableFastSnapshotRestoreSuccessItem::enabling_time,
                                &DisableFastSnapshotRestoreSuccessItem::optimizing_time,
                                &DisableFastSnapshotRestoreSuccessItem::enabled_time,
                                &DisableFastSnapshotRestoreSuccessItem::disabling_time,
                                &DisableFastSnapshotRestoreSuccessItem::disabled_time>;

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

/// DisableFastSnapshotRestoreStateError, a structure in what EC2 answers to
/// DisableFastSnapshotRestores.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DisableFastSnapshotRestoreStateError.html
struct DisableFastSnapshotRestoreStateError {
    /// code: text.
    XmlText code{};
    /// message: text.
    XmlText message{};

    /// Whether two say the same.
    friend constexpr bool operator==(const DisableFastSnapshotRestoreStateError&,
                                     const DisableFastSnapshotRestoreStateError&) noexcept =
        default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&DisableFastSnapshotRestoreStateError::code,
                                &DisableFastSnapshotRestoreStateError::message>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("code", self.code);
            row("message", self.message);
        }
    };
};

/// DisableFastSnapshotRestoreStateErrorItem, a structure in what EC2 answers to
/// DisableFastSnapshotRestores.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DisableFastSnapshotRestoreStateErrorItem.html
struct DisableFastSnapshotRestoreStateErrorItem {
    /// availabilityZone: an availability zone.
    XmlValue<AvailabilityZone> availability_zone{};
    /// availabilityZoneId: an availability zone id.
    XmlValue<AvailabilityZoneId> availability_zone_id{};
    /// error: a DisableFastSnapshotRestoreStateError.
    Optional<DisableFastSnapshotRestoreStateError> error{};

    /// Whether two say the same.
    friend constexpr bool operator==(const DisableFastSnapshotRestoreStateErrorItem&,
                                     const DisableFastSnapshotRestoreStateErrorItem&) noexcept =
        default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&DisableFastSnapshotRestoreStateErrorItem::availability_zone,
                                &DisableFastSnapshotRestoreStateErrorItem::availability_zone_id,
                                &DisableFastSnapshotRestoreStateErrorItem::error>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("availabilityZone", self.availability_zone);
            row("availabilityZoneId", self.availability_zone_id);
            row("error", self.error);
        }
    };
};

/// DisableFastSnapshotRestoreErrorItem, a structure in what EC2 answers to
/// DisableFastSnapshotRestores.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DisableFastSnapshotRestoreErrorItem.html
struct DisableFastSnapshotRestoreErrorItem {
    /// snapshotId: a snapshot id, `snap-…`.
    XmlValue<SnapshotId> snapshot_id{};
    /// fastSnapshotRestoreStateErrorSet: a list of DisableFastSnapshotRestoreStateErrorItem.
    XmlList<DisableFastSnapshotRestoreStateErrorItem> fast_snapshot_restore_state_errors{};

    /// Whether two say the same.
    friend constexpr bool operator==(const DisableFastSnapshotRestoreErrorItem&,
                                     const DisableFastSnapshotRestoreErrorItem&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members =
            Members<&DisableFastSnapshotRestoreErrorItem::snapshot_id,
                    &DisableFastSnapshotRestoreErrorItem::fast_snapshot_restore_state_errors>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("snapshotId", self.snapshot_id);
            row("fastSnapshotRestoreStateErrorSet", self.fast_snapshot_restore_state_errors);
        }
    };
};

/// What EC2 answers to DisableFastSnapshotRestores. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DisableFastSnapshotRestores.html
struct DisableFastSnapshotRestoresResult {
    /// successful: a list of DisableFastSnapshotRestoreSuccessItem.
    XmlList<DisableFastSnapshotRestoreSuccessItem> successful{};
    /// unsuccessful: a list of DisableFastSnapshotRestoreErrorItem.
    XmlList<DisableFastSnapshotRestoreErrorItem> unsuccessful{};
    /// requestId: by which AWS finds the request again.
    XmlText request_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const DisableFastSnapshotRestoresResult&,
                                     const DisableFastSnapshotRestoresResult&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&DisableFastSnapshotRestoresResult::successful,
                                &DisableFastSnapshotRestoresResult::unsuccessful,
                                &DisableFastSnapshotRestoresResult::request_id>;

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
