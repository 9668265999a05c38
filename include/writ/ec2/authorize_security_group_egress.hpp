// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The request AuthorizeSecurityGroupEgress.
#ifndef WRIT_EC2_AUTHORIZE_SECURITY_GROUP_EGRESS_HPP
#define WRIT_EC2_AUTHORIZE_SECURITY_GROUP_EGRESS_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/optional.hpp>
#include <writ/core/required.hpp>
#include <writ/ec2/rules/tagged_types.hpp>
#include <writ/ec2/rules/tags.hpp>
#include <writ/ec2/types/api.hpp>
#include <writ/ec2/types/authorize_security_group_egress_result.hpp>
#include <writ/ec2/types/extra_parameters.hpp>
#include <writ/ec2/types/ip_permission.hpp>
#include <writ/ec2/types/security_group_id.hpp>
#include <writ/ec2/types/tag_specification.hpp>
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

/// The request AuthorizeSecurityGroupEgress. API version 2016-11-15, members as of the EC2 model of
/// 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AuthorizeSecurityGroupEgress.html
struct AuthorizeSecurityGroupEgress {
    /// GroupId: a security group id, `sg-…`.
    Required<SecurityGroupId, struct GroupId_given_right_and_in_order> group_id;
    /// TagSpecification.N: tags for new resources.
    List<TagSpecification> tag_specifications{};
    /// DryRun: with `true`, EC2 only tells whether the caller may do this.
    YesNo dry_run{};
    /// SourceSecurityGroupName: text.
    Optional<AnyText> source_security_group_name{};
    /// SourceSecurityGroupOwnerId: an account id.
    Optional<AccountId> source_security_group_owner_id{};
    /// IpProtocol: text.
    Optional<AnyText> ip_protocol{};
    /// FromPort: a whole number.
    Optional<Integer> from_port{};
    /// ToPort: a whole number.
    Optional<Integer> to_port{};
    /// CidrIp: an IPv4 CIDR block.
    Optional<Ipv4CidrBlock> cidr_ip{};
    /// IpPermissions.N: a list of IpPermission.
    List<IpPermission> ip_permissions{};
    /// Parameters that this version does not know, sent after all others.
    List<Parameter> extra{};

    /// Whether two are equal.
    friend constexpr bool operator==(const AuthorizeSecurityGroupEgress&,
                                     const AuthorizeSecurityGroupEgress&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Action, as it is sent.
        static constexpr std::string_view action = "AuthorizeSecurityGroupEgress";
        /// Version, as it is sent.
        static constexpr std::string_view version = api_version;
        /// What its reply holds.
        using result_type = AuthorizeSecurityGroupEgressResult;
        /// Its rules, in the order they are judged.
        using rules = Rules<tag_specification_type_rules, tag_specification_rules,
                            extra_parameter_rules>;
        /// The types of resources that it tags.
        static constexpr std::string_view tagged_types[] = {"security-group-rule"};
        /// Its members, in order.
        using members = Members<
            &AuthorizeSecurityGroupEgress::group_id,
            &AuthorizeSecurityGroupEgress::tag_specifications,
            &AuthorizeSecurityGroupEgress::dry_run,
            &AuthorizeSecurityGroupEgress::source_security_group_name,
            &AuthorizeSecurityGroupEgress::source_security_group_owner_id,
            &AuthorizeSecurityGroupEgress::ip_protocol, &AuthorizeSecurityGroupEgress::from_port,
            &AuthorizeSecurityGroupEgress::to_port, &AuthorizeSecurityGroupEgress::cidr_ip,
            &AuthorizeSecurityGroupEgress::ip_permissions, &AuthorizeSecurityGroupEgress::extra>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("GroupId", self.group_id);
            row("TagSpecification", self.tag_specifications);
            row("DryRun", self.dry_run);
            row("SourceSecurityGroupName", self.source_security_group_name);
            row("SourceSecurityGroupOwnerId", self.source_security_group_owner_id);
            row("IpProtocol", self.ip_protocol);
            row("FromPort", self.from_port);
            row("ToPort", self.to_port);
            row("CidrIp", self.cidr_ip);
            row("IpPermissions", self.ip_permissions);
            row.extra(self.extra);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
