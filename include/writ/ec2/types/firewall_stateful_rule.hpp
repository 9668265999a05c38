// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// FirewallStatefulRule, a structure in replies.
#ifndef WRIT_EC2_TYPES_FIREWALL_STATEFUL_RULE_HPP
#define WRIT_EC2_TYPES_FIREWALL_STATEFUL_RULE_HPP

#include <writ/core/config.hpp>
#include <writ/ec2/types/port_range_reply.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/arn.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// FirewallStatefulRule, a structure in what EC2 answers to 3 actions. Members as of the EC2 model
/// of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_FirewallStatefulRule.html
struct FirewallStatefulRule {
    /// ruleGroupArn: an ARN.
    XmlValue<Arn> rule_group_arn{};
    /// sourceSet: texts.
    XmlList<XmlText> sources{};
    /// destinationSet: texts.
    XmlList<XmlText> destinations{};
    /// sourcePortSet: a list of PortRangeReply.
    XmlList<PortRangeReply> source_ports{};
    /// destinationPortSet: a list of PortRangeReply.
    XmlList<PortRangeReply> destination_ports{};
    /// protocol: text.
    XmlText protocol{};
    /// ruleAction: text.
    XmlText rule_action{};
    /// direction: text.
    XmlText direction{};

    /// Whether two say the same.
    friend constexpr bool operator==(const FirewallStatefulRule&,
                                     const FirewallStatefulRule&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members =
            Members<&FirewallStatefulRule::rule_group_arn, &FirewallStatefulRule::sources,
                    &FirewallStatefulRule::destinations, &FirewallStatefulRule::source_ports,
                    &FirewallStatefulRule::destination_ports, &FirewallStatefulRule::protocol,
                    &FirewallStatefulRule::rule_action, &FirewallStatefulRule::direction>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("ruleGroupArn", self.rule_group_arn);
            row("sourceSet", self.sources);
            row("destinationSet", self.destinations);
            row("sourcePortSet", self.source_ports);
            row("destinationPortSet", self.destination_ports);
            row("protocol", self.protocol);
            row("ruleAction", self.rule_action);
            row("direction", self.direction);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
