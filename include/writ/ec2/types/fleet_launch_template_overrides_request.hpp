// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// FleetLaunchTemplateOverridesRequest, a structure in requests.
#ifndef WRIT_EC2_TYPES_FLEET_LAUNCH_TEMPLATE_OVERRIDES_REQUEST_HPP
#define WRIT_EC2_TYPES_FLEET_LAUNCH_TEMPLATE_OVERRIDES_REQUEST_HPP

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/rules/regional.hpp>
#include <writ/ec2/types/fleet_block_device_mapping_request.hpp>
#include <writ/ec2/types/fleet_iam_instance_profile_specification_request.hpp>
#include <writ/ec2/types/fleet_instance_metadata_options_request.hpp>
#include <writ/ec2/types/instance_requirements_request.hpp>
#include <writ/ec2/types/instance_type.hpp>
#include <writ/ec2/types/placement.hpp>
#include <writ/rule/rule.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>
#include <writ/value/availability_zone.hpp>
#include <writ/value/availability_zone_id.hpp>
#include <writ/value/double.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// FleetLaunchTemplateOverridesRequest, a structure in requests of CreateFleet and ModifyFleet.
/// Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_FleetLaunchTemplateOverridesRequest.html
struct FleetLaunchTemplateOverridesRequest {
    /// InstanceType: one of 1,405 words, such as `a1.medium`.
    Optional<InstanceType> instance_type{};
    /// MaxPrice: text.
    Optional<AnyText> max_price{};
    /// SubnetId: text.
    Optional<AnyText> subnet_id{};
    /// AvailabilityZone: a zone by its name.
    Optional<AvailabilityZone> availability_zone{};
    /// WeightedCapacity: a number.
    Optional<Double> weighted_capacity{};
    /// Priority: a number.
    Optional<Double> priority{};
    /// Placement: a Placement.
    Placement placement{};
    /// KeyName: text.
    Optional<AnyText> key_name{};
    /// BlockDeviceMapping.N: a list of FleetBlockDeviceMappingRequest.
    List<FleetBlockDeviceMappingRequest> block_device_mappings{};
    /// IamInstanceProfile: a FleetIamInstanceProfileSpecificationRequest.
    FleetIamInstanceProfileSpecificationRequest iam_instance_profile{};
    /// MetadataOptions: a FleetInstanceMetadataOptionsRequest.
    FleetInstanceMetadataOptionsRequest metadata_options{};
    /// InstanceRequirements: an InstanceRequirementsRequest.
    Optional<InstanceRequirementsRequest> instance_requirements{};
    /// ImageId: text.
    Optional<AnyText> image_id{};
    /// AvailabilityZoneId: a zone by its id.
    Optional<AvailabilityZoneId> availability_zone_id{};

    /// Whether two are equal.
    friend constexpr bool operator==(const FleetLaunchTemplateOverridesRequest&,
                                     const FleetLaunchTemplateOverridesRequest&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its rules, in the order they are judged.
        using rules = Rules<availability_zone_lies_outside_region, zone_id_lies_outside_region,
                            destination_region_is_not_told>;
        /// Its members, in order.
        using members = Members<&FleetLaunchTemplateOverridesRequest::instance_type,
                                &FleetLaunchTemplateOverridesRequest::max_price,
                                &FleetLaunchTemplateOverridesRequest::subnet_id,
                                &FleetLaunchTemplateOverridesRequest::availability_zone,
                                &FleetLaunchTemplateOverridesRequest::weighted_capacity,
                                &FleetLaunchTemplateOverridesRequest::priority,
                                &FleetLaunchTemplateOverridesRequest::placement,
                                &FleetLaunchTemplateOverridesRequest::key_name,
                                &FleetLaunchTemplateOverridesRequest::block_device_mappings,
                                &FleetLaunchTemplateOverridesRequest::iam_instance_profile,
                                &FleetLaunchTemplateOverridesRequest::metadata_options,
                                &FleetLaunchTemplateOverridesRequest::instance_requirements,
                                &FleetLaunchTemplateOverridesRequest::image_id,
                                &FleetLaunchTemplateOverridesRequest::availability_zone_id>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("InstanceType", self.instance_type);
            row("MaxPrice", self.max_price);
            row("SubnetId", self.subnet_id);
            row("AvailabilityZone", self.availability_zone);
            row("WeightedCapacity", self.weighted_capacity);
            row("Priority", self.priority);
            row("Placement", self.placement);
            row("KeyName", self.key_name);
            row("BlockDeviceMapping", self.block_device_mappings);
            row("IamInstanceProfile", self.iam_instance_profile);
            row("MetadataOptions", self.metadata_options);
            row("InstanceRequirements", self.instance_requirements);
            row("ImageId", self.image_id);
            row("AvailabilityZoneId", self.availability_zone_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
