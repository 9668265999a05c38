// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// What EC2 answers to CancelSpotFleetRequests.
#ifndef WRIT_EC2_TYPES_CANCEL_SPOT_FLEET_REQUESTS_RESULT_HPP
#define WRIT_EC2_TYPES_CANCEL_SPOT_FLEET_REQUESTS_RESULT_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/spot_fleet_request_id.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
class BatchState;  // writ/ec2/types/batch_state.hpp
class CancelBatchErrorCode;  // writ/ec2/types/cancel_batch_error_code.hpp

/// CancelSpotFleetRequestsSuccessItem, a structure in what EC2 answers to CancelSpotFleetRequests.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CancelSpotFleetRequestsSuccessItem.html
struct CancelSpotFleetRequestsSuccessItem {
    /// currentSpotFleetRequestState: one of 7 words, such as `submitted`.
    XmlValue<BatchState> current_spot_fleet_request_state{};
    /// previousSpotFleetRequestState: one of 7 words, such as `submitted`.
    XmlValue<BatchState> previous_spot_fleet_request_state{};
    /// spotFleetRequestId: a spot fleet request id, `sfr-…`.
    XmlValue<SpotFleetRequestId> spot_fleet_request_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const CancelSpotFleetRequestsSuccessItem&,
                                     const CancelSpotFleetRequestsSuccessItem&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members =
            Members<&CancelSpotFleetRequestsSuccessItem::current_spot_fleet_request_state,
                    &CancelSpotFleetRequestsSuccessItem::previous_spot_fleet_request_state,
                    &CancelSpotFleetRequestsSuccessItem::spot_fleet_request_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("currentSpotFleetRequestState", self.current_spot_fleet_request_state);
            row("previousSpotFleetRequestState", self.previous_spot_fleet_request_state);
            row("spotFleetRequestId", self.spot_fleet_request_id);
        }
    };
};

/// CancelSpotFleetRequestsError, a structure in what EC2 answers to CancelSpotFleetRequests.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CancelSpotFleetRequestsError.html
struct CancelSpotFleetRequestsError {
    /// code: `fleetRequestIdDoesNotExist`, `fleetRequestIdMalformed`,
    /// `fleetRequestNotInCancellableState` or `unexpectedError`.
    XmlValue<CancelBatchErrorCode> code{};
    /// message: text.
    XmlText message{};

    /// Whether two say the same.
    friend constexpr bool operator==(const CancelSpotFleetRequestsError&,
                                     const CancelSpotFleetRequestsError&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&CancelSpotFleetRequestsError::code,
                                &CancelSpotFleetRequestsError::message>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("code", self.code);
            row("message", self.message);
        }
    };
};

/// CancelSpotFleetRequestsErrorItem, a structure in what EC2 answers to CancelSpotFleetRequests.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CancelSpotFleetRequestsErrorItem.html
struct CancelSpotFleetRequestsErrorItem {
    /// error: a CancelSpotFleetRequestsError.
    Optional<CancelSpotFleetRequestsError> error{};
    /// spotFleetRequestId: a spot fleet request id, `sfr-…`.
    XmlValue<SpotFleetRequestId> spot_fleet_request_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const CancelSpotFleetRequestsErrorItem&,
                                     const CancelSpotFleetRequestsErrorItem&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&CancelSpotFleetRequestsErrorItem::error,
                                &CancelSpotFleetRequestsErrorItem::spot_fleet_request_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("error", self.error);
            row("spotFleetRequestId", self.spot_fleet_request_id);
        }
    };
};

/// What EC2 answers to CancelSpotFleetRequests. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CancelSpotFleetRequests.html
struct CancelSpotFleetRequestsResult {
    /// successfulFleetRequestSet: a list of CancelSpotFleetRequestsSuccessItem.
    XmlList<CancelSpotFleetRequestsSuccessItem> successful_fleet_requests{};
    /// unsuccessfulFleetRequestSet: a list of CancelSpotFleetRequestsErrorItem.
    XmlList<CancelSpotFleetRequestsErrorItem> unsuccessful_fleet_requests{};
    /// requestId: by which AWS finds the request again.
    XmlText request_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const CancelSpotFleetRequestsResult&,
                                     const CancelSpotFleetRequestsResult&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&CancelSpotFleetRequestsResult::successful_fleet_requests,
                                &CancelSpotFleetRequestsResult::unsuccessful_fleet_requests,
                                &CancelSpotFleetRequestsResult::request_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("successfulFleetRequestSet", self.successful_fleet_requests);
            row("unsuccessfulFleetRequestSet", self.unsuccessful_fleet_requests);
            row("requestId", self.request_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
