// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// What EC2 answers to CancelSpotInstanceRequests.
#ifndef WRIT_EC2_TYPES_CANCEL_SPOT_INSTANCE_REQUESTS_RESULT_HPP
#define WRIT_EC2_TYPES_CANCEL_SPOT_INSTANCE_REQUESTS_RESULT_HPP

#include <writ/core/config.hpp>
#include <writ/ec2/types/spot_instance_request_id.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
class CancelSpotInstanceRequestState;  // writ/ec2/types/cancel_spot_instance_request_state.hpp

/// CancelledSpotInstanceRequest, a structure in what EC2 answers to CancelSpotInstanceRequests.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CancelledSpotInstanceRequest.html
struct CancelledSpotInstanceRequest {
    /// spotInstanceRequestId: a spot instance request id, `sir-…`.
    XmlValue<SpotInstanceRequestId> spot_instance_request_id{};
    /// state: one of 5 words, such as `active`.
    XmlValue<CancelSpotInstanceRequestState> state{};

    /// Whether two say the same.
    friend constexpr bool operator==(const CancelledSpotInstanceRequest&,
                                     const CancelledSpotInstanceRequest&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&CancelledSpotInstanceRequest::spot_instance_request_id,
                                &CancelledSpotInstanceRequest::state>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("spotInstanceRequestId", self.spot_instance_request_id);
            row("state", self.state);
        }
    };
};

/// What EC2 answers to CancelSpotInstanceRequests. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CancelSpotInstanceRequests.html
struct CancelSpotInstanceRequestsResult {
    /// spotInstanceRequestSet: a list of CancelledSpotInstanceRequest.
    XmlList<CancelledSpotInstanceRequest> cancelled_spot_instance_requests{};
    /// requestId: by which AWS finds the request again.
    XmlText request_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const CancelSpotInstanceRequestsResult&,
                                     const CancelSpotInstanceRequestsResult&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&CancelSpotInstanceRequestsResult::cancelled_spot_instance_requests,
                                &CancelSpotInstanceRequestsResult::request_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("spotInstanceRequestSet", self.cancelled_spot_instance_requests);
            row("requestId", self.request_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
