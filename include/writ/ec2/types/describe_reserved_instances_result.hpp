// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// What EC2 answers to DescribeReservedInstances.
#ifndef WRIT_EC2_TYPES_DESCRIBE_RESERVED_INSTANCES_RESULT_HPP
#define WRIT_EC2_TYPES_DESCRIBE_RESERVED_INSTANCES_RESULT_HPP

#include <writ/core/config.hpp>
#include <writ/ec2/types/recurring_charge.hpp>
#include <writ/ec2/types/tag_reply.hpp>
#include <writ/reply/xml_integer.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/availability_zone.hpp>
#include <writ/value/availability_zone_id.hpp>
#include <writ/value/double.hpp>
#include <writ/value/timestamp.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
class CurrencyCodeValues;  // writ/ec2/types/currency_code_values.hpp
class InstanceType;  // writ/ec2/types/instance_type.hpp
class OfferingClassType;  // writ/ec2/types/offering_class_type.hpp
class OfferingTypeValues;  // writ/ec2/types/offering_type_values.hpp
class RIProductDescription;  // writ/ec2/types/ri_product_description.hpp
class ReservedInstanceState;  // writ/ec2/types/reserved_instance_state.hpp
class Scope;  // writ/ec2/types/scope.hpp
class Tenancy;  // writ/ec2/types/tenancy.hpp

/// ReservedInstances, a structure in what EC2 answers to DescribeReservedInstances.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ReservedInstances.html
struct ReservedInstances {
    /// currencyCode: `USD`.
    XmlValue<CurrencyCodeValues> currency_code{};
    /// instanceTenancy: `default`, `dedicated` or `host`.
    XmlValue<Tenancy> instance_tenancy{};
    /// offeringClass: `standard` or `convertible`.
    XmlValue<OfferingClassType> offering_class{};
    /// offeringType: one of 6 words, such as `Heavy Utilization`.
    XmlValue<OfferingTypeValues> offering_type{};
    /// recurringCharges: a list of RecurringCharge.
    XmlList<RecurringCharge> recurring_charges{};
    /// scope: `Availability Zone` or `Region`.
    XmlValue<Scope> scope{};
    /// tagSet: a list of TagReply.
    XmlList<TagReply> tags{};
    /// availabilityZoneId: an availability zone id.
    XmlValue<AvailabilityZoneId> availability_zone_id{};
    /// reservedInstancesId: text.
    XmlText reserved_instances_id{};
    /// instanceType: one of 1,405 words, such as `a1.medium`.
    XmlValue<InstanceType> instance_type{};
    /// availabilityZone: an availability zone.
    XmlValue<AvailabilityZone> availability_zone{};
    /// start: a time.
    XmlValue<Timestamp> start{};
    /// end: a time.
    XmlValue<Timestamp> end{};
    /// duration: a whole number.
    XmlInteger duration{};
    /// usagePrice: a number.
    XmlValue<Double> usage_price{};
    /// fixedPrice: a number.
    XmlValue<Double> fixed_price{};
    /// instanceCount: a whole number.
    XmlInteger instance_count{};
    /// productDescription: `Linux/UNIX`, `Linux/UNIX (Amazon VPC)`, `Windows` or
    /// `Windows (Amazon VPC)`.
    XmlValue<RIProductDescription> product_description{};
    /// state: one of 6 words, such as `payment-pending`.
    XmlValue<ReservedInstanceState> state{};

    /// Whether two say the same.
    friend constexpr bool operator==(const ReservedInstances&,
                                     const ReservedInstances&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<
            &ReservedInstances::currency_code, &ReservedInstances::instance_tenancy,
            &ReservedInstances::offering_class, &ReservedInstances::offering_type,
            &ReservedInstances::recurring_charges, &ReservedInstances::scope,
            &ReservedInstances::tags, &ReservedInstances::availability_zone_id,
            &ReservedInstances::reserved_instances_id, &ReservedInstances::instance_type,
            &ReservedInstances::availability_zone, &ReservedInstances::start,
            &ReservedInstances::end, &ReservedInstances::duration, &ReservedInstances::usage_price,
            &ReservedInstances::fixed_price, &ReservedInstances::instance_count,
            &ReservedInstances::product_description, &ReservedInstances::state>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("currencyCode", self.currency_code);
            row("instanceTenancy", self.instance_tenancy);
            row("offeringClass", self.offering_class);
            row("offeringType", self.offering_type);
            row("recurringCharges", self.recurring_charges);
            row("scope", self.scope);
            row("tagSet", self.tags);
            row("availabilityZoneId", self.availability_zone_id);
            row("reservedInstancesId", self.reserved_instances_id);
            row("instanceType", self.instance_type);
            row("availabilityZone", self.availability_zone);
            row("start", self.start);
            row("end", self.end);
            row("duration", self.duration);
            row("usagePrice", self.usage_price);
            row("fixedPrice", self.fixed_price);
            row("instanceCount", self.instance_count);
            row("productDescription", self.product_description);
            row("state", self.state);
        }
    };
};

/// What EC2 answers to DescribeReservedInstances. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeReservedInstances.html
struct DescribeReservedInstancesResult {
    /// reservedInstancesSet: a list of ReservedInstances.
    XmlList<ReservedInstances> reserved_instances{};
    /// requestId: by which AWS finds the request again.
    XmlText request_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const DescribeReservedInstancesResult&,
                                     const DescribeReservedInstancesResult&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&DescribeReservedInstancesResult::reserved_instances,
                                &DescribeReservedInstancesResult::request_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("reservedInstancesSet", self.reserved_instances);
            row("requestId", self.request_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
