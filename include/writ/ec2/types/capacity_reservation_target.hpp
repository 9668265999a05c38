// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// CapacityReservationTarget, a structure in requests.
#ifndef WRIT_EC2_TYPES_CAPACITY_RESERVATION_TARGET_HPP
#define WRIT_EC2_TYPES_CAPACITY_RESERVATION_TARGET_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/rules/regional.hpp>
#include <writ/ec2/types/capacity_reservation_id.hpp>
#include <writ/rule/rule.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/arn.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// CapacityReservationTarget, a structure in requests of 4 actions. Members as of the EC2 model of
/// 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CapacityReservationTarget.html
struct CapacityReservationTarget {
    /// CapacityReservationId: a capacity reservation id, `cr-…`.
    Optional<CapacityReservationId> capacity_reservation_id{};
    /// CapacityReservationResourceGroupArn: an ARN.
    Optional<Arn> capacity_reservation_resource_group_arn{};

    /// Whether two are equal.
    friend constexpr bool operator==(const CapacityReservationTarget&,
                                     const CapacityReservationTarget&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its rules, in the order they are judged.
        using rules = Rules<arn_lies_outside_region, destination_region_is_not_told>;

        /// Tells of each ARN its name and its member.
        template <class Self, class Tell>
        static constexpr void arns(const Self& self, Tell tell) {
            tell("CapacityReservationResourceGroupArn",
                 self.capacity_reservation_resource_group_arn);
        }
        /// Its members, in order.
        using members =
            Members<&CapacityReservationTarget::capacity_reservation_id,
                    &CapacityReservationTarget::capacity_reservation_resource_group_arn>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("CapacityReservationId", self.capacity_reservation_id);
            row("CapacityReservationResourceGroupArn",
                self.capacity_reservation_resource_group_arn);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
