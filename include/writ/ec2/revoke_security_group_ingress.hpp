// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The request RevokeSecurityGroupIngress.
#ifndef WRIT_EC2_REVOKE_SECURITY_GROUP_INGRESS_HPP
#define WRIT_EC2_REVOKE_SECURITY_GROUP_INGRESS_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/api.hpp>
#include <writ/ec2/types/extra_parameters.hpp>
#include <writ/ec2/types/ip_permission.hpp>
#include <writ/ec2/types/revoke_security_group_ingress_result.hpp>
#include <writ/ec2/types/security_group_id.hpp>
#include <writ/ec2/types/security_group_rule_id.hpp>
#include <writ/reply/reply.hpp>
#include <writ/rule/check.hpp>
#include <writ/rule/rule.hpp>
#include <writ/schema/parameter.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/account_id.hpp>
#include <writ/value/any_text.hpp>
#include <writ/value/integer.hpp>
#include <writ/value/ipv4_cidr_block.hpp>
#include <writ/value/yes_no.hpp>
#include <writ/wire/http.hpp>
#include <writ/wire/parameters.hpp>
#include <writ/wire/query.hpp>
#include <writ/wire/read_pairs.hpp>
#include <writ/wire/read_parameters.hpp>
#include <writ/wire/read_query.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The request RevokeSecurityGroupIngress. API version 2016-11-15, members as of the EC2 model of
/// 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RevokeSecurityGroupIngress.html
struct RevokeSecurityGroupIngress {
    /// CidrIp: an IPv4 CIDR block.
    Optional<Ipv4CidrBlock> cidr_ip{};
    /// FromPort: a whole number.
    Optional<Integer> from_port{};
    /// GroupId: a security group id, `sg-…`.
    Optional<SecurityGroupId> group_id{};
    /// GroupName: text.
    Optional<AnyText> group_name{};
    /// IpPermissions.N: a list of IpPermission.
    List<IpPermission> ip_permissions{};
    /// IpProtocol: text.
    Optional<AnyText> ip_protocol{};
    /// SourceSecurityGroupName: text.
    Optional<AnyText> source_security_group_name{};
    /// SourceSecurityGroupOwnerId: an account id.
    Optional<AccountId> source_security_group_owner_id{};
    /// ToPort: a whole number.
    Optional<Integer> to_port{};
    /// SecurityGroupRuleId.N: security group rule ids, `sgr-…`.
    List<SecurityGroupRuleId> security_group_rule_ids{};
    /// DryRun: with `true`, EC2 only tells whether the caller may do this.
    YesNo dry_run{};
    /// Parameters that this version does not know, sent after all others.
    List<Parameter> extra{};

    /// Whether two are equal.
    friend constexpr bool operator==(const RevokeSecurityGroupIngress&,
                                     const RevokeSecurityGroupIngress&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Action, as it is sent.
        static constexpr std::string_view action = "RevokeSecurityGroupIngress";
        /// Version, as it is sent.
        static constexpr std::string_view version = api_version;
        /// What its reply holds.
        using result_type = RevokeSecurityGroupIngressResult;
        /// Its rules, in the order they are judged.
        using rules = Rules<extra_parameter_rules>;
        /// Its members, in order.
        using members = Members<
            &RevokeSecurityGroupIngress::cidr_ip, &RevokeSecurityGroupIngress::from_port,
            &RevokeSecurityGroupIngress::group_id, &RevokeSecurityGroupIngress::group_name,
            &RevokeSecurityGroupIngress::ip_permissions, &RevokeSecurityGroupIngress::ip_protocol,
            &RevokeSecurityGroupIngress::source_security_group_name,
            &RevokeSecurityGroupIngress::source_security_group_owner_id,
            &RevokeSecurityGroupIngress::to_port,
            &RevokeSecurityGroupIngress::security_group_rule_ids,
            &RevokeSecurityGroupIngress::dry_run, &RevokeSecurityGroupIngress::extra>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("CidrIp", self.cidr_ip);
            row("FromPort", self.from_port);
            row("GroupId", self.group_id);
            row("GroupName", self.group_name);
            row("IpPermissions", self.ip_permissions);
            row("IpProtocol", self.ip_protocol);
            row("SourceSecurityGroupName", self.source_security_group_name);
            row("SourceSecurityGroupOwnerId", self.source_security_group_owner_id);
            row("ToPort", self.to_port);
            row("SecurityGroupRuleId", self.security_group_rule_ids);
            row("DryRun", self.dry_run);
            row.extra(self.extra);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
