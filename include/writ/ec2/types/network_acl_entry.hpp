// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// NetworkAclEntry, a structure in replies.
#ifndef WRIT_EC2_TYPES_NETWORK_ACL_ENTRY_HPP
#define WRIT_EC2_TYPES_NETWORK_ACL_ENTRY_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/icmp_type_code_reply.hpp>
#include <writ/ec2/types/port_range_reply.hpp>
#include <writ/reply/xml_boolean.hpp>
#include <writ/reply/xml_integer.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/ipv6_cidr_block.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
class RuleAction;  // writ/ec2/types/rule_action.hpp

/// NetworkAclEntry, a structure in what EC2 answers to CreateNetworkAcl and DescribeNetworkAcls.
/// Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_NetworkAclEntry.html
struct NetworkAclEntry {
    /// cidrBlock: text.
    XmlText cidr_block{};
    /// egress: yes or no.
    XmlBoolean egress{};
    /// icmpTypeCode: an IcmpTypeCodeReply.
    Optional<IcmpTypeCodeReply> icmp_type_code{};
    /// ipv6CidrBlock: an IPv6 CIDR block.
    XmlValue<Ipv6CidrBlock> ipv6_cidr_block{};
    /// portRange: a PortRangeReply.
    Optional<PortRangeReply> port_range{};
    /// protocol: text.
    XmlText protocol{};
    /// ruleAction: `allow` or `deny`.
    XmlValue<RuleAction> rule_action{};
    /// ruleNumber: a whole number.
    XmlInteger rule_number{};

    /// Whether two say the same.
    friend constexpr bool operator==(const NetworkAclEntry&,
                                     const NetworkAclEntry&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&NetworkAclEntry::cidr_block, &NetworkAclEntry::egress,
                                &NetworkAclEntry::icmp_type_code, &NetworkAclEntry::ipv6_cidr_block,
                                &NetworkAclEntry::port_range, &NetworkAclEntry::protocol,
                                &NetworkAclEntry::rule_action, &NetworkAclEntry::rule_number>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("cidrBlock", self.cidr_block);
            row("egress", self.egress);
            row("icmpTypeCode", self.icmp_type_code);
            row("ipv6CidrBlock", self.ipv6_cidr_block);
            row("portRange", self.port_range);
            row("protocol", self.protocol);
            row("ruleAction", self.rule_action);
            row("ruleNumber", self.rule_number);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
