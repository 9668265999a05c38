// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The request DescribeReservedInstancesListings.
#ifndef WRIT_EC2_DESCRIBE_RESERVED_INSTANCES_LISTINGS_HPP
#define WRIT_EC2_DESCRIBE_RESERVED_INSTANCES_LISTINGS_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/api.hpp>
#include <writ/ec2/types/describe_reserved_instances_listings_result.hpp>
#include <writ/ec2/types/extra_parameters.hpp>
#include <writ/ec2/types/filter.hpp>
#include <writ/reply/reply.hpp>
#include <writ/rule/check.hpp>
#include <writ/rule/rule.hpp>
#include <writ/schema/parameter.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>
#include <writ/wire/http.hpp>
#include <writ/wire/parameters.hpp>
#include <writ/wire/query.hpp>
#include <writ/wire/read_pairs.hpp>
#include <writ/wire/read_parameters.hpp>
#include <writ/wire/read_query.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The request DescribeReservedInstancesListings. API version 2016-11-15, members as of the EC2
/// model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeReservedInstancesListings.html
struct DescribeReservedInstancesListings {
    /// ReservedInstancesId: text.
    Optional<AnyText> reserved_instances_id{};
    /// ReservedInstancesListingId: text.
    Optional<AnyText> reserved_instances_listing_id{};
    /// Filter.N: which results are asked for.
    List<Filter> filters{};
    /// Parameters that this version does not know, sent after all others.
    List<Parameter> extra{};

    /// Whether two are equal.
    friend constexpr bool operator==(const DescribeReservedInstancesListings&,
                                     const DescribeReservedInstancesListings&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Action, as it is sent.
        static constexpr std::string_view action = "DescribeReservedInstancesListings";
        /// Version, as it is sent.
        static constexpr std::string_view version = api_version;
        /// What its reply holds.
        using result_type = DescribeReservedInstancesListingsResult;
        /// Its rules, in the order they are judged.
        using rules = Rules<documented_filter_rules, extra_parameter_rules>;
        /// The filters that its documentation names.
        static constexpr std::string_view filter_names[] = {
            "reserved-instances-id", "reserved-instances-listing-id", "status", "status-message"};
        /// Its members, in order.
        using members = Members<&DescribeReservedInstancesListings::reserved_instances_id,
                                &DescribeReservedInstancesListings::reserved_instances_listing_id,
                                &DescribeReservedInstancesListings::filters,
                                &DescribeReservedInstancesListings::extra>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("ReservedInstancesId", self.reserved_instances_id);
            row("ReservedInstancesListingId", self.reserved_instances_listing_id);
            row("Filter", self.filters);
            row.extra(self.extra);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
