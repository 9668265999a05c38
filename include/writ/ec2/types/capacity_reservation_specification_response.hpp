// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// CapacityReservationSpecificationResponse, a structure in replies.
#ifndef WRIT_EC2_TYPES_CAPACITY_RESERVATION_SPECIFICATION_RESPONSE_HPP
#define WRIT_EC2_TYPES_CAPACITY_RESERVATION_SPECIFICATION_RESPONSE_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/capacity_reservation_target_response.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
class CapacityReservationPreference;  // writ/ec2/types/capacity_reservation_preference.hpp

/// CapacityReservationSpecificationResponse, a structure in what EC2 answers to DescribeInstances
/// and RunInstances. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CapacityReservationSpecificationResponse.html
struct CapacityReservationSpecificationResponse {
    /// capacityReservationPreference: `capacity-reservations-only`, `open` or `none`.
    XmlValue<CapacityReservationPreference> capacity_reservation_preference{};
    /// capacityReservationTarget: a CapacityReservationTargetResponse.
    Optional<CapacityReservationTargetResponse> capacity_reservation_target{};

    /// Whether two say the same.
    friend constexpr bool operator==(const CapacityReservationSpecificationResponse&,
                                     const CapacityReservationSpecificationResponse&) noexcept =
        default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members =
            Members<&CapacityReservationSpecificationResponse::capacity_reservation_preference,
                    &CapacityReservationSpecificationResponse::capacity_reservation_target>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("capacityReservationPreference", self.capacity_reservation_preference);
            row("capacityReservationTarget", self.capacity_reservation_target);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
