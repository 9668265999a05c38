// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// ClientVpnAuthorizationRuleStatus, a structure in replies.
#ifndef WRIT_EC2_TYPES_CLIENT_VPN_AUTHORIZATION_RULE_STATUS_HPP
#define WRIT_EC2_TYPES_CLIENT_VPN_AUTHORIZATION_RULE_STATUS_HPP

#include <writ/core/config.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
// writ/ec2/types/client_vpn_authorization_rule_status_code.hpp
class ClientVpnAuthorizationRuleStatusCode;

/// ClientVpnAuthorizationRuleStatus, a structure in what EC2 answers to 3 actions. Members as of
/// the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ClientVpnAuthorizationRuleStatus.html
struct ClientVpnAuthorizationRuleStatus {
    /// code: `authorizing`, `active`, `failed` or `revoking`.
    XmlValue<ClientVpnAuthorizationRuleStatusCode> code{};
    /// message: text.
    XmlText message{};

    /// Whether two say the same.
    friend constexpr bool operator==(const ClientVpnAuthorizationRuleStatus&,
                                     const ClientVpnAuthorizationRuleStatus&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&ClientVpnAuthorizationRuleStatus::code,
                                &ClientVpnAuthorizationRuleStatus::message>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("code", self.code);
            row("message", self.message);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
