// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// What EC2 answers to MoveCapacityReservationInstances.
#ifndef WRIT_EC2_TYPES_MOVE_CAPACITY_RESERVATION_INSTANCES_RESULT_HPP
#define WRIT_EC2_TYPES_MOVE_CAPACITY_RESERVATION_INSTANCES_RESULT_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/capacity_reservation.hpp>
#include <writ/reply/xml_integer.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// What EC2 answers to MoveCapacityReservationInstances. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_MoveCapacityReservationInstances.html
struct MoveCapacityReservationInstancesResult {
    /// sourceCapacityReservation: a CapacityReservation.
    Optional<CapacityReservation> source_capacity_reservation{};
    /// destinationCapacityReservation: a CapacityReservation.
    Optional<CapacityReservation> destination_capacity_reservation{};
    /// instanceCount: a whole number.
    XmlInteger instance_count{};
    /// requestId: by which AWS finds the request again.
    XmlText request_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const MoveCapacityReservationInstancesResult&,
                                     const MoveCapacityReservationInstancesResult&) noexcept =
        default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members =
            Members<&MoveCapacityReservationInstancesResult::source_capacity_reservation,
                    &MoveCapacityReservationInstancesResult::destination_capacity_reservation,
                    &MoveCapacityReservationInstancesResult::instance_count,
                    &MoveCapacityReservationInstancesResult::request_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("sourceCapacityReservation", self.source_capacity_reservation);
            row("destinationCapacityReservation", self.destination_capacity_reservation);
            row("instanceCount", self.instance_count);
            row("requestId", self.request_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
