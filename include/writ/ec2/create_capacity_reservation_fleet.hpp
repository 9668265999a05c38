// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The request CreateCapacityReservationFleet.
#ifndef WRIT_EC2_CREATE_CAPACITY_RESERVATION_FLEET_HPP
#define WRIT_EC2_CREATE_CAPACITY_RESERVATION_FLEET_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/optional.hpp>
#include <writ/core/required.hpp>
#include <writ/ec2/rules/regional.hpp>
#include <writ/ec2/rules/tags.hpp>
#include <writ/ec2/types/api.hpp>
#include <writ/ec2/types/capacity_reservation_instance_platform.hpp>
#include <writ/ec2/types/create_capacity_reservation_fleet_result.hpp>
#include <writ/ec2/types/extra_parameters.hpp>
#include <writ/ec2/types/fleet_capacity_reservation_tenancy.hpp>
#include <writ/ec2/types/fleet_instance_match_criteria.hpp>
#include <writ/ec2/types/instance_type.hpp>
#include <writ/ec2/types/tag_specification.hpp>
#include <writ/reply/reply.hpp>
#include <writ/rule/check.hpp>
#include <writ/rule/rule.hpp>
#include <writ/schema/parameter.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>
#include <writ/value/availability_zone.hpp>
#include <writ/value/availability_zone_id.hpp>
#include <writ/value/client_token.hpp>
#include <writ/value/double.hpp>
#include <writ/value/integer.hpp>
#include <writ/value/limited_number.hpp>
#include <writ/value/timestamp.hpp>
#include <writ/value/yes_no.hpp>
#include <writ/wire/http.hpp>
#include <writ/wire/parameters.hpp>
#include <writ/wire/query.hpp>
#include <writ/wire/read_pairs.hpp>
#include <writ/wire/read_parameters.hpp>
#include <writ/wire/read_query.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// ReservationFleetInstanceSpecification, a structure in CreateCapacityReservationFleet.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ReservationFleetInstanceSpecification.html
struct ReservationFleetInstanceSpecification {
    /// InstanceType: one of 1,405 words, such as `a1.medium`.
    Optional<InstanceType> instance_type{};
    /// InstancePlatform: one of 18 words, such as `Linux/UNIX`.
    Optional<CapacityReservationInstancePlatform> instance_platform{};
    /// Weight: a number, 0.001 to 99.999.
    Optional<Double> weight{};
    /// AvailabilityZone: a zone by its name.
    Optional<AvailabilityZone> availability_zone{};
    /// AvailabilityZoneId: a zone by its id.
    Optional<AvailabilityZoneId> availability_zone_id{};
    /// EbsOptimized: yes or no.
    YesNo ebs_optimized{};
    /// Priority: a whole number.
    Optional<LimitedNumber<Integer, 0>> priority{};

    /// Whether two are equal.
    friend constexpr bool operator==(const ReservationFleetInstanceSpecification&,
                                     const ReservationFleetInstanceSpecification&) noexcept =
        default;

    /// What writ knows of it.
    struct Model {
        /// Its rules, in the order they are judged.
        using rules = Rules<availability_zone_lies_outside_region, zone_id_lies_outside_region,
                            destination_region_is_not_told>;
        /// Its members, in order.
        using members = Members<&ReservationFleetInstanceSpecification::instance_type,
                                &ReservationFleetInstanceSpecification::instance_platform,
                                &ReservationFleetInstanceSpecification::weight,
                                &ReservationFleetInstanceSpecification::availability_zone,
                                &ReservationFleetInstanceSpecification::availability_zone_id,
                                &ReservationFleetInstanceSpecification::ebs_optimized,
                                &ReservationFleetInstanceSpecification::priority>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("InstanceType", self.instance_type);
            row("InstancePlatform", self.instance_platform);
            row("Weight", self.weight);
            row("AvailabilityZone", self.availability_zone);
            row("AvailabilityZoneId", self.availability_zone_id);
            row("EbsOptimized", self.ebs_optimized);
            row("Priority", self.priority);
        }
    };
};

/// The request CreateCapacityReservationFleet. API version 2016-11-15, members as of the EC2 model
/// of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateCapacityReservationFleet.html
struct CreateCapacityReservationFleet {
    /// TotalTargetCapacity: a whole number.
    Required<Integer, struct TotalTargetCapacity_given_right_and_in_order> total_target_capacity;
    /// AllocationStrategy: text.
    Optional<AnyText> allocation_strategy{};
    /// ClientToken: the caller's name for this request, the same in each retry.
    Optional<ClientToken> client_token{};
    /// InstanceTypeSpecification.N: a list of ReservationFleetInstanceSpecification.
    List<ReservationFleetInstanceSpecification> instance_type_specifications{};
    /// Tenancy: `default`.
    Optional<FleetCapacityReservationTenancy> tenancy{};
    /// EndDate: a time.
    Optional<Timestamp> end_date{};
    /// InstanceMatchCriteria: `open`.
    Optional<FleetInstanceMatchCriteria> instance_match_criteria{};
    /// TagSpecification.N: tags for new resources.
    List<TagSpecification> tag_specifications{};
    /// DryRun: with `true`, EC2 only tells whether the caller may do this.
    YesNo dry_run{};
    /// Parameters that this version does not know, sent after all others.
    List<Parameter> extra{};

    /// Whether two are equal.
    friend constexpr bool operator==(const CreateCapacityReservationFleet&,
                                     const CreateCapacityReservationFleet&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Action, as it is sent.
        static constexpr std::string_view action = "CreateCapacityReservationFleet";
        /// Version, as it is sent.
        static constexpr std::string_view version = api_version;
        /// What its reply holds.
        using result_type = CreateCapacityReservationFleetResult;
        /// Its rules, in the order they are judged.
        using rules = Rules<tag_specification_rules, extra_parameter_rules>;
        /// Its members, in order.
        using members = Members<
            &CreateCapacityReservationFleet::total_target_capacity,
            &CreateCapacityReservationFleet::allocation_strategy,
            &CreateCapacityReservationFleet::client_token,
            &CreateCapacityReservationFleet::instance_type_specifications,
            &CreateCapacityReservationFleet::tenancy, &CreateCapacityReservationFleet::end_date,
            &CreateCapacityReservationFleet::instance_match_criteria,
            &CreateCapacityReservationFleet::tag_specifications,
            &CreateCapacityReservationFleet::dry_run, &CreateCapacityReservationFleet::extra>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("TotalTargetCapacity", self.total_target_capacity);
            row("AllocationStrategy", self.allocation_strategy);
            row("ClientToken", self.client_token);
            row("InstanceTypeSpecification", self.instance_type_specifications);
            row("Tenancy", self.tenancy);
            row("EndDate", self.end_date);
            row("InstanceMatchCriteria", self.instance_match_criteria);
            row("TagSpecification", self.tag_specifications);
            row("DryRun", self.dry_run);
            row.extra(self.extra);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
