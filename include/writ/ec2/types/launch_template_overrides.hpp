// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// LaunchTemplateOverrides, a structure in requests.
#ifndef WRIT_EC2_TYPES_LAUNCH_TEMPLATE_OVERRIDES_HPP
#define WRIT_EC2_TYPES_LAUNCH_TEMPLATE_OVERRIDES_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/rules/regional.hpp>
#include <writ/ec2/types/instance_requirements.hpp>
#include <writ/ec2/types/instance_type.hpp>
#include <writ/ec2/types/subnet_id.hpp>
#include <writ/rule/rule.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>
#include <writ/value/availability_zone.hpp>
#include <writ/value/availability_zone_id.hpp>
#include <writ/value/double.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// LaunchTemplateOverrides, a structure in requests of ModifySpotFleetRequest and RequestSpotFleet.
/// Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_LaunchTemplateOverrides.html
struct LaunchTemplateOverrides {
    /// InstanceType: one of 1,405 words, such as `a1.medium`.
    Optional<InstanceType> instance_type{};
    /// SpotPrice: text.
    Optional<AnyText> spot_price{};
    /// SubnetId: a subnet id, `subnet-…`.
    Optional<SubnetId> subnet_id{};
    /// AvailabilityZone: a zone by its name.
    Optional<AvailabilityZone> availability_zone{};
    /// WeightedCapacity: a number.
    Optional<Double> weighted_capacity{};
    /// Priority: a number.
    Optional<Double> priority{};
    /// InstanceRequirements: InstanceRequirements.
    InstanceRequirements instance_requirements{};
    /// AvailabilityZoneId: a zone by its id.
    Optional<AvailabilityZoneId> availability_zone_id{};

    /// Whether two are equal.
    friend constexpr bool operator==(const LaunchTemplateOverrides&,
                                     const LaunchTemplateOverrides&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its rules, in the order they are judged.
        using rules = Rules<availability_zone_lies_outside_region, zone_id_lies_outside_region,
                            destination_region_is_not_told>;
        /// Its members, in order.
        using members = Members<
            &LaunchTemplateOverrides::instance_type, &LaunchTemplateOverrides::spot_price,
            &LaunchTemplateOverrides::subnet_id, &LaunchTemplateOverrides::availability_zone,
            &LaunchTemplateOverrides::weighted_capacity, &LaunchTemplateOverrides::priority,
            &LaunchTemplateOverrides::instance_requirements,
            &LaunchTemplateOverrides::availability_zone_id>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("InstanceType", self.instance_type);
            row("SpotPrice", self.spot_price);
            row("SubnetId", self.subnet_id);
            row("AvailabilityZone", self.availability_zone);
            row("WeightedCapacity", self.weighted_capacity);
            row("Priority", self.priority);
            row("InstanceRequirements", self.instance_requirements);
            row("AvailabilityZoneId", self.availability_zone_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
