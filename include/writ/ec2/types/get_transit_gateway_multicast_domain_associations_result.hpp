// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// What EC2 answers to GetTransitGatewayMulticastDomainAssociations.
#ifndef WRIT_EC2_TYPES_GET_TRANSIT_GATEWAY_MULTICAST_DOMAIN_ASSOCIATIONS_RESULT_HPP
#define WRIT_EC2_TYPES_GET_TRANSIT_GATEWAY_MULTICAST_DOMAIN_ASSOCIATIONS_RESULT_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/subnet_association.hpp>
#include <writ/ec2/types/transit_gateway_attachment_id.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
// writ/ec2/types/transit_gateway_attachment_resource_type.hpp
class TransitGatewayAttachmentResourceType;

/// TransitGatewayMulticastDomainAssociation, a structure in what EC2 answers to
/// GetTransitGatewayMulticastDomainAssociations.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_TransitGatewayMulticastDomainAssociation.html
struct TransitGatewayMulticastDomainAssociation {
    /// transitGatewayAttachmentId: a transit gateway attachment id, `tgw-attach-…`.
    XmlValue<TransitGatewayAttachmentId> transit_gateway_attachment_id{};
    /// resourceId: text.
    XmlText resource_id{};
    /// resourceType: one of 9 words, such as `vpc`.
    XmlValue<TransitGatewayAttachmentResourceType> resource_type{};
    /// resourceOwnerId: text.
    XmlText resource_owner_id{};
    /// subnet: a SubnetAssociation.
    Optional<SubnetAssociation> subnet{};

    /// Whether two say the same.
    friend constexpr bool operator==(const TransitGatewayMulticastDomainAssociation&,
                                     const TransitGatewayMulticastDomainAssociation&) noexcept =
        default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members =
            Members<&TransitGatewayMulticastDomainAssociation::transit_gateway_attachment_id,
                    &TransitGatewayMulticastDomainAssociation::resource_id,
                    &TransitGatewayMulticastDomainAssociation::resource_type,
                    &TransitGatewayMulticastDomainAssociation::resource_owner_id,
                    &TransitGatewayMulticastDomainAssociation::subnet>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("transitGatewayAttachmentId", self.transit_gateway_attachment_id);
            row("resourceId", self.resource_id);
            row("resourceType", self.resource_type);
            row("resourceOwnerId", self.resource_owner_id);
            row("subnet", self.subnet);
        }
    };
};

/// What EC2 answers to GetTransitGatewayMulticastDomainAssociations. Members as of the EC2 model of
/// 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetTransitGatewayMulticastDomainAssociations.html
struct GetTransitGatewayMulticastDomainAssociationsResult {
    /// multicastDomainAssociations: a list of TransitGatewayMulticastDomainAssociation.
    XmlList<TransitGatewayMulticastDomainAssociation> multicast_domain_associations{};
    /// nextToken: for the next page, if there is one.
    Optional<AnyText> next_token{};
    /// requestId: by which AWS finds the request again.
    XmlText request_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(
        const GetTransitGatewayMulticastDomainAssociationsResult&,
        const GetTransitGatewayMulticastDomainAssociationsResult&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<
            &GetTransitGatewayMulticastDomainAssociationsResult::multicast_domain_associations,
            &GetTransitGatewayMulticastDomainAssociationsResult::next_token,
            &GetTransitGatewayMulticastDomainAssociationsResult::request_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("multicastDomainAssociations", self.multicast_domain_associations);
            row("nextToken", self.next_token);
            row("requestId", self.request_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
