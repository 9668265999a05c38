// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The request DescribeCapacityBlockExtensionOfferings.
#ifndef WRIT_EC2_DESCRIBE_CAPACITY_BLOCK_EXTENSION_OFFERINGS_HPP
#define WRIT_EC2_DESCRIBE_CAPACITY_BLOCK_EXTENSION_OFFERINGS_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/optional.hpp>
#include <writ/core/required.hpp>
#include <writ/ec2/types/api.hpp>
#include <writ/ec2/types/capacity_reservation_id.hpp>
#include <writ/ec2/types/describe_capacity_block_extension_offerings_result.hpp>
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
#include <writ/value/yes_no.hpp>
#include <writ/wire/http.hpp>
#include <writ/wire/parameters.hpp>
#include <writ/wire/query.hpp>
#include <writ/wire/read_pairs.hpp>
#include <writ/wire/read_parameters.hpp>
#include <writ/wire/read_query.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The request DescribeCapacityBlockExtensionOfferings. API version 2016-11-15, members as of the
/// EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeCapacityBlockExtensionOfferings.html
struct DescribeCapacityBlockExtensionOfferings {
    /// CapacityBlockExtensionDurationHours: a whole number.
    Required<Integer, struct CapacityBlockExtensionDurationHours_given_right_and_in_order>
        capacity_block_extension_duration_hours;
    /// CapacityReservationId: a capacity reservation id, `cr-…`.
    Required<CapacityReservationId, struct CapacityReservationId_given_right_and_in_order>
        capacity_reservation_id;
    /// DryRun: with `true`, EC2 only tells whether the caller may do this.
    YesNo dry_run{};
    /// NextToken: where the reply before this one ended.
    Optional<AnyText> next_token{};
    /// MaxResults: how many results one reply may hold, 1 to 1000.
    Optional<LimitedNumber<MaxResults, 1, 1000>> max_results{};
    /// Parameters that this version does not know, sent after all others.
    List<Parameter> extra{};

    /// Whether two are equal.
    friend constexpr bool operator==(const DescribeCapacityBlockExtensionOfferings&,
                                     const DescribeCapacityBlockExtensionOfferings&) noexcept =
        default;

    /// What writ knows of it.
    struct Model {
        /// Action, as it is sent.
        static constexpr std::string_view action = "DescribeCapacityBlockExtensionOfferings";
        /// Version, as it is sent.
        static constexpr std::string_view version = api_version;
        /// What its reply holds.
        using result_type = DescribeCapacityBlockExtensionOfferingsResult;
        /// Its rules, in the order they are judged.
        using rules = Rules<max_results_is_zero, extra_parameter_rules>;
        /// Its members, in order.
        using members = Members<
            &DescribeCapacityBlockExtensionOfferings::capacity_block_extension_duration_hours,
            &DescribeCapacityBlockExtensionOfferings::capacity_reservation_id,
            &DescribeCapacityBlockExtensionOfferings::dry_run,
            &DescribeCapacityBlockExtensionOfferings::next_token,
            &DescribeCapacityBlockExtensionOfferings::max_results,
            &DescribeCapacityBlockExtensionOfferings::extra>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("CapacityBlockExtensionDurationHours",
                self.capacity_block_extension_duration_hours);
            row("CapacityReservationId", self.capacity_reservation_id);
            row("DryRun", self.dry_run);
            row("NextToken", self.next_token);
            row("MaxResults", self.max_results);
            row.extra(self.extra);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
