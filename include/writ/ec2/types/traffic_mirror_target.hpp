// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// TrafficMirrorTarget, a structure in replies.
#ifndef WRIT_EC2_TYPES_TRAFFIC_MIRROR_TARGET_HPP
#define WRIT_EC2_TYPES_TRAFFIC_MIRROR_TARGET_HPP

#include <writ/core/config.hpp>
#include <writ/ec2/types/network_interface_id.hpp>
#include <writ/ec2/types/tag_reply.hpp>
#include <writ/ec2/types/traffic_mirror_target_id.hpp>
#include <writ/ec2/types/vpc_endpoint_id.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/arn.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
class TrafficMirrorTargetType;  // writ/ec2/types/traffic_mirror_target_type.hpp

/// TrafficMirrorTarget, a structure in what EC2 answers to CreateTrafficMirrorTarget and
/// DescribeTrafficMirrorTargets. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_TrafficMirrorTarget.html
struct TrafficMirrorTarget {
    /// trafficMirrorTargetId: a traffic mirror target id, `tmt-…`.
    XmlValue<TrafficMirrorTargetId> traffic_mirror_target_id{};
    /// networkInterfaceId: a network interface id, `eni-…`.
    XmlValue<NetworkInterfaceId> network_interface_id{};
    /// networkLoadBalancerArn: an ARN.
    XmlValue<Arn> network_load_balancer_arn{};
    /// type: `network-interface`, `network-load-balancer` or `gateway-load-balancer-endpoint`.
    XmlValue<TrafficMirrorTargetType> type{};
    /// description: text.
    XmlText description{};
    /// ownerId: text.
    XmlText owner_id{};
    /// tagSet: a list of TagReply.
    XmlList<TagReply> tags{};
    /// gatewayLoadBalancerEndpointId: a VPC endpoint id, `vpce-…`.
    XmlValue<VpcEndpointId> gateway_load_balancer_endpoint_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const TrafficMirrorTarget&,
                                     const TrafficMirrorTarget&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&TrafficMirrorTarget::traffic_mirror_target_id,
                                &TrafficMirrorTarget::network_interface_id,
                                &TrafficMirrorTarget::network_load_balancer_arn,
                                &TrafficMirrorTarget::type, &TrafficMirrorTarget::description,
                                &TrafficMirrorTarget::owner_id, &TrafficMirrorTarget::tags,
                                &TrafficMirrorTarget::gateway_load_balancer_endpoint_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("trafficMirrorTargetId", self.traffic_mirror_target_id);
            row("networkInterfaceId", self.network_interface_id);
            row("networkLoadBalancerArn", self.network_load_balancer_arn);
            row("type", self.type);
            row("description", self.description);
            row("ownerId", self.owner_id);
            row("tagSet", self.tags);
            row("gatewayLoadBalancerEndpointId", self.gateway_load_balancer_endpoint_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
