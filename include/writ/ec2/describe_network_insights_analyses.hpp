// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The request DescribeNetworkInsightsAnalyses.
#ifndef WRIT_EC2_DESCRIBE_NETWORK_INSIGHTS_ANALYSES_HPP
#define WRIT_EC2_DESCRIBE_NETWORK_INSIGHTS_ANALYSES_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/api.hpp>
#include <writ/ec2/types/describe_network_insights_analyses_result.hpp>
#include <writ/ec2/types/extra_parameters.hpp>
#include <writ/ec2/types/filter.hpp>
#include <writ/ec2/types/network_insights_analysis_id.hpp>
#include <writ/ec2/types/network_insights_path_id.hpp>
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

/// The request DescribeNetworkInsightsAnalyses. API version 2016-11-15, members as of the EC2 model
/// of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeNetworkInsightsAnalyses.html
struct DescribeNetworkInsightsAnalyses {
    /// NetworkInsightsAnalysisId.N: network insights analysis ids, `nia-…`.
    List<NetworkInsightsAnalysisId> network_insights_analysis_ids{};
    /// NetworkInsightsPathId: a network insights path id, `nip-…`.
    Optional<NetworkInsightsPathId> network_insights_path_id{};
    /// AnalysisStartTime: a time.
    Optional<Timestamp> analysis_start_time{};
    /// AnalysisEndTime: a time.
    Optional<Timestamp> analysis_end_time{};
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
    friend constexpr bool operator==(const DescribeNetworkInsightsAnalyses&,
                                     const DescribeNetworkInsightsAnalyses&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Action, as it is sent.
        static constexpr std::string_view action = "DescribeNetworkInsightsAnalyses";
        /// Version, as it is sent.
        static constexpr std::string_view version = api_version;
        /// What its reply holds.
        using result_type = DescribeNetworkInsightsAnalysesResult;
        /// Its rules, in the order they are judged.
        using rules = Rules<max_results_is_zero, likely_listed_ids_rules, filter_rules,
                            extra_parameter_rules>;

        /// Whether ids say what is listed.
        template <class Self>
        static constexpr bool names_ids(const Self& self) noexcept {
            return !self.network_insights_analysis_ids.empty();
        }
        /// Its members, in order.
        using members = Members<&DescribeNetworkInsightsAnalyses::network_insights_analysis_ids,
                                &DescribeNetworkInsightsAnalyses::network_insights_path_id,
                                &DescribeNetworkInsightsAnalyses::analysis_start_time,
                                &DescribeNetworkInsightsAnalyses::analysis_end_time,
                                &DescribeNetworkInsightsAnalyses::filters,
                                &DescribeNetworkInsightsAnalyses::max_results,
                                &DescribeNetworkInsightsAnalyses::dry_run,
                                &DescribeNetworkInsightsAnalyses::next_token,
                                &DescribeNetworkInsightsAnalyses::extra>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("NetworkInsightsAnalysisId", self.network_insights_analysis_ids);
            row("NetworkInsightsPathId", self.network_insights_path_id);
            row("AnalysisStartTime", self.analysis_start_time);
            row("AnalysisEndTime", self.analysis_end_time);
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
