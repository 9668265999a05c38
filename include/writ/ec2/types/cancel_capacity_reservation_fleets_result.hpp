// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// What EC2 answers to CancelCapacityReservationFleets.
#ifndef WRIT_EC2_TYPES_CANCEL_CAPACITY_RESERVATION_FLEETS_RESULT_HPP
#define WRIT_EC2_TYPES_CANCEL_CAPACITY_RESERVATION_FLEETS_RESULT_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/capacity_reservation_fleet_id.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
class CapacityReservationFleetState;  // writ/ec2/types/capacity_reservation_fleet_state.hpp

/// CapacityReservationFleetCancellationState, a structure in what EC2 answers to
/// CancelCapacityReservationFleets.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CapacityReservationFleetCancellationState.html
struct CapacityReservationFleetCancellationState {
    /// currentFleetState: one of 9 words, such as `submitted`.
    XmlValue<CapacityReservationFleetState> current_fleet_state{};
    /// previousFleetState: one of 9 words, such as `submitted`.
    XmlValue<CapacityReservationFleetState> previous_fleet_state{};
    /// capacityReservationFleetId: a capacity reservation fleet id, `crf-…`.
    XmlValue<CapacityReservationFleetId> capacity_reservation_fleet_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const CapacityReservationFleetCancellationState&,
                                     const CapacityReservationFleetCancellationState&) noexcept =
        default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members =
            Members<&CapacityReservationFleetCancellationState::current_fleet_state,
                    &CapacityReservationFleetCancellationState::previous_fleet_state,
                    &CapacityReservationFleetCancellationState::capacity_reservation_fleet_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("currentFleetState", self.current_fleet_state);
            row("previousFleetState", self.previous_fleet_state);
            row("capacityReservationFleetId", self.capacity_reservation_fleet_id);
        }
    };
};

/// CancelCapacityReservationFleetError, a structure in what EC2 answers to
/// CancelCapacityReservationFleets.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CancelCapacityReservationFleetError.html
struct CancelCapacityReservationFleetError {
    /// code: text.
    XmlText code{};
    /// message: text.
    XmlText message{};

    /// Whether two say the same.
    friend constexpr bool operator==(const CancelCapacityReservationFleetError&,
                                     const CancelCapacityReservationFleetError&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&CancelCapacityReservationFleetError::code,
                                &CancelCapacityReservationFleetError::message>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("code", self.code);
            row("message", self.message);
        }
    };
};

/// FailedCapacityReservationFleetCancellationResult, a structure in what EC2 answers to
/// CancelCapacityReservationFleets.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_FailedCapacityReservationFleetCancellationResult.html
struct FailedCapacityReservationFleetCancellationResult {
    /// capacityReservationFleetId: a capacity reservation fleet id, `crf-…`.
    XmlValue<CapacityReservationFleetId> capacity_reservation_fleet_id{};
    /// cancelCapacityReservationFleetError: a CancelCapacityReservationFleetError.
    Optional<CancelCapacityReservationFleetError> cancel_capacity_reservation_fleet_error{};

    /// Whether two say the same.
    friend constexpr bool operator==(
        const FailedCapacityReservationFleetCancellationResult&,
        const FailedCapacityReservationFleetCancellationResult&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members =
                                Members<&FailedCapacityReservationFleetCancellationResult::capacity_reservation_fleet_id,
                                &FailedCapacityReservationFleetCancellationResult::cancel_capacity_reservation_fleet_error>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("capacityReservationFleetId", self.capacity_reservation_fleet_id);
            row("cancelCapacityReservationFleetError",
                self.cancel_capacity_reservation_fleet_error);
        }
    };
};

/// What EC2 answers to CancelCapacityReservationFleets. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CancelCapacityReservationFleets.html
struct CancelCapacityReservationFleetsResult {
    /// successfulFleetCancellationSet: a list of CapacityReservationFleetCancellationState.
    XmlList<CapacityReservationFleetCancellationState> successful_fleet_cancellations{};
    /// failedFleetCancellationSet: a list of FailedCapacityReservationFleetCancellationResult.
    XmlList<FailedCapacityReservationFleetCancellationResult> failed_fleet_cancellations{};
    /// requestId: by which AWS finds the request again.
    XmlText request_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const CancelCapacityReservationFleetsResult&,
                                     const CancelCapacityReservationFleetsResult&) noexcept =
        default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members =
            Members<&CancelCapacityReservationFleetsResult::successful_fleet_cancellations,
                    &CancelCapacityReservationFleetsResult::failed_fleet_cancellations,
                    &CancelCapacityReservationFleetsResult::request_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("successfulFleetCancellationSet", self.successful_fleet_cancellations);
            row("failedFleetCancellationSet", self.failed_fleet_cancellations);
            row("requestId", self.request_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
