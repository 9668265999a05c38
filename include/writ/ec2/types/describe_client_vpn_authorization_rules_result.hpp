// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// What EC2 answers to DescribeClientVpnAuthorizationRules.
#ifndef WRIT_EC2_TYPES_DESCRIBE_CLIENT_VPN_AUTHORIZATION_RULES_RESULT_HPP
#define WRIT_EC2_TYPES_DESCRIBE_CLIENT_VPN_AUTHORIZATION_RULES_RESULT_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/client_vpn_authorization_rule_status.hpp>
#include <writ/ec2/types/client_vpn_endpoint_id.hpp>
#include <writ/reply/xml_boolean.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// AuthorizationRule, a structure in what EC2 answers to DescribeClientVpnAuthorizationRules.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AuthorizationRule.html
struct AuthorizationRule {
    /// clientVpnEndpointId: a client VPN endpoint id, `cvpn-endpoint-…`.
    XmlValue<ClientVpnEndpointId> client_vpn_endpoint_id{};
    /// description: text.
    XmlText description{};
    /// groupId: text.
    XmlText group_id{};
    /// accessAll: yes or no.
    XmlBoolean access_all{};
    /// destinationCidr: text.
    XmlText destination_cidr{};
    /// status: a ClientVpnAuthorizationRuleStatus.
    Optional<ClientVpnAuthorizationRuleStatus> status{};

    /// Whether two say the same.
    friend constexpr bool operator==(const AuthorizationRule&,
                                     const AuthorizationRule&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&AuthorizationRule::client_vpn_endpoint_id,
                                &AuthorizationRule::description, &AuthorizationRule::group_id,
                                &AuthorizationRule::access_all,
                                &AuthorizationRule::destination_cidr, &AuthorizationRule::status>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("clientVpnEndpointId", self.client_vpn_endpoint_id);
            row("description", self.description);
            row("groupId", self.group_id);
            row("accessAll", self.access_all);
            row("destinationCidr", self.destination_cidr);
            row("status", self.status);
        }
    };
};

/// What EC2 answers to DescribeClientVpnAuthorizationRules. Members as of the EC2 model of
/// 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeClientVpnAuthorizationRules.html
struct DescribeClientVpnAuthorizationRulesResult {
    /// authorizationRule: a list of AuthorizationRule.
    XmlList<AuthorizationRule> authorization_rules{};
    /// nextToken: for the next page, if there is one.
    Optional<AnyText> next_token{};
    /// requestId: by which AWS finds the request again.
    XmlText request_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const DescribeClientVpnAuthorizationRulesResult&,
                                     const DescribeClientVpnAuthorizationRulesResult&) noexcept =
        default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&DescribeClientVpnAuthorizationRulesResult::authorization_rules,
                                &DescribeClientVpnAuthorizationRulesResult::next_token,
                                &DescribeClientVpnAuthorizationRulesResult::request_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("authorizationRule", self.authorization_rules);
            row("nextToken", self.next_token);
            row("requestId", self.request_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
