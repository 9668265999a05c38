// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The request DescribeVerifiedAccessGroups.
#ifndef WRIT_EC2_DESCRIBE_VERIFIED_ACCESS_GROUPS_HPP
#define WRIT_EC2_DESCRIBE_VERIFIED_ACCESS_GROUPS_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/api.hpp>
#include <writ/ec2/types/describe_verified_access_groups_result.hpp>
#include <writ/ec2/types/extra_parameters.hpp>
#include <writ/ec2/types/filter.hpp>
#include <writ/ec2/types/next_page.hpp>
#include <writ/ec2/types/pagination.hpp>
#include <writ/ec2/types/verified_access_group_id.hpp>
#include <writ/ec2/types/verified_access_instance_id.hpp>
#include <writ/reply/reply.hpp>
#include <writ/rule/check.hpp>
#include <writ/rule/rule.hpp>
#include <writ/schema/parameter.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>
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

/// The request DescribeVerifiedAccessGroups. API version 2016-11-15, members as of the EC2 model of
/// 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeVerifiedAccessGroups.html
struct DescribeVerifiedAccessGroups {
    /// VerifiedAccessGroupId.N: verified access group ids, `vagr-…`.
    List<VerifiedAccessGroupId> verified_access_group_ids{};
    /// VerifiedAccessInstanceId: a verified access instance id, `vai-…`.
    Optional<VerifiedAccessInstanceId> verified_access_instance_id{};
    /// MaxResults: how many results one reply may hold, 5 to 1000.
    Optional<LimitedNumber<MaxResults, 5, 1000>> max_results{};
    /// NextToken: where the reply before this one ended.
    Optional<AnyText> next_token{};
    /// Filter.N: which results are asked for.
    List<Filter> filters{};
    /// DryRun: with `true`, EC2 only tells whether the caller may do this.
    YesNo dry_run{};
    /// Parameters that this version does not know, sent after all others.
    List<Parameter> extra{};

    /// Whether two are equal.
    friend constexpr bool operator==(const DescribeVerifiedAccessGroups&,
                                     const DescribeVerifiedAccessGroups&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Action, as it is sent.
        static constexpr std::string_view action = "DescribeVerifiedAccessGroups";
        /// Version, as it is sent.
        static constexpr std::string_view version = api_version;
        /// What its reply holds.
        using result_type = DescribeVerifiedAccessGroupsResult;
        /// Its rules, in the order they are judged.
        using rules = Rules<max_results_is_zero, likely_listed_ids_rules, filter_rules,
                            extra_parameter_rules>;

        /// Whether ids say what is listed.
        template <class Self>
        static constexpr bool names_ids(const Self& self) noexcept {
            return !self.verified_access_group_ids.empty();
        }
        /// Its members, in order.
        using members = Members<
            &DescribeVerifiedAccessGroups::verified_access_group_ids,
            &DescribeVerifiedAccessGroups::verified_access_instance_id,
            &DescribeVerifiedAccessGroups::max_results, &DescribeVerifiedAccessGroups::next_token,
            &DescribeVerifiedAccessGroups::filters, &DescribeVerifiedAccessGroups::dry_run,
            &DescribeVerifiedAccessGroups::extra>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("VerifiedAccessGroupId", self.verified_access_group_ids);
            row("VerifiedAccessInstanceId", self.verified_access_instance_id);
            row("MaxResults", self.max_results);
            row("NextToken", self.next_token);
            row("Filter", self.filters);
            row("DryRun", self.dry_run);
            row.extra(self.extra);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
