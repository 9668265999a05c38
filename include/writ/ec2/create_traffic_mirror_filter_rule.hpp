// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The request CreateTrafficMirrorFilterRule.
#ifndef WRIT_EC2_CREATE_TRAFFIC_MIRROR_FILTER_RULE_HPP
#define WRIT_EC2_CREATE_TRAFFIC_MIRROR_FILTER_RULE_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/optional.hpp>
#include <writ/core/required.hpp>
#include <writ/ec2/rules/tags.hpp>
#include <writ/ec2/types/api.hpp>
#include <writ/ec2/types/create_traffic_mirror_filter_rule_result.hpp>
#include <writ/ec2/types/extra_parameters.hpp>
#include <writ/ec2/types/tag_specification.hpp>
#include <writ/ec2/types/traffic_direction.hpp>
#include <writ/ec2/types/traffic_mirror_filter_id.hpp>
#include <writ/ec2/types/traffic_mirror_port_range_request.hpp>
#include <writ/ec2/types/traffic_mirror_rule_action.hpp>
#include <writ/reply/reply.hpp>
#include <writ/rule/check.hpp>
#include <writ/rule/rule.hpp>
#include <writ/schema/parameter.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>
#include <writ/value/cidr_block.hpp>
#include <writ/value/client_token.hpp>
#include <writ/value/integer.hpp>
#include <writ/value/yes_no.hpp>
#include <writ/wire/http.hpp>
#include <writ/wire/parameters.hpp>
#include <writ/wire/query.hpp>
#include <writ/wire/read_pairs.hpp>
#include <writ/wire/read_parameters.hpp>
#include <writ/wire/read_query.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The request CreateTrafficMirrorFilterRule. API version 2016-11-15, members as of the EC2 model
/// of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateTrafficMirrorFilterRule.html
struct CreateTrafficMirrorFilterRule {
    /// TrafficMirrorFilterId: a traffic mirror filter id, `tmf-…`.
    Required<TrafficMirrorFilterId, struct TrafficMirrorFilterId_given_right_and_in_order>
        traffic_mirror_filter_id;
    /// TrafficDirection: `ingress` or `egress`.
    Required<TrafficDirection, struct TrafficDirection_given_right_and_in_order> traffic_direction;
    /// RuleNumber: a whole number.
    Required<Integer, struct RuleNumber_given_right_and_in_order> rule_number;
    /// RuleAction: `accept` or `reject`.
    Required<TrafficMirrorRuleAction, struct RuleAction_given_right_and_in_order> rule_action;
    /// DestinationCidrBlock: a CIDR block.
    Required<CidrBlock, struct DestinationCidrBlock_given_right_and_in_order>
        destination_cidr_block;
    /// SourceCidrBlock: a CIDR block.
    Required<CidrBlock, struct SourceCidrBlock_given_right_and_in_order> source_cidr_block;
    /// DestinationPortRange: a TrafficMirrorPortRangeRequest.
    TrafficMirrorPortRangeRequest destination_port_range{};
    /// SourcePortRange: a TrafficMirrorPortRangeRequest.
    TrafficMirrorPortRangeRequest source_port_range{};
    /// Protocol: a whole number.
    Optional<Integer> protocol{};
    /// Description: text.
    Optional<AnyText> description{};
    /// DryRun: with `true`, EC2 only tells whether the caller may do this.
    YesNo dry_run{};
    /// ClientToken: the caller's name for this request, the same in each retry.
    Optional<ClientToken> client_token{};
    /// TagSpecification.N: tags for new resources.
    List<TagSpecification> tag_specifications{};
    /// Parameters that this version does not know, sent after all others.
    List<Parameter> extra{};

    /// Whether two are equal.
    friend constexpr bool operator==(const CreateTrafficMirrorFilterRule&,
                                     const CreateTrafficMirrorFilterRule&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Action, as it is sent.
        static constexpr std::string_view action = "CreateTrafficMirrorFilterRule";
        /// Version, as it is sent.
        static constexpr std::string_view version = api_version;
        /// What its reply holds.
        using result_type = CreateTrafficMirrorFilterRuleResult;
        /// Its rules, in the order they are judged.
        using rules = Rules<tag_specification_rules, extra_parameter_rules>;
        /// Its members, in order.
        using members = Members<
            &CreateTrafficMirrorFilterRule::traffic_mirror_filter_id,
            &CreateTrafficMirrorFilterRule::traffic_direction,
            &CreateTrafficMirrorFilterRule::rule_number,
            &CreateTrafficMirrorFilterRule::rule_action,
            &CreateTrafficMirrorFilterRule::destination_cidr_block,
            &CreateTrafficMirrorFilterRule::source_cidr_block,
            &CreateTrafficMirrorFilterRule::destination_port_range,
            &CreateTrafficMirrorFilterRule::source_port_range,
            &CreateTrafficMirrorFilterRule::protocol, &CreateTrafficMirrorFilterRule::description,
            &CreateTrafficMirrorFilterRule::dry_run, &CreateTrafficMirrorFilterRule::client_token,
            &CreateTrafficMirrorFilterRule::tag_specifications,
            &CreateTrafficMirrorFilterRule::extra>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("TrafficMirrorFilterId", self.traffic_mirror_filter_id);
            row("TrafficDirection", self.traffic_direction);
            row("RuleNumber", self.rule_number);
            row("RuleAction", self.rule_action);
            row("DestinationCidrBlock", self.destination_cidr_block);
            row("SourceCidrBlock", self.source_cidr_block);
            row("DestinationPortRange", self.destination_port_range);
            row("SourcePortRange", self.source_port_range);
            row("Protocol", self.protocol);
            row("Description", self.description);
            row("DryRun", self.dry_run);
            row("ClientToken", self.client_token);
            row("TagSpecification", self.tag_specifications);
            row.extra(self.extra);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
