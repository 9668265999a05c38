// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// CapacityManagerDimension, a structure in replies.
#ifndef WRIT_EC2_TYPES_CAPACITY_MANAGER_DIMENSION_HPP
#define WRIT_EC2_TYPES_CAPACITY_MANAGER_DIMENSION_HPP

#include <writ/core/config.hpp>
#include <writ/ec2/types/capacity_manager_tag_dimension.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/arn.hpp>
#include <writ/value/availability_zone_id.hpp>
#include <writ/value/region.hpp>
#include <writ/value/timestamp.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
class CapacityTenancy;  // writ/ec2/types/capacity_tenancy.hpp
class ReservationEndDateType;  // writ/ec2/types/reservation_end_date_type.hpp
class ReservationState;  // writ/ec2/types/reservation_state.hpp
class ReservationType;  // writ/ec2/types/reservation_type.hpp

/// CapacityManagerDimension, a structure in what EC2 answers to GetCapacityManagerMetricData and
/// GetCapacityManagerMetricDimensions. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CapacityManagerDimension.html
struct CapacityManagerDimension {
    /// resourceRegion: a Region.
    XmlValue<Region> resource_region{};
    /// availabilityZoneId: an availability zone id.
    XmlValue<AvailabilityZoneId> availability_zone_id{};
    /// accountId: text.
    XmlText account_id{};
    /// accountName: text.
    XmlText account_name{};
    /// instanceFamily: text.
    XmlText instance_family{};
    /// instanceType: text.
    XmlText instance_type{};
    /// instancePlatform: text.
    XmlText instance_platform{};
    /// reservationArn: an ARN.
    XmlValue<Arn> reservation_arn{};
    /// reservationId: text.
    XmlText reservation_id{};
    /// reservationType: `capacity-block` or `odcr`.
    XmlValue<ReservationType> reservation_type{};
    /// reservationCreateTimestamp: a time.
    XmlValue<Timestamp> reservation_create_timestamp{};
    /// reservationStartTimestamp: a time.
    XmlValue<Timestamp> reservation_start_timestamp{};
    /// reservationEndTimestamp: a time.
    XmlValue<Timestamp> reservation_end_timestamp{};
    /// reservationEndDateType: `limited` or `unlimited`.
    XmlValue<ReservationEndDateType> reservation_end_date_type{};
    /// tenancy: `default` or `dedicated`.
    XmlValue<CapacityTenancy> tenancy{};
    /// reservationState: one of 11 words, such as `active`.
    XmlValue<ReservationState> reservation_state{};
    /// reservationInstanceMatchCriteria: text.
    XmlText reservation_instance_match_criteria{};
    /// reservationUnusedFinancialOwner: text.
    XmlText reservation_unused_financial_owner{};
    /// tagSet: a list of CapacityManagerTagDimension.
    XmlList<CapacityManagerTagDimension> tags{};

    /// Whether two say the same.
    friend constexpr bool operator==(const CapacityManagerDimension&,
                                     const CapacityManagerDimension&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<
            &CapacityManagerDimension::resource_region,
            &CapacityManagerDimension::availability_zone_id, &CapacityManagerDimension::account_id,
            &CapacityManagerDimension::account_name, &CapacityManagerDimension::instance_family,
            &CapacityManagerDimension::instance_type, &CapacityManagerDimension::instance_platform,
            &CapacityManagerDimension::reservation_arn, &CapacityManagerDimension::reservation_id,
            &CapacityManagerDimension::reservation_type,
            &CapacityManagerDimension::reservation_create_timestamp,
            &CapacityManagerDimension::reservation_start_timestamp,
            &CapacityManagerDimension::reservation_end_timestamp,
            &CapacityManagerDimension::reservation_end_date_type,
            &CapacityManagerDimension::tenancy, &CapacityManagerDimension::reservation_state,
            &CapacityManagerDimension::reservation_instance_match_criteria,
            &CapacityManagerDimension::reservation_unused_financial_owner,
            &CapacityManagerDimension::tags>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("resourceRegion", self.resource_region);
            row("availabilityZoneId", self.availability_zone_id);
            row("accountId", self.account_id);
            row("accountName", self.account_name);
            row("instanceFamily", self.instance_family);
            row("instanceType", self.instance_type);
            row("instancePlatform", self.instance_platform);
            row("reservationArn", self.reservation_arn);
            row("reservationId", self.reservation_id);
            row("reservationType", self.reservation_type);
            row("reservationCreateTimestamp", self.reservation_create_timestamp);
            row("reservationStartTimestamp", self.reservation_start_timestamp);
            row("reservationEndTimestamp", self.reservation_end_timestamp);
            row("reservationEndDateType", self.reservation_end_date_type);
            row("tenancy", self.tenancy);
            row("reservationState", self.reservation_state);
            row("reservationInstanceMatchCriteria", self.reservation_instance_match_criteria);
            row("reservationUnusedFinancialOwner", self.reservation_unused_financial_owner);
            row("tagSet", self.tags);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
