// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// TransitGatewayOptions, a structure in replies.
#ifndef WRIT_EC2_TYPES_TRANSIT_GATEWAY_OPTIONS_HPP
#define WRIT_EC2_TYPES_TRANSIT_GATEWAY_OPTIONS_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/encryption_support.hpp>
#include <writ/ec2/types/transit_gateway_route_table_id.hpp>
#include <writ/reply/xml_integer.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/cidr_block.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
class AutoAcceptSharedAttachmentsValue;  // writ/ec2/types/auto_accept_shared_attachments_value.hpp
// writ/ec2/types/default_route_table_association_value.hpp
class DefaultRouteTableAssociationValue;
// writ/ec2/types/default_route_table_propagation_value.hpp
class DefaultRouteTablePropagationValue;
class DnsSupportValue;  // writ/ec2/types/dns_support_value.hpp
class MulticastSupportValue;  // writ/ec2/types/multicast_support_value.hpp
// writ/ec2/types/security_group_referencing_support_value.hpp
class SecurityGroupReferencingSupportValue;
class VpnEcmpSupportValue;  // writ/ec2/types/vpn_ecmp_support_value.hpp

/// TransitGatewayOptions, a structure in what EC2 answers to 4 actions. Members as of the EC2 model
/// of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_TransitGatewayOptions.html
struct TransitGatewayOptions {
    /// amazonSideAsn: a whole number.
    XmlInteger amazon_side_asn{};
    /// transitGatewayCidrBlocks: CIDR blocks.
    XmlList<XmlValue<CidrBlock>> transit_gateway_cidr_blocks{};
    /// autoAcceptSharedAttachments: `enable` or `disable`.
    XmlValue<AutoAcceptSharedAttachmentsValue> auto_accept_shared_attachments{};
    /// defaultRouteTableAssociation: `enable` or `disable`.
    XmlValue<DefaultRouteTableAssociationValue> default_route_table_association{};
    /// associationDefaultRouteTableId: a transit gateway route table id, `tgw-rtb-…`.
    XmlValue<TransitGatewayRouteTableId> association_default_route_table_id{};
    /// defaultRouteTablePropagation: `enable` or `disable`.
    XmlValue<DefaultRouteTablePropagationValue> default_route_table_propagation{};
    /// propagationDefaultRouteTableId: a transit gateway route table id, `tgw-rtb-…`.
    XmlValue<TransitGatewayRouteTableId> propagation_default_route_table_id{};
    /// vpnEcmpSupport: `enable` or `disable`.
    XmlValue<VpnEcmpSupportValue> vpn_ecmp_support{};
    /// dnsSupport: `enable` or `disable`.
    XmlValue<DnsSupportValue> dns_support{};
    /// securityGroupReferencingSupport: `enable` or `disable`.
    XmlValue<SecurityGroupReferencingSupportValue> security_group_referencing_support{};
    /// multicastSupport: `enable` or `disable`.
    XmlValue<MulticastSupportValue> multicast_support{};
    /// encryptionSupport: an EncryptionSupport.
    Optional<EncryptionSupport> encryption_support{};

    /// Whether two say the same.
    friend constexpr bool operator==(const TransitGatewayOptions&,
                                     const TransitGatewayOptions&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<
            &TransitGatewayOptions::amazon_side_asn,
            &TransitGatewayOptions::transit_gateway_cidr_blocks,
            &TransitGatewayOptions::auto_accept_shared_attachments,
            &TransitGatewayOptions::default_route_table_association,
            &TransitGatewayOptions::association_default_route_table_id,
            &TransitGatewayOptions::default_route_table_propagation,
            &TransitGatewayOptions::propagation_default_route_table_id,
            &TransitGatewayOptions::vpn_ecmp_support, &TransitGatewayOptions::dns_support,
            &TransitGatewayOptions::security_group_referencing_support,
            &TransitGatewayOptions::multicast_support, &TransitGatewayOptions::encryption_support>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("amazonSideAsn", self.amazon_side_asn);
            row("transitGatewayCidrBlocks", self.transit_gateway_cidr_blocks);
            row("autoAcceptSharedAttachments", self.auto_accept_shared_attachments);
            row("defaultRouteTableAssociation", self.default_route_table_association);
            row("associationDefaultRouteTableId", self.association_default_route_table_id);
            row("defaultRouteTablePropagation", self.default_route_table_propagation);
            row("propagationDefaultRouteTableId", self.propagation_default_route_table_id);
            row("vpnEcmpSupport", self.vpn_ecmp_support);
            row("dnsSupport", self.dns_support);
            row("securityGroupReferencingSupport", self.security_group_referencing_support);
            row("multicastSupport", self.multicast_support);
            row("encryptionSupport", self.encryption_support);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
