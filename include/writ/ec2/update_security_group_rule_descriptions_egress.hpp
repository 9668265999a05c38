// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The request UpdateSecurityGroupRuleDescriptionsEgress.
#ifndef WRIT_EC2_UPDATE_SECURITY_GROUP_RULE_DESCRIPTIONS_EGRESS_HPP
#define WRIT_EC2_UPDATE_SECURITY_GROUP_RULE_DESCRIPTIONS_EGRESS_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/api.hpp>
#include <writ/ec2/types/extra_parameters.hpp>
#include <writ/ec2/types/ip_permission.hpp>
#include <writ/ec2/types/security_group_id.hpp>
#include <writ/ec2/types/security_group_rule_description.hpp>
#include <writ/ec2/types/update_security_group_rule_descriptions_egress_result.hpp>
#include <writ/reply/reply.hpp>
#include <writ/rule/check.hpp>
#include <writ/rule/rule.hpp>
#include <writ/schema/parameter.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>
#include <writ/value/yes_no.hpp>
#include <writ/wire/http.hpp>
#include <writ/wire/parameters.hpp>
#include <writ/wire/query.hpp>
#include <writ/wire/read_pairs.hpp>
#include <writ/wire/read_parameters.hpp>
#include <writ/wire/read_query.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The request UpdateSecurityGroupRuleDescriptionsEgress. API version 2016-11-15, members as of the
/// EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_UpdateSecurityGroupRuleDescriptionsEgress.html
struct UpdateSecurityGroupRuleDescriptionsEgress {
    /// DryRun: with `true`, EC2 only tells whether the caller may do this.
    YesNo dry_run{};
    /// GroupId: a security group id, `sg-…`.
    Optional<SecurityGroupId> group_id{};
    /// GroupName: text.
    Optional<AnyText> group_name{};
    /// IpPermissions.N: a list of IpPermission.
    List<IpPermission> ip_permissions{};
    /// SecurityGroupRuleDescription.N: a list of SecurityGroupRuleDescription.
    List<SecurityGroupRuleDescription> security_group_rule_descriptions{};
    /// Parameters that this version does not know, sent after all others.
    List<Parameter> extra{};

    /// Whether two are equal.
    friend constexpr bool operator==(const UpdateSecurityGroupRuleDescriptionsEgress&,
                                     const UpdateSecurityGroupRuleDescriptionsEgress&) noexcept =
        default;

    /// What writ knows of it.
    struct Model {
        /// Action, as it is sent.
        static constexpr std::string_view action = "UpdateSecurityGroupRuleDescriptionsEgress";
        /// Version, as it is sent.
        static constexpr std::string_view version = api_version;
        /// What its reply holds.
        using result_type = UpdateSecurityGroupRuleDescriptionsEgressResult;
        /// Its rules, in the order they are judged.
        using rules = Rules<extra_parameter_rules>;
        /// Its members, in order.
        using members =
            Members<&UpdateSecurityGroupRuleDescriptionsEgress::dry_run,
                    &UpdateSecurityGroupRuleDescriptionsEgress::group_id,
                    &UpdateSecurityGroupRuleDescriptionsEgress::group_name,
                    &UpdateSecurityGroupRuleDescriptionsEgress::ip_permissions,
                    &UpdateSecurityGroupRuleDescriptionsEgress::security_group_rule_descriptions,
                    &UpdateSecurityGroupRuleDescriptionsEgress::extra>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("DryRun", self.dry_run);
            row("GroupId", self.group_id);
            row("GroupName", self.group_name);
            row("IpPermissions", self.ip_permissions);
            row("SecurityGroupRuleDescription", self.security_group_rule_descriptions);
            row.extra(self.extra);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
