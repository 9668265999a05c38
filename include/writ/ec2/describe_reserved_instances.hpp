// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The request DescribeReservedInstances.
#ifndef WRIT_EC2_DESCRIBE_RESERVED_INSTANCES_HPP
#define WRIT_EC2_DESCRIBE_RESERVED_INSTANCES_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/api.hpp>
#include <writ/ec2/types/describe_reserved_instances_result.hpp>
#include <writ/ec2/types/extra_parameters.hpp>
#include <writ/ec2/types/filter.hpp>
#include <writ/ec2/types/offering_class_type.hpp>
#include <writ/ec2/types/offering_type_values.hpp>
#include <writ/reply/reply.hpp>
#include <writ/rule/check.hpp>
#include <writ/rule/rule.hpp>
#include <writ/schema/parameter.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>
#include <writ/value/yes_no.hpp>
#include <writ/wire/http.hpp>
#include <writ/wire/parameters.hpp>
#include <writ/wire/query.hpp>
#include <writ/wire/read_pairs.hpp>
#include <writ/wire/read_parameters.hpp>
#include <writ/wire/read_query.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The request DescribeReservedInstances. API version 2016-11-15, members as of the EC2 model of
/// 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeReservedInstances.html
struct DescribeReservedInstances {
    /// OfferingClass: `standard` or `convertible`.
    Optional<OfferingClassType> offering_class{};
    /// ReservedInstancesId.N: texts.
    List<AnyText> reserved_instances_ids{};
    /// DryRun: with `true`, EC2 only tells whether the caller may do this.
    YesNo dry_run{};
    /// Filter.N: which results are asked for.
    List<Filter> filters{};
    /// OfferingType: one of 6 words, such as `Heavy Utilization`.
    Optional<OfferingTypeValues> offering_type{};
    /// Parameters that this version does not know, sent after all others.
    List<Parameter> extra{};

    /// Whether two are equal.
    friend constexpr bool operator==(const DescribeReservedInstances&,
                                     const DescribeReservedInstances&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Action, as it is sent.
        static constexpr std::string_view action = "DescribeReservedInstances";
        /// Version, as it is sent.
        static constexpr std::string_view version = api_version;
        /// What its reply holds.
        using result_type = DescribeReservedInstancesResult;
        /// Its rules, in the order they are judged.
        using rules = Rules<documented_filter_rules, extra_parameter_rules>;
        /// The filters that its documentation names.
        static constexpr std::string_view filter_names[] = {
            "availability-zone", "availability-zone-id", "duration", "end", "fixed-price",
            "instance-type", "product-description", "reserved-instances-id", "scope", "start",
            "state", "tag-key", "tag:<key>", "usage-price"};
        /// Its members, in order.
        using members =
            Members<&DescribeReservedInstances::offering_class,
                    &DescribeReservedInstances::reserved_instances_ids,
                    &DescribeReservedInstances::dry_run, &DescribeReservedInstances::filters,
                    &DescribeReservedInstances::offering_type, &DescribeReservedInstances::extra>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("OfferingClass", self.offering_class);
            row("ReservedInstancesId", self.reserved_instances_ids);
            row("DryRun", self.dry_run);
            row("Filter", self.filters);
            row("OfferingType", self.offering_type);
            row.extra(self.extra);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
