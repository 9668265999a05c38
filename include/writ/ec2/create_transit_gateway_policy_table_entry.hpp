// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The request CreateTransitGatewayPolicyTableEntry.
#ifndef WRIT_EC2_CREATE_TRANSIT_GATEWAY_POLICY_TABLE_ENTRY_HPP
#define WRIT_EC2_CREATE_TRANSIT_GATEWAY_POLICY_TABLE_ENTRY_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/required.hpp>
#include <writ/ec2/types/api.hpp>
#include <writ/ec2/types/create_transit_gateway_policy_table_entry_result.hpp>
#include <writ/ec2/types/extra_parameters.hpp>
#include <writ/ec2/types/transit_gateway_policy_table_id.hpp>
#include <writ/ec2/types/transit_gateway_request_policy_rule.hpp>
#include <writ/ec2/types/transit_gateway_route_table_id.hpp>
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

/// The request CreateTransitGatewayPolicyTableEntry. API version 2016-11-15, members as of the EC2
/// model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateTransitGatewayPolicyTableEntry.html
struct CreateTransitGatewayPolicyTableEntry {
    /// TransitGatewayPolicyTableId: a transit gateway policy table id, `tgw-ptb-…`.
    Required<TransitGatewayPolicyTableId,
             struct TransitGatewayPolicyTableId_given_right_and_in_order>
        transit_gateway_policy_table_id;
    /// PolicyRuleNumber: text.
    Required<AnyText, struct PolicyRuleNumber_given_right_and_in_order> policy_rule_number;
    /// TargetRouteTableId: a transit gateway route table id, `tgw-rtb-…`.
    Required<TransitGatewayRouteTableId, struct TargetRouteTableId_given_right_and_in_order>
        target_route_table_id;
    /// PolicyRule: a TransitGatewayRequestPolicyRule.
    TransitGatewayRequestPolicyRule policy_rule{};
    /// DryRun: with `true`, EC2 only tells whether the caller may do this.
    YesNo dry_run{};
    /// Parameters that this version does not know, sent after all others.
    List<Parameter> extra{};

    /// Whether two are equal.
    friend constexpr bool operator==(const CreateTransitGatewayPolicyTableEntry&,
                                     const CreateTransitGatewayPolicyTableEntry&) noexcept =
        default;

    /// What writ knows of it.
    struct Model {
        /// Action, as it is sent.
        static constexpr std::string_view action = "CreateTransitGatewayPolicyTableEntry";
        /// Version, as it is sent.
        static constexpr std::string_view version = api_version;
        /// What its reply holds.
        using result_type = CreateTransitGatewayPolicyTableEntryResult;
        /// Its rules, in the order they are judged.
        using rules = Rules<extra_parameter_rules>;
        /// Its members, in order.
        using members =
            Members<&CreateTransitGatewayPolicyTableEntry::transit_gateway_policy_table_id,
                    &CreateTransitGatewayPolicyTableEntry::policy_rule_number,
                    &CreateTransitGatewayPolicyTableEntry::target_route_table_id,
                    &CreateTransitGatewayPolicyTableEntry::policy_rule,
                    &CreateTransitGatewayPolicyTableEntry::dry_run,
                    &CreateTransitGatewayPolicyTableEntry::extra>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("TransitGatewayPolicyTableId", self.transit_gateway_policy_table_id);
            row("PolicyRuleNumber", self.policy_rule_number);
            row("TargetRouteTableId", self.target_route_table_id);
            row("PolicyRule", self.policy_rule);
            row("DryRun", self.dry_run);
            row.extra(self.extra);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
