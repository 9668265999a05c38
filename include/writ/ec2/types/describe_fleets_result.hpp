// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// What EC2 answers to DescribeFleets.
#ifndef WRIT_EC2_TYPES_DESCRIBE_FLEETS_RESULT_HPP
#define WRIT_EC2_TYPES_DESCRIBE_FLEETS_RESULT_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/fleet_id.hpp>
#include <writ/ec2/types/fleet_launch_template_overrides.hpp>
#include <writ/ec2/types/fleet_launch_template_specification_reply.hpp>
#include <writ/ec2/types/instance_id.hpp>
#include <writ/ec2/types/launch_template_and_overrides_response.hpp>
#include <writ/ec2/types/tag_reply.hpp>
#include <writ/reply/xml_boolean.hpp>
#include <writ/reply/xml_integer.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>
#include <writ/value/double.hpp>
#include <writ/value/timestamp.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
class DefaultTargetCapacityType;  // writ/ec2/types/default_target_capacity_type.hpp
class FleetActivityStatus;  // writ/ec2/types/fleet_activity_status.hpp
// writ/ec2/types/fleet_capacity_reservation_usage_strategy.hpp
class FleetCapacityReservationUsageStrategy;
// writ/ec2/types/fleet_excess_capacity_termination_policy.hpp
class FleetExcessCapacityTerminationPolicy;
class FleetOnDemandAllocationStrategy;  // writ/ec2/types/fleet_on_demand_allocation_strategy.hpp
class FleetReplacementStrategy;  // writ/ec2/types/fleet_replacement_strategy.hpp
class FleetReservationType;  // writ/ec2/types/fleet_reservation_type.hpp
class FleetStateCode;  // writ/ec2/types/fleet_state_code.hpp
class FleetType;  // writ/ec2/types/fleet_type.hpp
class InstanceLifecycle;  // writ/ec2/types/instance_lifecycle.hpp
class InstanceType;  // writ/ec2/types/instance_type.hpp
class PlatformValues;  // writ/ec2/types/platform_values.hpp
class SpotAllocationStrategy;  // writ/ec2/types/spot_allocation_strategy.hpp
class SpotInstanceInterruptionBehavior;  // writ/ec2/types/spot_instance_interruption_behavior.hpp
class TargetCapacityUnitType;  // writ/ec2/types/target_capacity_unit_type.hpp

/// FleetLaunchTemplateConfig, a structure in what EC2 answers to DescribeFleets.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_FleetLaunchTemplateConfig.html
struct FleetLaunchTemplateConfig {
    /// launchTemplateSpecification: a FleetLaunchTemplateSpecificationReply.
    Optional<FleetLaunchTemplateSpecificationReply> launch_template_specification{};
    /// overrides: a list of FleetLaunchTemplateOverrides.
    XmlList<FleetLaunchTemplateOverrides> overrides{};

    /// Whether two say the same.
    friend constexpr bool operator==(const FleetLaunchTemplateConfig&,
                                     const FleetLaunchTemplateConfig&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&FleetLaunchTemplateConfig::launch_template_specification,
                                &FleetLaunchTemplateConfig::overrides>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("launchTemplateSpecification", self.launch_template_specification);
            row("overrides", self.overrides);
        }
    };
};

/// TargetCapacitySpecification, a structure in what EC2 answers to DescribeFleets.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_TargetCapacitySpecification.html
struct TargetCapacitySpecification {
    /// totalTargetCapacity: a whole number.
    XmlInteger total_target_capacity{};
    /// onDemandTargetCapacity: a whole number.
    XmlInteger on_demand_target_capacity{};
    /// spotTargetCapacity: a whole number.
    XmlInteger spot_target_capacity{};
    /// defaultTargetCapacityType: `spot`, `on-demand`, `capacity-block` or `reserved-capacity`.
    XmlValue<DefaultTargetCapacityType> default_target_capacity_type{};
    /// targetCapacityUnitType: `vcpu`, `memory-mib` or `units`.
    XmlValue<TargetCapacityUnitType> target_capacity_unit_type{};

    /// Whether two say the same.
    friend constexpr bool operator==(const TargetCapacitySpecification&,
                                     const TargetCapacitySpecification&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&TargetCapacitySpecification::total_target_capacity,
                                &TargetCapacitySpecification::on_demand_target_capacity,
                                &TargetCapacitySpecification::spot_target_capacity,
                                &TargetCapacitySpecification::default_target_capacity_type,
                                &TargetCapacitySpecification::target_capacity_unit_type>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("totalTargetCapacity", self.total_target_capacity);
            row("onDemandTargetCapacity", self.on_demand_target_capacity);
            row("spotTargetCapacity", self.spot_target_capacity);
            row("defaultTargetCapacityType", self.default_target_capacity_type);
            row("targetCapacityUnitType", self.target_capacity_unit_type);
        }
    };
};

/// FleetSpotCapacityRebalance, a structure in what EC2 answers to DescribeFleets.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_FleetSpotCapacityRebalance.html
struct FleetSpotCapacityRebalance {
    /// replacementStrategy: `launch` or `launch-before-terminate`.
    XmlValue<FleetReplacementStrategy> replacement_strategy{};
    /// terminationDelay: a whole number.
    XmlInteger termination_delay{};

    /// Whether two say the same.
    friend constexpr bool operator==(const FleetSpotCapacityRebalance&,
                                     const FleetSpotCapacityRebalance&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&FleetSpotCapacityRebalance::replacement_strategy,
                                &FleetSpotCapacityRebalance::termination_delay>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("replacementStrategy", self.replacement_strategy);
            row("terminationDelay", self.termination_delay);
        }
    };
};

/// FleetSpotMaintenanceStrategies, a structure in what EC2 answers to DescribeFleets.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_FleetSpotMaintenanceStrategies.html
struct FleetSpotMaintenanceStrategies {
    /// capacityRebalance: a FleetSpotCapacityRebalance.
    Optional<FleetSpotCapacityRebalance> capacity_rebalance{};

    /// Whether two say the same.
    friend constexpr bool operator==(const FleetSpotMaintenanceStrategies&,
                                     const FleetSpotMaintenanceStrategies&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&FleetSpotMaintenanceStrategies::capacity_rebalance>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("capacityRebalance", self.capacity_rebalance);
        }
    };
};

/// SpotOptions, a structure in what EC2 answers to DescribeFleets.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_SpotOptions.html
struct SpotOptions {
    /// allocationStrategy: one of 5 words, such as `lowest-price`.
    XmlValue<SpotAllocationStrategy> allocation_strategy{};
    /// maintenanceStrategies: FleetSpotMaintenanceStrategies.
    Optional<FleetSpotMaintenanceStrategies> maintenance_strategies{};
    /// instanceInterruptionBehavior: `hibernate`, `stop` or `terminate`.
    XmlValue<SpotInstanceInterruptionBehavior> instance_interruption_behavior{};
    /// instancePoolsToUseCount: a whole number.
    XmlInteger instance_pools_to_use_count{};
    /// singleInstanceType: yes or no.
    XmlBoolean single_instance_type{};
    /// singleAvailabilityZone: yes or no.
    XmlBoolean single_availability_zone{};
    /// minTargetCapacity: a whole number.
    XmlInteger min_target_capacity{};
    /// maxTotalPrice: text.
    XmlText max_total_price{};

    /// Whether two say the same.
    friend constexpr bool operator==(const SpotOptions&, const SpotOptions&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<
            &SpotOptions::allocation_strategy, &SpotOptions::maintenance_strategies,
            &SpotOptions::instance_interruption_behavior, &SpotOptions::instance_pools_to_use_count,
            &SpotOptions::single_instance_type, &SpotOptions::single_availability_zone,
            &SpotOptions::min_target_capacity, &SpotOptions::max_total_price>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("allocationStrategy", self.allocation_strategy);
            row("maintenanceStrategies", self.maintenance_strategies);
            row("instanceInterruptionBehavior", self.instance_interruption_behavior);
            row("instancePoolsToUseCount", self.instance_pools_to_use_count);
            row("singleInstanceType", self.single_instance_type);
            row("singleAvailabilityZone", self.single_availability_zone);
            row("minTargetCapacity", self.min_target_capacity);
            row("maxTotalPrice", self.max_total_price);
        }
    };
};

/// CapacityReservationOptions, a structure in what EC2 answers to DescribeFleets.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CapacityReservationOptions.html
struct CapacityReservationOptions {
    /// usageStrategy: `use-capacity-reservations-first`.
    XmlValue<FleetCapacityReservationUsageStrategy> usage_strategy{};

    /// Whether two say the same.
    friend constexpr bool operator==(const CapacityReservationOptions&,
                                     const CapacityReservationOptions&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&CapacityReservationOptions::usage_strategy>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("usageStrategy", self.usage_strategy);
        }
    };
};

/// OnDemandOptions, a structure in what EC2 answers to DescribeFleets.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_OnDemandOptions.html
struct OnDemandOptions {
    /// allocationStrategy: `lowest-price` or `prioritized`.
    XmlValue<FleetOnDemandAllocationStrategy> allocation_strategy{};
    /// capacityReservationOptions: CapacityReservationOptions.
    Optional<CapacityReservationOptions> capacity_reservation_options{};
    /// singleInstanceType: yes or no.
    XmlBoolean single_instance_type{};
    /// singleAvailabilityZone: yes or no.
    XmlBoolean single_availability_zone{};
    /// minTargetCapacity: a whole number.
    XmlInteger min_target_capacity{};
    /// maxTotalPrice: text.
    XmlText max_total_price{};

    /// Whether two say the same.
    friend constexpr bool operator==(const OnDemandOptions&,
                                     const OnDemandOptions&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<
            &OnDemandOptions::allocation_strategy, &OnDemandOptions::capacity_reservation_options,
            &OnDemandOptions::single_instance_type, &OnDemandOptions::single_availability_zone,
            &OnDemandOptions::min_target_capacity, &OnDemandOptions::max_total_price>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("allocationStrategy", self.allocation_strategy);
            row("capacityReservationOptions", self.capacity_reservation_options);
            row("singleInstanceType", self.single_instance_type);
            row("singleAvailabilityZone", self.single_availability_zone);
            row("minTargetCapacity", self.min_target_capacity);
            row("maxTotalPrice", self.max_total_price);
        }
    };
};

/// ReservedCapacityOptions, a structure in what EC2 answers to DescribeFleets.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ReservedCapacityOptions.html
struct ReservedCapacityOptions {
    /// reservationTypeSet: each `interruptible-capacity-reservation`.
    XmlList<XmlValue<FleetReservationType>> reservation_types{};

    /// Whether two say the same.
    friend constexpr bool operator==(const ReservedCapacityOptions&,
                                     const ReservedCapacityOptions&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&ReservedCapacityOptions::reservation_types>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("reservationTypeSet", self.reservation_types);
        }
    };
};

/// DescribeFleetError, a structure in what EC2 answers to DescribeFleets.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeFleetError.html
struct DescribeFleetError {
    /// launchTemplateAndOverrides: a LaunchTemplateAndOverridesResponse.
    Optional<LaunchTemplateAndOverridesResponse> launch_template_and_overrides{};
    /// lifecycle: `spot`, `on-demand` or `interruptible-capacity-reservation`.
    XmlValue<InstanceLifecycle> lifecycle{};
    /// errorCode: text.
    XmlText error_code{};
    /// errorMessage: text.
    XmlText error_message{};

    /// Whether two say the same.
    friend constexpr bool operator==(const DescribeFleetError&,
                                     const DescribeFleetError&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&DescribeFleetError::launch_template_and_overrides,
                                &DescribeFleetError::lifecycle, &DescribeFleetError::error_code,
                                &DescribeFleetError::error_message>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("launchTemplateAndOverrides", self.launch_template_and_overrides);
            row("lifecycle", self.lifecycle);
            row("errorCode", self.error_code);
            row("errorMessage", self.error_message);
        }
    };
};

/// DescribeFleetsInstances, a structure in what EC2 answers to DescribeFleets.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeFleetsInstances.html
struct DescribeFleetsInstances {
    /// launchTemplateAndOverrides: a LaunchTemplateAndOverridesResponse.
    Optional<LaunchTemplateAndOverridesResponse> launch_template_and_overrides{};
    /// lifecycle: `spot`, `on-demand` or `interruptible-capacity-reservation`.
    XmlValue<InstanceLifecycle> lifecycle{};
    /// instanceIds: instance ids, `i-…`.
    XmlList<XmlValue<InstanceId>> instance_ids{};
    /// instanceType: one of 1,405 words, such as `a1.medium`.
    XmlValue<InstanceType> instance_type{};
    /// platform: `Windows`.
    XmlValue<PlatformValues> platform{};

    /// Whether two say the same.
    friend constexpr bool operator==(const DescribeFleetsInstances&,
                                     const DescribeFleetsInstances&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members =
            Members<&DescribeFleetsInstances::launch_template_and_overrides,
                    &DescribeFleetsInstances::lifecycle, &DescribeFleetsInstances::instance_ids,
                    &DescribeFleetsInstances::instance_type, &DescribeFleetsInstances::platform>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("launchTemplateAndOverrides", self.launch_template_and_overrides);
            row("lifecycle", self.lifecycle);
            row("instanceIds", self.instance_ids);
            row("instanceType", self.instance_type);
            row("platform", self.platform);
        }
    };
};

/// FleetData, a structure in what EC2 answers to DescribeFleets.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_FleetData.html
struct FleetData {
    /// activityStatus: `error`, `pending_fulfillment`, `pending_termination` or `fulfilled`.
    XmlValue<FleetActivityStatus> activity_status{};
    /// createTime: a time.
    XmlValue<Timestamp> create_time{};
    /// fleetId: a fleet id, `fleet-…`.
    XmlValue<FleetId> fleet_id{};
    /// fleetState: one of 7 words, such as `submitted`.
    XmlValue<FleetStateCode> fleet_state{};
    /// clientToken: text.
    XmlText client_token{};
    /// excessCapacityTerminationPolicy: `no-termination` or `termination`.
    XmlValue<FleetExcessCapacityTerminationPolicy> excess_capacity_termination_policy{};
    /// fulfilledCapacity: a number.
    XmlValue<Double> fulfilled_capacity{};
    /// fulfilledOnDemandCapacity: a number.
    XmlValue<Double> fulfilled_on_demand_capacity{};
    /// launchTemplateConfigs: a list of FleetLaunchTemplateConfig.
    XmlList<FleetLaunchTemplateConfig> launch_template_configs{};
    /// targetCapacitySpecification: a TargetCapacitySpecification.
    Optional<TargetCapacitySpecification> target_capacity_specification{};
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
    /// spotOptions: SpotOptions.
    Optional<SpotOptions> spot_options{};
    /// onDemandOptions: OnDemandOptions.
    Optional<OnDemandOptions> on_demand_options{};
    /// reservedCapacityOptions: ReservedCapacityOptions.
    Optional<ReservedCapacityOptions> reserved_capacity_options{};
    /// tagSet: a list of TagReply.
    XmlList<TagReply> tags{};
    /// errorSet: a list of DescribeFleetError.
    XmlList<DescribeFleetError> errors{};
    /// fleetInstanceSet: a list of DescribeFleetsInstances.
    XmlList<DescribeFleetsInstances> instances{};
    /// context: text.
    XmlText context{};

    /// Whether two say the same.
    friend constexpr bool operator==(const FleetData&, const FleetData&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<
            &FleetData::activity_status, &FleetData::create_time, &FleetData::fleet_id,
            &FleetData::fleet_state, &FleetData::client_token,
            &FleetData::excess_capacity_termination_policy, &FleetData::fulfilled_capacity,
            &FleetData::fulfilled_on_demand_capacity, &FleetData::launch_template_configs,
            &FleetData::target_capacity_specification,
            &FleetData::terminate_instances_with_expiration, &FleetData::type,
            &FleetData::valid_from, &FleetData::valid_until,
            &FleetData::replace_unhealthy_instances, &FleetData::spot_options,
            &FleetData::on_demand_options, &FleetData::reserved_capacity_options, &FleetData::tags,
            &FleetData::errors, &FleetData::instances, &FleetData::context>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("activityStatus", self.activity_status);
            row("createTime", self.create_time);
            row("fleetId", self.fleet_id);
            row("fleetState", self.fleet_state);
            row("clientToken", self.client_token);
            row("excessCapacityTerminationPolicy", self.excess_capacity_termination_policy);
            row("fulfilledCapacity", self.fulfilled_capacity);
            row("fulfilledOnDemandCapacity", self.fulfilled_on_demand_capacity);
            row("launchTemplateConfigs", self.launch_template_configs);
            row("targetCapacitySpecification", self.target_capacity_specification);
            row("terminateInstancesWithExpiration", self.terminate_instances_with_expiration);
            row("type", self.type);
            row("validFrom", self.valid_from);
            row("validUntil", self.valid_until);
            row("replaceUnhealthyInstances", self.replace_unhealthy_instances);
            row("spotOptions", self.spot_options);
            row("onDemandOptions", self.on_demand_options);
            row("reservedCapacityOptions", self.reserved_capacity_options);
            row("tagSet", self.tags);
            row("errorSet", self.errors);
            row("fleetInstanceSet", self.instances);
            row("context", self.context);
        }
    };
};

/// What EC2 answers to DescribeFleets. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeFleets.html
struct DescribeFleetsResult {
    /// nextToken: for the next page, if there is one.
    Optional<AnyText> next_token{};
    /// fleetSet: a list of FleetData.
    XmlList<FleetData> fleets{};
    /// requestId: by which AWS finds the request again.
    XmlText request_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const DescribeFleetsResult&,
                                     const DescribeFleetsResult&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&DescribeFleetsResult::next_token, &DescribeFleetsResult::fleets,
                                &DescribeFleetsResult::request_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("nextToken", self.next_token);
            row("fleetSet", self.fleets);
            row("requestId", self.request_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
