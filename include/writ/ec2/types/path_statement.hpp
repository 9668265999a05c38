// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// PathStatement, a structure in replies.
#ifndef WRIT_EC2_TYPES_PATH_STATEMENT_HPP
#define WRIT_EC2_TYPES_PATH_STATEMENT_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/packet_header_statement.hpp>
#include <writ/ec2/types/resource_statement.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// PathStatement, a structure in what EC2 answers to CreateNetworkInsightsAccessScope and
/// GetNetworkInsightsAccessScopeContent. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_PathStatement.html
struct PathStatement {
    /// packetHeaderStatement: a PacketHeaderStatement.
    Optional<PacketHeaderStatement> packet_header_statement{};
    /// resourceStatement: a ResourceStatement.
    Optional<ResourceStatement> resource_statement{};

    /// Whether two say the same.
    friend constexpr bool operator==(const PathStatement&, const PathStatement&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&PathStatement::packet_header_statement,
                                &PathStatement::resource_statement>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("packetHeaderStatement", self.packet_header_statement);
            row("resourceStatement", self.resource_statement);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
