// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// CapacityManagerCondition, a structure in requests.
#ifndef WRIT_EC2_TYPES_CAPACITY_MANAGER_CONDITION_HPP
#define WRIT_EC2_TYPES_CAPACITY_MANAGER_CONDITION_HPP

#include <writ/core/config.hpp>
#include <writ/ec2/types/dimension_condition.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// CapacityManagerCondition, a structure in requests of GetCapacityManagerMetricData and
/// GetCapacityManagerMetricDimensions. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CapacityManagerCondition.html
struct CapacityManagerCondition {
    /// DimensionCondition: a DimensionCondition.
    DimensionCondition dimension_condition{};

    /// Whether two are equal.
    friend constexpr bool operator==(const CapacityManagerCondition&,
                                     const CapacityManagerCondition&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&CapacityManagerCondition::dimension_condition>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("DimensionCondition", self.dimension_condition);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
