// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// CapacityReservationTargetResponse, a structure in replies.
#ifndef WRIT_EC2_TYPES_CAPACITY_RESERVATION_TARGET_RESPONSE_HPP
#define WRIT_EC2_TYPES_CAPACITY_RESERVATION_TARGET_RESPONSE_HPP

#include <writ/core/config.hpp>
#include <writ/ec2/types/capacity_reservation_id.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/arn.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// CapacityReservationTargetResponse, a structure in what EC2 answers to 5 actions. Members as of
/// the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CapacityReservationTargetResponse.html
struct CapacityReservationTargetResponse {
    /// capacityReservationId: a capacity reservation id, `cr-…`.
    XmlValue<CapacityReservationId> capacity_reservation_id{};
    /// capacityReservationResourceGroupArn: an ARN.
    XmlValue<Arn> capacity_reservation_resource_group_arn{};

    /// Whether two say the same.
    friend constexpr bool operator==(const CapacityReservationTargetResponse&,
                                     const CapacityReservationTargetResponse&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members =
            Members<&CapacityReservationTargetResponse::capacity_reservation_id,
                    &CapacityReservationTargetResponse::capacity_reservation_resource_group_arn>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("capacityReservationId", self.capacity_reservation_id);
            row("capacityReservationResourceGroupArn",
                self.capacity_reservation_resource_group_arn);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
