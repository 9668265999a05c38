// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// TargetCapacitySpecificationRequest, a structure in requests.
#ifndef WRIT_EC2_TYPES_TARGET_CAPACITY_SPECIFICATION_REQUEST_HPP
#define WRIT_EC2_TYPES_TARGET_CAPACITY_SPECIFICATION_REQUEST_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/core/required.hpp>
#include <writ/ec2/types/default_target_capacity_type.hpp>
#include <writ/ec2/types/target_capacity_unit_type.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/integer.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// TargetCapacitySpecificationRequest, a structure in requests of CreateFleet and ModifyFleet.
/// Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_TargetCapacitySpecificationRequest.html
struct TargetCapacitySpecificationRequest {
    /// TotalTargetCapacity: a whole number.
    Required<Integer, struct TotalTargetCapacity_given_right_and_in_order> total_target_capacity;
    /// OnDemandTargetCapacity: a whole number.
    Optional<Integer> on_demand_target_capacity{};
    /// SpotTargetCapacity: a whole number.
    Optional<Integer> spot_target_capacity{};
    /// DefaultTargetCapacityType: `spot`, `on-demand`, `capacity-block` or `reserved-capacity`.
    Optional<DefaultTargetCapacityType> default_target_capacity_type{};
    /// TargetCapacityUnitType: `vcpu`, `memory-mib` or `units`.
    Optional<TargetCapacityUnitType> target_capacity_unit_type{};

    /// Whether two are equal.
    friend constexpr bool operator==(const TargetCapacitySpecificationRequest&,
                                     const TargetCapacitySpecificationRequest&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&TargetCapacitySpecificationRequest::total_target_capacity,
                                &TargetCapacitySpecificationRequest::on_demand_target_capacity,
                                &TargetCapacitySpecificationRequest::spot_target_capacity,
                                &TargetCapacitySpecificationRequest::default_target_capacity_type,
                                &TargetCapacitySpecificationRequest::target_capacity_unit_type>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("TotalTargetCapacity", self.total_target_capacity);
            row("OnDemandTargetCapacity", self.on_demand_target_capacity);
            row("SpotTargetCapacity", self.spot_target_capacity);
            row("DefaultTargetCapacityType", self.default_target_capacity_type);
            row("TargetCapacityUnitType", self.target_capacity_unit_type);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
