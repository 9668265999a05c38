// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// IpamScopeExternalAuthorityConfiguration, a structure in replies.
#ifndef WRIT_EC2_TYPES_IPAM_SCOPE_EXTERNAL_AUTHORITY_CONFIGURATION_HPP
#define WRIT_EC2_TYPES_IPAM_SCOPE_EXTERNAL_AUTHORITY_CONFIGURATION_HPP

#include <writ/core/config.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
class IpamScopeExternalAuthorityType;  // writ/ec2/types/ipam_scope_external_authority_type.hpp

/// IpamScopeExternalAuthorityConfiguration, a structure in what EC2 answers to 4 actions. Members
/// as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_IpamScopeExternalAuthorityConfiguration.html
struct IpamScopeExternalAuthorityConfiguration {
    /// type: `infoblox`.
    XmlValue<IpamScopeExternalAuthorityType> type{};
    /// externalResourceIdentifier: text.
    XmlText external_resource_identifier{};

    /// Whether two say the same.
    friend constexpr bool operator==(const IpamScopeExternalAuthorityConfiguration&,
                                     const IpamScopeExternalAuthorityConfiguration&) noexcept =
        default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members =
            Members<&IpamScopeExternalAuthorityConfiguration::type,
                    &IpamScopeExternalAuthorityConfiguration::external_resource_identifier>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("type", self.type);
            row("externalResourceIdentifier", self.external_resource_identifier);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
