// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// What EC2 answers to DeleteNetworkInsightsAnalysis.
#ifndef WRIT_EC2_TYPES_DELETE_NETWORK_INSIGHTS_ANALYSIS_RESULT_HPP
#define WRIT_EC2_TYPES_DELETE_NETWORK_INSIGHTS_ANALYSIS_RESULT_HPP

#include <writ/core/config.hpp>
#include <writ/ec2/types/network_insights_analysis_id.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// What EC2 answers to DeleteNetworkInsightsAnalysis. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteNetworkInsightsAnalysis.html
struct DeleteNetworkInsightsAnalysisResult {
    /// networkInsightsAnalysisId: a network insights analysis id, `nia-…`.
    XmlValue<NetworkInsightsAnalysisId> network_insights_analysis_id{};
    /// requestId: by which AWS finds the request again.
    XmlText request_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const DeleteNetworkInsightsAnalysisResult&,
                                     const DeleteNetworkInsightsAnalysisResult&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&DeleteNetworkInsightsAnalysisResult::network_insights_analysis_id,
                                &DeleteNetworkInsightsAnalysisResult::request_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("networkInsightsAnalysisId", self.network_insights_analysis_id);
            row("requestId", self.request_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
