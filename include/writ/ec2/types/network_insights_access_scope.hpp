// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// NetworkInsightsAccessScope, a structure in replies.
#ifndef WRIT_EC2_TYPES_NETWORK_INSIGHTS_ACCESS_SCOPE_HPP
#define WRIT_EC2_TYPES_NETWORK_INSIGHTS_ACCESS_SCOPE_HPP

#include <writ/core/config.hpp>
#include <writ/ec2/types/network_insights_access_scope_id.hpp>
#include <writ/ec2/types/tag_reply.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/arn.hpp>
#include <writ/value/timestamp.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// NetworkInsightsAccessScope, a structure in what EC2 answers to CreateNetworkInsightsAccessScope
/// and DescribeNetworkInsightsAccessScopes. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_NetworkInsightsAccessScope.html
struct NetworkInsightsAccessScope {
    /// networkInsightsAccessScopeId: a network insights access scope id, `nis-…`.
    XmlValue<NetworkInsightsAccessScopeId> network_insights_access_scope_id{};
    /// networkInsightsAccessScopeArn: an ARN.
    XmlValue<Arn> network_insights_access_scope_arn{};
    /// createdDate: a time.
    XmlValue<Timestamp> created_date{};
    /// updatedDate: a time.
    XmlValue<Timestamp> updated_date{};
    /// tagSet: a list of TagReply.
    XmlList<TagReply> tags{};

    /// Whether two say the same.
    friend constexpr bool operator==(const NetworkInsightsAccessScope&,
                                     const NetworkInsightsAccessScope&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&NetworkInsightsAccessScope::network_insights_access_scope_id,
                                &NetworkInsightsAccessScope::network_insights_access_scope_arn,
                                &NetworkInsightsAccessScope::created_date,
                                &NetworkInsightsAccessScope::updated_date,
                                &NetworkInsightsAccessScope::tags>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("networkInsightsAccessScopeId", self.network_insights_access_scope_id);
            row("networkInsightsAccessScopeArn", self.network_insights_access_scope_arn);
            row("createdDate", self.created_date);
            row("updatedDate", self.updated_date);
            row("tagSet", self.tags);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
