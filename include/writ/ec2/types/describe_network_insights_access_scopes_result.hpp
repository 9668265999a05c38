// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// What EC2 answers to DescribeNetworkInsightsAccessScopes.
#ifndef WRIT_EC2_TYPES_DESCRIBE_NETWORK_INSIGHTS_ACCESS_SCOPES_RESULT_HPP
#define WRIT_EC2_TYPES_DESCRIBE_NETWORK_INSIGHTS_ACCESS_SCOPES_RESULT_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/network_insights_access_scope.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// What EC2 answers to DescribeNetworkInsightsAccessScopes. Members as of the EC2 model of
/// 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeNetworkInsightsAccessScopes.html
struct DescribeNetworkInsightsAccessScopesResult {
    /// networkInsightsAccessScopeSet: a list of NetworkInsightsAccessScope.
    XmlList<NetworkInsightsAccessScope> network_insights_access_scopes{};
    /// nextToken: for the next page, if there is one.
    Optional<AnyText> next_token{};
    /// requestId: by which AWS finds the request again.
    XmlText request_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const DescribeNetworkInsightsAccessScopesResult&,
                                     const DescribeNetworkInsightsAccessScopesResult&) noexcept =
        default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members =
            Members<&DescribeNetworkInsightsAccessScopesResult::network_insights_access_scopes,
                    &DescribeNetworkInsightsAccessScopesResult::next_token,
                    &DescribeNetworkInsightsAccessScopesResult::request_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("networkInsightsAccessScopeSet", self.network_insights_access_scopes);
            row("nextToken", self.next_token);
            row("requestId", self.request_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
