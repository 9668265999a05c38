// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// CapacityBlockExtension, a structure in replies.
#ifndef WRIT_EC2_TYPES_CAPACITY_BLOCK_EXTENSION_HPP
#define WRIT_EC2_TYPES_CAPACITY_BLOCK_EXTENSION_HPP

#include <writ/core/config.hpp>
#include <writ/ec2/types/capacity_reservation_id.hpp>
#include <writ/ec2/types/offering_id.hpp>
#include <writ/reply/xml_integer.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/availability_zone.hpp>
#include <writ/value/availability_zone_id.hpp>
#include <writ/value/timestamp.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
class CapacityBlockExtensionStatus;  // writ/ec2/types/capacity_block_extension_status.hpp

/// CapacityBlockExtension, a structure in what EC2 answers to DescribeCapacityBlockExtensionHistory
/// and PurchaseCapacityBlockExtension. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CapacityBlockExtension.html
struct CapacityBlockExtension {
    /// capacityReservationId: a capacity reservation id, `cr-…`.
    XmlValue<CapacityReservationId> capacity_reservation_id{};
    /// instanceType: text.
    XmlText instance_type{};
    /// instanceCount: a whole number.
    XmlInteger instance_count{};
    /// availabilityZone: an availability zone.
    XmlValue<AvailabilityZone> availability_zone{};
    /// availabilityZoneId: an availability zone id.
    XmlValue<AvailabilityZoneId> availability_zone_id{};
    /// capacityBlockExtensionOfferingId: an offering id.
    XmlValue<OfferingId> capacity_block_extension_offering_id{};
    /// capacityBlockExtensionDurationHours: a whole number.
    XmlInteger capacity_block_extension_duration_hours{};
    /// capacityBlockExtensionStatus: `payment-pending`, `payment-failed` or `payment-succeeded`.
    XmlValue<CapacityBlockExtensionStatus> capacity_block_extension_status{};
    /// capacityBlockExtensionPurchaseDate: a time.
    XmlValue<Timestamp> capacity_block_extension_purchase_date{};
    /// capacityBlockExtensionStartDate: a time.
    XmlValue<Timestamp> capacity_block_extension_start_date{};
    /// capacityBlockExtensionEndDate: a time.
    XmlValue<Timestamp> capacity_block_extension_end_date{};
    /// upfrontFee: text.
    XmlText upfront_fee{};
    /// currencyCode: text.
    XmlText currency_code{};
    /// zoneType: text.
    XmlText zone_type{};

    /// Whether two say the same.
    friend constexpr bool operator==(const CapacityBlockExtension&,
                                     const CapacityBlockExtension&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members =
            Members<&CapacityBlockExtension::capacity_reservation_id,
                    &CapacityBlockExtension::instance_type, &CapacityBlockExtension::instance_count,
                    &CapacityBlockExtension::availability_zone,
                    &CapacityBlockExtension::availability_zone_id,
                    &CapacityBlockExtension::capacity_block_extension_offering_id,
                    &CapacityBlockExtension::capacity_block_extension_duration_hours,
                    &CapacityBlockExtension::capacity_block_extension_status,
                    &CapacityBlockExtension::capacity_block_extension_purchase_date,
                    &CapacityBlockExtension::capacity_block_extension_start_date,
                    &CapacityBlockExtension::capacity_block_extension_end_date,
                    &CapacityBlockExtension::upfront_fee, &CapacityBlockExtension::currency_code,
                    &CapacityBlockExtension::zone_type>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("capacityReservationId", self.capacity_reservation_id);
            row("instanceType", self.instance_type);
            row("instanceCount", self.instance_count);
            row("availabilityZone", self.availability_zone);
            row("availabilityZoneId", self.availability_zone_id);
            row("capacityBlockExtensionOfferingId", self.capacity_block_extension_offering_id);
            row("capacityBlockExtensionDurationHours",
                self.capacity_block_extension_duration_hours);
            row("capacityBlockExtensionStatus", self.capacity_block_extension_status);
            row("capacityBlockExtensionPurchaseDate", self.capacity_block_extension_purchase_date);
            row("capacityBlockExtensionStartDate", self.capacity_block_extension_start_date);
            row("capacityBlockExtensionEndDate", self.capacity_block_extension_end_date);
            row("upfrontFee", self.upfront_fee);
            row("currencyCode", self.currency_code);
            row("zoneType", self.zone_type);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
