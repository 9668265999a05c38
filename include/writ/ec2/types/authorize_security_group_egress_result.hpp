// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// What EC2 answers to AuthorizeSecurityGroupEgress.
#ifndef WRIT_EC2_TYPES_AUTHORIZE_SECURITY_GROUP_EGRESS_RESULT_HPP
#define WRIT_EC2_TYPES_AUTHORIZE_SECURITY_GROUP_EGRESS_RESULT_HPP

#include <writ/core/config.hpp>
#include <writ/ec2/types/security_group_rule.hpp>
#include <writ/reply/xml_boolean.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// What EC2 answers to AuthorizeSecurityGroupEgress. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AuthorizeSecurityGroupEgress.html
struct AuthorizeSecurityGroupEgressResult {
    /// return: yes or no.
    XmlBoolean is_done{};
    /// securityGroupRuleSet: a list of SecurityGroupRule.
    XmlList<SecurityGroupRule> security_group_rules{};
    /// requestId: by which AWS finds the request again.
    XmlText request_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const AuthorizeSecurityGroupEgressResult&,
                                     const AuthorizeSecurityGroupEgressResult&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&AuthorizeSecurityGroupEgressResult::is_done,
                                &AuthorizeSecurityGroupEgressResult::security_group_rules,
                                &AuthorizeSecurityGroupEgressResult::request_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("return", self.is_done);
            row("securityGroupRuleSet", self.security_group_rules);
            row("requestId", self.request_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
