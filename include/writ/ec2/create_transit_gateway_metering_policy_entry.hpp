// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The request CreateTransitGatewayMeteringPolicyEntry.
#ifndef WRIT_EC2_CREATE_TRANSIT_GATEWAY_METERING_POLICY_ENTRY_HPP
#define WRIT_EC2_CREATE_TRANSIT_GATEWAY_METERING_POLICY_ENTRY_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/optional.hpp>
#include <writ/core/required.hpp>
#include <writ/ec2/types/api.hpp>
#include <writ/ec2/types/create_transit_gateway_metering_policy_entry_result.hpp>
#include <writ/ec2/types/extra_parameters.hpp>
#include <writ/ec2/types/transit_gateway_attachment_id.hpp>
#include <writ/ec2/types/transit_gateway_attachment_resource_type.hpp>
#include <writ/ec2/types/transit_gateway_metering_payer_type.hpp>
#include <writ/ec2/types/transit_gateway_metering_policy_id.hpp>
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

/// The request CreateTransitGatewayMeteringPolicyEntry. API version 2016-11-15, members as of the
/// EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateTransitGatewayMeteringPolicyEntry.html
struct CreateTransitGatewayMeteringPolicyEntry {
    /// TransitGatewayMeteringPolicyId: a transit gateway metering policy id, `tgw-mp-…`.
    Required<TransitGatewayMeteringPolicyId,
             struct TransitGatewayMeteringPolicyId_given_right_and_in_order>
        transit_gateway_metering_policy_id;
    /// PolicyRuleNumber: a whole number.
    Required<Integer, struct PolicyRuleNumber_given_right_and_in_order> policy_rule_number;
    /// MeteredAccount: `source-attachment-owner`, `destination-attachment-owner` or
    /// `transit-gateway-owner`.
    Required<TransitGatewayMeteringPayerType, struct MeteredAccount_given_right_and_in_order>
        metered_account;
    /// SourceTransitGatewayAttachmentId: a transit gateway attachment id, `tgw-attach-…`.
    Optional<TransitGatewayAttachmentId> source_transit_gateway_attachment_id{};
    /// SourceTransitGatewayAttachmentType: one of 9 words, such as `vpc`.
    Optional<TransitGatewayAttachmentResourceType> source_transit_gateway_attachment_type{};
    /// SourceCidrBlock: a CIDR block.
    Optional<CidrBlock> source_cidr_block{};
    /// SourcePortRange: text.
    Optional<AnyText> source_port_range{};
    /// DestinationTransitGatewayAttachmentId: a transit gateway attachment id, `tgw-attach-…`.
    Optional<TransitGatewayAttachmentId> destination_transit_gateway_attachment_id{};
    /// DestinationTransitGatewayAttachmentType: one of 9 words, such as `vpc`.
    Optional<TransitGatewayAttachmentResourceType> destination_transit_gateway_attachment_type{};
    /// DestinationCidrBlock: a CIDR block.
    Optional<CidrBlock> destination_cidr_block{};
    /// DestinationPortRange: text.
    Optional<AnyText> destination_port_range{};
    /// Protocol: text.
    Optional<AnyText> protocol{};
    /// DryRun: with `true`, EC2 only tells whether the caller may do this.
    YesNo dry_run{};
    /// Parameters that this version does not know, sent after all others.
    List<Parameter> extra{};

    /// Whether two are equal.
    friend constexpr bool operator==(const CreateTransitGatewayMeteringPolicyEntry&,
                                     const CreateTransitGatewayMeteringPolicyEntry&) noexcept =
        default;

    /// What writ knows of it.
    struct Model {
        /// Action, as it is sent.
        static constexpr std::string_view action = "CreateTransitGatewayMeteringPolicyEntry";
        /// Version, as it is sent.
        static constexpr std::string_view version = api_version;
        /// What its reply holds.
        using result_type = CreateTransitGatewayMeteringPolicyEntryResult;
        /// Its rules, in the order they are judged.
        using rules = Rules<extra_parameter_rules>;
        /// Its members, in order.
        using members = Members<
            &CreateTransitGatewayMeteringPolicyEntry::transit_gateway_metering_policy_id,
            &CreateTransitGatewayMeteringPolicyEntry::policy_rule_number,
            &CreateTransitGatewayMeteringPolicyEntry::metered_account,
            &CreateTransitGatewayMeteringPolicyEntry::source_transit_gateway_attachment_id,
            &CreateTransitGatewayMeteringPolicyEntry::source_transit_gateway_attachment_type,
            &CreateTransitGatewayMeteringPolicyEntry::source_cidr_block,
            &CreateTransitGatewayMeteringPolicyEntry::source_port_range,
            &CreateTransitGatewayMeteringPolicyEntry::destination_transit_gateway_attachment_id,
            &CreateTransitGatewayMeteringPolicyEntry::destination_transit_gateway_attachment_type,
            &CreateTransitGatewayMeteringPolicyEntry::destination_cidr_block,
            &CreateTransitGatewayMeteringPolicyEntry::destination_port_range,
            &CreateTransitGatewayMeteringPolicyEntry::protocol,
            &CreateTransitGatewayMeteringPolicyEntry::dry_run,
            &CreateTransitGatewayMeteringPolicyEntry::extra>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("TransitGatewayMeteringPolicyId", self.transit_gateway_metering_policy_id);
            row("PolicyRuleNumber", self.policy_rule_number);
            row("MeteredAccount", self.metered_account);
            row("SourceTransitGatewayAttachmentId", self.source_transit_gateway_attachment_id);
            row("SourceTransitGatewayAttachmentType", self.source_transit_gateway_attachment_type);
            row("SourceCidrBlock", self.source_cidr_block);
            row("SourcePortRange", self.source_port_range);
            row("DestinationTransitGatewayAttachmentId",
                self.destination_transit_gateway_attachment_id);
            row("DestinationTransitGatewayAttachmentType",
                self.destination_transit_gateway_attachment_type);
            row("DestinationCidrBlock", self.destination_cidr_block);
            row("DestinationPortRange", self.destination_port_range);
            row("Protocol", self.protocol);
            row("DryRun", self.dry_run);
            row.extra(self.extra);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
