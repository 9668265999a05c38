// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// What EC2 answers to DescribeCapacityBlockOfferings.
#ifndef WRIT_EC2_TYPES_DESCRIBE_CAPACITY_BLOCK_OFFERINGS_RESULT_HPP
#define WRIT_EC2_TYPES_DESCRIBE_CAPACITY_BLOCK_OFFERINGS_RESULT_HPP

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
#include <writ/value/timestamp.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
class CapacityReservationTenancy;  // writ/ec2/types/capacity_reservation_tenancy.hpp

/// CapacityBlockOffering, a structure in what EC2 answers to DescribeCapacityBlockOfferings.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CapacityBlockOffering.html
struct CapacityBlockOffering {
    /// capacityBlockOfferingId: an offering id.
    XmlValue<OfferingId> capacity_block_offering_id{};
    /// instanceType: text.
    XmlText instance_type{};
    /// availabilityZone: an availability zone.
    XmlValue<AvailabilityZone> availability_zone{};
    /// instanceCount: a whole number.
    XmlInteger instance_count{};
    /// startDate: a time.
    XmlValue<Timestamp> start_date{};
    /// endDate: a time.
    XmlValue<Timestamp> end_date{};
    /// capacityBlockDurationHours: a whole number.
    XmlInteger capacity_block_duration_hours{};
    /// upfrontFee: text.
    XmlText upfront_fee{};
    /// currencyCode: text.
    XmlText currency_code{};
    /// tenancy: `default` or `dedicated`.
    XmlValue<CapacityReservationTenancy> tenancy{};
    /// ultraserverType: text.
    XmlText ultraserver_type{};
    /// ultraserverCount: a whole number.
    XmlInteger ultraserver_count{};
    /// capacityBlockDurationMinutes: a whole number.
    XmlInteger capacity_block_duration_minutes{};
    /// zoneType: text.
    XmlText zone_type{};

    /// Whether two say the same.
    friend constexpr bool operator==(const CapacityBlockOffering&,
                                     const CapacityBlockOffering&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<
            &CapacityBlockOffering::capacity_block_offering_id,
            &CapacityBlockOffering::instance_type, &CapacityBlockOffering::availability_zone,
            &CapacityBlockOffering::instance_count, &CapacityBlockOffering::start_date,
            &CapacityBlockOffering::end_date, &CapacityBlockOffering::capacity_block_duration_hours,
            &CapacityBlockOffering::upfront_fee, &CapacityBlockOffering::currency_code,
            &CapacityBlockOffering::tenancy, &CapacityBlockOffering::ultraserver_type,
            &CapacityBlockOffering::ultraserver_count,
            &CapacityBlockOffering::capacity_block_duration_minutes,
            &CapacityBlockOffering::zone_type>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("capacityBlockOfferingId", self.capacity_block_offering_id);
            row("instanceType", self.instance_type);
            row("availabilityZone", self.availability_zone);
            row("instanceCount", self.instance_count);
            row("startDate", self.start_date);
            row("endDate", self.end_date);
            row("capacityBlockDurationHours", self.capacity_block_duration_hours);
            row("upfrontFee", self.upfront_fee);
            row("currencyCode", self.currency_code);
            row("tenancy", self.tenancy);
            row("ultraserverType", self.ultraserver_type);
            row("ultraserverCount", self.ultraserver_count);
            row("capacityBlockDurationMinutes", self.capacity_block_duration_minutes);
            row("zoneType", self.zone_type);
        }
    };
};

/// What EC2 answers to DescribeCapacityBlockOfferings. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeCapacityBlockOfferings.html
struct DescribeCapacityBlockOfferingsResult {
    /// capacityBlockOfferingSet: a list of CapacityBlockOffering.
    XmlList<CapacityBlockOffering> capacity_block_offerings{};
    /// nextToken: for the next page, if there is one.
    Optional<AnyText> next_token{};
    /// requestId: by which AWS finds the request again.
    XmlText request_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const DescribeCapacityBlockOfferingsResult&,
                                     const DescribeCapacityBlockOfferingsResult&) noexcept =
        default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&DescribeCapacityBlockOfferingsResult::capacity_block_offerings,
                                &DescribeCapacityBlockOfferingsResult::next_token,
                                &DescribeCapacityBlockOfferingsResult::request_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("capacityBlockOfferingSet", self.capacity_block_offerings);
            row("nextToken", self.next_token);
            row("requestId", self.request_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
