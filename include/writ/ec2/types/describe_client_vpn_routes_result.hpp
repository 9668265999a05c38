// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// What EC2 answers to DescribeClientVpnRoutes.
#ifndef WRIT_EC2_TYPES_DESCRIBE_CLIENT_VPN_ROUTES_RESULT_HPP
#define WRIT_EC2_TYPES_DESCRIBE_CLIENT_VPN_ROUTES_RESULT_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/client_vpn_endpoint_id.hpp>
#include <writ/ec2/types/client_vpn_route_status.hpp>
#include <writ/ec2/types/transit_gateway_attachment_id.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// ClientVpnRoute, a structure in what EC2 answers to DescribeClientVpnRoutes.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ClientVpnRoute.html
struct ClientVpnRoute {
    /// clientVpnEndpointId: a client VPN endpoint id, `cvpn-endpoint-…`.
    XmlValue<ClientVpnEndpointId> client_vpn_endpoint_id{};
    /// destinationCidr: text.
    XmlText destination_cidr{};
    /// targetSubnet: text.
    XmlText target_subnet{};
    /// type: text.
    XmlText type{};
    /// origin: text.
    XmlText origin{};
    /// status: a ClientVpnRouteStatus.
    Optional<ClientVpnRouteStatus> status{};
    /// description: text.
    XmlText description{};
    /// transitGatewayAttachmentId: a transit gateway attachment id, `tgw-attach-…`.
    XmlValue<TransitGatewayAttachmentId> transit_gateway_attachment_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const ClientVpnRoute&,
                                     const ClientVpnRoute&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&ClientVpnRoute::client_vpn_endpoint_id,
                                &ClientVpnRoute::destination_cidr, &ClientVpnRoute::target_subnet,
                                &ClientVpnRoute::type, &ClientVpnRoute::origin,
                                &ClientVpnRoute::status, &ClientVpnRoute::description,
                                &ClientVpnRoute::transit_gateway_attachment_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("clientVpnEndpointId", self.client_vpn_endpoint_id);
            row("destinationCidr", self.destination_cidr);
            row("targetSubnet", self.target_subnet);
            row("type", self.type);
            row("origin", self.origin);
            row("status", self.status);
            row("description", self.description);
            row("transitGatewayAttachmentId", self.transit_gateway_attachment_id);
        }
    };
};

/// What EC2 answers to DescribeClientVpnRoutes. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeClientVpnRoutes.html
struct DescribeClientVpnRoutesResult {
    /// routes: a list of ClientVpnRoute.
    XmlList<ClientVpnRoute> routes{};
    /// nextToken: for the next page, if there is one.
    Optional<AnyText> next_token{};
    /// requestId: by which AWS finds the request again.
    XmlText request_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const DescribeClientVpnRoutesResult&,
                                     const DescribeClientVpnRoutesResult&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&DescribeClientVpnRoutesResult::routes,
                                &DescribeClientVpnRoutesResult::next_token,
                                &DescribeClientVpnRoutesResult::request_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("routes", self.routes);
            row("nextToken", self.next_token);
            row("requestId", self.request_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
