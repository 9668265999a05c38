// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The request CreateTransitGateway.
#ifndef WRIT_EC2_CREATE_TRANSIT_GATEWAY_HPP
#define WRIT_EC2_CREATE_TRANSIT_GATEWAY_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/rules/tags.hpp>
#include <writ/ec2/types/api.hpp>
#include <writ/ec2/types/auto_accept_shared_attachments_value.hpp>
#include <writ/ec2/types/create_transit_gateway_result.hpp>
#include <writ/ec2/types/default_route_table_association_value.hpp>
#include <writ/ec2/types/default_route_table_propagation_value.hpp>
#include <writ/ec2/types/dns_support_value.hpp>
#include <writ/ec2/types/extra_parameters.hpp>
#include <writ/ec2/types/multicast_support_value.hpp>
#include <writ/ec2/types/security_group_referencing_support_value.hpp>
#include <writ/ec2/types/tag_specification.hpp>
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

/// TransitGatewayRequestOptions, a structure in CreateTransitGateway.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_TransitGatewayRequestOptions.html
struct TransitGatewayRequestOptions {
    /// AmazonSideAsn: a whole number.
    Optional<Long> amazon_side_asn{};
    /// AutoAcceptSharedAttachments: `enable` or `disable`.
    Optional<AutoAcceptSharedAttachmentsValue> auto_accept_shared_attachments{};
    /// DefaultRouteTableAssociation: `enable` or `disable`.
    Optional<DefaultRouteTableAssociationValue> default_route_table_association{};
    /// DefaultRouteTablePropagation: `enable` or `disable`.
    Optional<DefaultRouteTablePropagationValue> default_route_table_propagation{};
    /// VpnEcmpSupport: `enable` or `disable`.
    Optional<VpnEcmpSupportValue> vpn_ecmp_support{};
    /// DnsSupport: `enable` or `disable`.
    Optional<DnsSupportValue> dns_support{};
    /// SecurityGroupReferencingSupport: `enable` or `disable`.
    Optional<SecurityGroupReferencingSupportValue> security_group_referencing_support{};
    /// MulticastSupport: `enable` or `disable`.
    Optional<MulticastSupportValue> multicast_support{};
    /// TransitGatewayCidrBlocks.N: CIDR blocks.
    List<CidrBlock> transit_gateway_cidr_blocks{};

    /// Whether two are equal.
    friend constexpr bool operator==(const TransitGatewayRequestOptions&,
                                     const TransitGatewayRequestOptions&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&TransitGatewayRequestOptions::amazon_side_asn,
                                &TransitGatewayRequestOptions::auto_accept_shared_attachments,
                                &TransitGatewayRequestOptions::default_route_table_association,
                                &TransitGatewayRequestOptions::default_route_table_propagation,
                                &TransitGatewayRequestOptions::vpn_ecmp_support,
                                &TransitGatewayRequestOptions::dns_support,
                                &TransitGatewayRequestOptions::security_group_referencing_support,
                                &TransitGatewayRequestOptions::multicast_support,
                                &TransitGatewayRequestOptions::transit_gateway_cidr_blocks>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("AmazonSideAsn", self.amazon_side_asn);
            row("AutoAcceptSharedAttachments", self.auto_accept_shared_attachments);
            row("DefaultRouteTableAssociation", self.default_route_table_association);
            row("DefaultRouteTablePropagation", self.default_route_table_propagation);
            row("VpnEcmpSupport", self.vpn_ecmp_support);
            row("DnsSupport", self.dns_support);
            row("SecurityGroupReferencingSupport", self.security_group_referencing_support);
            row("MulticastSupport", self.multicast_support);
            row("TransitGatewayCidrBlocks", self.transit_gateway_cidr_blocks);
        }
    };
};

/// The request CreateTransitGateway. API version 2016-11-15, members as of the EC2 model of
/// 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateTransitGateway.html
struct CreateTransitGateway {
    /// Description: text.
    Optional<AnyText> description{};
    /// Options: TransitGatewayRequestOptions.
    TransitGatewayRequestOptions options{};
    /// TagSpecification.N: tags for new resources.
    List<TagSpecification> tag_specifications{};
    /// DryRun: with `true`, EC2 only tells whether the caller may do this.
    YesNo dry_run{};
    /// Parameters that this version does not know, sent after all others.
    List<Parameter> extra{};

    /// Whether two are equal.
    friend constexpr bool operator==(const CreateTransitGateway&,
                                     const CreateTransitGateway&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Action, as it is sent.
        static constexpr std::string_view action = "CreateTransitGateway";
        /// Version, as it is sent.
        static constexpr std::string_view version = api_version;
        /// What its reply holds.
        using result_type = CreateTransitGatewayResult;
        /// Its rules, in the order they are judged.
        using rules = Rules<tag_specification_rules, extra_parameter_rules>;
        /// Its members, in order.
        using members = Members<&CreateTransitGateway::description, &CreateTransitGateway::options,
                                &CreateTransitGateway::tag_specifications,
                                &CreateTransitGateway::dry_run, &CreateTransitGateway::extra>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("Description", self.description);
            row("Options", self.options);
            row("TagSpecification", self.tag_specifications);
            row("DryRun", self.dry_run);
            row.extra(self.extra);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
