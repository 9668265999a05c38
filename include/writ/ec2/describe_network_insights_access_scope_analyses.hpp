// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The request DescribeNetworkInsightsAccessScopeAnalyses.
#ifndef WRIT_EC2_DESCRIBE_NETWORK_INSIGHTS_ACCESS_SCOPE_ANALYSES_HPP
#define WRIT_EC2_DESCRIBE_NETWORK_INSIGHTS_ACCESS_SCOPE_ANALYSES_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/api.hpp>
#include <writ/ec2/types/describe_network_insights_access_scope_analyses_result.hpp>
#include <writ/ec2/types/extra_parameters.hpp>
#include <writ/ec2/types/filter.hpp>
#include <writ/ec2/types/network_insights_access_scope_analysis_id.hpp>
#include <writ/ec2/types/network_insights_access_scope_id.hpp>
#include <writ/ec2/types/next_page.hpp>
#include <writ/ec2/types/pagination.hpp>
#include <writ/reply/reply.hpp>
#include <writ/rule/check.hpp>
#include <writ/rule/rule.hpp>
#include <writ/schema/parameter.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>
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

/// The request DescribeNetworkInsightsAccessScopeAnalyses. API version 2016-11-15, members as of
/// the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeNetworkInsightsAccessScopeAnalyses.html
struct DescribeNetworkInsightsAccessScopeAnalyses {
    /// NetworkInsightsAccessScopeAnalysisId.N: network insights access scope analysis ids,
    /// `nisa-…`.
    List<NetworkInsightsAccessScopeAnalysisId> network_insights_access_scope_analysis_ids{};
    /// NetworkInsightsAccessScopeId: a network insights access scope id, `nis-…`.
    Optional<NetworkInsightsAccessScopeId> network_insights_access_scope_id{};
    /// AnalysisStartTimeBegin: a time.
    Optional<Timestamp> analysis_start_time_begin{};
    /// AnalysisStartTimeEnd: a time.
    Optional<Timestamp> analysis_start_time_end{};
    /// Filter.N: which results are asked for.
    List<Filter> filters{};
    /// MaxResults: how many results one reply may hold, 1 to 100.
    Optional<LimitedNumber<MaxResults, 1, 100>> max_results{};
    /// DryRun: with `true`, EC2 only tells whether the caller may do this.
    YesNo dry_run{};
    /// NextToken: where the reply before this one ended.
    Optional<AnyText> next_token{};
    /// Parameters that this version does not know, sent after all others.
    List<Parameter> extra{};

    /// Whether two are equal.
    friend constexpr bool operator==(const DescribeNetworkInsightsAccessScopeAnalyses&,
                                     const DescribeNetworkInsightsAccessScopeAnalyses&) noexcept =
        default;

    /// What writ knows of it.
    struct Model {
        /// Action, as it is sent.
        static constexpr std::string_view action = "DescribeNetworkInsightsAccessScopeAnalyses";
        /// Version, as it is sent.
        static constexpr std::string_view version = api_version;
        /// What its reply holds.
        using result_type = DescribeNetworkInsightsAccessScopeAnalysesResult;
        /// Its rules, in the order they are judged.
        using rules = Rules<max_results_is_zero, likely_listed_ids_rules, filter_rules,
                            extra_parameter_rules>;

        /// Whether ids say what is listed.
        template <class Self>
        static constexpr bool names_ids(const Self& self) noexcept {
            return !self.network_insights_access_scope_analysis_ids.empty();
        }
        /// Its members, in order.
        using members = Members<
            &DescribeNetworkInsightsAccessScopeAnalyses::network_insights_access_scope_analysis_ids,
            &DescribeNetworkInsightsAccessScopeAnalyses::network_insights_access_scope_id,
            &DescribeNetworkInsightsAccessScopeAnalyses::analysis_start_time_begin,
            &DescribeNetworkInsightsAccessScopeAnalyses::analysis_start_time_end,
            &DescribeNetworkInsightsAccessScopeAnalyses::filters,
            &DescribeNetworkInsightsAccessScopeAnalyses::max_results,
            &DescribeNetworkInsightsAccessScopeAnalyses::dry_run,
            &DescribeNetworkInsightsAccessScopeAnalyses::next_token,
            &DescribeNetworkInsightsAccessScopeAnalyses::extra>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("NetworkInsightsAccessScopeAnalysisId",
                self.network_insights_access_scope_analysis_ids);
            row("NetworkInsightsAccessScopeId", self.network_insights_access_scope_id);
            row("AnalysisStartTimeBegin", self.analysis_start_time_begin);
            row("AnalysisStartTimeEnd", self.analysis_start_time_end);
            row("Filter", self.filters);
            row("MaxResults", self.max_results);
            row("DryRun", self.dry_run);
            row("NextToken", self.next_token);
            row.extra(self.extra);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
