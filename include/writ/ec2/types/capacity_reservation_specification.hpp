// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// CapacityReservationSpecification, a structure in requests.
#ifndef WRIT_EC2_TYPES_CAPACITY_RESERVATION_SPECIFICATION_HPP
#define WRIT_EC2_TYPES_CAPACITY_RESERVATION_SPECIFICATION_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/capacity_reservation_preference.hpp>
#include <writ/ec2/types/capacity_reservation_target.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// CapacityReservationSpecification, a structure in requests of
/// ModifyInstanceCapacityReservationAttributes and RunInstances. Members as of the EC2 model of
/// 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CapacityReservationSpecification.html
struct CapacityReservationSpecification {
    /// CapacityReservationPreference: `capacity-reservations-only`, `open` or `none`.
    Optional<CapacityReservationPreference> capacity_reservation_preference{};
    /// CapacityReservationTarget: a CapacityReservationTarget.
    CapacityReservationTarget capacity_reservation_target{};

    /// Whether two are equal.
    friend constexpr bool operator==(const CapacityReservationSpecification&,
                                     const CapacityReservationSpecification&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&CapacityReservationSpecification::capacity_reservation_preference,
                                &CapacityReservationSpecification::capacity_reservation_target>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("CapacityReservationPreference", self.capacity_reservation_preference);
            row("CapacityReservationTarget", self.capacity_reservation_target);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
