// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The request CreateClientVpnEndpoint.
#ifndef WRIT_EC2_CREATE_CLIENT_VPN_ENDPOINT_HPP
#define WRIT_EC2_CREATE_CLIENT_VPN_ENDPOINT_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/optional.hpp>
#include <writ/core/required.hpp>
#include <writ/ec2/rules/regional.hpp>
#include <writ/ec2/rules/tags.hpp>
#include <writ/ec2/types/api.hpp>
#include <writ/ec2/types/client_connect_options.hpp>
#include <writ/ec2/types/client_login_banner_options.hpp>
#include <writ/ec2/types/client_route_enforcement_options.hpp>
#include <writ/ec2/types/client_vpn_authentication_type.hpp>
#include <writ/ec2/types/connection_log_options.hpp>
#include <writ/ec2/types/create_client_vpn_endpoint_result.hpp>
#include <writ/ec2/types/directory_id.hpp>
#include <writ/ec2/types/endpoint_ip_address_type.hpp>
#include <writ/ec2/types/extra_parameters.hpp>
#include <writ/ec2/types/security_group_id.hpp>
#include <writ/ec2/types/self_service_portal.hpp>
#include <writ/ec2/types/tag_specification.hpp>
#include <writ/ec2/types/traffic_ip_address_type.hpp>
#include <writ/ec2/types/transit_gateway_configuration_input_structure.hpp>
#include <writ/ec2/types/transport_protocol.hpp>
#include <writ/ec2/types/vpc_id.hpp>
#include <writ/reply/reply.hpp>
#include <writ/rule/check.hpp>
#include <writ/rule/rule.hpp>
#include <writ/schema/parameter.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>
#include <writ/value/arn.hpp>
#include <writ/value/client_token.hpp>
#include <writ/value/integer.hpp>
#include <writ/value/ipv4_cidr_block.hpp>
#include <writ/value/yes_no.hpp>
#include <writ/wire/http.hpp>
#include <writ/wire/parameters.hpp>
#include <writ/wire/query.hpp>
#include <writ/wire/read_pairs.hpp>
#include <writ/wire/read_parameters.hpp>
#include <writ/wire/read_query.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// DirectoryServiceAuthenticationRequest, a structure in CreateClientVpnEndpoint.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DirectoryServiceAuthenticationRequest.html
struct DirectoryServiceAuthenticationRequest {
    /// DirectoryId: a directory id, `d-…`.
    Optional<DirectoryId> directory_id{};

    /// Whether two are equal.
    friend constexpr bool operator==(const DirectoryServiceAuthenticationRequest&,
                                     const DirectoryServiceAuthenticationRequest&) noexcept =
        default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&DirectoryServiceAuthenticationRequest::directory_id>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("DirectoryId", self.directory_id);
        }
    };
};

/// CertificateAuthenticationRequest, a structure in CreateClientVpnEndpoint.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CertificateAuthenticationRequest.html
struct CertificateAuthenticationRequest {
    /// ClientRootCertificateChainArn: an ARN.
    Optional<Arn> client_root_certificate_chain_arn{};

    /// Whether two are equal.
    friend constexpr bool operator==(const CertificateAuthenticationRequest&,
                                     const CertificateAuthenticationRequest&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its rules, in the order they are judged.
        using rules = Rules<arn_lies_outside_region, destination_region_is_not_told>;

        /// Tells of each ARN its name and its member.
        template <class Self, class Tell>
        static constexpr void arns(const Self& self, Tell tell) {
            tell("ClientRootCertificateChainArn", self.client_root_certificate_chain_arn);
        }
        /// Its members, in order.
        using members =
            Members<&CertificateAuthenticationRequest::client_root_certificate_chain_arn>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("ClientRootCertificateChainArn", self.client_root_certificate_chain_arn);
        }
    };
};

/// FederatedAuthenticationRequest, a structure in CreateClientVpnEndpoint.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_FederatedAuthenticationRequest.html
struct FederatedAuthenticationRequest {
    /// SAMLProviderArn: an ARN.
    Optional<Arn> saml_provider_arn{};
    /// SelfServiceSAMLProviderArn: an ARN.
    Optional<Arn> self_service_saml_provider_arn{};

    /// Whether two are equal.
    friend constexpr bool operator==(const FederatedAuthenticationRequest&,
                                     const FederatedAuthenticationRequest&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its rules, in the order they are judged.
        using rules = Rules<arn_lies_outside_region, destination_region_is_not_told>;

        /// Tells of each ARN its name and its member.
        template <class Self, class Tell>
        static constexpr void arns(const Self& self, Tell tell) {
            tell("SAMLProviderArn", self.saml_provider_arn);
            tell("SelfServiceSAMLProviderArn", self.self_service_saml_provider_arn);
        }
        /// Its members, in order.
        using members = Members<&FederatedAuthenticationRequest::saml_provider_arn,
                                &FederatedAuthenticationRequest::self_service_saml_provider_arn>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("SAMLProviderArn", self.saml_provider_arn);
            row("SelfServiceSAMLProviderArn", self.self_service_saml_provider_arn);
        }
    };
};

/// ClientVpnAuthenticationRequest, a structure in CreateClientVpnEndpoint.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ClientVpnAuthenticationRequest.html
struct ClientVpnAuthenticationRequest {
    /// Type: `certificate-authentication`, `directory-service-authentication` or
    /// `federated-authentication`.
    Optional<ClientVpnAuthenticationType> type{};
    /// ActiveDirectory: a DirectoryServiceAuthenticationRequest.
    DirectoryServiceAuthenticationRequest active_directory{};
    /// MutualAuthentication: a CertificateAuthenticationRequest.
    CertificateAuthenticationRequest mutual_authentication{};
    /// FederatedAuthentication: a FederatedAuthenticationRequest.
    FederatedAuthenticationRequest federated_authentication{};

    /// Whether two are equal.
    friend constexpr bool operator==(const ClientVpnAuthenticationRequest&,
                                     const ClientVpnAuthenticationRequest&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&ClientVpnAuthenticationRequest::type,
                                &ClientVpnAuthenticationRequest::active_directory,
                                &ClientVpnAuthenticationRequest::mutual_authentication,
                                &ClientVpnAuthenticationRequest::federated_authentication>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("Type", self.type);
            row("ActiveDirectory", self.active_directory);
            row("MutualAuthentication", self.mutual_authentication);
            row("FederatedAuthentication", self.federated_authentication);
        }
    };
};

/// The request CreateClientVpnEndpoint. API version 2016-11-15, members as of the EC2 model of
/// 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateClientVpnEndpoint.html
struct CreateClientVpnEndpoint {
    /// ServerCertificateArn: an ARN.
    Required<Arn, struct ServerCertificateArn_given_right_and_in_order> server_certificate_arn;
    /// Authentication.N: a list of ClientVpnAuthenticationRequest.
    Required<List<ClientVpnAuthenticationRequest>, struct Authentication_given_right_and_in_order>
        authentication_options;
    /// ConnectionLogOptions: ConnectionLogOptions.
    Required<ConnectionLogOptions, struct ConnectionLogOptions_given_right_and_in_order>
        connection_log_options;
    /// ClientCidrBlock: an IPv4 CIDR block.
    Optional<Ipv4CidrBlock> client_cidr_block{};
    /// DnsServers.N: texts.
    List<AnyText> dns_servers{};
    /// TransportProtocol: `tcp` or `udp`.
    Optional<TransportProtocol> transport_protocol{};
    /// VpnPort: a whole number.
    Optional<Integer> vpn_port{};
    /// Description: text.
    Optional<AnyText> description{};
    /// SplitTunnel: yes or no.
    YesNo split_tunnel{};
    /// DryRun: with `true`, EC2 only tells whether the caller may do this.
    YesNo dry_run{};
    /// ClientToken: the caller's name for this request, the same in each retry.
    Optional<ClientToken> client_token{};
    /// TagSpecification.N: tags for new resources.
    List<TagSpecification> tag_specifications{};
    /// SecurityGroupId.N: security group ids, `sg-…`.
    List<SecurityGroupId> security_group_ids{};
    /// VpcId: a VPC id, `vpc-…`.
    Optional<VpcId> vpc_id{};
    /// SelfServicePortal: `enabled` or `disabled`.
    Optional<SelfServicePortal> self_service_portal{};
    /// ClientConnectOptions: ClientConnectOptions.
    ClientConnectOptions client_connect_options{};
    /// SessionTimeoutHours: a whole number.
    Optional<Integer> session_timeout_hours{};
    /// ClientLoginBannerOptions: ClientLoginBannerOptions.
    ClientLoginBannerOptions client_login_banner_options{};
    /// ClientRouteEnforcementOptions: ClientRouteEnforcementOptions.
    ClientRouteEnforcementOptions client_route_enforcement_options{};
    /// DisconnectOnSessionTimeout: yes or no.
    YesNo disconnect_on_session_timeout{};
    /// EndpointIpAddressType: `ipv4`, `ipv6` or `dual-stack`.
    Optional<EndpointIpAddressType> endpoint_ip_address_type{};
    /// TrafficIpAddressType: `ipv4`, `ipv6` or `dual-stack`.
    Optional<TrafficIpAddressType> traffic_ip_address_type{};
    /// TransitGatewayConfiguration: a TransitGatewayConfigurationInputStructure.
    TransitGatewayConfigurationInputStructure transit_gateway_configuration{};
    /// Parameters that this version does not know, sent after all others.
    List<Parameter> extra{};

    /// Whether two are equal.
    friend constexpr bool operator==(const CreateClientVpnEndpoint&,
                                     const CreateClientVpnEndpoint&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Action, as it is sent.
        static constexpr std::string_view action = "CreateClientVpnEndpoint";
        /// Version, as it is sent.
        static constexpr std::string_view version = api_version;
        /// What its reply holds.
        using result_type = CreateClientVpnEndpointResult;
        /// Its rules, in the order they are judged.
        using rules = Rules<tag_specification_rules, extra_parameter_rules, arn_lies_outside_region,
                            destination_region_is_not_told>;

        /// Tells of each ARN its name and its member.
        template <class Self, class Tell>
        static constexpr void arns(const Self& self, Tell tell) {
            tell("ServerCertificateArn", self.server_certificate_arn);
        }
        /// Its members, in order.
        using members = Members<
            &CreateClientVpnEndpoint::server_certificate_arn,
            &CreateClientVpnEndpoint::authentication_options,
            &CreateClientVpnEndpoint::connection_log_options,
            &CreateClientVpnEndpoint::client_cidr_block, &CreateClientVpnEndpoint::dns_servers,
            &CreateClientVpnEndpoint::transport_protocol, &CreateClientVpnEndpoint::vpn_port,
            &CreateClientVpnEndpoint::description, &CreateClientVpnEndpoint::split_tunnel,
            &CreateClientVpnEndpoint::dry_run, &CreateClientVpnEndpoint::client_token,
            &CreateClientVpnEndpoint::tag_specifications,
            &CreateClientVpnEndpoint::security_group_ids, &CreateClientVpnEndpoint::vpc_id,
            &CreateClientVpnEndpoint::self_service_portal,
            &CreateClientVpnEndpoint::client_connect_options,
            &CreateClientVpnEndpoint::session_timeout_hours,
            &CreateClientVpnEndpoint::client_login_banner_options,
            &CreateClientVpnEndpoint::client_route_enforcement_options,
            &CreateClientVpnEndpoint::disconnect_on_session_timeout,
            &CreateClientVpnEndpoint::endpoint_ip_address_type,
            &CreateClientVpnEndpoint::traffic_ip_address_type,
            &CreateClientVpnEndpoint::transit_gateway_configuration,
            &CreateClientVpnEndpoint::extra>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("ServerCertificateArn", self.server_certificate_arn);
            row("Authentication", self.authentication_options);
            row("ConnectionLogOptions", self.connection_log_options);
            row("ClientCidrBlock", self.client_cidr_block);
            row("DnsServers", self.dns_servers);
            row("TransportProtocol", self.transport_protocol);
            row("VpnPort", self.vpn_port);
            row("Description", self.description);
            row("SplitTunnel", self.split_tunnel);
            row("DryRun", self.dry_run);
            row("ClientToken", self.client_token);
            row("TagSpecification", self.tag_specifications);
            row("SecurityGroupId", self.security_group_ids);
            row("VpcId", self.vpc_id);
            row("SelfServicePortal", self.self_service_portal);
            row("ClientConnectOptions", self.client_connect_options);
            row("SessionTimeoutHours", self.session_timeout_hours);
            row("ClientLoginBannerOptions", self.client_login_banner_options);
            row("ClientRouteEnforcementOptions", self.client_route_enforcement_options);
            row("DisconnectOnSessionTimeout", self.disconnect_on_session_timeout);
            row("EndpointIpAddressType", self.endpoint_ip_address_type);
            row("TrafficIpAddressType", self.traffic_ip_address_type);
            row("TransitGatewayConfiguration", self.transit_gateway_configuration);
            row.extra(self.extra);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
