// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// TrafficMirrorFilterRule, a structure in replies.
#ifndef WRIT_EC2_TYPES_TRAFFIC_MIRROR_FILTER_RULE_HPP
#define WRIT_EC2_TYPES_TRAFFIC_MIRROR_FILTER_RULE_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/tag_reply.hpp>
#include <writ/ec2/types/traffic_mirror_filter_id.hpp>
#include <writ/ec2/types/traffic_mirror_port_range.hpp>
#include <writ/reply/xml_integer.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/cidr_block.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
class TrafficDirection;  // writ/ec2/types/traffic_direction.hpp
class TrafficMirrorRuleAction;  // writ/ec2/types/traffic_mirror_rule_action.hpp

/// TrafficMirrorFilterRule, a structure in what EC2 answers to 6 actions. Members as of the EC2
/// model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_TrafficMirrorFilterRule.html
struct TrafficMirrorFilterRule {
    /// trafficMirrorFilterRuleId: text.
    XmlText traffic_mirror_filter_rule_id{};
    /// trafficMirrorFilterId: a traffic mirror filter id, `tmf-…`.
    XmlValue<TrafficMirrorFilterId> traffic_mirror_filter_id{};
    /// trafficDirection: `ingress` or `egress`.
    XmlValue<TrafficDirection> traffic_direction{};
    /// ruleNumber: a whole number.
    XmlInteger rule_number{};
    /// ruleAction: `accept` or `reject`.
    XmlValue<TrafficMirrorRuleAction> rule_action{};
    /// protocol: a whole number.
    XmlInteger protocol{};
    /// destinationPortRange: a TrafficMirrorPortRange.
    Optional<TrafficMirrorPortRange> destination_port_range{};
    /// sourcePortRange: a TrafficMirrorPortRange.
    Optional<TrafficMirrorPortRange> source_port_range{};
    /// destinationCidrBlock: a CIDR block.
    XmlValue<CidrBlock> destination_cidr_block{};
    /// sourceCidrBlock: a CIDR block.
    XmlValue<CidrBlock> source_cidr_block{};
    /// description: text.
    XmlText description{};
    /// tagSet: a list of TagReply.
    XmlList<TagReply> tags{};

    /// Whether two say the same.
    friend constexpr bool operator==(const TrafficMirrorFilterRule&,
                                     const TrafficMirrorFilterRule&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<
            &TrafficMirrorFilterRule::traffic_mirror_filter_rule_id,
            &TrafficMirrorFilterRule::traffic_mirror_filter_id,
            &TrafficMirrorFilterRule::traffic_direction, &TrafficMirrorFilterRule::rule_number,
            &TrafficMirrorFilterRule::rule_action, &TrafficMirrorFilterRule::protocol,
            &TrafficMirrorFilterRule::destination_port_range,
            &TrafficMirrorFilterRule::source_port_range,
            &TrafficMirrorFilterRule::destination_cidr_block,
            &TrafficMirrorFilterRule::source_cidr_block, &TrafficMirrorFilterRule::description,
            &TrafficMirrorFilterRule::tags>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("trafficMirrorFilterRuleId", self.traffic_mirror_filter_rule_id);
            row("trafficMirrorFilterId", self.traffic_mirror_filter_id);
            row("trafficDirection", self.traffic_direction);
            row("ruleNumber", self.rule_number);
            row("ruleAction", self.rule_action);
            row("protocol", self.protocol);
            row("destinationPortRange", self.destination_port_range);
            row("sourcePortRange", self.source_port_range);
            row("destinationCidrBlock", self.destination_cidr_block);
            row("sourceCidrBlock", self.source_cidr_block);
            row("description", self.description);
            row("tagSet", self.tags);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
