// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// What EC2 answers to RequestSpotFleet.
#ifndef WRIT_EC2_TYPES_REQUEST_SPOT_FLEET_RESULT_HPP
#define WRIT_EC2_TYPES_REQUEST_SPOT_FLEET_RESULT_HPP

#include <writ/core/config.hpp>
#include <writ/ec2/types/spot_fleet_request_id.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// What EC2 answers to RequestSpotFleet. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RequestSpotFleet.html
struct RequestSpotFleetResult {
    /// spotFleetRequestId: a spot fleet request id, `sfr-…`.
    XmlValue<SpotFleetRequestId> spot_fleet_request_id{};
    /// requestId: by which AWS finds the request again.
    XmlText request_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const RequestSpotFleetResult&,
                                     const RequestSpotFleetResult&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&RequestSpotFleetResult::spot_fleet_request_id,
                                &RequestSpotFleetResult::request_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("spotFleetRequestId", self.spot_fleet_request_id);
            row("requestId", self.request_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
