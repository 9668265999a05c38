// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// What EC2 answers to DescribeCapacityReservationFleets.
#ifndef WRIT_EC2_TYPES_DESCRIBE_CAPACITY_RESERVATION_FLEETS_RESULT_HPP
#define WRIT_EC2_TYPES_DESCRIBE_CAPACITY_RESERVATION_FLEETS_RESULT_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/capacity_reservation_fleet_id.hpp>
#include <writ/ec2/types/fleet_capacity_reservation.hpp>
#include <writ/ec2/types/tag_reply.hpp>
#include <writ/reply/xml_integer.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>
#include <writ/value/arn.hpp>
#include <writ/value/double.hpp>
#include <writ/value/timestamp.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
class CapacityReservationFleetState;  // writ/ec2/types/capacity_reservation_fleet_state.hpp
class FleetCapacityReservationTenancy;  // writ/ec2/types/fleet_capacity_reservation_tenancy.hpp
class FleetInstanceMatchCriteria;  // writ/ec2/types/fleet_instance_match_criteria.hpp

/// CapacityReservationFleet, a structure in what EC2 answers to DescribeCapacityReservationFleets.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CapacityReservationFleet.html
struct CapacityReservationFleet {
    /// capacityReservationFleetId: a capacity reservation fleet id, `crf-…`.
    XmlValue<CapacityReservationFleetId> capacity_reservation_fleet_id{};
    /// capacityReservationFleetArn: an ARN.
    XmlValue<Arn> capacity_reservation_fleet_arn{};
    /// state: one of 9 words, such as `submitted`.
    XmlValue<CapacityReservationFleetState> state{};
    /// totalTargetCapacity: a whole number.
    XmlInteger total_target_capacity{};
    /// totalFulfilledCapacity: a number.
    XmlValue<Double> total_fulfilled_capacity{};
    /// tenancy: `default`.
    XmlValue<FleetCapacityReservationTenancy> tenancy{};
    /// endDate: a time.
    XmlValue<Timestamp> end_date{};
    /// createTime: a time.
    XmlValue<Timestamp> create_time{};
    /// instanceMatchCriteria: `open`.
    XmlValue<FleetInstanceMatchCriteria> instance_match_criteria{};
    /// allocationStrategy: text.
    XmlText allocation_strategy{};
    /// instanceTypeSpecificationSet: a list of FleetCapacityReservation.
    XmlList<FleetCapacityReservation> instance_type_specifications{};
    /// tagSet: a list of TagReply.
    XmlList<TagReply> tags{};

    /// Whether two say the same.
    friend constexpr bool operator==(const CapacityReservationFleet&,
                                     const CapacityReservationFleet&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<
            &CapacityReservationFleet::capacity_reservation_fleet_id,
            &CapacityReservationFleet::capacity_reservation_fleet_arn,
            &CapacityReservationFleet::state, &CapacityReservationFleet::total_target_capacity,
            &CapacityReservationFleet::total_fulfilled_capacity, &CapacityReservationFleet::tenancy,
            &CapacityReservationFleet::end_date, &CapacityReservationFleet::create_time,
            &CapacityReservationFleet::instance_match_criteria,
            &CapacityReservationFleet::allocation_strategy,
            &CapacityReservationFleet::instance_type_specifications,
            &CapacityReservationFleet::tags>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("capacityReservationFleetId", self.capacity_reservation_fleet_id);
            row("capacityReservationFleetArn", self.capacity_reservation_fleet_arn);
            row("state", self.state);
            row("totalTargetCapacity", self.total_target_capacity);
            row("totalFulfilledCapacity", self.total_fulfilled_capacity);
            row("tenancy", self.tenancy);
            row("endDate", self.end_date);
            row("createTime", self.create_time);
            row("instanceMatchCriteria", self.instance_match_criteria);
            row("allocationStrategy", self.allocation_strategy);
            row("instanceTypeSpecificationSet", self.instance_type_specifications);
            row("tagSet", self.tags);
        }
    };
};

/// What EC2 answers to DescribeCapacityReservationFleets. Members as of the EC2 model of
/// 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeCapacityReservationFleets.html
struct DescribeCapacityReservationFleetsResult {
    /// capacityReservationFleetSet: a list of CapacityReservationFleet.
    XmlList<CapacityReservationFleet> capacity_reservation_fleets{};
    /// nextToken: for the next page, if there is one.
    Optional<AnyText> next_token{};
    /// requestId: by which AWS finds the request again.
    XmlText request_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const DescribeCapacityReservationFleetsResult&,
                                     const DescribeCapacityReservationFleetsResult&) noexcept =
        default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members =
            Members<&DescribeCapacityReservationFleetsResult::capacity_reservation_fleets,
                    &DescribeCapacityReservationFleetsResult::next_token,
                    &DescribeCapacityReservationFleetsResult::request_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("capacityReservationFleetSet", self.capacity_reservation_fleets);
            row("nextToken", self.next_token);
            row("requestId", self.request_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
