// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// What EC2 answers to GetNetworkInsightsAccessScopeAnalysisFindings.
#ifndef WRIT_EC2_TYPES_GET_NETWORK_INSIGHTS_ACCESS_SCOPE_ANALYSIS_FINDINGS_RESULT_HPP
#define WRIT_EC2_TYPES_GET_NETWORK_INSIGHTS_ACCESS_SCOPE_ANALYSIS_FINDINGS_RESULT_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/network_insights_access_scope_analysis_id.hpp>
#include <writ/ec2/types/network_insights_access_scope_id.hpp>
#include <writ/ec2/types/path_component.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
class AnalysisStatus;  // writ/ec2/types/analysis_status.hpp

/// AccessScopeAnalysisFinding, a structure in what EC2 answers to
/// GetNetworkInsightsAccessScopeAnalysisFindings.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AccessScopeAnalysisFinding.html
struct AccessScopeAnalysisFinding {
    /// networkInsightsAccessScopeAnalysisId: a network insights access scope analysis id, `nisa-…`.
    XmlValue<NetworkInsightsAccessScopeAnalysisId> network_insights_access_scope_analysis_id{};
    /// networkInsightsAccessScopeId: a network insights access scope id, `nis-…`.
    XmlValue<NetworkInsightsAccessScopeId> network_insights_access_scope_id{};
    /// findingId: text.
    XmlText finding_id{};
    /// findingComponentSet: a list of PathComponent.
    XmlList<PathComponent> finding_components{};

    /// Whether two say the same.
    friend constexpr bool operator==(const AccessScopeAnalysisFinding&,
                                     const AccessScopeAnalysisFinding&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members =
            Members<&AccessScopeAnalysisFinding::network_insights_access_scope_analysis_id,
                    &AccessScopeAnalysisFinding::network_insights_access_scope_id,
                    &AccessScopeAnalysisFinding::finding_id,
                    &AccessScopeAnalysisFinding::finding_components>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("networkInsightsAccessScopeAnalysisId",
                self.network_insights_access_scope_analysis_id);
            row("networkInsightsAccessScopeId", self.network_insights_access_scope_id);
            row("findingId", self.finding_id);
            row("findingComponentSet", self.finding_components);
        }
    };
};

/// What EC2 answers to GetNetworkInsightsAccessScopeAnalysisFindings. Members as of the EC2 model
/// of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetNetworkInsightsAccessScopeAnalysisFindings.html
struct GetNetworkInsightsAccessScopeAnalysisFindingsResult {
    /// networkInsightsAccessScopeAnalysisId: a network insights access scope analysis id, `nisa-…`.
    XmlValue<NetworkInsightsAccessScopeAnalysisId> network_insights_access_scope_analysis_id{};
    /// analysisStatus: `running`, `succeeded` or `failed`.
    XmlValue<AnalysisStatus> analysis_status{};
    /// analysisFindingSet: a list of AccessScopeAnalysisFinding.
    XmlList<AccessScopeAnalysisFinding> analysis_findings{};
    /// nextToken: for the next page, if there is one.
    Optional<AnyText> next_token{};
    /// requestId: by which AWS finds the request again.
    XmlText request_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(
        const GetNetworkInsightsAccessScopeAnalysisFindingsResult&,
        const GetNetworkInsightsAccessScopeAnalysisFindingsResult&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members =
                                Members<&GetNetworkInsightsAccessScopeAnalysisFindingsResult::network_insights_access_scope_analysis_id,
                                &GetNetworkInsightsAccessScopeAnalysisFindingsResult::analysis_status,
                                &GetNetworkInsightsAccessScopeAnalysisFindingsResult::analysis_findings,
                                &GetNetworkInsightsAccessScopeAnalysisFindingsResult::next_token,
                                &GetNetworkInsightsAccessScopeAnalysisFindingsResult::request_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("networkInsightsAccessScopeAnalysisId",
                self.network_insights_access_scope_analysis_id);
            row("analysisStatus", self.analysis_status);
            row("analysisFindingSet", self.analysis_findings);
            row("nextToken", self.next_token);
            row("requestId", self.request_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
