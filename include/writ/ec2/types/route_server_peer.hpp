// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// RouteServerPeer, a structure in replies.
#ifndef WRIT_EC2_TYPES_ROUTE_SERVER_PEER_HPP
#define WRIT_EC2_TYPES_ROUTE_SERVER_PEER_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/network_interface_id.hpp>
#include <writ/ec2/types/route_server_bfd_status.hpp>
#include <writ/ec2/types/route_server_bgp_options.hpp>
#include <writ/ec2/types/route_server_bgp_status.hpp>
#include <writ/ec2/types/route_server_endpoint_id.hpp>
#include <writ/ec2/types/route_server_id.hpp>
#include <writ/ec2/types/route_server_peer_id.hpp>
#include <writ/ec2/types/subnet_id.hpp>
#include <writ/ec2/types/tag_reply.hpp>
#include <writ/ec2/types/vpc_id.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
class RouteServerPeerState;  // writ/ec2/types/route_server_peer_state.hpp

/// RouteServerPeer, a structure in what EC2 answers to 3 actions. Members as of the EC2 model of
/// 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RouteServerPeer.html
struct RouteServerPeer {
    /// routeServerPeerId: a route server peer id, `rsp-…`.
    XmlValue<RouteServerPeerId> route_server_peer_id{};
    /// routeServerEndpointId: a route server endpoint id, `rse-…`.
    XmlValue<RouteServerEndpointId> route_server_endpoint_id{};
    /// routeServerId: a route server id, `rs-…`.
    XmlValue<RouteServerId> route_server_id{};
    /// vpcId: a VPC id, `vpc-…`.
    XmlValue<VpcId> vpc_id{};
    /// subnetId: a subnet id, `subnet-…`.
    XmlValue<SubnetId> subnet_id{};
    /// state: one of 6 words, such as `pending`.
    XmlValue<RouteServerPeerState> state{};
    /// failureReason: text.
    XmlText failure_reason{};
    /// endpointEniId: a network interface id, `eni-…`.
    XmlValue<NetworkInterfaceId> endpoint_eni_id{};
    /// endpointEniAddress: text.
    XmlText endpoint_eni_address{};
    /// peerAddress: text.
    XmlText peer_address{};
    /// bgpOptions: RouteServerBgpOptions.
    Optional<RouteServerBgpOptions> bgp_options{};
    /// bgpStatus: a RouteServerBgpStatus.
    Optional<RouteServerBgpStatus> bgp_status{};
    /// bfdStatus: a RouteServerBfdStatus.
    Optional<RouteServerBfdStatus> bfd_status{};
    /// tagSet: a list of TagReply.
    XmlList<TagReply> tags{};

    /// Whether two say the same.
    friend constexpr bool operator==(const RouteServerPeer&,
                                     const RouteServerPeer&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<
            &RouteServerPeer::route_server_peer_id, &RouteServerPeer::route_server_endpoint_id,
            &RouteServerPeer::route_server_id, &RouteServerPeer::vpc_id,
            &RouteServerPeer::subnet_id, &RouteServerPeer::state, &RouteServerPeer::failure_reason,
            &RouteServerPeer::endpoint_eni_id, &RouteServerPeer::endpoint_eni_address,
            &RouteServerPeer::peer_address, &RouteServerPeer::bgp_options,
            &RouteServerPeer::bgp_status, &RouteServerPeer::bfd_status, &RouteServerPeer::tags>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("routeServerPeerId", self.route_server_peer_id);
            row("routeServerEndpointId", self.route_server_endpoint_id);
            row("routeServerId", self.route_server_id);
            row("vpcId", self.vpc_id);
            row("subnetId", self.subnet_id);
            row("state", self.state);
            row("failureReason", self.failure_reason);
            row("endpointEniId", self.endpoint_eni_id);
            row("endpointEniAddress", self.endpoint_eni_address);
            row("peerAddress", self.peer_address);
            row("bgpOptions", self.bgp_options);
            row("bgpStatus", self.bgp_status);
            row("bfdStatus", self.bfd_status);
            row("tagSet", self.tags);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
