// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// What EC2 answers to DeregisterTransitGatewayMulticastGroupSources.
#ifndef WRIT_EC2_TYPES_DEREGISTER_TRANSIT_GATEWAY_MULTICAST_GROUP_SOURCES_RESULT_HPP
#define WRIT_EC2_TYPES_DEREGISTER_TRANSIT_GATEWAY_MULTICAST_GROUP_SOURCES_RESULT_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/network_interface_id.hpp>
#include <writ/ec2/types/transit_gateway_multicast_domain_id.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// TransitGatewayMulticastDeregisteredGroupSources, a structure in what EC2 answers to
/// DeregisterTransitGatewayMulticastGroupSources.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_TransitGatewayMulticastDeregisteredGroupSources.html
struct TransitGatewayMulticastDeregisteredGroupSources {
    /// transitGatewayMulticastDomainId: a transit gateway multicast domain id,
    /// `tgw-mcast-domain-…`.
    XmlValue<TransitGatewayMulticastDomainId> transit_gateway_multicast_domain_id{};
    /// deregisteredNetworkInterfaceIds: network interface ids, `eni-…`.
    XmlList<XmlValue<NetworkInterfaceId>> deregistered_network_interface_ids{};
    /// groupIpAddress: text.
    XmlText group_ip_address{};

    /// Whether two say the same.
    friend constexpr bool operator==(
        const TransitGatewayMulticastDeregisteredGroupSources&,
        const TransitGatewayMulticastDeregisteredGroupSources&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<
            &TransitGatewayMulticastDeregisteredGroupSources::transit_gateway_multicast_domain_id,
            &TransitGatewayMulticastDeregisteredGroupSources::deregistered_network_interface_ids,
            &TransitGatewayMulticastDeregisteredGroupSources::group_ip_address>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("transitGatewayMulticastDomainId", self.transit_gateway_multicast_domain_id);
            row("deregisteredNetworkInterfaceIds", self.deregistered_network_interface_ids);
            row("groupIpAddress", self.group_ip_address);
        }
    };
};

/// What EC2 answers to DeregisterTransitGatewayMulticastGroupSources. Members as of the EC2 model
/// of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeregisterTransitGatewayMulticastGroupSources.html
struct DeregisterTransitGatewayMulticastGroupSourcesResult {
    /// deregisteredMulticastGroupSources: TransitGatewayMulticastDeregisteredGroupSources.
    Optional<TransitGatewayMulticastDeregisteredGroupSources>
        deregistered_multicast_group_sources{};
    /// requestId: by which AWS finds the request again.
    XmlText request_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(
        const DeregisterTransitGatewayMulticastGroupSourcesResult&,
        const DeregisterTransitGatewayMulticastGroupSourcesResult&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members =
                                Members<&DeregisterTransitGatewayMulticastGroupSourcesResult::deregistered_multicast_group_sources,
                                &DeregisterTransitGatewayMulticastGroupSourcesResult::request_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("deregisteredMulticastGroupSources", self.deregistered_multicast_group_sources);
            row("requestId", self.request_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
