// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// What EC2 answers to DescribeClientVpnTargetNetworks.
#ifndef WRIT_EC2_TYPES_DESCRIBE_CLIENT_VPN_TARGET_NETWORKS_RESULT_HPP
#define WRIT_EC2_TYPES_DESCRIBE_CLIENT_VPN_TARGET_NETWORKS_RESULT_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/association_status.hpp>
#include <writ/ec2/types/client_vpn_endpoint_id.hpp>
#include <writ/ec2/types/vpc_id.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>
#include <writ/value/availability_zone.hpp>
#include <writ/value/availability_zone_id.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// TargetNetwork, a structure in what EC2 answers to DescribeClientVpnTargetNetworks.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_TargetNetwork.html
struct TargetNetwork {
    /// associationId: text.
    XmlText association_id{};
    /// vpcId: a VPC id, `vpc-…`.
    XmlValue<VpcId> vpc_id{};
    /// targetNetworkId: text.
    XmlText target_network_id{};
    /// clientVpnEndpointId: a client VPN endpoint id, `cvpn-endpoint-…`.
    XmlValue<ClientVpnEndpointId> client_vpn_endpoint_id{};
    /// status: an AssociationStatus.
    Optional<AssociationStatus> status{};
    /// securityGroups: texts.
    XmlList<XmlText> security_groups{};
    /// availabilityZoneSet: availability zones.
    XmlList<XmlValue<AvailabilityZone>> availability_zones{};
    /// availabilityZoneIdSet: availability zone ids.
    XmlList<XmlValue<AvailabilityZoneId>> availability_zone_ids{};

    /// Whether two say the same.
    friend constexpr bool operator==(const TargetNetwork&, const TargetNetwork&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&TargetNetwork::association_id, &TargetNetwork::vpc_id,
                                &TargetNetwork::target_network_id,
                                &TargetNetwork::client_vpn_endpoint_id, &TargetNetwork::status,
                                &TargetNetwork::security_groups, &TargetNetwork::availability_zones,
                                &TargetNetwork::availability_zone_ids>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("associationId", self.association_id);
            row("vpcId", self.vpc_id);
            row("targetNetworkId", self.target_network_id);
            row("clientVpnEndpointId", self.client_vpn_endpoint_id);
            row("status", self.status);
            row("securityGroups", self.security_groups);
            row("availabilityZoneSet", self.availability_zones);
            row("availabilityZoneIdSet", self.availability_zone_ids);
        }
    };
};

/// What EC2 answers to DescribeClientVpnTargetNetworks. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeClientVpnTargetNetworks.html
struct DescribeClientVpnTargetNetworksResult {
    /// clientVpnTargetNetworks: a list of TargetNetwork.
    XmlList<TargetNetwork> client_vpn_target_networks{};
    /// nextToken: for the next page, if there is one.
    Optional<AnyText> next_token{};
    /// requestId: by which AWS finds the request again.
    XmlText request_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const DescribeClientVpnTargetNetworksResult&,
                                     const DescribeClientVpnTargetNetworksResult&) noexcept =
        default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&DescribeClientVpnTargetNetworksResult::client_vpn_target_networks,
                                &DescribeClientVpnTargetNetworksResult::next_token,
                                &DescribeClientVpnTargetNetworksResult::request_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("clientVpnTargetNetworks", self.client_vpn_target_networks);
            row("nextToken", self.next_token);
            row("requestId", self.request_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
