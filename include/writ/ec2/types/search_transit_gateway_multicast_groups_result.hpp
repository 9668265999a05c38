// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// What EC2 answers to SearchTransitGatewayMulticastGroups.
#ifndef WRIT_EC2_TYPES_SEARCH_TRANSIT_GATEWAY_MULTICAST_GROUPS_RESULT_HPP
#define WRIT_EC2_TYPES_SEARCH_TRANSIT_GATEWAY_MULTICAST_GROUPS_RESULT_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/network_interface_id.hpp>
#include <writ/ec2/types/subnet_id.hpp>
#include <writ/ec2/types/transit_gateway_attachment_id.hpp>
#include <writ/reply/xml_boolean.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
class MembershipType;  // writ/ec2/types/membership_type.hpp
// writ/ec2/types/transit_gateway_attachment_resource_type.hpp
class TransitGatewayAttachmentResourceType;

/// TransitGatewayMulticastGroup, a structure in what EC2 answers to
/// SearchTransitGatewayMulticastGroups.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_TransitGatewayMulticastGroup.html
struct TransitGatewayMulticastGroup {
    /// groupIpAddress: text.
    XmlText group_ip_address{};
    /// transitGatewayAttachmentId: a transit gateway attachment id, `tgw-attach-…`.
    XmlValue<TransitGatewayAttachmentId> transit_gateway_attachment_id{};
    /// subnetId: a subnet id, `subnet-…`.
    XmlValue<SubnetId> subnet_id{};
    /// resourceId: text.
    XmlText resource_id{};
    /// resourceType: one of 9 words, such as `vpc`.
    XmlValue<TransitGatewayAttachmentResourceType> resource_type{};
    /// resourceOwnerId: text.
    XmlText resource_owner_id{};
    /// networkInterfaceId: a network interface id, `eni-…`.
    XmlValue<NetworkInterfaceId> network_interface_id{};
    /// groupMember: yes or no.
    XmlBoolean group_member{};
    /// groupSource: yes or no.
    XmlBoolean group_source{};
    /// memberType: `static` or `igmp`.
    XmlValue<MembershipType> member_type{};
    /// sourceType: `static` or `igmp`.
    XmlValue<MembershipType> source_type{};

    /// Whether two say the same.
    friend constexpr bool operator==(const TransitGatewayMulticastGroup&,
                                     const TransitGatewayMulticastGroup&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<
            &TransitGatewayMulticastGroup::group_ip_address,
            &TransitGatewayMulticastGroup::transit_gateway_attachment_id,
            &TransitGatewayMulticastGroup::subnet_id, &TransitGatewayMulticastGroup::resource_id,
            &TransitGatewayMulticastGroup::resource_type,
            &TransitGatewayMulticastGroup::resource_owner_id,
            &TransitGatewayMulticastGroup::network_interface_id,
            &TransitGatewayMulticastGroup::group_member,
            &TransitGatewayMulticastGroup::group_source, &TransitGatewayMulticastGroup::member_type,
            &TransitGatewayMulticastGroup::source_type>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("groupIpAddress", self.group_ip_address);
            row("transitGatewayAttachmentId", self.transit_gateway_attachment_id);
            row("subnetId", self.subnet_id);
            row("resourceId", self.resource_id);
            row("resourceType", self.resource_type);
            row("resourceOwnerId", self.resource_owner_id);
            row("networkInterfaceId", self.network_interface_id);
            row("groupMember", self.group_member);
            row("groupSource", self.group_source);
            row("memberType", self.member_type);
            row("sourceType", self.source_type);
        }
    };
};

/// What EC2 answers to SearchTransitGatewayMulticastGroups. Members as of the EC2 model of
/// 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_SearchTransitGatewayMulticastGroups.html
struct SearchTransitGatewayMulticastGroupsResult {
    /// multicastGroups: a list of TransitGatewayMulticastGroup.
    XmlList<TransitGatewayMulticastGroup> multicast_groups{};
    /// nextToken: for the next page, if there is one.
    Optional<AnyText> next_token{};
    /// requestId: by which AWS finds the request again.
    XmlText request_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const SearchTransitGatewayMulticastGroupsResult&,
                                     const SearchTransitGatewayMulticastGroupsResult&) noexcept =
        default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&SearchTransitGatewayMulticastGroupsResult::multicast_groups,
                                &SearchTransitGatewayMulticastGroupsResult::next_token,
                                &SearchTransitGatewayMulticastGroupsResult::request_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("multicastGroups", self.multicast_groups);
            row("nextToken", self.next_token);
            row("requestId", self.request_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
