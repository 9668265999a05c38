// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// LaunchTemplateCapacityReservationSpecificationRequest, a structure in requests.
#ifndef WRIT_EC2_TYPES_LAUNCH_TEMPLATE_CAPACITY_RESERVATION_SPECIFICATION_REQUEST_HPP
#define WRIT_EC2_TYPES_LAUNCH_TEMPLATE_CAPACITY_RESERVATION_SPECIFICATION_REQUEST_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/capacity_reservation_preference.hpp>
#include <writ/ec2/types/capacity_reservation_target.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// LaunchTemplateCapacityReservationSpecificationRequest, a structure in requests of
/// CreateLaunchTemplate and CreateLaunchTemplateVersion. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_LaunchTemplateCapacityReservationSpecificationRequest.html
struct LaunchTemplateCapacityReservationSpecificationRequest {
    /// CapacityReservationPreference: `capacity-reservations-only`, `open` or `none`.
    Optional<CapacityReservationPreference> capacity_reservation_preference{};
    /// CapacityReservationTarget: a CapacityReservationTarget.
    CapacityReservationTarget capacity_reservation_target{};

    /// Whether two are equal.
    friend constexpr bool operator==(
        const LaunchTemplateCapacityReservationSpecificationRequest&,
        const LaunchTemplateCapacityReservationSpecificationRequest&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<
            &LaunchTemplateCapacityReservationSpecificationRequest::capacity_reservation_preference,
            &LaunchTemplateCapacityReservationSpecificationRequest::capacity_reservation_target>;

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
