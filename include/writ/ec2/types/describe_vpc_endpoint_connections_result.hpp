// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// What EC2 answers to DescribeVpcEndpointConnections.
#ifndef WRIT_EC2_TYPES_DESCRIBE_VPC_ENDPOINT_CONNECTIONS_RESULT_HPP
#define WRIT_EC2_TYPES_DESCRIBE_VPC_ENDPOINT_CONNECTIONS_RESULT_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/dns_entry.hpp>
#include <writ/ec2/types/payer_responsibility_entry.hpp>
#include <writ/ec2/types/tag_reply.hpp>
#include <writ/ec2/types/vpc_endpoint_id.hpp>
#include <writ/ec2/types/vpc_endpoint_service_id.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>
#include <writ/value/arn.hpp>
#include <writ/value/timestamp.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
class IpAddressType;  // writ/ec2/types/ip_address_type.hpp
class State;  // writ/ec2/types/state.hpp

/// VpcEndpointConnection, a structure in what EC2 answers to DescribeVpcEndpointConnections.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_VpcEndpointConnection.html
struct VpcEndpointConnection {
    /// serviceId: a VPC endpoint service id, `vpce-svc-…`.
    XmlValue<VpcEndpointServiceId> service_id{};
    /// vpcEndpointId: a VPC endpoint id, `vpce-…`.
    XmlValue<VpcEndpointId> vpc_endpoint_id{};
    /// vpcEndpointOwner: text.
    XmlText vpc_endpoint_owner{};
    /// vpcEndpointState: one of 9 words, such as `PendingAcceptance`.
    XmlValue<State> vpc_endpoint_state{};
    /// creationTimestamp: a time.
    XmlValue<Timestamp> creation_timestamp{};
    /// dnsEntrySet: a list of DnsEntry.
    XmlList<DnsEntry> dns_entries{};
    /// networkLoadBalancerArnSet: ARNs.
    XmlList<XmlValue<Arn>> network_load_balancer_arns{};
    /// gatewayLoadBalancerArnSet: ARNs.
    XmlList<XmlValue<Arn>> gateway_load_balancer_arns{};
    /// ipAddressType: `ipv4`, `dualstack` or `ipv6`.
    XmlValue<IpAddressType> ip_address_type{};
    /// vpcEndpointConnectionId: text.
    XmlText vpc_endpoint_connection_id{};
    /// tagSet: a list of TagReply.
    XmlList<TagReply> tags{};
    /// vpcEndpointRegion: text.
    XmlText vpc_endpoint_region{};
    /// payerResponsibilitySet: a list of PayerResponsibilityEntry.
    XmlList<PayerResponsibilityEntry> payer_responsibilities{};

    /// Whether two say the same.
    friend constexpr bool operator==(const VpcEndpointConnection&,
                                     const VpcEndpointConnection&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<
            &VpcEndpointConnection::service_id, &VpcEndpointConnection::vpc_endpoint_id,
            &VpcEndpointConnection::vpc_endpoint_owner, &VpcEndpointConnection::vpc_endpoint_state,
            &VpcEndpointConnection::creation_timestamp, &VpcEndpointConnection::dns_entries,
            &VpcEndpointConnection::network_load_balancer_arns,
            &VpcEndpointConnection::gateway_load_balancer_arns,
            &VpcEndpointConnection::ip_address_type,
            &VpcEndpointConnection::vpc_endpoint_connection_id, &VpcEndpointConnection::tags,
            &VpcEndpointConnection::vpc_endpoint_region,
            &VpcEndpointConnection::payer_responsibilities>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("serviceId", self.service_id);
            row("vpcEndpointId", self.vpc_endpoint_id);
            row("vpcEndpointOwner", self.vpc_endpoint_owner);
            row("vpcEndpointState", self.vpc_endpoint_state);
            row("creationTimestamp", self.creation_timestamp);
            row("dnsEntrySet", self.dns_entries);
            row("networkLoadBalancerArnSet", self.network_load_balancer_arns);
            row("gatewayLoadBalancerArnSet", self.gateway_load_balancer_arns);
            row("ipAddressType", self.ip_address_type);
            row("vpcEndpointConnectionId", self.vpc_endpoint_connection_id);
            row("tagSet", self.tags);
            row("vpcEndpointRegion", self.vpc_endpoint_region);
            row("payerResponsibilitySet", self.payer_responsibilities);
        }
    };
};

/// What EC2 answers to DescribeVpcEndpointConnections. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeVpcEndpointConnections.html
struct DescribeVpcEndpointConnectionsResult {
    /// vpcEndpointConnectionSet: a list of VpcEndpointConnection.
    XmlList<VpcEndpointConnection> vpc_endpoint_connections{};
    /// nextToken: for the next page, if there is one.
    Optional<AnyText> next_token{};
    /// requestId: by which AWS finds the request again.
    XmlText request_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const DescribeVpcEndpointConnectionsResult&,
                                     const DescribeVpcEndpointConnectionsResult&) noexcept =
        default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&DescribeVpcEndpointConnectionsResult::vpc_endpoint_connections,
                                &DescribeVpcEndpointConnectionsResult::next_token,
                                &DescribeVpcEndpointConnectionsResult::request_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("vpcEndpointConnectionSet", self.vpc_endpoint_connections);
            row("nextToken", self.next_token);
            row("requestId", self.request_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
