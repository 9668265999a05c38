// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The request ReplaceNetworkAclEntry.
#ifndef WRIT_EC2_REPLACE_NETWORK_ACL_ENTRY_HPP
#define WRIT_EC2_REPLACE_NETWORK_ACL_ENTRY_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/optional.hpp>
#include <writ/core/required.hpp>
#include <writ/ec2/types/api.hpp>
#include <writ/ec2/types/extra_parameters.hpp>
#include <writ/ec2/types/icmp_type_code.hpp>
#include <writ/ec2/types/network_acl_id.hpp>
#include <writ/ec2/types/port_range.hpp>
#include <writ/ec2/types/return_result.hpp>
#include <writ/ec2/types/rule_action.hpp>
#include <writ/reply/reply.hpp>
#include <writ/rule/check.hpp>
#include <writ/rule/rule.hpp>
#include <writ/schema/parameter.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>
#include <writ/value/integer.hpp>
#include <writ/value/ipv4_cidr_block.hpp>
#include <writ/value/ipv6_cidr_block.hpp>
#include <writ/value/yes_no.hpp>
#include <writ/wire/http.hpp>
#include <writ/wire/parameters.hpp>
#include <writ/wire/query.hpp>
#include <writ/wire/read_pairs.hpp>
#include <writ/wire/read_parameters.hpp>
#include <writ/wire/read_query.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The request ReplaceNetworkAclEntry. API version 2016-11-15, members as of the EC2 model of
/// 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ReplaceNetworkAclEntry.html
struct ReplaceNetworkAclEntry {
    /// NetworkAclId: a network ACL id, `acl-…`.
    Required<NetworkAclId, struct NetworkAclId_given_right_and_in_order> network_acl_id;
    /// RuleNumber: a whole number.
    Required<Integer, struct RuleNumber_given_right_and_in_order> rule_number;
    /// Protocol: text.
    Required<AnyText, struct Protocol_given_right_and_in_order> protocol;
    /// RuleAction: `allow` or `deny`.
    Required<RuleAction, struct RuleAction_given_right_and_in_order> rule_action;
    /// Egress: yes or no.
    Required<YesNo, struct Egress_given_right_and_in_order> egress;
    /// DryRun: with `true`, EC2 only tells whether the caller may do this.
    YesNo dry_run{};
    /// CidrBlock: an IPv4 CIDR block.
    Optional<Ipv4CidrBlock> cidr_block{};
    /// Ipv6CidrBlock: an IPv6 CIDR block.
    Optional<Ipv6CidrBlock> ipv6_cidr_block{};
    /// Icmp: an IcmpTypeCode.
    IcmpTypeCode icmp_type_code{};
    /// PortRange: a PortRange.
    PortRange port_range{};
    /// Parameters that this version does not know, sent after all others.
    List<Parameter> extra{};

    /// Whether two are equal.
    friend constexpr bool operator==(const ReplaceNetworkAclEntry&,
                                     const ReplaceNetworkAclEntry&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Action, as it is sent.
        static constexpr std::string_view action = "ReplaceNetworkAclEntry";
        /// Version, as it is sent.
        static constexpr std::string_view version = api_version;
        /// What its reply holds.
        using result_type = ReturnResult;
        /// Its rules, in the order they are judged.
        using rules = Rules<extra_parameter_rules>;
        /// Its members, in order.
        using members =
            Members<&ReplaceNetworkAclEntry::network_acl_id, &ReplaceNetworkAclEntry::rule_number,
                    &ReplaceNetworkAclEntry::protocol, &ReplaceNetworkAclEntry::rule_action,
                    &ReplaceNetworkAclEntry::egress, &ReplaceNetworkAclEntry::dry_run,
                    &ReplaceNetworkAclEntry::cidr_block, &ReplaceNetworkAclEntry::ipv6_cidr_block,
                    &ReplaceNetworkAclEntry::icmp_type_code, &ReplaceNetworkAclEntry::port_range,
                    &ReplaceNetworkAclEntry::extra>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("NetworkAclId", self.network_acl_id);
            row("RuleNumber", self.rule_number);
            row("Protocol", self.protocol);
            row("RuleAction", self.rule_action);
            row("Egress", self.egress);
            row("DryRun", self.dry_run);
            row("CidrBlock", self.cidr_block);
            row("Ipv6CidrBlock", self.ipv6_cidr_block);
            row("Icmp", self.icmp_type_code);
            row("PortRange", self.port_range);
            row.extra(self.extra);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
