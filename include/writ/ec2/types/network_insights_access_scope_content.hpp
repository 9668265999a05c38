// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// NetworkInsightsAccessScopeContent, a structure in replies.
#ifndef WRIT_EC2_TYPES_NETWORK_INSIGHTS_ACCESS_SCOPE_CONTENT_HPP
#define WRIT_EC2_TYPES_NETWORK_INSIGHTS_ACCESS_SCOPE_CONTENT_HPP

#include <writ/core/config.hpp>
#include <writ/ec2/types/access_scope_path.hpp>
#include <writ/ec2/types/network_insights_access_scope_id.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// NetworkInsightsAccessScopeContent, a structure in what EC2 answers to
/// CreateNetworkInsightsAccessScope and GetNetworkInsightsAccessScopeContent. Members as of the EC2
/// model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_NetworkInsightsAccessScopeContent.html
struct NetworkInsightsAccessScopeContent {
    /// networkInsightsAccessScopeId: a network insights access scope id, `nis-…`.
    XmlValue<NetworkInsightsAccessScopeId> network_insights_access_scope_id{};
    /// matchPathSet: a list of AccessScopePath.
    XmlList<AccessScopePath> match_paths{};
    /// excludePathSet: a list of AccessScopePath.
    XmlList<AccessScopePath> exclude_paths{};

    /// Whether two say the same.
    friend constexpr bool operator==(const NetworkInsightsAccessScopeContent&,
                                     const NetworkInsightsAccessScopeContent&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members =
            Members<&NetworkInsightsAccessScopeContent::network_insights_access_scope_id,
                    &NetworkInsightsAccessScopeContent::match_paths,
                    &NetworkInsightsAccessScopeContent::exclude_paths>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("networkInsightsAccessScopeId", self.network_insights_access_scope_id);
            row("matchPathSet", self.match_paths);
            row("excludePathSet", self.exclude_paths);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
