// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// ClientRouteEnforcementOptions, a structure in requests.
#ifndef WRIT_EC2_TYPES_CLIENT_ROUTE_ENFORCEMENT_OPTIONS_HPP
#define WRIT_EC2_TYPES_CLIENT_ROUTE_ENFORCEMENT_OPTIONS_HPP

#include <writ/core/config.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/yes_no.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// ClientRouteEnforcementOptions, a structure in requests of CreateClientVpnEndpoint and
/// ModifyClientVpnEndpoint. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ClientRouteEnforcementOptions.html
struct ClientRouteEnforcementOptions {
    /// Enforced: yes or no.
    YesNo enforced{};

    /// Whether two are equal.
    friend constexpr bool operator==(const ClientRouteEnforcementOptions&,
                                     const ClientRouteEnforcementOptions&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&ClientRouteEnforcementOptions::enforced>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("Enforced", self.enforced);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
