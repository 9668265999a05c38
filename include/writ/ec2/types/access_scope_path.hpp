// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// AccessScopePath, a structure in replies.
#ifndef WRIT_EC2_TYPES_ACCESS_SCOPE_PATH_HPP
#define WRIT_EC2_TYPES_ACCESS_SCOPE_PATH_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/path_statement.hpp>
#include <writ/ec2/types/through_resources_statement.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// AccessScopePath, a structure in what EC2 answers to CreateNetworkInsightsAccessScope and
/// GetNetworkInsightsAccessScopeContent. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AccessScopePath.html
struct AccessScopePath {
    /// source: a PathStatement.
    Optional<PathStatement> source{};
    /// destination: a PathStatement.
    Optional<PathStatement> destination{};
    /// throughResourceSet: a list of ThroughResourcesStatement.
    XmlList<ThroughResourcesStatement> through_resources{};

    /// Whether two say the same.
    friend constexpr bool operator==(const AccessScopePath&,
                                     const AccessScopePath&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&AccessScopePath::source, &AccessScopePath::destination,
                                &AccessScopePath::through_resources>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("source", self.source);
            row("destination", self.destination);
            row("throughResourceSet", self.through_resources);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
