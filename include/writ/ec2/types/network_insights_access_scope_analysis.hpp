// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// NetworkInsightsAccessScopeAnalysis, a structure in replies.
#ifndef WRIT_EC2_TYPES_NETWORK_INSIGHTS_ACCESS_SCOPE_ANALYSIS_HPP
#define WRIT_EC2_TYPES_NETWORK_INSIGHTS_ACCESS_SCOPE_ANALYSIS_HPP

#include <writ/core/config.hpp>
#include <writ/ec2/types/network_insights_access_scope_analysis_id.hpp>
#include <writ/ec2/types/network_insights_access_scope_id.hpp>
#include <writ/ec2/types/tag_reply.hpp>
#include <writ/reply/xml_integer.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/arn.hpp>
#include <writ/value/timestamp.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
class AnalysisStatus;  // writ/ec2/types/analysis_status.hpp
class FindingsFound;  // writ/ec2/types/findings_found.hpp

/// NetworkInsightsAccessScopeAnalysis, a structure in what EC2 answers to
/// DescribeNetworkInsightsAccessScopeAnalyses and StartNetworkInsightsAccessScopeAnalysis. Members
/// as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_NetworkInsightsAccessScopeAnalysis.html
struct NetworkInsightsAccessScopeAnalysis {
    /// networkInsightsAccessScopeAnalysisId: a network insights access scope analysis id, `nisa-…`.
    XmlValue<NetworkInsightsAccessScopeAnalysisId> network_insights_access_scope_analysis_id{};
    /// networkInsightsAccessScopeAnalysisArn: an ARN.
    XmlValue<Arn> network_insights_access_scope_analysis_arn{};
    /// networkInsightsAccessScopeId: a network insights access scope id, `nis-…`.
    XmlValue<NetworkInsightsAccessScopeId> network_insights_access_scope_id{};
    /// status: `running`, `succeeded` or `failed`.
    XmlValue<AnalysisStatus> status{};
    /// statusMessage: text.
    XmlText status_message{};
    /// warningMessage: text.
    XmlText warning_message{};
    /// startDate: a time.
    XmlValue<Timestamp> start_date{};
    /// endDate: a time.
    XmlValue<Timestamp> end_date{};
    /// findingsFound: `true`, `false` or `unknown`.
    XmlValue<FindingsFound> findings_found{};
    /// analyzedEniCount: a whole number.
    XmlInteger analyzed_eni_count{};
    /// tagSet: a list of TagReply.
    XmlList<TagReply> tags{};

    /// Whether two say the same.
    friend constexpr bool operator==(const NetworkInsightsAccessScopeAnalysis&,
                                     const NetworkInsightsAccessScopeAnalysis&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members =
            Members<&NetworkInsightsAccessScopeAnalysis::network_insights_access_scope_analysis_id,
                    &NetworkInsightsAccessScopeAnalysis::network_insights_access_scope_analysis_arn,
                    &NetworkInsightsAccessScopeAnalysis::network_insights_access_scope_id,
                    &NetworkInsightsAccessScopeAnalysis::status,
                    &NetworkInsightsAccessScopeAnalysis::status_message,
                    &NetworkInsightsAccessScopeAnalysis::warning_message,
                    &NetworkInsightsAccessScopeAnalysis::start_date,
                    &NetworkInsightsAccessScopeAnalysis::end_date,
                    &NetworkInsightsAccessScopeAnalysis::findings_found,
                    &NetworkInsightsAccessScopeAnalysis::analyzed_eni_count,
                    &NetworkInsightsAccessScopeAnalysis::tags>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("networkInsightsAccessScopeAnalysisId",
                self.network_insights_access_scope_analysis_id);
            row("networkInsightsAccessScopeAnalysisArn",
                self.network_insights_access_scope_analysis_arn);
            row("networkInsightsAccessScopeId", self.network_insights_access_scope_id);
            row("status", self.status);
            row("statusMessage", self.status_message);
            row("warningMessage", self.warning_message);
            row("startDate", self.start_date);
            row("endDate", self.end_date);
            row("findingsFound", self.findings_found);
            row("analyzedEniCount", self.analyzed_eni_count);
            row("tagSet", self.tags);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
