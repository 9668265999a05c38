// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// FleetLaunchTemplateOverrides, a structure in replies.
#ifndef WRIT_EC2_TYPES_FLEET_LAUNCH_TEMPLATE_OVERRIDES_HPP
#define WRIT_EC2_TYPES_FLEET_LAUNCH_TEMPLATE_OVERRIDES_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/block_device_mapping_response.hpp>
#include <writ/ec2/types/instance_requirements_reply.hpp>
#include <writ/ec2/types/placement_response.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/availability_zone.hpp>
#include <writ/value/availability_zone_id.hpp>
#include <writ/value/double.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
class InstanceType;  // writ/ec2/types/instance_type.hpp

/// FleetLaunchTemplateOverrides, a structure in what EC2 answers to CreateFleet and DescribeFleets.
/// Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_FleetLaunchTemplateOverrides.html
struct FleetLaunchTemplateOverrides {
    /// instanceType: one of 1,405 words, such as `a1.medium`.
    XmlValue<InstanceType> instance_type{};
    /// maxPrice: text.
    XmlText max_price{};
    /// subnetId: text.
    XmlText subnet_id{};
    /// availabilityZone: an availability zone.
    XmlValue<AvailabilityZone> availability_zone{};
    /// weightedCapacity: a number.
    XmlValue<Double> weighted_capacity{};
    /// priority: a number.
    XmlValue<Double> priority{};
    /// placement: a PlacementResponse.
    Optional<PlacementResponse> placement{};
    /// instanceRequirements: an InstanceRequirementsReply.
    Optional<InstanceRequirementsReply> instance_requirements{};
    /// imageId: text.
    XmlText image_id{};
    /// blockDeviceMappingSet: a list of BlockDeviceMappingResponse.
    XmlList<BlockDeviceMappingResponse> block_device_mappings{};
    /// availabilityZoneId: an availability zone id.
    XmlValue<AvailabilityZoneId> availability_zone_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const FleetLaunchTemplateOverrides&,
                                     const FleetLaunchTemplateOverrides&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<
            &FleetLaunchTemplateOverrides::instance_type, &FleetLaunchTemplateOverrides::max_price,
            &FleetLaunchTemplateOverrides::subnet_id,
            &FleetLaunchTemplateOverrides::availability_zone,
            &FleetLaunchTemplateOverrides::weighted_capacity,
            &FleetLaunchTemplateOverrides::priority, &FleetLaunchTemplateOverrides::placement,
            &FleetLaunchTemplateOverrides::instance_requirements,
            &FleetLaunchTemplateOverrides::image_id,
            &FleetLaunchTemplateOverrides::block_device_mappings,
            &FleetLaunchTemplateOverrides::availability_zone_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("instanceType", self.instance_type);
            row("maxPrice", self.max_price);
            row("subnetId", self.subnet_id);
            row("availabilityZone", self.availability_zone);
            row("weightedCapacity", self.weighted_capacity);
            row("priority", self.priority);
            row("placement", self.placement);
            row("instanceRequirements", self.instance_requirements);
            row("imageId", self.image_id);
            row("blockDeviceMappingSet", self.block_device_mappings);
            row("availabilityZoneId", self.availability_zone_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
