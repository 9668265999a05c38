// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The request DescribeCapacityBlockOfferings.
#ifndef WRIT_EC2_DESCRIBE_CAPACITY_BLOCK_OFFERINGS_HPP
#define WRIT_EC2_DESCRIBE_CAPACITY_BLOCK_OFFERINGS_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/optional.hpp>
#include <writ/core/required.hpp>
#include <writ/ec2/types/api.hpp>
#include <writ/ec2/types/describe_capacity_block_offerings_result.hpp>
#include <writ/ec2/types/extra_parameters.hpp>
#include <writ/ec2/types/next_page.hpp>
#include <writ/ec2/types/pagination.hpp>
#include <writ/reply/reply.hpp>
#include <writ/rule/check.hpp>
#include <writ/rule/rule.hpp>
#include <writ/schema/parameter.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>
#include <writ/value/integer.hpp>
#include <writ/value/limited_number.hpp>
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

/// The request DescribeCapacityBlockOfferings. API version 2016-11-15, members as of the EC2 model
/// of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeCapacityBlockOfferings.html
struct DescribeCapacityBlockOfferings {
    /// CapacityDurationHours: a whole number.
    Required<Integer, struct CapacityDurationHours_given_right_and_in_order>
        capacity_duration_hours;
    /// DryRun: with `true`, EC2 only tells whether the caller may do this.
    YesNo dry_run{};
    /// InstanceType: text.
    Optional<AnyText> instance_type{};
    /// InstanceCount: a whole number.
    Optional<Integer> instance_count{};
    /// StartDateRange: a time.
    Optional<Timestamp> start_date_range{};
    /// EndDateRange: a time.
    Optional<Timestamp> end_date_range{};
    /// NextToken: where the reply before this one ended.
    Optional<AnyText> next_token{};
    /// MaxResults: how many results one reply may hold, 1 to 1000.
    Optional<LimitedNumber<MaxResults, 1, 1000>> max_results{};
    /// UltraserverType: text.
    Optional<AnyText> ultraserver_type{};
    /// UltraserverCount: a whole number.
    Optional<Integer> ultraserver_count{};
    /// AllAvailabilityZones: yes or no.
    YesNo all_availability_zones{};
    /// Parameters that this version does not know, sent after all others.
    List<Parameter> extra{};

    /// Whether two are equal.
    friend constexpr bool operator==(const DescribeCapacityBlockOfferings&,
                                     const DescribeCapacityBlockOfferings&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Action, as it is sent.
        static constexpr std::string_view action = "DescribeCapacityBlockOfferings";
        /// Version, as it is sent.
        static constexpr std::string_view version = api_version;
        /// What its reply holds.
        using result_type = DescribeCapacityBlockOfferingsResult;
        /// Its rules, in the order they are judged.
        using rules = Rules<max_results_is_zero, extra_parameter_rules>;
        /// Its members, in order.
        using members = Members<&DescribeCapacityBlockOfferings::capacity_duration_hours,
                                &DescribeCapacityBlockOfferings::dry_run,
                                &DescribeCapacityBlockOfferings::instance_type,
                                &DescribeCapacityBlockOfferings::instance_count,
                                &DescribeCapacityBlockOfferings::start_date_range,
                                &DescribeCapacityBlockOfferings::end_date_range,
                                &DescribeCapacityBlockOfferings::next_token,
                                &DescribeCapacityBlockOfferings::max_results,
                                &DescribeCapacityBlockOfferings::ultraserver_type,
                                &DescribeCapacityBlockOfferings::ultraserver_count,
                                &DescribeCapacityBlockOfferings::all_availability_zones,
                                &DescribeCapacityBlockOfferings::extra>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("CapacityDurationHours", self.capacity_duration_hours);
            row("DryRun", self.dry_run);
            row("InstanceType", self.instance_type);
            row("InstanceCount", self.instance_count);
            row("StartDateRange", self.start_date_range);
            row("EndDateRange", self.end_date_range);
            row("NextToken", self.next_token);
            row("MaxResults", self.max_results);
            row("UltraserverType", self.ultraserver_type);
            row("UltraserverCount", self.ultraserver_count);
            row("AllAvailabilityZones", self.all_availability_zones);
            row.extra(self.extra);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
