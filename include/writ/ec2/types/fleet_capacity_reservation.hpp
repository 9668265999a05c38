// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// FleetCapacityReservation, a structure in replies.
#ifndef WRIT_EC2_TYPES_FLEET_CAPACITY_RESERVATION_HPP
#define WRIT_EC2_TYPES_FLEET_CAPACITY_RESERVATION_HPP

#include <writ/core/config.hpp>
#include <writ/ec2/types/capacity_reservation_id.hpp>
#include <writ/reply/xml_boolean.hpp>
#include <writ/reply/xml_integer.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/availability_zone.hpp>
#include <writ/value/availability_zone_id.hpp>
#include <writ/value/double.hpp>
#include <writ/value/timestamp.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
// writ/ec2/types/capacity_reservation_instance_platform.hpp
class CapacityReservationInstancePlatform;
class InstanceType;  // writ/ec2/types/instance_type.hpp

/// FleetCapacityReservation, a structure in what EC2 answers to CreateCapacityReservationFleet and
/// DescribeCapacityReservationFleets. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_FleetCapacityReservation.html
struct FleetCapacityReservation {
    /// capacityReservationId: a capacity reservation id, `cr-…`.
    XmlValue<CapacityReservationId> capacity_reservation_id{};
    /// availabilityZoneId: an availability zone id.
    XmlValue<AvailabilityZoneId> availability_zone_id{};
    /// instanceType: one of 1,405 words, such as `a1.medium`.
    XmlValue<InstanceType> instance_type{};
    /// instancePlatform: one of 18 words, such as `Linux/UNIX`.
    XmlValue<CapacityReservationInstancePlatform> instance_platform{};
    /// availabilityZone: an availability zone.
    XmlValue<AvailabilityZone> availability_zone{};
    /// totalInstanceCount: a whole number.
    XmlInteger total_instance_count{};
    /// fulfilledCapacity: a number.
    XmlValue<Double> fulfilled_capacity{};
    /// ebsOptimized: yes or no.
    XmlBoolean ebs_optimized{};
    /// createDate: a time.
    XmlValue<Timestamp> create_date{};
    /// weight: a number.
    XmlValue<Double> weight{};
    /// priority: a whole number.
    XmlInteger priority{};

    /// Whether two say the same.
    friend constexpr bool operator==(const FleetCapacityReservation&,
                                     const FleetCapacityReservation&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<
            &FleetCapacityReservation::capacity_reservation_id,
            &FleetCapacityReservation::availability_zone_id,
            &FleetCapacityReservation::instance_type, &FleetCapacityReservation::instance_platform,
            &FleetCapacityReservation::availability_zone,
            &FleetCapacityReservation::total_instance_count,
            &FleetCapacityReservation::fulfilled_capacity, &FleetCapacityReservation::ebs_optimized,
            &FleetCapacityReservation::create_date, &FleetCapacityReservation::weight,
            &FleetCapacityReservation::priority>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("capacityReservationId", self.capacity_reservation_id);
            row("availabilityZoneId", self.availability_zone_id);
            row("instanceType", self.instance_type);
            row("instancePlatform", self.instance_platform);
            row("availabilityZone", self.availability_zone);
            row("totalInstanceCount", self.total_instance_count);
            row("fulfilledCapacity", self.fulfilled_capacity);
            row("ebsOptimized", self.ebs_optimized);
            row("createDate", self.create_date);
            row("weight", self.weight);
            row("priority", self.priority);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
