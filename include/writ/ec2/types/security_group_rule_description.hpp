// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// SecurityGroupRuleDescription, a structure in requests.
#ifndef WRIT_EC2_TYPES_SECURITY_GROUP_RULE_DESCRIPTION_HPP
#define WRIT_EC2_TYPES_SECURITY_GROUP_RULE_DESCRIPTION_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/security_group_rule_id.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// SecurityGroupRuleDescription, a structure in requests of
/// UpdateSecurityGroupRuleDescriptionsEgress and UpdateSecurityGroupRuleDescriptionsIngress.
/// Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_SecurityGroupRuleDescription.html
struct SecurityGroupRuleDescription {
    /// SecurityGroupRuleId: a security group rule id, `sgr-…`.
    Optional<SecurityGroupRuleId> security_group_rule_id{};
    /// Description: text.
    Optional<AnyText> description{};

    /// Whether two are equal.
    friend constexpr bool operator==(const SecurityGroupRuleDescription&,
                                     const SecurityGroupRuleDescription&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&SecurityGroupRuleDescription::security_group_rule_id,
                                &SecurityGroupRuleDescription::description>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("SecurityGroupRuleId", self.security_group_rule_id);
            row("Description", self.description);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
