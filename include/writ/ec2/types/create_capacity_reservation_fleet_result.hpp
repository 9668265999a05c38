// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// What EC2 answers to CreateCapacityReservationFleet.
#ifndef WRIT_EC2_TYPES_CREATE_CAPACITY_RESERVATION_FLEET_RESULT_HPP
#define WRIT_EC2_TYPES_CREATE_CAPACITY_RESERVATION_FLEET_RESULT_HPP

#include <writ/core/config.hpp>
#include <writ/ec2/types/capacity_reservation_fleet_id.hpp>
#include <writ/ec2/types/fleet_capacity_reservation.hpp>
#include <writ/ec2/types/tag_reply.hpp>
#include <writ/reply/xml_integer.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/double.hpp>
#include <writ/value/timestamp.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
class CapacityReservationFleetState;  // writ/ec2/types/capacity_reservation_fleet_state.hpp
class FleetCapacityReservationTenancy;  // writ/ec2/types/fleet_capacity_reservation_tenancy.hpp
class FleetInstanceMatchCriteria;  // writ/ec2/types/fleet_instance_match_criteria.hpp

/// What EC2 answers to CreateCapacityReservationFleet. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateCapacityReservationFleet.html
struct CreateCapacityReservationFleetResult {
    /// capacityReservationFleetId: a capacity reservation fleet id, `crf-…`.
    XmlValue<CapacityReservationFleetId> capacity_reservation_fleet_id{};
    /// state: one of 9 words, such as `submitted`.
    XmlValue<CapacityReservationFleetState> state{};
    /// totalTargetCapacity: a whole number.
    XmlInteger total_target_capacity{};
    /// totalFulfilledCapacity: a number.
    XmlValue<Double> total_fulfilled_capacity{};
    /// instanceMatchCriteria: `open`.
    XmlValue<FleetInstanceMatchCriteria> instance_match_criteria{};
    /// allocationStrategy: text.
    XmlText allocation_strategy{};
    /// createTime: a time.
    XmlValue<Timestamp> create_time{};
    /// endDate: a time.
    XmlValue<Timestamp> end_date{};
    /// tenancy: `default`.
    XmlValue<FleetCapacityReservationTenancy> tenancy{};
    /// fleetCapacityReservationSet: a list of FleetCapacityReservation.
    XmlList<FleetCapacityReservation> fleet_capacity_reservations{};
    /// tagSet: a list of TagReply.
    XmlList<TagReply> tags{};
    /// requestId: by which AWS finds the request again.
    XmlText request_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const CreateCapacityReservationFleetResult&,
                                     const CreateCapacityReservationFleetResult&) noexcept =
        default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members =
            Members<&CreateCapacityReservationFleetResult::capacity_reservation_fleet_id,
                    &CreateCapacityReservationFleetResult::state,
                    &CreateCapacityReservationFleetResult::total_target_capacity,
                    &CreateCapacityReservationFleetResult::total_fulfilled_capacity,
                    &CreateCapacityReservationFleetResult::instance_match_criteria,
                    &CreateCapacityReservationFleetResult::allocation_strategy,
                    &CreateCapacityReservationFleetResult::create_time,
                    &CreateCapacityReservationFleetResult::end_date,
                    &CreateCapacityReservationFleetResult::tenancy,
                    &CreateCapacityReservationFleetResult::fleet_capacity_reservations,
                    &CreateCapacityReservationFleetResult::tags,
                    &CreateCapacityReservationFleetResult::request_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("capacityReservationFleetId", self.capacity_reservation_fleet_id);
            row("state", self.state);
            row("totalTargetCapacity", self.total_target_capacity);
            row("totalFulfilledCapacity", self.total_fulfilled_capacity);
            row("instanceMatchCriteria", self.instance_match_criteria);
            row("allocationStrategy", self.allocation_strategy);
            row("createTime", self.create_time);
            row("endDate", self.end_date);
            row("tenancy", self.tenancy);
            row("fleetCapacityReservationSet", self.fleet_capacity_reservations);
            row("tagSet", self.tags);
            row("requestId", self.request_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
