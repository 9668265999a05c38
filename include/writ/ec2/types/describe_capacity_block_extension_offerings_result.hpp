// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// What EC2 answers to DescribeCapacityBlockExtensionOfferings.
#ifndef WRIT_EC2_TYPES_DESCRIBE_CAPACITY_BLOCK_EXTENSION_OFFERINGS_RESULT_HPP
#define WRIT_EC2_TYPES_DESCRIBE_CAPACITY_BLOCK_EXTENSION_OFFERINGS_RESULT_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/offering_id.hpp>
#include <writ/reply/xml_integer.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>
#include <writ/value/availability_zone.hpp>
#include <writ/value/availability_zone_id.hpp>
#include <writ/value/timestamp.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
class CapacityReservationTenancy;  // writ/ec2/types/capacity_reservation_tenancy.hpp

/// CapacityBlockExtensionOffering, a structure in what EC2 answers to
/// DescribeCapacityBlockExtensionOfferings.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CapacityBlockExtensionOffering.html
struct CapacityBlockExtensionOffering {
    /// capacityBlockExtensionOfferingId: an offering id.
    XmlValue<OfferingId> capacity_block_extension_offering_id{};
    /// instanceType: text.
    XmlText instance_type{};
    /// instanceCount: a whole number.
    XmlInteger instance_count{};
    /// availabilityZone: an availability zone.
    XmlValue<AvailabilityZone> availability_zone{};
    /// availabilityZoneId: an availability zone id.
    XmlValue<AvailabilityZoneId> availability_zone_id{};
    /// startDate: a time.
    XmlValue<Timestamp> start_date{};
    /// capacityBlockExtensionStartDate: a time.
    XmlValue<Timestamp> capacity_block_extension_start_date{};
    /// capacityBlockExtensionEndDate: a time.
    XmlValue<Timestamp> capacity_block_extension_end_date{};
    /// capacityBlockExtensionDurationHours: a whole number.
    XmlInteger capacity_block_extension_duration_hours{};
    /// upfrontFee: text.
    XmlText upfront_fee{};
    /// currencyCode: text.
    XmlText currency_code{};
    /// tenancy: `default` or `dedicated`.
    XmlValue<CapacityReservationTenancy> tenancy{};
    /// zoneType: text.
    XmlText zone_type{};

    /// Whether two say the same.
    friend constexpr bool operator==(const CapacityBlockExtensionOffering&,
                                     const CapacityBlockExtensionOffering&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<
            &CapacityBlockExtensionOffering::capacity_block_extension_offering_id,
            &CapacityBlockExtensionOffering::instance_type,
            &CapacityBlockExtensionOffering::instance_count,
            &CapacityBlockExtensionOffering::availability_zone,
            &CapacityBlockExtensionOffering::availability_zone_id,
            &CapacityBlockExtensionOffering::start_date,
            &CapacityBlockExtensionOffering::capacity_block_extension_start_date,
            &CapacityBlockExtensionOffering::capacity_block_extension_end_date,
            &CapacityBlockExtensionOffering::capacity_block_extension_duration_hours,
            &CapacityBlockExtensionOffering::upfront_fee,
            &CapacityBlockExtensionOffering::currency_code,
            &CapacityBlockExtensionOffering::tenancy, &CapacityBlockExtensionOffering::zone_type>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("capacityBlockExtensionOfferingId", self.capacity_block_extension_offering_id);
            row("instanceType", self.instance_type);
            row("instanceCount", self.instance_count);
            row("availabilityZone", self.availability_zone);
            row("availabilityZoneId", self.availability_zone_id);
            row("startDate", self.start_date);
            row("capacityBlockExtensionStartDate", self.capacity_block_extension_start_date);
            row("capacityBlockExtensionEndDate", self.capacity_block_extension_end_date);
            row("capacityBlockExtensionDurationHours",
                self.capacity_block_extension_duration_hours);
            row("upfrontFee", self.upfront_fee);
            row("currencyCode", self.currency_code);
            row("tenancy", self.tenancy);
            row("zoneType", self.zone_type);
        }
    };
};

/// What EC2 answers to DescribeCapacityBlockExtensionOfferings. Members as of the EC2 model of
/// 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeCapacityBlockExtensionOfferings.html
struct DescribeCapacityBlockExtensionOfferingsResult {
    /// capacityBlockExtensionOfferingSet: a list of CapacityBlockExtensionOffering.
    XmlList<CapacityBlockExtensionOffering> capacity_block_extension_offerings{};
    /// nextToken: for the next page, if there is one.
    Optional<AnyText> next_token{};
    /// requestId: by which AWS finds the request again.
    XmlText request_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(
        const DescribeCapacityBlockExtensionOfferingsResult&,
        const DescribeCapacityBlockExtensionOfferingsResult&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<
            &DescribeCapacityBlockExtensionOfferingsResult::capacity_block_extension_offerings,
            &DescribeCapacityBlockExtensionOfferingsResult::next_token,
            &DescribeCapacityBlockExtensionOfferingsResult::request_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("capacityBlockExtensionOfferingSet", self.capacity_block_extension_offerings);
            row("nextToken", self.next_token);
            row("requestId", self.request_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
