// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// What EC2 answers to GetRouteServerRoutingDatabase.
#ifndef WRIT_EC2_TYPES_GET_ROUTE_SERVER_ROUTING_DATABASE_RESULT_HPP
#define WRIT_EC2_TYPES_GET_ROUTE_SERVER_ROUTING_DATABASE_RESULT_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/route_server_endpoint_id.hpp>
#include <writ/ec2/types/route_server_peer_id.hpp>
#include <writ/ec2/types/route_table_id.hpp>
#include <writ/reply/xml_boolean.hpp>
#include <writ/reply/xml_integer.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
// writ/ec2/types/route_server_route_installation_status.hpp
class RouteServerRouteInstallationStatus;
class RouteServerRouteStatus;  // writ/ec2/types/route_server_route_status.hpp

/// RouteServerRouteInstallationDetail, a structure in what EC2 answers to
/// GetRouteServerRoutingDatabase.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RouteServerRouteInstallationDetail.html
struct RouteServerRouteInstallationDetail {
    /// routeTableId: a route table id, `rtb-…`.
    XmlValue<RouteTableId> route_table_id{};
    /// routeInstallationStatus: `installed` or `rejected`.
    XmlValue<RouteServerRouteInstallationStatus> route_installation_status{};
    /// routeInstallationStatusReason: text.
    XmlText route_installation_status_reason{};

    /// Whether two say the same.
    friend constexpr bool operator==(const RouteServerRouteInstallationDetail&,
                                     const RouteServerRouteInstallationDetail&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members =
            Members<&RouteServerRouteInstallationDetail::route_table_id,
                    &RouteServerRouteInstallationDetail::route_installation_status,
                    &RouteServerRouteInstallationDetail::route_installation_status_reason>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("routeTableId", self.route_table_id);
            row("routeInstallationStatus", self.route_installation_status);
            row("routeInstallationStatusReason", self.route_installation_status_reason);
        }
    };
};

/// RouteServerRoute, a structure in what EC2 answers to GetRouteServerRoutingDatabase.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RouteServerRoute.html
struct RouteServerRoute {
    /// routeServerEndpointId: a route server endpoint id, `rse-…`.
    XmlValue<RouteServerEndpointId> route_server_endpoint_id{};
    /// routeServerPeerId: a route server peer id, `rsp-…`.
    XmlValue<RouteServerPeerId> route_server_peer_id{};
    /// routeInstallationDetailSet: a list of RouteServerRouteInstallationDetail.
    XmlList<RouteServerRouteInstallationDetail> route_installation_details{};
    /// routeStatus: `in-rib` or `in-fib`.
    XmlValue<RouteServerRouteStatus> route_status{};
    /// prefix: text.
    XmlText prefix{};
    /// asPathSet: texts.
    XmlList<XmlText> as_paths{};
    /// med: a whole number.
    XmlInteger med{};
    /// nextHopIp: text.
    XmlText next_hop_ip{};

    /// Whether two say the same.
    friend constexpr bool operator==(const RouteServerRoute&,
                                     const RouteServerRoute&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<
            &RouteServerRoute::route_server_endpoint_id, &RouteServerRoute::route_server_peer_id,
            &RouteServerRoute::route_installation_details, &RouteServerRoute::route_status,
            &RouteServerRoute::prefix, &RouteServerRoute::as_paths, &RouteServerRoute::med,
            &RouteServerRoute::next_hop_ip>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("routeServerEndpointId", self.route_server_endpoint_id);
            row("routeServerPeerId", self.route_server_peer_id);
            row("routeInstallationDetailSet", self.route_installation_details);
            row("routeStatus", self.route_status);
            row("prefix", self.prefix);
            row("asPathSet", self.as_paths);
            row("med", self.med);
            row("nextHopIp", self.next_hop_ip);
        }
    };
};

/// What EC2 answers to GetRouteServerRoutingDatabase. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetRouteServerRoutingDatabase.html
struct GetRouteServerRoutingDatabaseResult {
    /// areRoutesPersisted: yes or no.
    XmlBoolean are_routes_persisted{};
    /// routeSet: a list of RouteServerRoute.
    XmlList<RouteServerRoute> routes{};
    /// nextToken: for the next page, if there is one.
    Optional<AnyText> next_token{};
    /// requestId: by which AWS finds the request again.
    XmlText request_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const GetRouteServerRoutingDatabaseResult&,
                                     const GetRouteServerRoutingDatabaseResult&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&GetRouteServerRoutingDatabaseResult::are_routes_persisted,
                                &GetRouteServerRoutingDatabaseResult::routes,
                                &GetRouteServerRoutingDatabaseResult::next_token,
                                &GetRouteServerRoutingDatabaseResult::request_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("areRoutesPersisted", self.are_routes_persisted);
            row("routeSet", self.routes);
            row("nextToken", self.next_token);
            row("requestId", self.request_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
