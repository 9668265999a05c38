// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The request StartNetworkInsightsAnalysis.
#ifndef WRIT_EC2_START_NETWORK_INSIGHTS_ANALYSIS_HPP
#define WRIT_EC2_START_NETWORK_INSIGHTS_ANALYSIS_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/required.hpp>
#include <writ/ec2/rules/regional.hpp>
#include <writ/ec2/rules/tags.hpp>
#include <writ/ec2/types/api.hpp>
#include <writ/ec2/types/extra_parameters.hpp>
#include <writ/ec2/types/network_insights_path_id.hpp>
#include <writ/ec2/types/start_network_insights_analysis_result.hpp>
#include <writ/ec2/types/tag_specification.hpp>
#include <writ/reply/reply.hpp>
#include <writ/rule/check.hpp>
#include <writ/rule/rule.hpp>
#include <writ/schema/parameter.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/account_id.hpp>
#include <writ/value/arn.hpp>
#include <writ/value/client_token.hpp>
#include <writ/value/yes_no.hpp>
#include <writ/wire/http.hpp>
#include <writ/wire/parameters.hpp>
#include <writ/wire/query.hpp>
#include <writ/wire/read_pairs.hpp>
#include <writ/wire/read_parameters.hpp>
#include <writ/wire/read_query.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The request StartNetworkInsightsAnalysis. API version 2016-11-15, members as of the EC2 model of
/// 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_StartNetworkInsightsAnalysis.html
struct StartNetworkInsightsAnalysis {
    /// NetworkInsightsPathId: a network insights path id, `nip-…`.
    Required<NetworkInsightsPathId, struct NetworkInsightsPathId_given_right_and_in_order>
        network_insights_path_id;
    /// ClientToken: the caller's name for this request, the same in each retry.
    Required<ClientToken, struct ClientToken_given_right_and_in_order> client_token;
    /// AdditionalAccount.N: account ids.
    List<AccountId> additional_accounts{};
    /// FilterInArn.N: ARNs, each 1 to 1283 characters.
    List<Arn> filter_in_arns{};
    /// FilterOutArn.N: ARNs, each 1 to 1283 characters.
    List<Arn> filter_out_arns{};
    /// DryRun: with `true`, EC2 only tells whether the caller may do this.
    YesNo dry_run{};
    /// TagSpecification.N: tags for new resources.
    List<TagSpecification> tag_specifications{};
    /// Parameters that this version does not know, sent after all others.
    List<Parameter> extra{};

    /// Whether two are equal.
    friend constexpr bool operator==(const StartNetworkInsightsAnalysis&,
                                     const StartNetworkInsightsAnalysis&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Action, as it is sent.
        static constexpr std::string_view action = "StartNetworkInsightsAnalysis";
        /// Version, as it is sent.
        static constexpr std::string_view version = api_version;
        /// What its reply holds.
        using result_type = StartNetworkInsightsAnalysisResult;
        /// Its rules, in the order they are judged.
        using rules = Rules<tag_specification_rules, extra_parameter_rules, arn_lies_outside_region,
                            destination_region_is_not_told>;

        /// Tells of each ARN its name and its member.
        template <class Self, class Tell>
        static constexpr void arns(const Self& self, Tell tell) {
            tell("FilterInArn.N", self.filter_in_arns);
            tell("FilterOutArn.N", self.filter_out_arns);
        }
        /// Its members, in order.
        using members = Members<&StartNetworkInsightsAnalysis::network_insights_path_id,
                                &StartNetworkInsightsAnalysis::client_token,
                                &StartNetworkInsightsAnalysis::additional_accounts,
                                &StartNetworkInsightsAnalysis::filter_in_arns,
                                &StartNetworkInsightsAnalysis::filter_out_arns,
                                &StartNetworkInsightsAnalysis::dry_run,
                                &StartNetworkInsightsAnalysis::tag_specifications,
                                &StartNetworkInsightsAnalysis::extra>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("NetworkInsightsPathId", self.network_insights_path_id);
            row("ClientToken", self.client_token);
            row("AdditionalAccount", self.additional_accounts);
            row("FilterInArn", self.filter_in_arns);
            row("FilterOutArn", self.filter_out_arns);
            row("DryRun", self.dry_run);
            row("TagSpecification", self.tag_specifications);
            row.extra(self.extra);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
