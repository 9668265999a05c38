// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// CapacityReservation, a structure in replies.
#ifndef WRIT_EC2_TYPES_CAPACITY_RESERVATION_HPP
#define WRIT_EC2_TYPES_CAPACITY_RESERVATION_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/capacity_allocation.hpp>
#include <writ/ec2/types/capacity_reservation_commitment_info.hpp>
#include <writ/ec2/types/capacity_reservation_fleet_id.hpp>
#include <writ/ec2/types/capacity_reservation_id.hpp>
#include <writ/ec2/types/interruptible_capacity_allocation.hpp>
#include <writ/ec2/types/interruption_info.hpp>
#include <writ/ec2/types/tag_reply.hpp>
#include <writ/reply/xml_boolean.hpp>
#include <writ/reply/xml_integer.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/account_id.hpp>
#include <writ/value/arn.hpp>
#include <writ/value/availability_zone.hpp>
#include <writ/value/availability_zone_id.hpp>
#include <writ/value/outpost_arn.hpp>
#include <writ/value/timestamp.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
// writ/ec2/types/capacity_reservation_delivery_preference.hpp
class CapacityReservationDeliveryPreference;
// writ/ec2/types/capacity_reservation_instance_platform.hpp
class CapacityReservationInstancePlatform;
class CapacityReservationState;  // writ/ec2/types/capacity_reservation_state.hpp
class CapacityReservationTenancy;  // writ/ec2/types/capacity_reservation_tenancy.hpp
class CapacityReservationType;  // writ/ec2/types/capacity_reservation_type.hpp
class EndDateType;  // writ/ec2/types/end_date_type.hpp
class InstanceMatchCriteria;  // writ/ec2/types/instance_match_criteria.hpp

/// CapacityReservation, a structure in what EC2 answers to 5 actions. Members as of the EC2 model
/// of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CapacityReservation.html
struct CapacityReservation {
    /// capacityReservationId: a capacity reservation id, `cr-…`.
    XmlValue<CapacityReservationId> capacity_reservation_id{};
    /// ownerId: text.
    XmlText owner_id{};
    /// capacityReservationArn: an ARN.
    XmlValue<Arn> capacity_reservation_arn{};
    /// availabilityZoneId: an availability zone id.
    XmlValue<AvailabilityZoneId> availability_zone_id{};
    /// instanceType: text.
    XmlText instance_type{};
    /// instancePlatform: one of 18 words, such as `Linux/UNIX`.
    XmlValue<CapacityReservationInstancePlatform> instance_platform{};
    /// availabilityZone: an availability zone.
    XmlValue<AvailabilityZone> availability_zone{};
    /// tenancy: `default` or `dedicated`.
    XmlValue<CapacityReservationTenancy> tenancy{};
    /// totalInstanceCount: a whole number.
    XmlInteger total_instance_count{};
    /// availableInstanceCount: a whole number.
    XmlInteger available_instance_count{};
    /// ebsOptimized: yes or no.
    XmlBoolean ebs_optimized{};
    /// ephemeralStorage: yes or no.
    XmlBoolean ephemeral_storage{};
    /// state: one of 13 words, such as `active`.
    XmlValue<CapacityReservationState> state{};
    /// startDate: a time.
    XmlValue<Timestamp> start_date{};
    /// endDate: a time.
    XmlValue<Timestamp> end_date{};
    /// endDateType: `unlimited` or `limited`.
    XmlValue<EndDateType> end_date_type{};
    /// instanceMatchCriteria: `open` or `targeted`.
    XmlValue<InstanceMatchCriteria> instance_match_criteria{};
    /// createDate: a time.
    XmlValue<Timestamp> create_date{};
    /// tagSet: a list of TagReply.
    XmlList<TagReply> tags{};
    /// outpostArn: an Outpost ARN.
    XmlValue<OutpostArn> outpost_arn{};
    /// capacityReservationFleetId: a capacity reservation fleet id, `crf-…`.
    XmlValue<CapacityReservationFleetId> capacity_reservation_fleet_id{};
    /// placementGroupArn: an ARN.
    XmlValue<Arn> placement_group_arn{};
    /// capacityAllocationSet: a list of CapacityAllocation.
    XmlList<CapacityAllocation> capacity_allocations{};
    /// reservationType: `default` or `capacity-block`.
    XmlValue<CapacityReservationType> reservation_type{};
    /// unusedReservationBillingOwnerId: an account id.
    XmlValue<AccountId> unused_reservation_billing_owner_id{};
    /// commitmentInfo: a CapacityReservationCommitmentInfo.
    Optional<CapacityReservationCommitmentInfo> commitment_info{};
    /// deliveryPreference: `fixed` or `incremental`.
    XmlValue<CapacityReservationDeliveryPreference> delivery_preference{};
    /// capacityBlockId: text.
    XmlText capacity_block_id{};
    /// interruptible: yes or no.
    XmlBoolean interruptible{};
    /// interruptibleCapacityAllocation: an InterruptibleCapacityAllocation.
    Optional<InterruptibleCapacityAllocation> interruptible_capacity_allocation{};
    /// interruptionInfo: an InterruptionInfo.
    Optional<InterruptionInfo> interruption_info{};

    /// Whether two say the same.
    friend constexpr bool operator==(const CapacityReservation&,
                                     const CapacityReservation&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<
            &CapacityReservation::capacity_reservation_id, &CapacityReservation::owner_id,
            &CapacityReservation::capacity_reservation_arn,
            &CapacityReservation::availability_zone_id, &CapacityReservation::instance_type,
            &CapacityReservation::instance_platform, &CapacityReservation::availability_zone,
            &CapacityReservation::tenancy, &CapacityReservation::total_instance_count,
            &CapacityReservation::available_instance_count, &CapacityReservation::ebs_optimized,
            &CapacityReservation::ephemeral_storage, &CapacityReservation::state,
            &CapacityReservation::start_date, &CapacityReservation::end_date,
            &CapacityReservation::end_date_type, &CapacityReservation::instance_match_criteria,
            &CapacityReservation::create_date, &CapacityReservation::tags,
            &CapacityReservation::outpost_arn, &CapacityReservation::capacity_reservation_fleet_id,
            &CapacityReservation::placement_group_arn, &CapacityReservation::capacity_allocations,
            &CapacityReservation::reservation_type,
            &CapacityReservation::unused_reservation_billing_owner_id,
            &CapacityReservation::commitment_info, &CapacityReservation::delivery_preference,
            &CapacityReservation::capacity_block_id, &CapacityReservation::interruptible,
            &CapacityReservation::interruptible_capacity_allocation,
            &CapacityReservation::interruption_info>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("capacityReservationId", self.capacity_reservation_id);
            row("ownerId", self.owner_id);
            row("capacityReservationArn", self.capacity_reservation_arn);
            row("availabilityZoneId", self.availability_zone_id);
            row("instanceType", self.instance_type);
            row("instancePlatform", self.instance_platform);
            row("availabilityZone", self.availability_zone);
            row("tenancy", self.tenancy);
            row("totalInstanceCount", self.total_instance_count);
            row("availableInstanceCount", self.available_instance_count);
            row("ebsOptimized", self.ebs_optimized);
            row("ephemeralStorage", self.ephemeral_storage);
            row("state", self.state);
            row("startDate", self.start_date);
            row("endDate", self.end_date);
            row("endDateType", self.end_date_type);
            row("instanceMatchCriteria", self.instance_match_criteria);
            row("createDate", self.create_date);
            row("tagSet", self.tags);
            row("outpostArn", self.outpost_arn);
            row("capacityReservationFleetId", self.capacity_reservation_fleet_id);
            row("placementGroupArn", self.placement_group_arn);
            row("capacityAllocationSet", self.capacity_allocations);
            row("reservationType", self.reservation_type);
            row("unusedReservationBillingOwnerId", self.unused_reservation_billing_owner_id);
            row("commitmentInfo", self.commitment_info);
            row("deliveryPreference", self.delivery_preference);
            row("capacityBlockId", self.capacity_block_id);
            row("interruptible", self.interruptible);
            row("interruptibleCapacityAllocation", self.interruptible_capacity_allocation);
            row("interruptionInfo", self.interruption_info);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
