// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// ExternalAuthorityConfiguration, a structure in requests.
#ifndef WRIT_EC2_TYPES_EXTERNAL_AUTHORITY_CONFIGURATION_HPP
#define WRIT_EC2_TYPES_EXTERNAL_AUTHORITY_CONFIGURATION_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/ipam_scope_external_authority_type.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// ExternalAuthorityConfiguration, a structure in requests of CreateIpamScope and ModifyIpamScope.
/// Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ExternalAuthorityConfiguration.html
struct ExternalAuthorityConfiguration {
    /// Type: `infoblox`.
    Optional<IpamScopeExternalAuthorityType> type{};
    /// ExternalResourceIdentifier: text.
    Optional<AnyText> external_resource_identifier{};

    /// Whether two are equal.
    friend constexpr bool operator==(const ExternalAuthorityConfiguration&,
                                     const ExternalAuthorityConfiguration&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&ExternalAuthorityConfiguration::type,
                                &ExternalAuthorityConfiguration::external_resource_identifier>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("Type", self.type);
            row("ExternalResourceIdentifier", self.external_resource_identifier);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
