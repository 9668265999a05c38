// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The request ModifyTransitGateway.
#ifndef WRIT_EC2_MODIFY_TRANSIT_GATEWAY_HPP
#define WRIT_EC2_MODIFY_TRANSIT_GATEWAY_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/optional.hpp>
#include <writ/core/required.hpp>
#include <writ/ec2/types/api.hpp>
#include <writ/ec2/types/auto_accept_shared_attachments_value.hpp>
#include <writ/ec2/types/default_route_table_association_value.hpp>
#include <writ/ec2/types/default_route_table_propagation_value.hpp>
#include <writ/ec2/types/dns_support_value.hpp>
#include <writ/ec2/types/encryption_support_option_value.hpp>
#include <writ/ec2/types/extra_parameters.hpp>
#include <writ/ec2/types/modify_transit_gateway_result.hpp>
#include <writ/ec2/types/security_group_referencing_support_value.hpp>
#include <writ/ec2/types/transit_gateway_id.hpp>
#include <writ/ec2/types/transit_gateway_route_table_id.hpp>
#include <writ/ec2/types/vpn_ecmp_support_value.hpp>
#include <writ/reply/reply.hpp>
#include <writ/rule/check.hpp>
#include <writ/rule/rule.hpp>
#include <writ/schema/parameter.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>
#include <writ/value/cidr_block.hpp>
#include <writ/value/long.hpp>
#include <writ/value/yes_no.hpp>
#include <writ/wire/http.hpp>
#include <writ/wire/parameters.hpp>
#include <writ/wire/query.hpp>
#include <writ/wire/read_pairs.hpp>
#include <writ/wire/read_parameters.hpp>
#include <writ/wire/read_query.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// ModifyTransitGatewayOptions, a structure in ModifyTransitGateway.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyTransitGatewayOptions.html
struct ModifyTransitGatewayOptions {
    /// AddTransitGatewayCidrBlocks.N: CIDR blocks.
    List<CidrBlock> add_transit_gateway_cidr_blocks{};
    /// RemoveTransitGatewayCidrBlocks.N: CIDR blocks.
    List<CidrBlock> remove_transit_gateway_cidr_blocks{};
    /// VpnEcmpSupport: `enable` or `disable`.
    Optional<VpnEcmpSupportValue> vpn_ecmp_support{};
    /// DnsSupport: `enable` or `disable`.
    Optional<DnsSupportValue> dns_support{};
    /// SecurityGroupReferencingSupport: `enable` or `disable`.
    Optional<SecurityGroupReferencingSupportValue> security_group_referencing_support{};
    /// AutoAcceptSharedAttachments: `enable` or `disable`.
    Optional<AutoAcceptSharedAttachmentsValue> auto_accept_shared_attachments{};
    /// DefaultRouteTableAssociation: `enable` or `disable`.
    Optional<DefaultRouteTableAssociationValue> default_route_table_association{};
    /// AssociationDefaultRouteTableId: a transit gateway route table id, `tgw-rtb-…`.
    Optional<TransitGatewayRouteTableId> association_default_route_table_id{};
    /// DefaultRouteTablePropagation: `enable` or `disable`.
    Optional<DefaultRouteTablePropagationValue> default_route_table_propagation{};
    /// PropagationDefaultRouteTableId: a transit gateway route table id, `tgw-rtb-…`.
    Optional<TransitGatewayRouteTableId> propagation_default_route_table_id{};
    /// AmazonSideAsn: a whole number.
    Optional<Long> amazon_side_asn{};
    /// EncryptionSupport: `enable` or `disable`.
    Optional<EncryptionSupportOptionValue> encryption_support{};

    /// Whether two are equal.
    friend constexpr bool operator==(const ModifyTransitGatewayOptions&,
                                     const ModifyTransitGatewayOptions&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&ModifyTransitGatewayOptions::add_transit_gateway_cidr_blocks,
                                &ModifyTransitGatewayOptions::remove_transit_gateway_cidr_blocks,
                                &ModifyTransitGatewayOptions::vpn_ecmp_support,
                                &ModifyTransitGatewayOptions::dns_support,
                                &ModifyTransitGatewayOptions::security_group_referencing_support,
                                &ModifyTransitGatewayOptions::auto_accept_shared_attachments,
                                &ModifyTransitGatewayOptions::default_route_table_association,
                                &ModifyTransitGatewayOptions::association_default_route_table_id,
                                &ModifyTransitGatewayOptions::default_route_table_propagation,
                                &ModifyTransitGatewayOptions::propagation_default_route_table_id,
                                &ModifyTransitGatewayOptions::amazon_side_asn,
                                &ModifyTransitGatewayOptions::encryption_support>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("AddTransitGatewayCidrBlocks", self.add_transit_gateway_cidr_blocks);
            row("RemoveTransitGatewayCidrBlocks", self.remove_transit_gateway_cidr_blocks);
            row("VpnEcmpSupport", self.vpn_ecmp_support);
            row("DnsSupport", self.dns_support);
            row("SecurityGroupReferencingSupport", self.security_group_referencing_support);
            row("AutoAcceptSharedAttachments", self.auto_accept_shared_attachments);
            row("DefaultRouteTableAssociation", self.default_route_table_association);
            row("AssociationDefaultRouteTableId", self.association_default_route_table_id);
            row("DefaultRouteTablePropagation", self.default_route_table_propagation);
            row("PropagationDefaultRouteTableId", self.propagation_default_route_table_id);
            row("AmazonSideAsn", self.amazon_side_asn);
            row("EncryptionSupport", self.encryption_support);
        }
    };
};

/// The request ModifyTransitGateway. API version 2016-11-15, members as of the EC2 model of
/// 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyTransitGateway.html
struct ModifyTransitGateway {
    /// TransitGatewayId: a transit gateway id, `tgw-…`.
    Required<TransitGatewayId, struct TransitGatewayId_given_right_and_in_order> transit_gateway_id;
    /// Description: text.
    Optional<AnyText> description{};
    /// Options: ModifyTransitGatewayOptions.
    ModifyTransitGatewayOptions options{};
    /// DryRun: with `true`, EC2 only tells whether the caller may do this.
    YesNo dry_run{};
    /// Parameters that this version does not know, sent after all others.
    List<Parameter> extra{};

    /// Whether two are equal.
    friend constexpr bool operator==(const ModifyTransitGateway&,
                                     const ModifyTransitGateway&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Action, as it is sent.
        static constexpr std::string_view action = "ModifyTransitGateway";
        /// Version, as it is sent.
        static constexpr std::string_view version = api_version;
        /// What its reply holds.
        using result_type = ModifyTransitGatewayResult;
        /// Its rules, in the order they are judged.
        using rules = Rules<extra_parameter_rules>;
        /// Its members, in order.
        using members = Members<&ModifyTransitGateway::transit_gateway_id,
                                &ModifyTransitGateway::description, &ModifyTransitGateway::options,
                                &ModifyTransitGateway::dry_run, &ModifyTransitGateway::extra>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("TransitGatewayId", self.transit_gateway_id);
            row("Description", self.description);
            row("Options", self.options);
            row("DryRun", self.dry_run);
            row.extra(self.extra);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
