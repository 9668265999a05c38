// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// What EC2 answers to DeleteFleets.
#ifndef WRIT_EC2_TYPES_DELETE_FLEETS_RESULT_HPP
#define WRIT_EC2_TYPES_DELETE_FLEETS_RESULT_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/fleet_id.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
class DeleteFleetErrorCode;  // writ/ec2/types/delete_fleet_error_code.hpp
class FleetStateCode;  // writ/ec2/types/fleet_state_code.hpp

/// DeleteFleetSuccessItem, a structure in what EC2 answers to DeleteFleets.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteFleetSuccessItem.html
struct DeleteFleetSuccessItem {
    /// currentFleetState: one of 7 words, such as `submitted`.
    XmlValue<FleetStateCode> current_fleet_state{};
    /// previousFleetState: one of 7 words, such as `submitted`.
    XmlValue<FleetStateCode> previous_fleet_state{};
    /// fleetId: a fleet id, `fleet-…`.
    XmlValue<FleetId> fleet_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const DeleteFleetSuccessItem&,
                                     const DeleteFleetSuccessItem&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&DeleteFleetSuccessItem::current_fleet_state,
                                &DeleteFleetSuccessItem::previous_fleet_state,
                                &DeleteFleetSuccessItem::fleet_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("currentFleetState", self.current_fleet_state);
            row("previousFleetState", self.previous_fleet_state);
            row("fleetId", self.fleet_id);
        }
    };
};

/// DeleteFleetError, a structure in what EC2 answers to DeleteFleets.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteFleetError.html
struct DeleteFleetError {
    /// code: `fleetIdDoesNotExist`, `fleetIdMalformed`, `fleetNotInDeletableState` or
    /// `unexpectedError`.
    XmlValue<DeleteFleetErrorCode> code{};
    /// message: text.
    XmlText message{};

    /// Whether two say the same.
    friend constexpr bool operator==(const DeleteFleetError&,
                                     const DeleteFleetError&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&DeleteFleetError::code, &DeleteFleetError::message>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("code", self.code);
            row("message", self.message);
        }
    };
};

/// DeleteFleetErrorItem, a structure in what EC2 answers to DeleteFleets.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteFleetErrorItem.html
struct DeleteFleetErrorItem {
    /// error: a DeleteFleetError.
    Optional<DeleteFleetError> error{};
    /// fleetId: a fleet id, `fleet-…`.
    XmlValue<FleetId> fleet_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const DeleteFleetErrorItem&,
                                     const DeleteFleetErrorItem&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&DeleteFleetErrorItem::error, &DeleteFleetErrorItem::fleet_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("error", self.error);
            row("fleetId", self.fleet_id);
        }
    };
};

/// What EC2 answers to DeleteFleets. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteFleets.html
struct DeleteFleetsResult {
    /// successfulFleetDeletionSet: a list of DeleteFleetSuccessItem.
    XmlList<DeleteFleetSuccessItem> successful_fleet_deletions{};
    /// unsuccessfulFleetDeletionSet: a list of DeleteFleetErrorItem.
    XmlList<DeleteFleetErrorItem> unsuccessful_fleet_deletions{};
    /// requestId: by which AWS finds the request again.
    XmlText request_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const DeleteFleetsResult&,
                                     const DeleteFleetsResult&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&DeleteFleetsResult::successful_fleet_deletions,
                                &DeleteFleetsResult::unsuccessful_fleet_deletions,
                                &DeleteFleetsResult::request_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("successfulFleetDeletionSet", self.successful_fleet_deletions);
            row("unsuccessfulFleetDeletionSet", self.unsuccessful_fleet_deletions);
            row("requestId", self.request_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
