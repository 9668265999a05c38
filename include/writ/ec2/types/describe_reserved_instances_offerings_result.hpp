// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// What EC2 answers to DescribeReservedInstancesOfferings.
#ifndef WRIT_EC2_TYPES_DESCRIBE_RESERVED_INSTANCES_OFFERINGS_RESULT_HPP
#define WRIT_EC2_TYPES_DESCRIBE_RESERVED_INSTANCES_OFFERINGS_RESULT_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/recurring_charge.hpp>
#include <writ/reply/xml_boolean.hpp>
#include <writ/reply/xml_integer.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>
#include <writ/value/availability_zone.hpp>
#include <writ/value/availability_zone_id.hpp>
#include <writ/value/double.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
class CurrencyCodeValues;  // writ/ec2/types/currency_code_values.hpp
class InstanceType;  // writ/ec2/types/instance_type.hpp
class OfferingClassType;  // writ/ec2/types/offering_class_type.hpp
class OfferingTypeValues;  // writ/ec2/types/offering_type_values.hpp
class RIProductDescription;  // writ/ec2/types/ri_product_description.hpp
class Scope;  // writ/ec2/types/scope.hpp
class Tenancy;  // writ/ec2/types/tenancy.hpp

/// PricingDetail, a structure in what EC2 answers to DescribeReservedInstancesOfferings.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_PricingDetail.html
struct PricingDetail {
    /// count: a whole number.
    XmlInteger count{};
    /// price: a number.
    XmlValue<Double> price{};

    /// Whether two say the same.
    friend constexpr bool operator==(const PricingDetail&, const PricingDetail&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&PricingDetail::count, &PricingDetail::price>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("count", self.count);
            row("price", self.price);
        }
    };
};

/// ReservedInstancesOffering, a structure in what EC2 answers to
/// DescribeReservedInstancesOfferings.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ReservedInstancesOffering.html
struct ReservedInstancesOffering {
    /// currencyCode: `USD`.
    XmlValue<CurrencyCodeValues> currency_code{};
    /// instanceTenancy: `default`, `dedicated` or `host`.
    XmlValue<Tenancy> instance_tenancy{};
    /// marketplace: yes or no.
    XmlBoolean marketplace{};
    /// offeringClass: `standard` or `convertible`.
    XmlValue<OfferingClassType> offering_class{};
    /// offeringType: one of 6 words, such as `Heavy Utilization`.
    XmlValue<OfferingTypeValues> offering_type{};
    /// pricingDetailsSet: a list of PricingDetail.
    XmlList<PricingDetail> pricing_details{};
    /// recurringCharges: a list of RecurringCharge.
    XmlList<RecurringCharge> recurring_charges{};
    /// scope: `Availability Zone` or `Region`.
    XmlValue<Scope> scope{};
    /// availabilityZoneId: an availability zone id.
    XmlValue<AvailabilityZoneId> availability_zone_id{};
    /// reservedInstancesOfferingId: text.
    XmlText reserved_instances_offering_id{};
    /// instanceType: one of 1,405 words, such as `a1.medium`.
    XmlValue<InstanceType> instance_type{};
    /// availabilityZone: an availability zone.
    XmlValue<AvailabilityZone> availability_zone{};
    /// duration: a whole number.
    XmlInteger duration{};
    /// usagePrice: a number.
    XmlValue<Double> usage_price{};
    /// fixedPrice: a number.
    XmlValue<Double> fixed_price{};
    /// productDescription: `Linux/UNIX`, `Linux/UNIX (Amazon VPC)`, `Windows` or
    /// `Windows (Amazon VPC)`.
    XmlValue<RIProductDescription> product_description{};

    /// Whether two say the same.
    friend constexpr bool operator==(const ReservedInstancesOffering&,
                                     const ReservedInstancesOffering&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<
            &ReservedInstancesOffering::currency_code, &ReservedInstancesOffering::instance_tenancy,
            &ReservedInstancesOffering::marketplace, &ReservedInstancesOffering::offering_class,
            &ReservedInstancesOffering::offering_type, &ReservedInstancesOffering::pricing_details,
            &ReservedInstancesOffering::recurring_charges, &ReservedInstancesOffering::scope,
            &ReservedInstancesOffering::availability_zone_id,
            &ReservedInstancesOffering::reserved_instances_offering_id,
            &ReservedInstancesOffering::instance_type,
            &ReservedInstancesOffering::availability_zone, &ReservedInstancesOffering::duration,
            &ReservedInstancesOffering::usage_price, &ReservedInstancesOffering::fixed_price,
            &ReservedInstancesOffering::product_description>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("currencyCode", self.currency_code);
            row("instanceTenancy", self.instance_tenancy);
            row("marketplace", self.marketplace);
            row("offeringClass", self.offering_class);
            row("offeringType", self.offering_type);
            row("pricingDetailsSet", self.pricing_details);
            row("recurringCharges", self.recurring_charges);
            row("scope", self.scope);
            row("availabilityZoneId", self.availability_zone_id);
            row("reservedInstancesOfferingId", self.reserved_instances_offering_id);
            row("instanceType", self.instance_type);
            row("availabilityZone", self.availability_zone);
            row("duration", self.duration);
            row("usagePrice", self.usage_price);
            row("fixedPrice", self.fixed_price);
            row("productDescription", self.product_description);
        }
    };
};

/// What EC2 answers to DescribeReservedInstancesOfferings. Members as of the EC2 model of
/// 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeReservedInstancesOfferings.html
struct DescribeReservedInstancesOfferingsResult {
    /// nextToken: for the next page, if there is one.
    Optional<AnyText> next_token{};
    /// reservedInstancesOfferingsSet: a list of ReservedInstancesOffering.
    XmlList<ReservedInstancesOffering> reserved_instances_offerings{};
    /// requestId: by which AWS finds the request again.
    XmlText request_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const DescribeReservedInstancesOfferingsResult&,
                                     const DescribeReservedInstancesOfferingsResult&) noexcept =
        default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members =
            Members<&DescribeReservedInstancesOfferingsResult::next_token,
                    &DescribeReservedInstancesOfferingsResult::reserved_instances_offerings,
                    &DescribeReservedInstancesOfferingsResult::request_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("nextToken", self.next_token);
            row("reservedInstancesOfferingsSet", self.reserved_instances_offerings);
            row("requestId", self.request_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
