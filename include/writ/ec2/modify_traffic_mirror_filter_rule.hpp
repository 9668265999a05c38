// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The request ModifyTrafficMirrorFilterRule.
#ifndef WRIT_EC2_MODIFY_TRAFFIC_MIRROR_FILTER_RULE_HPP
#define WRIT_EC2_MODIFY_TRAFFIC_MIRROR_FILTER_RULE_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/optional.hpp>
#include <writ/core/required.hpp>
#include <writ/ec2/types/api.hpp>
#include <writ/ec2/types/extra_parameters.hpp>
#include <writ/ec2/types/modify_traffic_mirror_filter_rule_result.hpp>
#include <writ/ec2/types/traffic_direction.hpp>
#include <writ/ec2/types/traffic_mirror_filter_rule_field.hpp>
#include <writ/ec2/types/traffic_mirror_port_range_request.hpp>
#include <writ/ec2/types/traffic_mirror_rule_action.hpp>
#include <writ/reply/reply.hpp>
#include <writ/rule/check.hpp>
#include <writ/rule/rule.hpp>
#include <writ/schema/parameter.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>
#include <writ/value/cidr_block.hpp>
#include <writ/value/integer.hpp>
#include <writ/value/yes_no.hpp>
#include <writ/wire/http.hpp>
#include <writ/wire/parameters.hpp>
#include <writ/wire/query.hpp>
#include <writ/wire/read_pairs.hpp>
#include <writ/wire/read_parameters.hpp>
#include <writ/wire/read_query.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The request ModifyTrafficMirrorFilterRule. API version 2016-11-15, members as of the EC2 model
/// of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyTrafficMirrorFilterRule.html
struct ModifyTrafficMirrorFilterRule {
    /// TrafficMirrorFilterRuleId: text.
    Required<AnyText, struct TrafficMirrorFilterRuleId_given_right_and_in_order>
        traffic_mirror_filter_rule_id;
    /// TrafficDirection: `ingress` or `egress`.
    Optional<TrafficDirection> traffic_direction{};
    /// RuleNumber: a whole number.
    Optional<Integer> rule_number{};
    /// RuleAction: `accept` or `reject`.
    Optional<TrafficMirrorRuleAction> rule_action{};
    /// DestinationPortRange: a TrafficMirrorPortRangeRequest.
    TrafficMirrorPortRangeRequest destination_port_range{};
    /// SourcePortRange: a TrafficMirrorPortRangeRequest.
    TrafficMirrorPortRangeRequest source_port_range{};
    /// Protocol: a whole number.
    Optional<Integer> protocol{};
    /// DestinationCidrBlock: a CIDR block.
    Optional<CidrBlock> destination_cidr_block{};
    /// SourceCidrBlock: a CIDR block.
    Optional<CidrBlock> source_cidr_block{};
    /// Description: text.
    Optional<AnyText> description{};
    /// RemoveField.N: each `destination-port-range`, `source-port-range`, `protocol` or
    /// `description`.
    List<TrafficMirrorFilterRuleField> remove_fields{};
    /// DryRun: with `true`, EC2 only tells whether the caller may do this.
    YesNo dry_run{};
    /// Parameters that this version does not know, sent after all others.
    List<Parameter> extra{};

    /// Whether two are equal.
    friend constexpr bool operator==(const ModifyTrafficMirrorFilterRule&,
                                     const ModifyTrafficMirrorFilterRule&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Action, as it is sent.
        static constexpr std::string_view action = "ModifyTrafficMirrorFilterRule";
        /// Version, as it is sent.
        static constexpr std::string_view version = api_version;
        /// What its reply holds.
        using result_type = ModifyTrafficMirrorFilterRuleResult;
        /// Its rules, in the order they are judged.
        using rules = Rules<extra_parameter_rules>;
        /// Its members, in order.
        using members = Members<&ModifyTrafficMirrorFilterRule::traffic_mirror_filter_rule_id,
                                &ModifyTrafficMirrorFilterRule::traffic_direction,
                                &ModifyTrafficMirrorFilterRule::rule_number,
                                &ModifyTrafficMirrorFilterRule::rule_action,
                                &ModifyTrafficMirrorFilterRule::destination_port_range,
                                &ModifyTrafficMirrorFilterRule::source_port_range,
                                &ModifyTrafficMirrorFilterRule::protocol,
                                &ModifyTrafficMirrorFilterRule::destination_cidr_block,
                                &ModifyTrafficMirrorFilterRule::source_cidr_block,
                                &ModifyTrafficMirrorFilterRule::description,
                                &ModifyTrafficMirrorFilterRule::remove_fields,
                                &ModifyTrafficMirrorFilterRule::dry_run,
                                &ModifyTrafficMirrorFilterRule::extra>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("TrafficMirrorFilterRuleId", self.traffic_mirror_filter_rule_id);
            row("TrafficDirection", self.traffic_direction);
            row("RuleNumber", self.rule_number);
            row("RuleAction", self.rule_action);
            row("DestinationPortRange", self.destination_port_range);
            row("SourcePortRange", self.source_port_range);
            row("Protocol", self.protocol);
            row("DestinationCidrBlock", self.destination_cidr_block);
            row("SourceCidrBlock", self.source_cidr_block);
            row("Description", self.description);
            row("RemoveField", self.remove_fields);
            row("DryRun", self.dry_run);
            row.extra(self.extra);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
