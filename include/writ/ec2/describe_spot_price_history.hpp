// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The request DescribeSpotPriceHistory.
#ifndef WRIT_EC2_DESCRIBE_SPOT_PRICE_HISTORY_HPP
#define WRIT_EC2_DESCRIBE_SPOT_PRICE_HISTORY_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/rules/regional.hpp>
#include <writ/ec2/types/api.hpp>
#include <writ/ec2/types/describe_spot_price_history_result.hpp>
#include <writ/ec2/types/extra_parameters.hpp>
#include <writ/ec2/types/filter.hpp>
#include <writ/ec2/types/instance_type.hpp>
#include <writ/ec2/types/next_page.hpp>
#include <writ/reply/reply.hpp>
#include <writ/rule/check.hpp>
#include <writ/rule/rule.hpp>
#include <writ/schema/parameter.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>
#include <writ/value/availability_zone.hpp>
#include <writ/value/availability_zone_id.hpp>
#include <writ/value/max_results.hpp>
#include <writ/value/timestamp.hpp>
#include <writ/value/yes_no.hpp>
#include <writ/wire/http.hpp>
#include <writ/wire/parameters.hpp>
#include <writ/wire/query.hpp>
#include <writ/wire/read_pairs.hpp>
#include <writ/wire/read_parameters.hpp>
#include <writ/wire/read_query.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The request DescribeSpotPriceHistory. API version 2016-11-15, members as of the EC2 model of
/// 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeSpotPriceHistory.html
struct DescribeSpotPriceHistory {
    /// AvailabilityZoneId: a zone by its id.
    Optional<AvailabilityZoneId> availability_zone_id{};
    /// DryRun: with `true`, EC2 only tells whether the caller may do this.
    YesNo dry_run{};
    /// StartTime: a time.
    Optional<Timestamp> start_time{};
    /// EndTime: a time.
    Optional<Timestamp> end_time{};
    /// InstanceType.N: each one of 1,405 words, such as `a1.medium`.
    List<InstanceType> instance_types{};
    /// ProductDescription.N: texts.
    List<AnyText> product_descriptions{};
    /// Filter.N: which results are asked for.
    List<Filter> filters{};
    /// AvailabilityZone: a zone by its name.
    Optional<AvailabilityZone> availability_zone{};
    /// MaxResults: how many results one reply may hold.
    Optional<MaxResults> max_results{};
    /// NextToken: where the reply before this one ended.
    Optional<AnyText> next_token{};
    /// Parameters that this version does not know, sent after all others.
    List<Parameter> extra{};

    /// Whether two are equal.
    friend constexpr bool operator==(const DescribeSpotPriceHistory&,
                                     const DescribeSpotPriceHistory&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Action, as it is sent.
        static constexpr std::string_view action = "DescribeSpotPriceHistory";
        /// Version, as it is sent.
        static constexpr std::string_view version = api_version;
        /// What its reply holds.
        using result_type = DescribeSpotPriceHistoryResult;
        /// Its rules, in the order they are judged.
        using rules = Rules<availability_zone_lies_outside_region, documented_filter_rules,
                            extra_parameter_rules, zone_id_lies_outside_region,
                            destination_region_is_not_told>;
        /// The filters that its documentation names.
        static constexpr std::string_view filter_names[] = {
            "availability-zone", "availability-zone-id", "instance-type", "product-description",
            "spot-price", "timestamp"};
        /// Its members, in order.
        using members = Members<
            &DescribeSpotPriceHistory::availability_zone_id, &DescribeSpotPriceHistory::dry_run,
            &DescribeSpotPriceHistory::start_time, &DescribeSpotPriceHistory::end_time,
            &DescribeSpotPriceHistory::instance_types,
            &DescribeSpotPriceHistory::product_descriptions, &DescribeSpotPriceHistory::filters,
            &DescribeSpotPriceHistory::availability_zone, &DescribeSpotPriceHistory::max_results,
            &DescribeSpotPriceHistory::next_token, &DescribeSpotPriceHistory::extra>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("AvailabilityZoneId", self.availability_zone_id);
            row("DryRun", self.dry_run);
            row("StartTime", self.start_time);
            row("EndTime", self.end_time);
            row("InstanceType", self.instance_types);
            row("ProductDescription", self.product_descriptions);
            row("Filter", self.filters);
            row("AvailabilityZone", self.availability_zone);
            row("MaxResults", self.max_results);
            row("NextToken", self.next_token);
            row.extra(self.extra);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
