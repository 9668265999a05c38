// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// ThroughResourcesStatement, a structure in replies.
#ifndef WRIT_EC2_TYPES_THROUGH_RESOURCES_STATEMENT_HPP
#define WRIT_EC2_TYPES_THROUGH_RESOURCES_STATEMENT_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/resource_statement.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// ThroughResourcesStatement, a structure in what EC2 answers to CreateNetworkInsightsAccessScope
/// and GetNetworkInsightsAccessScopeContent. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ThroughResourcesStatement.html
struct ThroughResourcesStatement {
    /// resourceStatement: a ResourceStatement.
    Optional<ResourceStatement> resource_statement{};

    /// Whether two say the same.
    friend constexpr bool operator==(const ThroughResourcesStatement&,
                                     const ThroughResourcesStatement&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&ThroughResourcesStatement::resource_statement>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("resourceStatement", self.resource_statement);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
