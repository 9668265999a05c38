// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// NetworkInsightsAnalysis, a structure in replies.
#ifndef WRIT_EC2_TYPES_NETWORK_INSIGHTS_ANALYSIS_HPP
#define WRIT_EC2_TYPES_NETWORK_INSIGHTS_ANALYSIS_HPP

#include <writ/core/config.hpp>
#include <writ/ec2/types/alternate_path_hint.hpp>
#include <writ/ec2/types/explanation.hpp>
#include <writ/ec2/types/network_insights_analysis_id.hpp>
#include <writ/ec2/types/network_insights_path_id.hpp>
#include <writ/ec2/types/path_component.hpp>
#include <writ/ec2/types/tag_reply.hpp>
#include <writ/reply/xml_boolean.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/account_id.hpp>
#include <writ/value/arn.hpp>
#include <writ/value/timestamp.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
class AnalysisStatus;  // writ/ec2/types/analysis_status.hpp

/// NetworkInsightsAnalysis, a structure in what EC2 answers to DescribeNetworkInsightsAnalyses and
/// StartNetworkInsightsAnalysis. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_NetworkInsightsAnalysis.html
struct NetworkInsightsAnalysis {
    /// networkInsightsAnalysisId: a network insights analysis id, `nia-…`.
    XmlValue<NetworkInsightsAnalysisId> network_insights_analysis_id{};
    /// networkInsightsAnalysisArn: an ARN.
    XmlValue<Arn> network_insights_analysis_arn{};
    /// networkInsightsPathId: a network insights path id, `nip-…`.
    XmlValue<NetworkInsightsPathId> network_insights_path_id{};
    /// additionalAccountSet: account ids.
    XmlList<XmlValue<AccountId>> additional_accounts{};
    /// filterInArnSet: ARNs.
    XmlList<XmlValue<Arn>> filter_in_arns{};
    /// filterOutArnSet: ARNs.
    XmlList<XmlValue<Arn>> filter_out_arns{};
    /// startDate: a time.
    XmlValue<Timestamp> start_date{};
    /// status: `running`, `succeeded` or `failed`.
    XmlValue<AnalysisStatus> status{};
    /// statusMessage: text.
    XmlText status_message{};
    /// warningMessage: text.
    XmlText warning_message{};
    /// networkPathFound: yes or no.
    XmlBoolean network_path_found{};
    /// forwardPathComponentSet: a list of PathComponent.
    XmlList<PathComponent> forward_path_components{};
    /// returnPathComponentSet: a list of PathComponent.
    XmlList<PathComponent> return_path_components{};
    /// explanationSet: a list of Explanation.
    XmlList<Explanation> explanations{};
    /// alternatePathHintSet: a list of AlternatePathHint.
    XmlList<AlternatePathHint> alternate_path_hints{};
    /// suggestedAccountSet: texts.
    XmlList<XmlText> suggested_accounts{};
    /// tagSet: a list of TagReply.
    XmlList<TagReply> tags{};

    /// Whether two say the same.
    friend constexpr bool operator==(const NetworkInsightsAnalysis&,
                                     const NetworkInsightsAnalysis&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<
            &NetworkInsightsAnalysis::network_insights_analysis_id,
            &NetworkInsightsAnalysis::network_insights_analysis_arn,
            &NetworkInsightsAnalysis::network_insights_path_id,
            &NetworkInsightsAnalysis::additional_accounts, &NetworkInsightsAnalysis::filter_in_arns,
            &NetworkInsightsAnalysis::filter_out_arns, &NetworkInsightsAnalysis::start_date,
            &NetworkInsightsAnalysis::status, &NetworkInsightsAnalysis::status_message,
            &NetworkInsightsAnalysis::warning_message, &NetworkInsightsAnalysis::network_path_found,
            &NetworkInsightsAnalysis::forward_path_components,
            &NetworkInsightsAnalysis::return_path_components,
            &NetworkInsightsAnalysis::explanations, &NetworkInsightsAnalysis::alternate_path_hints,
            &NetworkInsightsAnalysis::suggested_accounts, &NetworkInsightsAnalysis::tags>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("networkInsightsAnalysisId", self.network_insights_analysis_id);
            row("networkInsightsAnalysisArn", self.network_insights_analysis_arn);
            row("networkInsightsPathId", self.network_insights_path_id);
            row("additionalAccountSet", self.additional_accounts);
            row("filterInArnSet", self.filter_in_arns);
            row("filterOutArnSet", self.filter_out_arns);
            row("startDate", self.start_date);
            row("status", self.status);
            row("statusMessage", self.status_message);
            row("warningMessage", self.warning_message);
            row("networkPathFound", self.network_path_found);
            row("forwardPathComponentSet", self.forward_path_components);
            row("returnPathComponentSet", self.return_path_components);
            row("explanationSet", self.explanations);
            row("alternatePathHintSet", self.alternate_path_hints);
            row("suggestedAccountSet", self.suggested_accounts);
            row("tagSet", self.tags);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
