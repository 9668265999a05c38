// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// ResourceStatement, a structure in replies.
#ifndef WRIT_EC2_TYPES_RESOURCE_STATEMENT_HPP
#define WRIT_EC2_TYPES_RESOURCE_STATEMENT_HPP

#include <writ/core/config.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// ResourceStatement, a structure in what EC2 answers to CreateNetworkInsightsAccessScope and
/// GetNetworkInsightsAccessScopeContent. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ResourceStatement.html
struct ResourceStatement {
    /// resourceSet: texts.
    XmlList<XmlText> resources{};
    /// resourceTypeSet: texts.
    XmlList<XmlText> resource_types{};

    /// Whether two say the same.
    friend constexpr bool operator==(const ResourceStatement&,
                                     const ResourceStatement&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&ResourceStatement::resources, &ResourceStatement::resource_types>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("resourceSet", self.resources);
            row("resourceTypeSet", self.resource_types);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
