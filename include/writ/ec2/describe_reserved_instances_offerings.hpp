// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The request DescribeReservedInstancesOfferings.
#ifndef WRIT_EC2_DESCRIBE_RESERVED_INSTANCES_OFFERINGS_HPP
#define WRIT_EC2_DESCRIBE_RESERVED_INSTANCES_OFFERINGS_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/rules/regional.hpp>
#include <writ/ec2/types/api.hpp>
#include <writ/ec2/types/describe_reserved_instances_offerings_result.hpp>
#include <writ/ec2/types/extra_parameters.hpp>
#include <writ/ec2/types/filter.hpp>
#include <writ/ec2/types/instance_type.hpp>
#include <writ/ec2/types/next_page.hpp>
#include <writ/ec2/types/offering_class_type.hpp>
#include <writ/ec2/types/offering_type_values.hpp>
#include <writ/ec2/types/pagination.hpp>
#include <writ/ec2/types/ri_product_description.hpp>
#include <writ/ec2/types/tenancy.hpp>
#include <writ/reply/reply.hpp>
#include <writ/rule/check.hpp>
#include <writ/rule/rule.hpp>
#include <writ/schema/parameter.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>
#include <writ/value/availability_zone.hpp>
#include <writ/value/availability_zone_id.hpp>
#include <writ/value/integer.hpp>
#include <writ/value/long.hpp>
#include <writ/value/max_results.hpp>
#include <writ/value/yes_no.hpp>
#include <writ/wire/http.hpp>
#include <writ/wire/parameters.hpp>
#include <writ/wire/query.hpp>
#include <writ/wire/read_pairs.hpp>
#include <writ/wire/read_parameters.hpp>
#include <writ/wire/read_query.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The request DescribeReservedInstancesOfferings. API version 2016-11-15, members as of the EC2
/// model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeReservedInstancesOfferings.html
struct DescribeReservedInstancesOfferings {
    /// AvailabilityZone: a zone by its name.
    Optional<AvailabilityZone> availability_zone{};
    /// IncludeMarketplace: yes or no.
    YesNo include_marketplace{};
    /// InstanceType: one of 1,405 words, such as `a1.medium`.
    Optional<InstanceType> instance_type{};
    /// MaxDuration: a whole number.
    Optional<Long> max_duration{};
    /// MaxInstanceCount: a whole number.
    Optional<Integer> max_instance_count{};
    /// MinDuration: a whole number.
    Optional<Long> min_duration{};
    /// OfferingClass: `standard` or `convertible`.
    Optional<OfferingClassType> offering_class{};
    /// ProductDescription: `Linux/UNIX`, `Linux/UNIX (Amazon VPC)`, `Windows` or
    /// `Windows (Amazon VPC)`.
    Optional<RIProductDescription> product_description{};
    /// ReservedInstancesOfferingId.N: texts.
    List<AnyText> reserved_instances_offering_ids{};
    /// AvailabilityZoneId: a zone by its id.
    Optional<AvailabilityZoneId> availability_zone_id{};
    /// DryRun: with `true`, EC2 only tells whether the caller may do this.
    YesNo dry_run{};
    /// Filter.N: which results are asked for.
    List<Filter> filters{};
    /// InstanceTenancy: `default`, `dedicated` or `host`.
    Optional<Tenancy> instance_tenancy{};
    /// OfferingType: one of 6 words, such as `Heavy Utilization`.
    Optional<OfferingTypeValues> offering_type{};
    /// NextToken: where the reply before this one ended.
    Optional<AnyText> next_token{};
    /// MaxResults: how many results one reply may hold.
    Optional<MaxResults> max_results{};
    /// Parameters that this version does not know, sent after all others.
    List<Parameter> extra{};

    /// Whether two are equal.
    friend constexpr bool operator==(const DescribeReservedInstancesOfferings&,
                                     const DescribeReservedInstancesOfferings&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Action, as it is sent.
        static constexpr std::string_view action = "DescribeReservedInstancesOfferings";
        /// Version, as it is sent.
        static constexpr std::string_view version = api_version;
        /// What its reply holds.
        using result_type = DescribeReservedInstancesOfferingsResult;
        /// Its rules, in the order they are judged.
        using rules = Rules<availability_zone_lies_outside_region, likely_listed_ids_rules,
                            documented_filter_rules, extra_parameter_rules,
                            zone_id_lies_outside_region, destination_region_is_not_told>;

        /// Whether ids say what is listed.
        template <class Self>
        static constexpr bool names_ids(const Self& self) noexcept {
            return !self.reserved_instances_offering_ids.empty();
        }
        /// The filters that its documentation names.
        static constexpr std::string_view filter_names[] = {
            "availability-zone", "availability-zone-id", "duration", "fixed-price", "instance-type",
            "marketplace", "product-description", "reserved-instances-offering-id", "scope",
            "usage-price"};
        /// Its members, in order.
        using members =
            Members<&DescribeReservedInstancesOfferings::availability_zone,
                    &DescribeReservedInstancesOfferings::include_marketplace,
                    &DescribeReservedInstancesOfferings::instance_type,
                    &DescribeReservedInstancesOfferings::max_duration,
                    &DescribeReservedInstancesOfferings::max_instance_count,
                    &DescribeReservedInstancesOfferings::min_duration,
                    &DescribeReservedInstancesOfferings::offering_class,
                    &DescribeReservedInstancesOfferings::product_description,
                    &DescribeReservedInstancesOfferings::reserved_instances_offering_ids,
                    &DescribeReservedInstancesOfferings::availability_zone_id,
                    &DescribeReservedInstancesOfferings::dry_run,
                    &DescribeReservedInstancesOfferings::filters,
                    &DescribeReservedInstancesOfferings::instance_tenancy,
                    &DescribeReservedInstancesOfferings::offering_type,
                    &DescribeReservedInstancesOfferings::next_token,
                    &DescribeReservedInstancesOfferings::max_results,
                    &DescribeReservedInstancesOfferings::extra>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("AvailabilityZone", self.availability_zone);
            row("IncludeMarketplace", self.include_marketplace);
            row("InstanceType", self.instance_type);
            row("MaxDuration", self.max_duration);
            row("MaxInstanceCount", self.max_instance_count);
            row("MinDuration", self.min_duration);
            row("OfferingClass", self.offering_class);
            row("ProductDescription", self.product_description);
            row("ReservedInstancesOfferingId", self.reserved_instances_offering_ids);
            row("AvailabilityZoneId", self.availability_zone_id);
            row("DryRun", self.dry_run);
            row("Filter", self.filters);
            row("InstanceTenancy", self.instance_tenancy);
            row("OfferingType", self.offering_type);
            row("NextToken", self.next_token);
            row("MaxResults", self.max_results);
            row.extra(self.extra);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
