// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The request DescribeHostReservationOfferings.
#ifndef WRIT_EC2_DESCRIBE_HOST_RESERVATION_OFFERINGS_HPP
#define WRIT_EC2_DESCRIBE_HOST_RESERVATION_OFFERINGS_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/api.hpp>
#include <writ/ec2/types/describe_host_reservation_offerings_result.hpp>
#include <writ/ec2/types/extra_parameters.hpp>
#include <writ/ec2/types/filter.hpp>
#include <writ/ec2/types/next_page.hpp>
#include <writ/ec2/types/offering_id.hpp>
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
#include <writ/wire/http.hpp>
#include <writ/wire/parameters.hpp>
#include <writ/wire/query.hpp>
#include <writ/wire/read_pairs.hpp>
#include <writ/wire/read_parameters.hpp>
#include <writ/wire/read_query.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The request DescribeHostReservationOfferings. API version 2016-11-15, members as of the EC2
/// model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeHostReservationOfferings.html
struct DescribeHostReservationOfferings {
    /// Filter.N: which results are asked for.
    List<Filter> filter{};
    /// MaxDuration: a whole number.
    Optional<Integer> max_duration{};
    /// MaxResults: how many results one reply may hold, 5 to 500.
    Optional<LimitedNumber<MaxResults, 5, 500>> max_results{};
    /// MinDuration: a whole number.
    Optional<Integer> min_duration{};
    /// NextToken: where the reply before this one ended.
    Optional<AnyText> next_token{};
    /// OfferingId: an offering id.
    Optional<OfferingId> offering_id{};
    /// Parameters that this version does not know, sent after all others.
    List<Parameter> extra{};

    /// Whether two are equal.
    friend constexpr bool operator==(const DescribeHostReservationOfferings&,
                                     const DescribeHostReservationOfferings&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Action, as it is sent.
        static constexpr std::string_view action = "DescribeHostReservationOfferings";
        /// Version, as it is sent.
        static constexpr std::string_view version = api_version;
        /// What its reply holds.
        using result_type = DescribeHostReservationOfferingsResult;
        /// Its rules, in the order they are judged.
        using rules = Rules<max_results_is_zero, documented_filter_rules, extra_parameter_rules>;
        /// The filters that its documentation names.
        static constexpr std::string_view filter_names[] = {"instance-family", "payment-option"};
        /// Its members, in order.
        using members = Members<&DescribeHostReservationOfferings::filter,
                                &DescribeHostReservationOfferings::max_duration,
                                &DescribeHostReservationOfferings::max_results,
                                &DescribeHostReservationOfferings::min_duration,
                                &DescribeHostReservationOfferings::next_token,
                                &DescribeHostReservationOfferings::offering_id,
                                &DescribeHostReservationOfferings::extra>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("Filter", self.filter);
            row("MaxDuration", self.max_duration);
            row("MaxResults", self.max_results);
            row("MinDuration", self.min_duration);
            row("NextToken", self.next_token);
            row("OfferingId", self.offering_id);
            row.extra(self.extra);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
