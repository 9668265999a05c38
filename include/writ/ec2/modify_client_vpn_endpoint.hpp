// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The request ModifyClientVpnEndpoint.
#ifndef WRIT_EC2_MODIFY_CLIENT_VPN_ENDPOINT_HPP
#define WRIT_EC2_MODIFY_CLIENT_VPN_ENDPOINT_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/optional.hpp>
#include <writ/core/required.hpp>
#include <writ/ec2/rules/regional.hpp>
#include <writ/ec2/types/api.hpp>
#include <writ/ec2/types/client_connect_options.hpp>
#include <writ/ec2/types/client_login_banner_options.hpp>
#include <writ/ec2/types/client_route_enforcement_options.hpp>
#include <writ/ec2/types/client_vpn_endpoint_id.hpp>
#include <writ/ec2/types/connection_log_options.hpp>
#include <writ/ec2/types/extra_parameters.hpp>
#include <writ/ec2/types/modify_client_vpn_endpoint_result.hpp>
#include <writ/ec2/types/security_group_id.hpp>
#include <writ/ec2/types/self_service_portal.hpp>
#include <writ/ec2/types/transit_gateway_configuration_input_structure.hpp>
#include <writ/ec2/types/vpc_id.hpp>
#include <writ/reply/reply.hpp>
#include <writ/rule/check.hpp>
#include <writ/rule/rule.hpp>
#include <writ/schema/parameter.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>
#include <writ/value/arn.hpp>
#include <writ/value/integer.hpp>
#include <writ/value/yes_no.hpp>
#include <writ/wire/http.hpp>
#include <writ/wire/parameters.hpp>
#include <writ/wire/query.hpp>
#include <writ/wire/read_pairs.hpp>
#include <writ/wire/read_parameters.hpp>
#include <writ/wire/read_query.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// DnsServersOptionsModifyStructure, a structure in ModifyClientVpnEndpoint.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DnsServersOptionsModifyStructure.html
struct DnsServersOptionsModifyStructure {
    /// CustomDnsServers.N: texts.
    List<AnyText> custom_dns_servers{};
    /// Enabled: yes or no.
    YesNo enabled{};

    /// Whether two are equal.
    friend constexpr bool operator==(const DnsServersOptionsModifyStructure&,
                                     const DnsServersOptionsModifyStructure&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&DnsServersOptionsModifyStructure::custom_dns_servers,
                                &DnsServersOptionsModifyStructure::enabled>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("CustomDnsServers", self.custom_dns_servers);
            row("Enabled", self.enabled);
        }
    };
};

/// The request ModifyClientVpnEndpoint. API version 2016-11-15, members as of the EC2 model of
/// 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyClientVpnEndpoint.html
struct ModifyClientVpnEndpoint {
    /// ClientVpnEndpointId: a client VPN endpoint id, `cvpn-endpoint-…`.
    Required<ClientVpnEndpointId, struct ClientVpnEndpointId_given_right_and_in_order>
        client_vpn_endpoint_id;
    /// ServerCertificateArn: an ARN.
    Optional<Arn> server_certificate_arn{};
    /// ConnectionLogOptions: ConnectionLogOptions.
    ConnectionLogOptions connection_log_options{};
    /// DnsServers: a DnsServersOptionsModifyStructure.
    DnsServersOptionsModifyStructure dns_servers{};
    /// VpnPort: a whole number.
    Optional<Integer> vpn_port{};
    /// Description: text.
    Optional<AnyText> description{};
    /// SplitTunnel: yes or no.
    YesNo split_tunnel{};
    /// DryRun: with `true`, EC2 only tells whether the caller may do this.
    YesNo dry_run{};
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
    /// TransitGatewayConfiguration: a TransitGatewayConfigurationInputStructure.
    TransitGatewayConfigurationInputStructure transit_gateway_configuration{};
    /// Parameters that this version does not know, sent after all others.
    List<Parameter> extra{};

    /// Whether two are equal.
    friend constexpr bool operator==(const ModifyClientVpnEndpoint&,
                                     const ModifyClientVpnEndpoint&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Action, as it is sent.
        static constexpr std::string_view action = "ModifyClientVpnEndpoint";
        /// Version, as it is sent.
        static constexpr std::string_view version = api_version;
        /// What its reply holds.
        using result_type = ModifyClientVpnEndpointResult;
        /// Its rules, in the order they are judged.
        using rules = Rules<extra_parameter_rules, arn_lies_outside_region,
                            destination_region_is_not_told>;

        /// Tells of each ARN its name and its member.
        template <class Self, class Tell>
        static constexpr void arns(const Self& self, Tell tell) {
            tell("ServerCertificateArn", self.server_certificate_arn);
        }
        /// Its members, in order.
        using members =
            Members<&ModifyClientVpnEndpoint::client_vpn_endpoint_id,
                    &ModifyClientVpnEndpoint::server_certificate_arn,
                    &ModifyClientVpnEndpoint::connection_log_options,
                    &ModifyClientVpnEndpoint::dns_servers, &ModifyClientVpnEndpoint::vpn_port,
                    &ModifyClientVpnEndpoint::description, &ModifyClientVpnEndpoint::split_tunnel,
                    &ModifyClientVpnEndpoint::dry_run, &ModifyClientVpnEndpoint::security_group_ids,
                    &ModifyClientVpnEndpoint::vpc_id, &ModifyClientVpnEndpoint::self_service_portal,
                    &ModifyClientVpnEndpoint::client_connect_options,
                    &ModifyClientVpnEndpoint::session_timeout_hours,
                    &ModifyClientVpnEndpoint::client_login_banner_options,
                    &ModifyClientVpnEndpoint::client_route_enforcement_options,
                    &ModifyClientVpnEndpoint::disconnect_on_session_timeout,
                    &ModifyClientVpnEndpoint::transit_gateway_configuration,
                    &ModifyClientVpnEndpoint::extra>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("ClientVpnEndpointId", self.client_vpn_endpoint_id);
            row("ServerCertificateArn", self.server_certificate_arn);
            row("ConnectionLogOptions", self.connection_log_options);
            row("DnsServers", self.dns_servers);
            row("VpnPort", self.vpn_port);
            row("Description", self.description);
            row("SplitTunnel", self.split_tunnel);
            row("DryRun", self.dry_run);
            row("SecurityGroupId", self.security_group_ids);
            row("VpcId", self.vpc_id);
            row("SelfServicePortal", self.self_service_portal);
            row("ClientConnectOptions", self.client_connect_options);
            row("SessionTimeoutHours", self.session_timeout_hours);
            row("ClientLoginBannerOptions", self.client_login_banner_options);
            row("ClientRouteEnforcementOptions", self.client_route_enforcement_options);
            row("DisconnectOnSessionTimeout", self.disconnect_on_session_timeout);
            row("TransitGatewayConfiguration", self.transit_gateway_configuration);
            row.extra(self.extra);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
