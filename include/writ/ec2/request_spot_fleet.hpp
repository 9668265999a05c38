// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The request RequestSpotFleet.
#ifndef WRIT_EC2_REQUEST_SPOT_FLEET_HPP
#define WRIT_EC2_REQUEST_SPOT_FLEET_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/optional.hpp>
#include <writ/core/required.hpp>
#include <writ/ec2/rules/list_length.hpp>
#include <writ/ec2/rules/regional.hpp>
#include <writ/ec2/rules/tag_parameters.hpp>
#include <writ/ec2/rules/tags.hpp>
#include <writ/ec2/types/allocation_strategy.hpp>
#include <writ/ec2/types/api.hpp>
#include <writ/ec2/types/block_device_mapping.hpp>
#include <writ/ec2/types/excess_capacity_termination_policy.hpp>
#include <writ/ec2/types/extra_parameters.hpp>
#include <writ/ec2/types/fleet_type.hpp>
#include <writ/ec2/types/iam_instance_profile_specification.hpp>
#include <writ/ec2/types/image_id.hpp>
#include <writ/ec2/types/instance_interruption_behavior.hpp>
#include <writ/ec2/types/instance_network_interface_specification.hpp>
#include <writ/ec2/types/instance_requirements.hpp>
#include <writ/ec2/types/instance_type.hpp>
#include <writ/ec2/types/kernel_id.hpp>
#include <writ/ec2/types/launch_template_config.hpp>
#include <writ/ec2/types/on_demand_allocation_strategy.hpp>
#include <writ/ec2/types/ramdisk_id.hpp>
#include <writ/ec2/types/replacement_strategy.hpp>
#include <writ/ec2/types/request_spot_fleet_result.hpp>
#include <writ/ec2/types/resource_type.hpp>
#include <writ/ec2/types/security_group_id.hpp>
#include <writ/ec2/types/spot_placement.hpp>
#include <writ/ec2/types/tag_specification.hpp>
#include <writ/ec2/types/target_capacity_unit_type.hpp>
#include <writ/reply/reply.hpp>
#include <writ/rule/check.hpp>
#include <writ/rule/rule.hpp>
#include <writ/schema/parameter.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>
#include <writ/value/arn.hpp>
#include <writ/value/client_token.hpp>
#include <writ/value/double.hpp>
#include <writ/value/integer.hpp>
#include <writ/value/timestamp.hpp>
#include <writ/value/yes_no.hpp>
#include <writ/wire/http.hpp>
#include <writ/wire/parameters.hpp>
#include <writ/wire/query.hpp>
#include <writ/wire/read_pairs.hpp>
#include <writ/wire/read_parameters.hpp>
#include <writ/wire/read_query.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// SpotCapacityRebalance, a structure in RequestSpotFleet.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_SpotCapacityRebalance.html
struct SpotCapacityRebalance {
    /// ReplacementStrategy: `launch` or `launch-before-terminate`.
    Optional<ReplacementStrategy> replacement_strategy{};
    /// TerminationDelay: a whole number.
    Optional<Integer> termination_delay{};

    /// Whether two are equal.
    friend constexpr bool operator==(const SpotCapacityRebalance&,
                                     const SpotCapacityRebalance&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&SpotCapacityRebalance::replacement_strategy,
                                &SpotCapacityRebalance::termination_delay>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("ReplacementStrategy", self.replacement_strategy);
            row("TerminationDelay", self.termination_delay);
        }
    };
};

/// SpotMaintenanceStrategies, a structure in RequestSpotFleet.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_SpotMaintenanceStrategies.html
struct SpotMaintenanceStrategies {
    /// CapacityRebalance: a SpotCapacityRebalance.
    SpotCapacityRebalance capacity_rebalance{};

    /// Whether two are equal.
    friend constexpr bool operator==(const SpotMaintenanceStrategies&,
                                     const SpotMaintenanceStrategies&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&SpotMaintenanceStrategies::capacity_rebalance>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("CapacityRebalance", self.capacity_rebalance);
        }
    };
};

/// SpotFleetMonitoring, a structure in RequestSpotFleet.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_SpotFleetMonitoring.html
struct SpotFleetMonitoring {
    /// Enabled: yes or no.
    YesNo enabled{};

    /// Whether two are equal.
    friend constexpr bool operator==(const SpotFleetMonitoring&,
                                     const SpotFleetMonitoring&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&SpotFleetMonitoring::enabled>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("Enabled", self.enabled);
        }
    };
};

/// SpotFleetTagSpecification, a structure in RequestSpotFleet.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_SpotFleetTagSpecification.html
struct SpotFleetTagSpecification {
    /// ResourceType: one of 111 words, such as `capacity-reservation`.
    Required<ResourceType, struct ResourceType_given_right_and_in_order> resource_type;
    /// Tag.N: a list of Tag.
    List<Tag> tags{};

    /// Whether two are equal.
    friend constexpr bool operator==(const SpotFleetTagSpecification&,
                                     const SpotFleetTagSpecification&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&SpotFleetTagSpecification::resource_type,
                                &SpotFleetTagSpecification::tags>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("ResourceType", self.resource_type);
            row("Tag", self.tags);
        }
    };
};

/// GroupIdentifier, a structure in RequestSpotFleet.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GroupIdentifier.html
struct GroupIdentifier {
    /// GroupId: a security group id, `sg-…`.
    Optional<SecurityGroupId> group_id{};
    /// GroupName: text.
    Optional<AnyText> group_name{};

    /// Whether two are equal.
    friend constexpr bool operator==(const GroupIdentifier&,
                                     const GroupIdentifier&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&GroupIdentifier::group_id, &GroupIdentifier::group_name>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("GroupId", self.group_id);
            row("GroupName", self.group_name);
        }
    };
};

/// SpotFleetLaunchSpecification, a structure in RequestSpotFleet.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_SpotFleetLaunchSpecification.html
struct SpotFleetLaunchSpecification {
    /// AddressingType: text.
    Optional<AnyText> addressing_type{};
    /// BlockDeviceMapping.N: a list of BlockDeviceMapping.
    List<BlockDeviceMapping> block_device_mappings{};
    /// EbsOptimized: yes or no.
    YesNo ebs_optimized{};
    /// IamInstanceProfile: an IamInstanceProfileSpecification.
    IamInstanceProfileSpecification iam_instance_profile{};
    /// ImageId: an image id.
    Optional<ImageId> image_id{};
    /// InstanceType: one of 1,405 words, such as `a1.medium`.
    Optional<InstanceType> instance_type{};
    /// KernelId: a kernel id, `aki-…`.
    Optional<KernelId> kernel_id{};
    /// KeyName: text.
    Optional<AnyText> key_name{};
    /// Monitoring: a SpotFleetMonitoring.
    SpotFleetMonitoring monitoring{};
    /// NetworkInterfaceSet.N: a list of InstanceNetworkInterfaceSpecification.
    List<InstanceNetworkInterfaceSpecification> network_interfaces{};
    /// Placement: a SpotPlacement.
    SpotPlacement placement{};
    /// RamdiskId: a ramdisk id, `ari-…`.
    Optional<RamdiskId> ramdisk_id{};
    /// SpotPrice: text.
    Optional<AnyText> spot_price{};
    /// SubnetId: text.
    Optional<AnyText> subnet_id{};
    /// UserData: text.
    Optional<AnyText> user_data{};
    /// WeightedCapacity: a number.
    Optional<Double> weighted_capacity{};
    /// TagSpecificationSet.N: a list of SpotFleetTagSpecification.
    List<SpotFleetTagSpecification> tag_specifications{};
    /// InstanceRequirements: InstanceRequirements.
    InstanceRequirements instance_requirements{};
    /// GroupSet.N: a list of GroupIdentifier.
    List<GroupIdentifier> security_groups{};

    /// Whether two are equal.
    friend constexpr bool operator==(const SpotFleetLaunchSpecification&,
                                     const SpotFleetLaunchSpecification&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its rules, in the order they are judged.
        using rules = Rules<tag_specification_set_rules>;
        /// Its members, in order.
        using members = Members<
            &SpotFleetLaunchSpecification::addressing_type,
            &SpotFleetLaunchSpecification::block_device_mappings,
            &SpotFleetLaunchSpecification::ebs_optimized,
            &SpotFleetLaunchSpecification::iam_instance_profile,
            &SpotFleetLaunchSpecification::image_id, &SpotFleetLaunchSpecification::instance_type,
            &SpotFleetLaunchSpecification::kernel_id, &SpotFleetLaunchSpecification::key_name,
            &SpotFleetLaunchSpecification::monitoring,
            &SpotFleetLaunchSpecification::network_interfaces,
            &SpotFleetLaunchSpecification::placement, &SpotFleetLaunchSpecification::ramdisk_id,
            &SpotFleetLaunchSpecification::spot_price, &SpotFleetLaunchSpecification::subnet_id,
            &SpotFleetLaunchSpecification::user_data,
            &SpotFleetLaunchSpecification::weighted_capacity,
            &SpotFleetLaunchSpecification::tag_specifications,
            &SpotFleetLaunchSpecification::instance_requirements,
            &SpotFleetLaunchSpecification::security_groups>;

        /// Members whose values are never printed.
        static constexpr std::string_view sensitive[] = {"UserData"};

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("AddressingType", self.addressing_type);
            row("BlockDeviceMapping", self.block_device_mappings);
            row("EbsOptimized", self.ebs_optimized);
            row("IamInstanceProfile", self.iam_instance_profile);
            row("ImageId", self.image_id);
            row("InstanceType", self.instance_type);
            row("KernelId", self.kernel_id);
            row("KeyName", self.key_name);
            row("Monitoring", self.monitoring);
            row("NetworkInterfaceSet", self.network_interfaces);
            row("Placement", self.placement);
            row("RamdiskId", self.ramdisk_id);
            row("SpotPrice", self.spot_price);
            row("SubnetId", self.subnet_id);
            row("UserData", self.user_data);
            row("WeightedCapacity", self.weighted_capacity);
            row("TagSpecificationSet", self.tag_specifications);
            row("InstanceRequirements", self.instance_requirements);
            row("GroupSet", self.security_groups);
        }
    };
};

/// ClassicLoadBalancer, a structure in RequestSpotFleet.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ClassicLoadBalancer.html
struct ClassicLoadBalancer {
    /// Name: text.
    Optional<AnyText> name{};

    /// Whether two are equal.
    friend constexpr bool operator==(const ClassicLoadBalancer&,
                                     const ClassicLoadBalancer&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&ClassicLoadBalancer::name>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("Name", self.name);
        }
    };
};

/// ClassicLoadBalancersConfig, a structure in RequestSpotFleet.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ClassicLoadBalancersConfig.html
struct ClassicLoadBalancersConfig {
    /// ClassicLoadBalancers.N: a list of ClassicLoadBalancer, at most 5.
    List<ClassicLoadBalancer> classic_load_balancers{};

    /// Whether two are equal.
    friend constexpr bool operator==(const ClassicLoadBalancersConfig&,
                                     const ClassicLoadBalancersConfig&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its rules, in the order they are judged.
        using rules = Rules<list_is_longer_than_documented>;

        /// Tells of lists their names, sizes, and how many elements the service model gives each.
        template <class Self, class Tell>
        static constexpr void list_lengths(const Self& self, Tell tell) {
            tell("ClassicLoadBalancers.N", self.classic_load_balancers.size(), 5);
        }
        /// Its members, in order.
        using members = Members<&ClassicLoadBalancersConfig::classic_load_balancers>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("ClassicLoadBalancers", self.classic_load_balancers);
        }
    };
};

/// TargetGroup, a structure in RequestSpotFleet.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_TargetGroup.html
struct TargetGroup {
    /// Arn: an ARN.
    Optional<Arn> arn{};

    /// Whether two are equal.
    friend constexpr bool operator==(const TargetGroup&, const TargetGroup&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its rules, in the order they are judged.
        using rules = Rules<arn_lies_outside_region, destination_region_is_not_told>;

        /// Tells of each ARN its name and its member.
        template <class Self, class Tell>
        static constexpr void arns(const Self& self, Tell tell) {
            tell("Arn", self.arn);
        }
        /// Its members, in order.
        using members = Members<&TargetGroup::arn>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("Arn", self.arn);
        }
    };
};

/// TargetGroupsConfig, a structure in RequestSpotFleet.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_TargetGroupsConfig.html
struct TargetGroupsConfig {
    /// TargetGroups.N: a list of TargetGroup, at most 5.
    List<TargetGroup> target_groups{};

    /// Whether two are equal.
    friend constexpr bool operator==(const TargetGroupsConfig&,
                                     const TargetGroupsConfig&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its rules, in the order they are judged.
        using rules = Rules<list_is_longer_than_documented>;

        /// Tells of lists their names, sizes, and how many elements the service model gives each.
        template <class Self, class Tell>
        static constexpr void list_lengths(const Self& self, Tell tell) {
            tell("TargetGroups.N", self.target_groups.size(), 5);
        }
        /// Its members, in order.
        using members = Members<&TargetGroupsConfig::target_groups>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("TargetGroups", self.target_groups);
        }
    };
};

/// LoadBalancersConfig, a structure in RequestSpotFleet.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_LoadBalancersConfig.html
struct LoadBalancersConfig {
    /// ClassicLoadBalancersConfig: a ClassicLoadBalancersConfig.
    ClassicLoadBalancersConfig classic_load_balancers_config{};
    /// TargetGroupsConfig: a TargetGroupsConfig.
    TargetGroupsConfig target_groups_config{};

    /// Whether two are equal.
    friend constexpr bool operator==(const LoadBalancersConfig&,
                                     const LoadBalancersConfig&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&LoadBalancersConfig::classic_load_balancers_config,
                                &LoadBalancersConfig::target_groups_config>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("ClassicLoadBalancersConfig", self.classic_load_balancers_config);
            row("TargetGroupsConfig", self.target_groups_config);
        }
    };
};

/// SpotFleetRequestConfigData, a structure in RequestSpotFleet.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_SpotFleetRequestConfigData.html
struct SpotFleetRequestConfigData {
    /// IamFleetRole: text.
    Required<AnyText, struct IamFleetRole_given_right_and_in_order> iam_fleet_role;
    /// TargetCapacity: a whole number.
    Required<Integer, struct TargetCapacity_given_right_and_in_order> target_capacity;
    /// AllocationStrategy: one of 5 words, such as `lowestPrice`.
    Optional<AllocationStrategy> allocation_strategy{};
    /// OnDemandAllocationStrategy: `lowestPrice` or `prioritized`.
    Optional<OnDemandAllocationStrategy> on_demand_allocation_strategy{};
    /// SpotMaintenanceStrategies: SpotMaintenanceStrategies.
    SpotMaintenanceStrategies spot_maintenance_strategies{};
    /// ClientToken: the caller's name for this request, the same in each retry.
    Optional<ClientToken> client_token{};
    /// ExcessCapacityTerminationPolicy: `noTermination` or `default`.
    Optional<ExcessCapacityTerminationPolicy> excess_capacity_termination_policy{};
    /// FulfilledCapacity: a number.
    Optional<Double> fulfilled_capacity{};
    /// OnDemandFulfilledCapacity: a number.
    Optional<Double> on_demand_fulfilled_capacity{};
    /// LaunchSpecifications.N: a list of SpotFleetLaunchSpecification.
    List<SpotFleetLaunchSpecification> launch_specifications{};
    /// LaunchTemplateConfigs.N: a list of LaunchTemplateConfig.
    List<LaunchTemplateConfig> launch_template_configs{};
    /// SpotPrice: text.
    Optional<AnyText> spot_price{};
    /// OnDemandTargetCapacity: a whole number.
    Optional<Integer> on_demand_target_capacity{};
    /// OnDemandMaxTotalPrice: text.
    Optional<AnyText> on_demand_max_total_price{};
    /// SpotMaxTotalPrice: text.
    Optional<AnyText> spot_max_total_price{};
    /// TerminateInstancesWithExpiration: yes or no.
    YesNo terminate_instances_with_expiration{};
    /// Type: `request`, `maintain` or `instant`.
    Optional<FleetType> type{};
    /// ValidFrom: a time.
    Optional<Timestamp> valid_from{};
    /// ValidUntil: a time.
    Optional<Timestamp> valid_until{};
    /// ReplaceUnhealthyInstances: yes or no.
    YesNo replace_unhealthy_instances{};
    /// InstanceInterruptionBehavior: `hibernate`, `stop` or `terminate`.
    Optional<InstanceInterruptionBehavior> instance_interruption_behavior{};
    /// LoadBalancersConfig: a LoadBalancersConfig.
    LoadBalancersConfig load_balancers_config{};
    /// InstancePoolsToUseCount: a whole number.
    Optional<Integer> instance_pools_to_use_count{};
    /// Context: text.
    Optional<AnyText> context{};
    /// TargetCapacityUnitType: `vcpu`, `memory-mib` or `units`.
    Optional<TargetCapacityUnitType> target_capacity_unit_type{};
    /// TagSpecification.N: tags for new resources.
    List<TagSpecification> tag_specifications{};

    /// Whether two are equal.
    friend constexpr bool operator==(const SpotFleetRequestConfigData&,
                                     const SpotFleetRequestConfigData&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its rules, in the order they are judged.
        using rules = Rules<tag_specification_rules>;
        /// Its members, in order.
        using members = Members<&SpotFleetRequestConfigData::iam_fleet_role,
                                &SpotFleetRequestConfigData::target_capacity,
                                &SpotFleetRequestConfigData::allocation_strategy,
                                &SpotFleetRequestConfigData::on_demand_allocation_strategy,
                                &SpotFleetRequestConfigData::spot_maintenance_strategies,
                                &SpotFleetRequestConfigData::client_token,
                                &SpotFleetRequestConfigData::excess_capacity_termination_policy,
                                &SpotFleetRequestConfigData::fulfilled_capacity,
                                &SpotFleetRequestConfigData::on_demand_fulfilled_capacity,
                                &SpotFleetRequestConfigData::launch_specifications,
                                &SpotFleetRequestConfigData::launch_template_configs,
                                &SpotFleetRequestConfigData::spot_price,
                                &SpotFleetRequestConfigData::on_demand_target_capacity,
                                &SpotFleetRequestConfigData::on_demand_max_total_price,
                                &SpotFleetRequestConfigData::spot_max_total_price,
                                &SpotFleetRequestConfigData::terminate_instances_with_expiration,
                                &SpotFleetRequestConfigData::type,
                                &SpotFleetRequestConfigData::valid_from,
                                &SpotFleetRequestConfigData::valid_until,
                                &SpotFleetRequestConfigData::replace_unhealthy_instances,
                                &SpotFleetRequestConfigData::instance_interruption_behavior,
                                &SpotFleetRequestConfigData::load_balancers_config,
                                &SpotFleetRequestConfigData::instance_pools_to_use_count,
                                &SpotFleetRequestConfigData::context,
                                &SpotFleetRequestConfigData::target_capacity_unit_type,
                                &SpotFleetRequestConfigData::tag_specifications>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("IamFleetRole", self.iam_fleet_role);
            row("TargetCapacity", self.target_capacity);
            row("AllocationStrategy", self.allocation_strategy);
            row("OnDemandAllocationStrategy", self.on_demand_allocation_strategy);
            row("SpotMaintenanceStrategies", self.spot_maintenance_strategies);
            row("ClientToken", self.client_token);
            row("ExcessCapacityTerminationPolicy", self.excess_capacity_termination_policy);
            row("FulfilledCapacity", self.fulfilled_capacity);
            row("OnDemandFulfilledCapacity", self.on_demand_fulfilled_capacity);
            row("LaunchSpecifications", self.launch_specifications);
            row("LaunchTemplateConfigs", self.launch_template_configs);
            row("SpotPrice", self.spot_price);
            row("OnDemandTargetCapacity", self.on_demand_target_capacity);
            row("OnDemandMaxTotalPrice", self.on_demand_max_total_price);
            row("SpotMaxTotalPrice", self.spot_max_total_price);
            row("TerminateInstancesWithExpiration", self.terminate_instances_with_expiration);
            row("Type", self.type);
            row("ValidFrom", self.valid_from);
            row("ValidUntil", self.valid_until);
            row("ReplaceUnhealthyInstances", self.replace_unhealthy_instances);
            row("InstanceInterruptionBehavior", self.instance_interruption_behavior);
            row("LoadBalancersConfig", self.load_balancers_config);
            row("InstancePoolsToUseCount", self.instance_pools_to_use_count);
            row("Context", self.context);
            row("TargetCapacityUnitType", self.target_capacity_unit_type);
            row("TagSpecification", self.tag_specifications);
        }
    };
};

/// The request RequestSpotFleet. API version 2016-11-15, members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RequestSpotFleet.html
struct RequestSpotFleet {
    /// SpotFleetRequestConfig: a SpotFleetRequestConfigData.
    Required<SpotFleetRequestConfigData, struct SpotFleetRequestConfig_given_right_and_in_order>
        spot_fleet_request_config;
    /// DryRun: with `true`, EC2 only tells whether the caller may do this.
    YesNo dry_run{};
    /// Parameters that this version does not know, sent after all others.
    List<Parameter> extra{};

    /// Whether two are equal.
    friend constexpr bool operator==(const RequestSpotFleet&,
                                     const RequestSpotFleet&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Action, as it is sent.
        static constexpr std::string_view action = "RequestSpotFleet";
        /// Version, as it is sent.
        static constexpr std::string_view version = api_version;
        /// What its reply holds.
        using result_type = RequestSpotFleetResult;
        /// Its rules, in the order they are judged.
        using rules = Rules<extra_parameter_rules>;
        /// Its members, in order.
        using members = Members<&RequestSpotFleet::spot_fleet_request_config,
                                &RequestSpotFleet::dry_run, &RequestSpotFleet::extra>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("SpotFleetRequestConfig", self.spot_fleet_request_config);
            row("DryRun", self.dry_run);
            row.extra(self.extra);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
