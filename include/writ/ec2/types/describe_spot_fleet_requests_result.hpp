// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// What EC2 answers to DescribeSpotFleetRequests.
#ifndef WRIT_EC2_TYPES_DESCRIBE_SPOT_FLEET_REQUESTS_RESULT_HPP
#define WRIT_EC2_TYPES_DESCRIBE_SPOT_FLEET_REQUESTS_RESULT_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/block_device_mapping_reply.hpp>
#include <writ/ec2/types/fleet_launch_template_specification_reply.hpp>
#include <writ/ec2/types/group_identifier_reply.hpp>
#include <writ/ec2/types/iam_instance_profile_specification_reply.hpp>
#include <writ/ec2/types/image_id.hpp>
#include <writ/ec2/types/instance_network_interface_specification_reply.hpp>
#include <writ/ec2/types/instance_requirements_reply.hpp>
#include <writ/ec2/types/kernel_id.hpp>
#include <writ/ec2/types/ramdisk_id.hpp>
#include <writ/ec2/types/spot_fleet_request_id.hpp>
#include <writ/ec2/types/spot_placement_reply.hpp>
#include <writ/ec2/types/subnet_id.hpp>
#include <writ/ec2/types/tag_reply.hpp>
#include <writ/reply/xml_boolean.hpp>
#include <writ/reply/xml_integer.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>
#include <writ/value/arn.hpp>
#include <writ/value/availability_zone.hpp>
#include <writ/value/availability_zone_id.hpp>
#include <writ/value/double.hpp>
#include <writ/value/timestamp.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
class ActivityStatus;  // writ/ec2/types/activity_status.hpp
class AllocationStrategy;  // writ/ec2/types/allocation_strategy.hpp
class BatchState;  // writ/ec2/types/batch_state.hpp
class ExcessCapacityTerminationPolicy;  // writ/ec2/types/excess_capacity_termination_policy.hpp
class FleetType;  // writ/ec2/types/fleet_type.hpp
class InstanceInterruptionBehavior;  // writ/ec2/types/instance_interruption_behavior.hpp
class InstanceType;  // writ/ec2/types/instance_type.hpp
class OnDemandAllocationStrategy;  // writ/ec2/types/on_demand_allocation_strategy.hpp
class ReplacementStrategy;  // writ/ec2/types/replacement_strategy.hpp
class ResourceType;  // writ/ec2/types/resource_type.hpp
class TargetCapacityUnitType;  // writ/ec2/types/target_capacity_unit_type.hpp

/// SpotCapacityRebalanceReply, a structure in what EC2 answers to DescribeSpotFleetRequests.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_SpotCapacityRebalance.html
struct SpotCapacityRebalanceReply {
    /// replacementStrategy: `launch` or `launch-before-terminate`.
    XmlValue<ReplacementStrategy> replacement_strategy{};
    /// terminationDelay: a whole number.
    XmlInteger termination_delay{};

    /// Whether two say the same.
    friend constexpr bool operator==(const SpotCapacityRebalanceReply&,
                                     const SpotCapacityRebalanceReply&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&SpotCapacityRebalanceReply::replacement_strategy,
                                &SpotCapacityRebalanceReply::termination_delay>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("replacementStrategy", self.replacement_strategy);
            row("terminationDelay", self.termination_delay);
        }
    };
};

/// SpotMaintenanceStrategiesReply, a structure in what EC2 answers to DescribeSpotFleetRequests.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_SpotMaintenanceStrategies.html
struct SpotMaintenanceStrategiesReply {
    /// capacityRebalance: a SpotCapacityRebalanceReply.
    Optional<SpotCapacityRebalanceReply> capacity_rebalance{};

    /// Whether two say the same.
    friend constexpr bool operator==(const SpotMaintenanceStrategiesReply&,
                                     const SpotMaintenanceStrategiesReply&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&SpotMaintenanceStrategiesReply::capacity_rebalance>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("capacityRebalance", self.capacity_rebalance);
        }
    };
};

/// SpotFleetMonitoringReply, a structure in what EC2 answers to DescribeSpotFleetRequests.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_SpotFleetMonitoring.html
struct SpotFleetMonitoringReply {
    /// enabled: yes or no.
    XmlBoolean enabled{};

    /// Whether two say the same.
    friend constexpr bool operator==(const SpotFleetMonitoringReply&,
                                     const SpotFleetMonitoringReply&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&SpotFleetMonitoringReply::enabled>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("enabled", self.enabled);
        }
    };
};

/// SpotFleetTagSpecificationReply, a structure in what EC2 answers to DescribeSpotFleetRequests.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_SpotFleetTagSpecification.html
struct SpotFleetTagSpecificationReply {
    /// resourceType: one of 111 words, such as `capacity-reservation`.
    XmlValue<ResourceType> resource_type{};
    /// tag: a list of TagReply.
    XmlList<TagReply> tags{};

    /// Whether two say the same.
    friend constexpr bool operator==(const SpotFleetTagSpecificationReply&,
                                     const SpotFleetTagSpecificationReply&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&SpotFleetTagSpecificationReply::resource_type,
                                &SpotFleetTagSpecificationReply::tags>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("resourceType", self.resource_type);
            row("tag", self.tags);
        }
    };
};

/// SpotFleetLaunchSpecificationReply, a structure in what EC2 answers to DescribeSpotFleetRequests.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_SpotFleetLaunchSpecification.html
struct SpotFleetLaunchSpecificationReply {
    /// addressingType: text.
    XmlText addressing_type{};
    /// blockDeviceMapping: a list of BlockDeviceMappingReply.
    XmlList<BlockDeviceMappingReply> block_device_mappings{};
    /// ebsOptimized: yes or no.
    XmlBoolean ebs_optimized{};
    /// iamInstanceProfile: an IamInstanceProfileSpecificationReply.
    Optional<IamInstanceProfileSpecificationReply> iam_instance_profile{};
    /// imageId: an image id.
    XmlValue<ImageId> image_id{};
    /// instanceType: one of 1,405 words, such as `a1.medium`.
    XmlValue<InstanceType> instance_type{};
    /// kernelId: a kernel id, `aki-…`.
    XmlValue<KernelId> kernel_id{};
    /// keyName: text.
    XmlText key_name{};
    /// monitoring: a SpotFleetMonitoringReply.
    Optional<SpotFleetMonitoringReply> monitoring{};
    /// networkInterfaceSet: a list of InstanceNetworkInterfaceSpecificationReply.
    XmlList<InstanceNetworkInterfaceSpecificationReply> network_interfaces{};
    /// placement: a SpotPlacementReply.
    Optional<SpotPlacementReply> placement{};
    /// ramdiskId: a ramdisk id, `ari-…`.
    XmlValue<RamdiskId> ramdisk_id{};
    /// spotPrice: text.
    XmlText spot_price{};
    /// subnetId: text.
    XmlText subnet_id{};
    /// userData: text.
    XmlText user_data{};
    /// weightedCapacity: a number.
    XmlValue<Double> weighted_capacity{};
    /// tagSpecificationSet: a list of SpotFleetTagSpecificationReply.
    XmlList<SpotFleetTagSpecificationReply> tag_specifications{};
    /// instanceRequirements: an InstanceRequirementsReply.
    Optional<InstanceRequirementsReply> instance_requirements{};
    /// groupSet: a list of GroupIdentifierReply.
    XmlList<GroupIdentifierReply> security_groups{};

    /// Whether two say the same.
    friend constexpr bool operator==(const SpotFleetLaunchSpecificationReply&,
                                     const SpotFleetLaunchSpecificationReply&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&SpotFleetLaunchSpecificationReply::addressing_type,
                                &SpotFleetLaunchSpecificationReply::block_device_mappings,
                                &SpotFleetLaunchSpecificationReply::ebs_optimized,
                                &SpotFleetLaunchSpecificationReply::iam_instance_profile,
                                &SpotFleetLaunchSpecificationReply::image_id,
                                &SpotFleetLaunchSpecificationReply::instance_type,
                                &SpotFleetLaunchSpecificationReply::kernel_id,
                                &SpotFleetLaunchSpecificationReply::key_name,
                                &SpotFleetLaunchSpecificationReply::monitoring,
                                &SpotFleetLaunchSpecificationReply::network_interfaces,
                                &SpotFleetLaunchSpecificationReply::placement,
                                &SpotFleetLaunchSpecificationReply::ramdisk_id,
                                &SpotFleetLaunchSpecificationReply::spot_price,
                                &SpotFleetLaunchSpecificationReply::subnet_id,
                                &SpotFleetLaunchSpecificationReply::user_data,
                                &SpotFleetLaunchSpecificationReply::weighted_capacity,
                                &SpotFleetLaunchSpecificationReply::tag_specifications,
                                &SpotFleetLaunchSpecificationReply::instance_requirements,
                                &SpotFleetLaunchSpecificationReply::security_groups>;

        /// Members whose values are never printed.
        static constexpr std::string_view sensitive[] = {"userData"};

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("addressingType", self.addressing_type);
            row("blockDeviceMapping", self.block_device_mappings);
            row("ebsOptimized", self.ebs_optimized);
            row("iamInstanceProfile", self.iam_instance_profile);
            row("imageId", self.image_id);
            row("instanceType", self.instance_type);
            row("kernelId", self.kernel_id);
            row("keyName", self.key_name);
            row("monitoring", self.monitoring);
            row("networkInterfaceSet", self.network_interfaces);
            row("placement", self.placement);
            row("ramdiskId", self.ramdisk_id);
            row("spotPrice", self.spot_price);
            row("subnetId", self.subnet_id);
            row("userData", self.user_data);
            row("weightedCapacity", self.weighted_capacity);
            row("tagSpecificationSet", self.tag_specifications);
            row("instanceRequirements", self.instance_requirements);
            row("groupSet", self.security_groups);
        }
    };
};

/// LaunchTemplateOverridesReply, a structure in what EC2 answers to DescribeSpotFleetRequests.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_LaunchTemplateOverrides.html
struct LaunchTemplateOverridesReply {
    /// instanceType: one of 1,405 words, such as `a1.medium`.
    XmlValue<InstanceType> instance_type{};
    /// spotPrice: text.
    XmlText spot_price{};
    /// subnetId: a subnet id, `subnet-…`.
    XmlValue<SubnetId> subnet_id{};
    /// availabilityZone: an availability zone.
    XmlValue<AvailabilityZone> availability_zone{};
    /// weightedCapacity: a number.
    XmlValue<Double> weighted_capacity{};
    /// priority: a number.
    XmlValue<Double> priority{};
    /// instanceRequirements: an InstanceRequirementsReply.
    Optional<InstanceRequirementsReply> instance_requirements{};
    /// availabilityZoneId: an availability zone id.
    XmlValue<AvailabilityZoneId> availability_zone_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const LaunchTemplateOverridesReply&,
                                     const LaunchTemplateOverridesReply&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&LaunchTemplateOverridesReply::instance_type,
                                &LaunchTemplateOverridesReply::spot_price,
                                &LaunchTemplateOverridesReply::subnet_id,
                                &LaunchTemplateOverridesReply::availability_zone,
                                &LaunchTemplateOverridesReply::weighted_capacity,
                                &LaunchTemplateOverridesReply::priority,
                                &LaunchTemplateOverridesReply::instance_requirements,
                                &LaunchTemplateOverridesReply::availability_zone_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("instanceType", self.instance_type);
            row("spotPrice", self.spot_price);
            row("subnetId", self.subnet_id);
            row("availabilityZone", self.availability_zone);
            row("weightedCapacity", self.weighted_capacity);
            row("priority", self.priority);
            row("instanceRequirements", self.instance_requirements);
            row("availabilityZoneId", self.availability_zone_id);
        }
    };
};

/// LaunchTemplateConfigReply, a structure in what EC2 answers to DescribeSpotFleetRequests.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_LaunchTemplateConfig.html
struct LaunchTemplateConfigReply {
    /// launchTemplateSpecification: a FleetLaunchTemplateSpecificationReply.
    Optional<FleetLaunchTemplateSpecificationReply> launch_template_specification{};
    /// overrides: a list of LaunchTemplateOverridesReply.
    XmlList<LaunchTemplateOverridesReply> overrides{};

    /// Whether two say the same.
    friend constexpr bool operator==(const LaunchTemplateConfigReply&,
                                     const LaunchTemplateConfigReply&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&LaunchTemplateConfigReply::launch_template_specification,
                                &LaunchTemplateConfigReply::overrides>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("launchTemplateSpecification", self.launch_template_specification);
            row("overrides", self.overrides);
        }
    };
};

/// ClassicLoadBalancerReply, a structure in what EC2 answers to DescribeSpotFleetRequests.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ClassicLoadBalancer.html
struct ClassicLoadBalancerReply {
    /// name: text.
    XmlText name{};

    /// Whether two say the same.
    friend constexpr bool operator==(const ClassicLoadBalancerReply&,
                                     const ClassicLoadBalancerReply&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&ClassicLoadBalancerReply::name>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("name", self.name);
        }
    };
};

/// ClassicLoadBalancersConfigReply, a structure in what EC2 answers to DescribeSpotFleetRequests.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ClassicLoadBalancersConfig.html
struct ClassicLoadBalancersConfigReply {
    /// classicLoadBalancers: a list of ClassicLoadBalancerReply.
    XmlList<ClassicLoadBalancerReply> classic_load_balancers{};

    /// Whether two say the same.
    friend constexpr bool operator==(const ClassicLoadBalancersConfigReply&,
                                     const ClassicLoadBalancersConfigReply&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&ClassicLoadBalancersConfigReply::classic_load_balancers>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("classicLoadBalancers", self.classic_load_balancers);
        }
    };
};

/// TargetGroupReply, a structure in what EC2 answers to DescribeSpotFleetRequests.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_TargetGroup.html
struct TargetGroupReply {
    /// arn: an ARN.
    XmlValue<Arn> arn{};

    /// Whether two say the same.
    friend constexpr bool operator==(const TargetGroupReply&,
                                     const TargetGroupReply&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&TargetGroupReply::arn>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("arn", self.arn);
        }
    };
};

/// TargetGroupsConfigReply, a structure in what EC2 answers to DescribeSpotFleetRequests.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_TargetGroupsConfig.html
struct TargetGroupsConfigReply {
    /// targetGroups: a list of TargetGroupReply.
    XmlList<TargetGroupReply> target_groups{};

    /// Whether two say the same.
    friend constexpr bool operator==(const TargetGroupsConfigReply&,
                                     const TargetGroupsConfigReply&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&TargetGroupsConfigReply::target_groups>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("targetGroups", self.target_groups);
        }
    };
};

/// LoadBalancersConfigReply, a structure in what EC2 answers to DescribeSpotFleetRequests.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_LoadBalancersConfig.html
struct LoadBalancersConfigReply {
    /// classicLoadBalancersConfig: a ClassicLoadBalancersConfigReply.
    Optional<ClassicLoadBalancersConfigReply> classic_load_balancers_config{};
    /// targetGroupsConfig: a TargetGroupsConfigReply.
    Optional<TargetGroupsConfigReply> target_groups_config{};

    /// Whether two say the same.
    friend constexpr bool operator==(const LoadBalancersConfigReply&,
                                     const LoadBalancersConfigReply&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&LoadBalancersConfigReply::classic_load_balancers_config,
                                &LoadBalancersConfigReply::target_groups_config>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("classicLoadBalancersConfig", self.classic_load_balancers_config);
            row("targetGroupsConfig", self.target_groups_config);
        }
    };
};

/// TagSpecificationReply, a structure in what EC2 answers to DescribeSpotFleetRequests.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_TagSpecification.html
struct TagSpecificationReply {
    /// resourceType: one of 111 words, such as `capacity-reservation`.
    XmlValue<ResourceType> resource_type{};
    /// Tag: a list of TagReply.
    XmlList<TagReply> tags{};

    /// Whether two say the same.
    friend constexpr bool operator==(const TagSpecificationReply&,
                                     const TagSpecificationReply&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&TagSpecificationReply::resource_type,
                                &TagSpecificationReply::tags>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("resourceType", self.resource_type);
            row("Tag", self.tags);
        }
    };
};

/// SpotFleetRequestConfigDataReply, a structure in what EC2 answers to DescribeSpotFleetRequests.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_SpotFleetRequestConfigData.html
struct SpotFleetRequestConfigDataReply {
    /// iamFleetRole: text.
    XmlText iam_fleet_role{};
    /// targetCapacity: a whole number.
    XmlInteger target_capacity{};
    /// allocationStrategy: one of 5 words, such as `lowestPrice`.
    XmlValue<AllocationStrategy> allocation_strategy{};
    /// onDemandAllocationStrategy: `lowestPrice` or `prioritized`.
    XmlValue<OnDemandAllocationStrategy> on_demand_allocation_strategy{};
    /// spotMaintenanceStrategies: a SpotMaintenanceStrategiesReply.
    Optional<SpotMaintenanceStrategiesReply> spot_maintenance_strategies{};
    /// clientToken: text.
    XmlText client_token{};
    /// excessCapacityTerminationPolicy: `noTermination` or `default`.
    XmlValue<ExcessCapacityTerminationPolicy> excess_capacity_termination_policy{};
    /// fulfilledCapacity: a number.
    XmlValue<Double> fulfilled_capacity{};
    /// onDemandFulfilledCapacity: a number.
    XmlValue<Double> on_demand_fulfilled_capacity{};
    /// launchSpecifications: a list of SpotFleetLaunchSpecificationReply.
    XmlList<SpotFleetLaunchSpecificationReply> launch_specifications{};
    /// launchTemplateConfigs: a list of LaunchTemplateConfigReply.
    XmlList<LaunchTemplateConfigReply> launch_template_configs{};
    /// spotPrice: text.
    XmlText spot_price{};
    /// onDemandTargetCapacity: a whole number.
    XmlInteger on_demand_target_capacity{};
    /// onDemandMaxTotalPrice: text.
    XmlText on_demand_max_total_price{};
    /// spotMaxTotalPrice: text.
    XmlText spot_max_total_price{};
    /// terminateInstancesWithExpiration: yes or no.
    XmlBoolean terminate_instances_with_expiration{};
    /// type: `request`, `maintain` or `instant`.
    XmlValue<FleetType> type{};
    /// validFrom: a time.
    XmlValue<Timestamp> valid_from{};
    /// validUntil: a time.
    XmlValue<Timestamp> valid_until{};
    /// replaceUnhealthyInstances: yes or no.
    XmlBoolean replace_unhealthy_instances{};
    /// instanceInterruptionBehavior: `hibernate`, `stop` or `terminate`.
    XmlValue<InstanceInterruptionBehavior> instance_interruption_behavior{};
    /// loadBalancersConfig: a LoadBalancersConfigReply.
    Optional<LoadBalancersConfigReply> load_balancers_config{};
    /// instancePoolsToUseCount: a whole number.
    XmlInteger instance_pools_to_use_count{};
    /// context: text.
    XmlText context{};
    /// targetCapacityUnitType: `vcpu`, `memory-mib` or `units`.
    XmlValue<TargetCapacityUnitType> target_capacity_unit_type{};
    /// TagSpecification: a list of TagSpecificationReply.
    XmlList<TagSpecificationReply> tag_specifications{};

    /// Whether two say the same.
    friend constexpr bool operator==(const SpotFleetRequestConfigDataReply&,
                                     const SpotFleetRequestConfigDataReply&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<
            &SpotFleetRequestConfigDataReply::iam_fleet_role,
            &SpotFleetRequestConfigDataReply::target_capacity,
            &SpotFleetRequestConfigDataReply::allocation_strategy,
            &SpotFleetRequestConfigDataReply::on_demand_allocation_strategy,
            &SpotFleetRequestConfigDataReply::spot_maintenance_strategies,
            &SpotFleetRequestConfigDataReply::client_token,
            &SpotFleetRequestConfigDataReply::excess_capacity_termination_policy,
            &SpotFleetRequestConfigDataReply::fulfilled_capacity,
            &SpotFleetRequestConfigDataReply::on_demand_fulfilled_capacity,
            &SpotFleetRequestConfigDataReply::launch_specifications,
            &SpotFleetRequestConfigDataReply::launch_template_configs,
            &SpotFleetRequestConfigDataReply::spot_price,
            &SpotFleetRequestConfigDataReply::on_demand_target_capacity,
            &SpotFleetRequestConfigDataReply::on_demand_max_total_price,
            &SpotFleetRequestConfigDataReply::spot_max_total_price,
            &SpotFleetRequestConfigDataReply::terminate_instances_with_expiration,
            &SpotFleetRequestConfigDataReply::type, &SpotFleetRequestConfigDataReply::valid_from,
            &SpotFleetRequestConfigDataReply::valid_until,
            &SpotFleetRequestConfigDataReply::replace_unhealthy_instances,
            &SpotFleetRequestConfigDataReply::instance_interruption_behavior,
            &SpotFleetRequestConfigDataReply::load_balancers_config,
            &SpotFleetRequestConfigDataReply::instance_pools_to_use_count,
            &SpotFleetRequestConfigDataReply::context,
            &SpotFleetRequestConfigDataReply::target_capacity_unit_type,
            &SpotFleetRequestConfigDataReply::tag_specifications>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("iamFleetRole", self.iam_fleet_role);
            row("targetCapacity", self.target_capacity);
            row("allocationStrategy", self.allocation_strategy);
            row("onDemandAllocationStrategy", self.on_demand_allocation_strategy);
            row("spotMaintenanceStrategies", self.spot_maintenance_strategies);
            row("clientToken", self.client_token);
            row("excessCapacityTerminationPolicy", self.excess_capacity_termination_policy);
            row("fulfilledCapacity", self.fulfilled_capacity);
            row("onDemandFulfilledCapacity", self.on_demand_fulfilled_capacity);
            row("launchSpecifications", self.launch_specifications);
            row("launchTemplateConfigs", self.launch_template_configs);
            row("spotPrice", self.spot_price);
            row("onDemandTargetCapacity", self.on_demand_target_capacity);
            row("onDemandMaxTotalPrice", self.on_demand_max_total_price);
            row("spotMaxTotalPrice", self.spot_max_total_price);
            row("terminateInstancesWithExpiration", self.terminate_instances_with_expiration);
            row("type", self.type);
            row("validFrom", self.valid_from);
            row("validUntil", self.valid_until);
            row("replaceUnhealthyInstances", self.replace_unhealthy_instances);
            row("instanceInterruptionBehavior", self.instance_interruption_behavior);
            row("loadBalancersConfig", self.load_balancers_config);
            row("instancePoolsToUseCount", self.instance_pools_to_use_count);
            row("context", self.context);
            row("targetCapacityUnitType", self.target_capacity_unit_type);
            row("TagSpecification", self.tag_specifications);
        }
    };
};

/// SpotFleetRequestConfig, a structure in what EC2 answers to DescribeSpotFleetRequests.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_SpotFleetRequestConfig.html
struct SpotFleetRequestConfig {
    /// activityStatus: `error`, `pending_fulfillment`, `pending_termination` or `fulfilled`.
    XmlValue<ActivityStatus> activity_status{};
    /// createTime: a time.
    XmlValue<Timestamp> create_time{};
    /// spotFleetRequestConfig: a SpotFleetRequestConfigDataReply.
    Optional<SpotFleetRequestConfigDataReply> spot_fleet_request_config{};
    /// spotFleetRequestId: a spot fleet request id, `sfr-…`.
    XmlValue<SpotFleetRequestId> spot_fleet_request_id{};
    /// spotFleetRequestState: one of 7 words, such as `submitted`.
    XmlValue<BatchState> spot_fleet_request_state{};
    /// tagSet: a list of TagReply.
    XmlList<TagReply> tags{};

    /// Whether two say the same.
    friend constexpr bool operator==(const SpotFleetRequestConfig&,
                                     const SpotFleetRequestConfig&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<
            &SpotFleetRequestConfig::activity_status, &SpotFleetRequestConfig::create_time,
            &SpotFleetRequestConfig::spot_fleet_request_config,
            &SpotFleetRequestConfig::spot_fleet_request_id,
            &SpotFleetRequestConfig::spot_fleet_request_state, &SpotFleetRequestConfig::tags>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("activityStatus", self.activity_status);
            row("createTime", self.create_time);
            row("spotFleetRequestConfig", self.spot_fleet_request_config);
            row("spotFleetRequestId", self.spot_fleet_request_id);
            row("spotFleetRequestState", self.spot_fleet_request_state);
            row("tagSet", self.tags);
        }
    };
};

/// What EC2 answers to DescribeSpotFleetRequests. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeSpotFleetRequests.html
struct DescribeSpotFleetRequestsResult {
    /// nextToken: for the next page, if there is one.
    Optional<AnyText> next_token{};
    /// spotFleetRequestConfigSet: a list of SpotFleetRequestConfig.
    XmlList<SpotFleetRequestConfig> spot_fleet_request_configs{};
    /// requestId: by which AWS finds the request again.
    XmlText request_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const DescribeSpotFleetRequestsResult&,
                                     const DescribeSpotFleetRequestsResult&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&DescribeSpotFleetRequestsResult::next_token,
                                &DescribeSpotFleetRequestsResult::spot_fleet_request_configs,
                                &DescribeSpotFleetRequestsResult::request_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("nextToken", self.next_token);
            row("spotFleetRequestConfigSet", self.spot_fleet_request_configs);
            row("requestId", self.request_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
