// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// RouteServerEndpoint, a structure in replies.
#ifndef WRIT_EC2_TYPES_ROUTE_SERVER_ENDPOINT_HPP
#define WRIT_EC2_TYPES_ROUTE_SERVER_ENDPOINT_HPP

#include <writ/core/config.hpp>
#include <writ/ec2/types/network_interface_id.hpp>
#include <writ/ec2/types/route_server_endpoint_id.hpp>
#include <writ/ec2/types/route_server_id.hpp>
#include <writ/ec2/types/subnet_id.hpp>
#include <writ/ec2/types/tag_reply.hpp>
#include <writ/ec2/types/vpc_id.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
class RouteServerEndpointState;  // writ/ec2/types/route_server_endpoint_state.hpp

/// RouteServerEndpoint, a structure in what EC2 answers to 3 actions. Members as of the EC2 model
/// of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RouteServerEndpoint.html
struct RouteServerEndpoint {
    /// routeServerId: a route server id, `rs-…`.
    XmlValue<RouteServerId> route_server_id{};
    /// routeServerEndpointId: a route server endpoint id, `rse-…`.
    XmlValue<RouteServerEndpointId> route_server_endpoint_id{};
    /// vpcId: a VPC id, `vpc-…`.
    XmlValue<VpcId> vpc_id{};
    /// subnetId: a subnet id, `subnet-…`.
    XmlValue<SubnetId> subnet_id{};
    /// eniId: a network interface id, `eni-…`.
    XmlValue<NetworkInterfaceId> eni_id{};
    /// eniAddress: text.
    XmlText eni_address{};
    /// state: one of 7 words, such as `pending`.
    XmlValue<RouteServerEndpointState> state{};
    /// failureReason: text.
    XmlText failure_reason{};
    /// tagSet: a list of TagReply.
    XmlList<TagReply> tags{};

    /// Whether two say the same.
    friend constexpr bool operator==(const RouteServerEndpoint&,
                                     const RouteServerEndpoint&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&RouteServerEndpoint::route_server_id,
                                &RouteServerEndpoint::route_server_endpoint_id,
                                &RouteServerEndpoint::vpc_id, &RouteServerEndpoint::subnet_id,
                                &RouteServerEndpoint::eni_id, &RouteServerEndpoint::eni_address,
                                &RouteServerEndpoint::state, &RouteServerEndpoint::failure_reason,
                                &RouteServerEndpoint::tags>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("routeServerId", self.route_server_id);
            row("routeServerEndpointId", self.route_server_endpoint_id);
            row("vpcId", self.vpc_id);
            row("subnetId", self.subnet_id);
            row("eniId", self.eni_id);
            row("eniAddress", self.eni_address);
            row("state", self.state);
            row("failureReason", self.failure_reason);
            row("tagSet", self.tags);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
