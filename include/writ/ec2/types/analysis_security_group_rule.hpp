// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// AnalysisSecurityGroupRule, a structure in replies.
#ifndef WRIT_EC2_TYPES_ANALYSIS_SECURITY_GROUP_RULE_HPP
#define WRIT_EC2_TYPES_ANALYSIS_SECURITY_GROUP_RULE_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/port_range_reply.hpp>
#include <writ/ec2/types/prefix_list_resource_id.hpp>
#include <writ/ec2/types/security_group_id.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/cidr_block.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// AnalysisSecurityGroupRule, a structure in what EC2 answers to 3 actions. Members as of the EC2
/// model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AnalysisSecurityGroupRule.html
struct AnalysisSecurityGroupRule {
    /// cidr: a CIDR block.
    XmlValue<CidrBlock> cidr{};
    /// direction: text.
    XmlText direction{};
    /// securityGroupId: a security group id, `sg-…`.
    XmlValue<SecurityGroupId> security_group_id{};
    /// portRange: a PortRangeReply.
    Optional<PortRangeReply> port_range{};
    /// prefixListId: a prefix list resource id, `pl-…`.
    XmlValue<PrefixListResourceId> prefix_list_id{};
    /// protocol: text.
    XmlText protocol{};

    /// Whether two say the same.
    friend constexpr bool operator==(const AnalysisSecurityGroupRule&,
                                     const AnalysisSecurityGroupRule&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<
            &AnalysisSecurityGroupRule::cidr, &AnalysisSecurityGroupRule::direction,
            &AnalysisSecurityGroupRule::security_group_id, &AnalysisSecurityGroupRule::port_range,
            &AnalysisSecurityGroupRule::prefix_list_id, &AnalysisSecurityGroupRule::protocol>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("cidr", self.cidr);
            row("direction", self.direction);
            row("securityGroupId", self.security_group_id);
            row("portRange", self.port_range);
            row("prefixListId", self.prefix_list_id);
            row("protocol", self.protocol);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
