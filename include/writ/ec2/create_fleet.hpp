// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The request CreateFleet.
#ifndef WRIT_EC2_CREATE_FLEET_HPP
#define WRIT_EC2_CREATE_FLEET_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/optional.hpp>
#include <writ/core/required.hpp>
#include <writ/ec2/rules/list_length.hpp>
#include <writ/ec2/rules/tagged_types.hpp>
#include <writ/ec2/rules/tags.hpp>
#include <writ/ec2/types/api.hpp>
#include <writ/ec2/types/create_fleet_result.hpp>
#include <writ/ec2/types/extra_parameters.hpp>
#include <writ/ec2/types/fleet_capacity_reservation_usage_strategy.hpp>
#include <writ/ec2/types/fleet_excess_capacity_termination_policy.hpp>
#include <writ/ec2/types/fleet_launch_template_config_request.hpp>
#include <writ/ec2/types/fleet_on_demand_allocation_strategy.hpp>
#include <writ/ec2/types/fleet_replacement_strategy.hpp>
#include <writ/ec2/types/fleet_reservation_type.hpp>
#include <writ/ec2/types/fleet_type.hpp>
#include <writ/ec2/types/spot_allocation_strategy.hpp>
#include <writ/ec2/types/spot_instance_interruption_behavior.hpp>
#include <writ/ec2/types/tag_specification.hpp>
#include <writ/ec2/types/target_capacity_specification_request.hpp>
#include <writ/reply/reply.hpp>
#include <writ/rule/check.hpp>
#include <writ/rule/rule.hpp>
#include <writ/schema/parameter.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>
#include <writ/value/client_token.hpp>
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

/// FleetSpotCapacityRebalanceRequest, a structure in CreateFleet.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_FleetSpotCapacityRebalanceRequest.html
struct FleetSpotCapacityRebalanceRequest {
    /// ReplacementStrategy: `launch` or `launch-before-terminate`.
    Optional<FleetReplacementStrategy> replacement_strategy{};
    /// TerminationDelay: a whole number.
    Optional<Integer> termination_delay{};

    /// Whether two are equal.
    friend constexpr bool operator==(const FleetSpotCapacityRebalanceRequest&,
                                     const FleetSpotCapacityRebalanceRequest&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&FleetSpotCapacityRebalanceRequest::replacement_strategy,
                                &FleetSpotCapacityRebalanceRequest::termination_delay>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("ReplacementStrategy", self.replacement_strategy);
            row("TerminationDelay", self.termination_delay);
        }
    };
};

/// FleetSpotMaintenanceStrategiesRequest, a structure in CreateFleet.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_FleetSpotMaintenanceStrategiesRequest.html
struct FleetSpotMaintenanceStrategiesRequest {
    /// CapacityRebalance: a FleetSpotCapacityRebalanceRequest.
    FleetSpotCapacityRebalanceRequest capacity_rebalance{};

    /// Whether two are equal.
    friend constexpr bool operator==(const FleetSpotMaintenanceStrategiesRequest&,
                                     const FleetSpotMaintenanceStrategiesRequest&) noexcept =
        default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&FleetSpotMaintenanceStrategiesRequest::capacity_rebalance>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("CapacityRebalance", self.capacity_rebalance);
        }
    };
};

/// SpotOptionsRequest, a structure in CreateFleet.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_SpotOptionsRequest.html
struct SpotOptionsRequest {
    /// AllocationStrategy: one of 5 words, such as `lowest-price`.
    Optional<SpotAllocationStrategy> allocation_strategy{};
    /// MaintenanceStrategies: a FleetSpotMaintenanceStrategiesRequest.
    FleetSpotMaintenanceStrategiesRequest maintenance_strategies{};
    /// InstanceInterruptionBehavior: `hibernate`, `stop` or `terminate`.
    Optional<SpotInstanceInterruptionBehavior> instance_interruption_behavior{};
    /// InstancePoolsToUseCount: a whole number.
    Optional<Integer> instance_pools_to_use_count{};
    /// SingleInstanceType: yes or no.
    YesNo single_instance_type{};
    /// SingleAvailabilityZone: yes or no.
    YesNo single_availability_zone{};
    /// MinTargetCapacity: a whole number.
    Optional<Integer> min_target_capacity{};
    /// MaxTotalPrice: text.
    Optional<AnyText> max_total_price{};

    /// Whether two are equal.
    friend constexpr bool operator==(const SpotOptionsRequest&,
                                     const SpotOptionsRequest&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<
            &SpotOptionsRequest::allocation_strategy, &SpotOptionsRequest::maintenance_strategies,
            &SpotOptionsRequest::instance_interruption_behavior,
            &SpotOptionsRequest::instance_pools_to_use_count,
            &SpotOptionsRequest::single_instance_type,
            &SpotOptionsRequest::single_availability_zone, &SpotOptionsRequest::min_target_capacity,
            &SpotOptionsRequest::max_total_price>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("AllocationStrategy", self.allocation_strategy);
            row("MaintenanceStrategies", self.maintenance_strategies);
            row("InstanceInterruptionBehavior", self.instance_interruption_behavior);
            row("InstancePoolsToUseCount", self.instance_pools_to_use_count);
            row("SingleInstanceType", self.single_instance_type);
            row("SingleAvailabilityZone", self.single_availability_zone);
            row("MinTargetCapacity", self.min_target_capacity);
            row("MaxTotalPrice", self.max_total_price);
        }
    };
};

/// CapacityReservationOptionsRequest, a structure in CreateFleet.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CapacityReservationOptionsRequest.html
struct CapacityReservationOptionsRequest {
    /// UsageStrategy: `use-capacity-reservations-first`.
    Optional<FleetCapacityReservationUsageStrategy> usage_strategy{};

    /// Whether two are equal.
    friend constexpr bool operator==(const CapacityReservationOptionsRequest&,
                                     const CapacityReservationOptionsRequest&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&CapacityReservationOptionsRequest::usage_strategy>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("UsageStrategy", self.usage_strategy);
        }
    };
};

/// OnDemandOptionsRequest, a structure in CreateFleet.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_OnDemandOptionsRequest.html
struct OnDemandOptionsRequest {
    /// AllocationStrategy: `lowest-price` or `prioritized`.
    Optional<FleetOnDemandAllocationStrategy> allocation_strategy{};
    /// CapacityReservationOptions: a CapacityReservationOptionsRequest.
    CapacityReservationOptionsRequest capacity_reservation_options{};
    /// SingleInstanceType: yes or no.
    YesNo single_instance_type{};
    /// SingleAvailabilityZone: yes or no.
    YesNo single_availability_zone{};
    /// MinTargetCapacity: a whole number.
    Optional<Integer> min_target_capacity{};
    /// MaxTotalPrice: text.
    Optional<AnyText> max_total_price{};

    /// Whether two are equal.
    friend constexpr bool operator==(const OnDemandOptionsRequest&,
                                     const OnDemandOptionsRequest&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&OnDemandOptionsRequest::allocation_strategy,
                                &OnDemandOptionsRequest::capacity_reservation_options,
                                &OnDemandOptionsRequest::single_instance_type,
                                &OnDemandOptionsRequest::single_availability_zone,
                                &OnDemandOptionsRequest::min_target_capacity,
                                &OnDemandOptionsRequest::max_total_price>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("AllocationStrategy", self.allocation_strategy);
            row("CapacityReservationOptions", self.capacity_reservation_options);
            row("SingleInstanceType", self.single_instance_type);
            row("SingleAvailabilityZone", self.single_availability_zone);
            row("MinTargetCapacity", self.min_target_capacity);
            row("MaxTotalPrice", self.max_total_price);
        }
    };
};

/// ReservedCapacityOptionsRequest, a structure in CreateFleet.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ReservedCapacityOptionsRequest.html
struct ReservedCapacityOptionsRequest {
    /// ReservationType.N: each `interruptible-capacity-reservation`.
    List<FleetReservationType> reservation_types{};

    /// Whether two are equal.
    friend constexpr bool operator==(const ReservedCapacityOptionsRequest&,
                                     const ReservedCapacityOptionsRequest&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&ReservedCapacityOptionsRequest::reservation_types>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("ReservationType", self.reservation_types);
        }
    };
};

/// The request CreateFleet. API version 2016-11-15, members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateFleet.html
struct CreateFleet {
    /// LaunchTemplateConfigs.N: a list of FleetLaunchTemplateConfigRequest, at most 50.
    Required<List<FleetLaunchTemplateConfigRequest>,
             struct LaunchTemplateConfigs_given_right_and_in_order>
        launch_template_configs;
    /// TargetCapacitySpecification: a TargetCapacitySpecificationRequest.
    Required<TargetCapacitySpecificationRequest,
             struct TargetCapacitySpecification_given_right_and_in_order>
        target_capacity_specification;
    /// DryRun: with `true`, EC2 only tells whether the caller may do this.
    YesNo dry_run{};
    /// ClientToken: the caller's name for this request, the same in each retry.
    Optional<ClientToken> client_token{};
    /// SpotOptions: a SpotOptionsRequest.
    SpotOptionsRequest spot_options{};
    /// OnDemandOptions: an OnDemandOptionsRequest.
    OnDemandOptionsRequest on_demand_options{};
    /// ReservedCapacityOptions: a ReservedCapacityOptionsRequest.
    ReservedCapacityOptionsRequest reserved_capacity_options{};
    /// ExcessCapacityTerminationPolicy: `no-termination` or `termination`.
    Optional<FleetExcessCapacityTerminationPolicy> excess_capacity_termination_policy{};
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
    /// TagSpecification.N: tags for new resources.
    List<TagSpecification> tag_specifications{};
    /// Context: text.
    Optional<AnyText> context{};
    /// Parameters that this version does not know, sent after all others.
    List<Parameter> extra{};

    /// Whether two are equal.
    friend constexpr bool operator==(const CreateFleet&, const CreateFleet&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Action, as it is sent.
        static constexpr std::string_view action = "CreateFleet";
        /// Version, as it is sent.
        static constexpr std::string_view version = api_version;
        /// What its reply holds.
        using result_type = CreateFleetResult;
        /// Its rules, in the order they are judged.
        using rules = Rules<list_is_longer_than_documented, tag_specification_type_rules,
                            tag_specification_rules, extra_parameter_rules>;
        /// The types of resources that it tags.
        static constexpr std::string_view tagged_types[] = {
            "fleet", "instance", "volume", "network-interface"};

        /// Tells of lists their names, sizes, and how many elements the service model gives each.
        template <class Self, class Tell>
        static constexpr void list_lengths(const Self& self, Tell tell) {
            tell("LaunchTemplateConfigs.N", self.launch_template_configs.size(), 50);
        }
        /// Its members, in order.
        using members = Members<
            &CreateFleet::launch_template_configs, &CreateFleet::target_capacity_specification,
            &CreateFleet::dry_run, &CreateFleet::client_token, &CreateFleet::spot_options,
            &CreateFleet::on_demand_options, &CreateFleet::reserved_capacity_options,
            &CreateFleet::excess_capacity_termination_policy,
            &CreateFleet::terminate_instances_with_expiration, &CreateFleet::type,
            &CreateFleet::valid_from, &CreateFleet::valid_until,
            &CreateFleet::replace_unhealthy_instances, &CreateFleet::tag_specifications,
            &CreateFleet::context, &CreateFleet::extra>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("LaunchTemplateConfigs", self.launch_template_configs);
            row("TargetCapacitySpecification", self.target_capacity_specification);
            row("DryRun", self.dry_run);
            row("ClientToken", self.client_token);
            row("SpotOptions", self.spot_options);
            row("OnDemandOptions", self.on_demand_options);
            row("ReservedCapacityOptions", self.reserved_capacity_options);
            row("ExcessCapacityTerminationPolicy", self.excess_capacity_termination_policy);
            row("TerminateInstancesWithExpiration", self.terminate_instances_with_expiration);
            row("Type", self.type);
            row("ValidFrom", self.valid_from);
            row("ValidUntil", self.valid_until);
            row("ReplaceUnhealthyInstances", self.replace_unhealthy_instances);
            row("TagSpecification", self.tag_specifications);
            row("Context", self.context);
            row.extra(self.extra);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
