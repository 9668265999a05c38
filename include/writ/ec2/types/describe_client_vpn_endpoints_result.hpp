// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// What EC2 answers to DescribeClientVpnEndpoints.
#ifndef WRIT_EC2_TYPES_DESCRIBE_CLIENT_VPN_ENDPOINTS_RESULT_HPP
#define WRIT_EC2_TYPES_DESCRIBE_CLIENT_VPN_ENDPOINTS_RESULT_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/client_vpn_endpoint_id.hpp>
#include <writ/ec2/types/client_vpn_endpoint_status.hpp>
#include <writ/ec2/types/directory_id.hpp>
#include <writ/ec2/types/security_group_id.hpp>
#include <writ/ec2/types/tag_reply.hpp>
#include <writ/ec2/types/transit_gateway_attachment_id.hpp>
#include <writ/ec2/types/transit_gateway_id.hpp>
#include <writ/ec2/types/vpc_id.hpp>
#include <writ/reply/xml_boolean.hpp>
#include <writ/reply/xml_integer.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>
#include <writ/value/arn.hpp>
#include <writ/value/availability_zone.hpp>
#include <writ/value/availability_zone_id.hpp>
#include <writ/value/ipv4_cidr_block.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
class AssociatedNetworkType;  // writ/ec2/types/associated_network_type.hpp
class ClientVpnAuthenticationType;  // writ/ec2/types/client_vpn_authentication_type.hpp
// writ/ec2/types/client_vpn_endpoint_attribute_status_code.hpp
class ClientVpnEndpointAttributeStatusCode;
class EndpointIpAddressType;  // writ/ec2/types/endpoint_ip_address_type.hpp
class TrafficIpAddressType;  // writ/ec2/types/traffic_ip_address_type.hpp
class TransportProtocol;  // writ/ec2/types/transport_protocol.hpp
class VpnProtocol;  // writ/ec2/types/vpn_protocol.hpp

/// AssociatedTargetNetwork, a structure in what EC2 answers to DescribeClientVpnEndpoints.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AssociatedTargetNetwork.html
struct AssociatedTargetNetwork {
    /// networkId: text.
    XmlText network_id{};
    /// networkType: `vpc`.
    XmlValue<AssociatedNetworkType> network_type{};

    /// Whether two say the same.
    friend constexpr bool operator==(const AssociatedTargetNetwork&,
                                     const AssociatedTargetNetwork&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&AssociatedTargetNetwork::network_id,
                                &AssociatedTargetNetwork::network_type>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("networkId", self.network_id);
            row("networkType", self.network_type);
        }
    };
};

/// DirectoryServiceAuthentication, a structure in what EC2 answers to DescribeClientVpnEndpoints.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DirectoryServiceAuthentication.html
struct DirectoryServiceAuthentication {
    /// directoryId: a directory id, `d-…`.
    XmlValue<DirectoryId> directory_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const DirectoryServiceAuthentication&,
                                     const DirectoryServiceAuthentication&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&DirectoryServiceAuthentication::directory_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("directoryId", self.directory_id);
        }
    };
};

/// CertificateAuthentication, a structure in what EC2 answers to DescribeClientVpnEndpoints.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CertificateAuthentication.html
struct CertificateAuthentication {
    /// clientRootCertificateChain: text.
    XmlText client_root_certificate_chain{};

    /// Whether two say the same.
    friend constexpr bool operator==(const CertificateAuthentication&,
                                     const CertificateAuthentication&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&CertificateAuthentication::client_root_certificate_chain>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("clientRootCertificateChain", self.client_root_certificate_chain);
        }
    };
};

/// FederatedAuthentication, a structure in what EC2 answers to DescribeClientVpnEndpoints.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_FederatedAuthentication.html
struct FederatedAuthentication {
    /// samlProviderArn: an ARN.
    XmlValue<Arn> saml_provider_arn{};
    /// selfServiceSamlProviderArn: an ARN.
    XmlValue<Arn> self_service_saml_provider_arn{};

    /// Whether two say the same.
    friend constexpr bool operator==(const FederatedAuthentication&,
                                     const FederatedAuthentication&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&FederatedAuthentication::saml_provider_arn,
                                &FederatedAuthentication::self_service_saml_provider_arn>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("samlProviderArn", self.saml_provider_arn);
            row("selfServiceSamlProviderArn", self.self_service_saml_provider_arn);
        }
    };
};

/// ClientVpnAuthentication, a structure in what EC2 answers to DescribeClientVpnEndpoints.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ClientVpnAuthentication.html
struct ClientVpnAuthentication {
    /// type: `certificate-authentication`, `directory-service-authentication` or
    /// `federated-authentication`.
    XmlValue<ClientVpnAuthenticationType> type{};
    /// activeDirectory: a DirectoryServiceAuthentication.
    Optional<DirectoryServiceAuthentication> active_directory{};
    /// mutualAuthentication: a CertificateAuthentication.
    Optional<CertificateAuthentication> mutual_authentication{};
    /// federatedAuthentication: a FederatedAuthentication.
    Optional<FederatedAuthentication> federated_authentication{};

    /// Whether two say the same.
    friend constexpr bool operator==(const ClientVpnAuthentication&,
                                     const ClientVpnAuthentication&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&ClientVpnAuthentication::type,
                                &ClientVpnAuthentication::active_directory,
                                &ClientVpnAuthentication::mutual_authentication,
                                &ClientVpnAuthentication::federated_authentication>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("type", self.type);
            row("activeDirectory", self.active_directory);
            row("mutualAuthentication", self.mutual_authentication);
            row("federatedAuthentication", self.federated_authentication);
        }
    };
};

/// ConnectionLogResponseOptions, a structure in what EC2 answers to DescribeClientVpnEndpoints.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ConnectionLogResponseOptions.html
struct ConnectionLogResponseOptions {
    /// Enabled: yes or no.
    XmlBoolean enabled{};
    /// CloudwatchLogGroup: text.
    XmlText cloudwatch_log_group{};
    /// CloudwatchLogStream: text.
    XmlText cloudwatch_log_stream{};

    /// Whether two say the same.
    friend constexpr bool operator==(const ConnectionLogResponseOptions&,
                                     const ConnectionLogResponseOptions&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&ConnectionLogResponseOptions::enabled,
                                &ConnectionLogResponseOptions::cloudwatch_log_group,
                                &ConnectionLogResponseOptions::cloudwatch_log_stream>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("Enabled", self.enabled);
            row("CloudwatchLogGroup", self.cloudwatch_log_group);
            row("CloudwatchLogStream", self.cloudwatch_log_stream);
        }
    };
};

/// ClientVpnEndpointAttributeStatus, a structure in what EC2 answers to DescribeClientVpnEndpoints.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ClientVpnEndpointAttributeStatus.html
struct ClientVpnEndpointAttributeStatus {
    /// code: `applying` or `applied`.
    XmlValue<ClientVpnEndpointAttributeStatusCode> code{};
    /// message: text.
    XmlText message{};

    /// Whether two say the same.
    friend constexpr bool operator==(const ClientVpnEndpointAttributeStatus&,
                                     const ClientVpnEndpointAttributeStatus&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&ClientVpnEndpointAttributeStatus::code,
                                &ClientVpnEndpointAttributeStatus::message>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("code", self.code);
            row("message", self.message);
        }
    };
};

/// ClientConnectResponseOptions, a structure in what EC2 answers to DescribeClientVpnEndpoints.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ClientConnectResponseOptions.html
struct ClientConnectResponseOptions {
    /// enabled: yes or no.
    XmlBoolean enabled{};
    /// lambdaFunctionArn: an ARN.
    XmlValue<Arn> lambda_function_arn{};
    /// status: a ClientVpnEndpointAttributeStatus.
    Optional<ClientVpnEndpointAttributeStatus> status{};

    /// Whether two say the same.
    friend constexpr bool operator==(const ClientConnectResponseOptions&,
                                     const ClientConnectResponseOptions&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&ClientConnectResponseOptions::enabled,
                                &ClientConnectResponseOptions::lambda_function_arn,
                                &ClientConnectResponseOptions::status>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("enabled", self.enabled);
            row("lambdaFunctionArn", self.lambda_function_arn);
            row("status", self.status);
        }
    };
};

/// ClientLoginBannerResponseOptions, a structure in what EC2 answers to DescribeClientVpnEndpoints.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ClientLoginBannerResponseOptions.html
struct ClientLoginBannerResponseOptions {
    /// enabled: yes or no.
    XmlBoolean enabled{};
    /// bannerText: text.
    XmlText banner_text{};

    /// Whether two say the same.
    friend constexpr bool operator==(const ClientLoginBannerResponseOptions&,
                                     const ClientLoginBannerResponseOptions&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&ClientLoginBannerResponseOptions::enabled,
                                &ClientLoginBannerResponseOptions::banner_text>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("enabled", self.enabled);
            row("bannerText", self.banner_text);
        }
    };
};

/// ClientRouteEnforcementResponseOptions, a structure in what EC2 answers to
/// DescribeClientVpnEndpoints.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ClientRouteEnforcementResponseOptions.html
struct ClientRouteEnforcementResponseOptions {
    /// enforced: yes or no.
    XmlBoolean enforced{};

    /// Whether two say the same.
    friend constexpr bool operator==(const ClientRouteEnforcementResponseOptions&,
                                     const ClientRouteEnforcementResponseOptions&) noexcept =
        default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&ClientRouteEnforcementResponseOptions::enforced>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("enforced", self.enforced);
        }
    };
};

/// TransitGatewayConfigurationDescribeEndpointStructure, a structure in what EC2 answers to
/// DescribeClientVpnEndpoints.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_TransitGatewayConfigurationDescribeEndpointStructure.html
struct TransitGatewayConfigurationDescribeEndpointStructure {
    /// transitGatewayId: a transit gateway id, `tgw-…`.
    XmlValue<TransitGatewayId> transit_gateway_id{};
    /// transitGatewayAttachmentId: a transit gateway attachment id, `tgw-attach-…`.
    XmlValue<TransitGatewayAttachmentId> transit_gateway_attachment_id{};
    /// availabilityZoneSet: availability zones.
    XmlList<XmlValue<AvailabilityZone>> availability_zones{};
    /// availabilityZoneIdSet: availability zone ids.
    XmlList<XmlValue<AvailabilityZoneId>> availability_zone_ids{};

    /// Whether two say the same.
    friend constexpr bool operator==(
        const TransitGatewayConfigurationDescribeEndpointStructure&,
        const TransitGatewayConfigurationDescribeEndpointStructure&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<
            &TransitGatewayConfigurationDescribeEndpointStructure::transit_gateway_id,
            &TransitGatewayConfigurationDescribeEndpointStructure::transit_gateway_attachment_id,
            &TransitGatewayConfigurationDescribeEndpointStructure::availability_zones,
            &TransitGatewayConfigurationDescribeEndpointStructure::availability_zone_ids>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("transitGatewayId", self.transit_gateway_id);
            row("transitGatewayAttachmentId", self.transit_gateway_attachment_id);
            row("availabilityZoneSet", self.availability_zones);
            row("availabilityZoneIdSet", self.availability_zone_ids);
        }
    };
};

/// ClientVpnEndpoint, a structure in what EC2 answers to DescribeClientVpnEndpoints.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ClientVpnEndpoint.html
struct ClientVpnEndpoint {
    /// clientVpnEndpointId: a client VPN endpoint id, `cvpn-endpoint-…`.
    XmlValue<ClientVpnEndpointId> client_vpn_endpoint_id{};
    /// description: text.
    XmlText description{};
    /// status: a ClientVpnEndpointStatus.
    Optional<ClientVpnEndpointStatus> status{};
    /// creationTime: text.
    XmlText creation_time{};
    /// deletionTime: text.
    XmlText deletion_time{};
    /// dnsName: text.
    XmlText dns_name{};
    /// clientCidrBlock: an IPv4 CIDR block.
    XmlValue<Ipv4CidrBlock> client_cidr_block{};
    /// dnsServer: texts.
    XmlList<XmlText> dns_servers{};
    /// splitTunnel: yes or no.
    XmlBoolean split_tunnel{};
    /// vpnProtocol: `openvpn`.
    XmlValue<VpnProtocol> vpn_protocol{};
    /// transportProtocol: `tcp` or `udp`.
    XmlValue<TransportProtocol> transport_protocol{};
    /// vpnPort: a whole number.
    XmlInteger vpn_port{};
    /// associatedTargetNetwork: a list of AssociatedTargetNetwork. AWS advises against it.
    XmlList<AssociatedTargetNetwork> associated_target_networks{};
    /// serverCertificateArn: an ARN.
    XmlValue<Arn> server_certificate_arn{};
    /// authenticationOptions: a list of ClientVpnAuthentication.
    XmlList<ClientVpnAuthentication> authentication_options{};
    /// connectionLogOptions: ConnectionLogResponseOptions.
    Optional<ConnectionLogResponseOptions> connection_log_options{};
    /// tagSet: a list of TagReply.
    XmlList<TagReply> tags{};
    /// securityGroupIdSet: security group ids, `sg-…`.
    XmlList<XmlValue<SecurityGroupId>> security_group_ids{};
    /// vpcId: a VPC id, `vpc-…`.
    XmlValue<VpcId> vpc_id{};
    /// selfServicePortalUrl: text.
    XmlText self_service_portal_url{};
    /// clientConnectOptions: ClientConnectResponseOptions.
    Optional<ClientConnectResponseOptions> client_connect_options{};
    /// sessionTimeoutHours: a whole number.
    XmlInteger session_timeout_hours{};
    /// clientLoginBannerOptions: ClientLoginBannerResponseOptions.
    Optional<ClientLoginBannerResponseOptions> client_login_banner_options{};
    /// clientRouteEnforcementOptions: ClientRouteEnforcementResponseOptions.
    Optional<ClientRouteEnforcementResponseOptions> client_route_enforcement_options{};
    /// disconnectOnSessionTimeout: yes or no.
    XmlBoolean disconnect_on_session_timeout{};
    /// endpointIpAddressType: `ipv4`, `ipv6` or `dual-stack`.
    XmlValue<EndpointIpAddressType> endpoint_ip_address_type{};
    /// trafficIpAddressType: `ipv4`, `ipv6` or `dual-stack`.
    XmlValue<TrafficIpAddressType> traffic_ip_address_type{};
    /// transitGatewayConfiguration: a TransitGatewayConfigurationDescribeEndpointStructure.
    Optional<TransitGatewayConfigurationDescribeEndpointStructure> transit_gateway_configuration{};

    /// Whether two say the same.
    friend constexpr bool operator==(const ClientVpnEndpoint&,
                                     const ClientVpnEndpoint&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<
            &ClientVpnEndpoint::client_vpn_endpoint_id, &ClientVpnEndpoint::description,
            &ClientVpnEndpoint::status, &ClientVpnEndpoint::creation_time,
            &ClientVpnEndpoint::deletion_time, &ClientVpnEndpoint::dns_name,
            &ClientVpnEndpoint::client_cidr_block, &ClientVpnEndpoint::dns_servers,
            &ClientVpnEndpoint::split_tunnel, &ClientVpnEndpoint::vpn_protocol,
            &ClientVpnEndpoint::transport_protocol, &ClientVpnEndpoint::vpn_port,
            &ClientVpnEndpoint::associated_target_networks,
            &ClientVpnEndpoint::server_certificate_arn, &ClientVpnEndpoint::authentication_options,
            &ClientVpnEndpoint::connection_log_options, &ClientVpnEndpoint::tags,
            &ClientVpnEndpoint::security_group_ids, &ClientVpnEndpoint::vpc_id,
            &ClientVpnEndpoint::self_service_portal_url, &ClientVpnEndpoint::client_connect_options,
            &ClientVpnEndpoint::session_timeout_hours,
            &ClientVpnEndpoint::client_login_banner_options,
            &ClientVpnEndpoint::client_route_enforcement_options,
            &ClientVpnEndpoint::disconnect_on_session_timeout,
            &ClientVpnEndpoint::endpoint_ip_address_type,
            &ClientVpnEndpoint::traffic_ip_address_type,
            &ClientVpnEndpoint::transit_gateway_configuration>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("clientVpnEndpointId", self.client_vpn_endpoint_id);
            row("description", self.description);
            row("status", self.status);
            row("creationTime", self.creation_time);
            row("deletionTime", self.deletion_time);
            row("dnsName", self.dns_name);
            row("clientCidrBlock", self.client_cidr_block);
            row("dnsServer", self.dns_servers);
            row("splitTunnel", self.split_tunnel);
            row("vpnProtocol", self.vpn_protocol);
            row("transportProtocol", self.transport_protocol);
            row("vpnPort", self.vpn_port);
            row("associatedTargetNetwork", self.associated_target_networks);
            row("serverCertificateArn", self.server_certificate_arn);
            row("authenticationOptions", self.authentication_options);
            row("connectionLogOptions", self.connection_log_options);
            row("tagSet", self.tags);
            row("securityGroupIdSet", self.security_group_ids);
            row("vpcId", self.vpc_id);
            row("selfServicePortalUrl", self.self_service_portal_url);
            row("clientConnectOptions", self.client_connect_options);
            row("sessionTimeoutHours", self.session_timeout_hours);
            row("clientLoginBannerOptions", self.client_login_banner_options);
            row("clientRouteEnforcementOptions", self.client_route_enforcement_options);
            row("disconnectOnSessionTimeout", self.disconnect_on_session_timeout);
            row("endpointIpAddressType", self.endpoint_ip_address_type);
            row("trafficIpAddressType", self.traffic_ip_address_type);
            row("transitGatewayConfiguration", self.transit_gateway_configuration);
        }
    };
};

/// What EC2 answers to DescribeClientVpnEndpoints. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeClientVpnEndpoints.html
struct DescribeClientVpnEndpointsResult {
    /// clientVpnEndpoint: a list of ClientVpnEndpoint.
    XmlList<ClientVpnEndpoint> client_vpn_endpoints{};
    /// nextToken: for the next page, if there is one.
    Optional<AnyText> next_token{};
    /// requestId: by which AWS finds the request again.
    XmlText request_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const DescribeClientVpnEndpointsResult&,
                                     const DescribeClientVpnEndpointsResult&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&DescribeClientVpnEndpointsResult::client_vpn_endpoints,
                                &DescribeClientVpnEndpointsResult::next_token,
                                &DescribeClientVpnEndpointsResult::request_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("clientVpnEndpoint", self.client_vpn_endpoints);
            row("nextToken", self.next_token);
            row("requestId", self.request_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
