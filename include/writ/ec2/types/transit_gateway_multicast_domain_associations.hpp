// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// TransitGatewayMulticastDomainAssociations, a structure in replies.
#ifndef WRIT_EC2_TYPES_TRANSIT_GATEWAY_MULTICAST_DOMAIN_ASSOCIATIONS_HPP
#define WRIT_EC2_TYPES_TRANSIT_GATEWAY_MULTICAST_DOMAIN_ASSOCIATIONS_HPP

#include <writ/core/config.hpp>
#include <writ/ec2/types/subnet_association.hpp>
#include <writ/ec2/types/transit_gateway_attachment_id.hpp>
#include <writ/ec2/types/transit_gateway_multicast_domain_id.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
// writ/ec2/types/transit_gateway_attachment_resource_type.hpp
class TransitGatewayAttachmentResourceType;

/// TransitGatewayMulticastDomainAssociations, a structure in what EC2 answers to 4 actions. Members
/// as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_TransitGatewayMulticastDomainAssociations.html
struct TransitGatewayMulticastDomainAssociations {
    /// transitGatewayMulticastDomainId: a transit gateway multicast domain id,
    /// `tgw-mcast-domain-…`.
    XmlValue<TransitGatewayMulticastDomainId> transit_gateway_multicast_domain_id{};
    /// transitGatewayAttachmentId: a transit gateway attachment id, `tgw-attach-…`.
    XmlValue<TransitGatewayAttachmentId> transit_gateway_attachment_id{};
    /// resourceId: text.
    XmlText resource_id{};
    /// resourceType: one of 9 words, such as `vpc`.
    XmlValue<TransitGatewayAttachmentResourceType> resource_type{};
    /// resourceOwnerId: text.
    XmlText resource_owner_id{};
    /// subnets: a list of SubnetAssociation.
    XmlList<SubnetAssociation> subnets{};

    /// Whether two say the same.
    friend constexpr bool operator==(const TransitGatewayMulticastDomainAssociations&,
                                     const TransitGatewayMulticastDomainAssociations&) noexcept =
        default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members =
            Members<&TransitGatewayMulticastDomainAssociations::transit_gateway_multicast_domain_id,
                    &TransitGatewayMulticastDomainAssociations::transit_gateway_attachment_id,
                    &TransitGatewayMulticastDomainAssociations::resource_id,
                    &TransitGatewayMulticastDomainAssociations::resource_type,
                    &TransitGatewayMulticastDomainAssociations::resource_owner_id,
                    &TransitGatewayMulticastDomainAssociations::subnets>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("transitGatewayMulticastDomainId", self.transit_gateway_multicast_domain_id);
            row("transitGatewayAttachmentId", self.transit_gateway_attachment_id);
            row("resourceId", self.resource_id);
            row("resourceType", self.resource_type);
            row("resourceOwnerId", self.resource_owner_id);
            row("subnets", self.subnets);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
