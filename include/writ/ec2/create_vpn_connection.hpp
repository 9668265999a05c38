// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The request CreateVpnConnection.
#ifndef WRIT_EC2_CREATE_VPN_CONNECTION_HPP
#define WRIT_EC2_CREATE_VPN_CONNECTION_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/optional.hpp>
#include <writ/core/required.hpp>
#include <writ/ec2/rules/tags.hpp>
#include <writ/ec2/types/api.hpp>
#include <writ/ec2/types/create_vpn_connection_result.hpp>
#include <writ/ec2/types/customer_gateway_id.hpp>
#include <writ/ec2/types/extra_parameters.hpp>
#include <writ/ec2/types/ike_versions_request_list_value.hpp>
#include <writ/ec2/types/phase1_dh_group_numbers_request_list_value.hpp>
#include <writ/ec2/types/phase1_encryption_algorithms_request_list_value.hpp>
#include <writ/ec2/types/phase1_integrity_algorithms_request_list_value.hpp>
#include <writ/ec2/types/phase2_dh_group_numbers_request_list_value.hpp>
#include <writ/ec2/types/phase2_encryption_algorithms_request_list_value.hpp>
#include <writ/ec2/types/phase2_integrity_algorithms_request_list_value.hpp>
#include <writ/ec2/types/tag_specification.hpp>
#include <writ/ec2/types/transit_gateway_attachment_id.hpp>
#include <writ/ec2/types/transit_gateway_id.hpp>
#include <writ/ec2/types/tunnel_inside_ip_version.hpp>
#include <writ/ec2/types/vpn_concentrator_id.hpp>
#include <writ/ec2/types/vpn_gateway_id.hpp>
#include <writ/ec2/types/vpn_tunnel_bandwidth.hpp>
#include <writ/ec2/types/vpn_tunnel_log_options_specification.hpp>
#include <writ/reply/reply.hpp>
#include <writ/rule/check.hpp>
#include <writ/rule/rule.hpp>
#include <writ/schema/parameter.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>
#include <writ/value/integer.hpp>
#include <writ/value/ipv4_cidr_block.hpp>
#include <writ/value/ipv6_cidr_block.hpp>
#include <writ/value/yes_no.hpp>
#include <writ/wire/http.hpp>
#include <writ/wire/parameters.hpp>
#include <writ/wire/query.hpp>
#include <writ/wire/read_pairs.hpp>
#include <writ/wire/read_parameters.hpp>
#include <writ/wire/read_query.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// VpnTunnelOptionsSpecification, a structure in CreateVpnConnection.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_VpnTunnelOptionsSpecification.html
struct VpnTunnelOptionsSpecification {
    /// TunnelInsideCidr: an IPv4 CIDR block.
    Optional<Ipv4CidrBlock> tunnel_inside_cidr{};
    /// TunnelInsideIpv6Cidr: an IPv6 CIDR block.
    Optional<Ipv6CidrBlock> tunnel_inside_ipv6_cidr{};
    /// PreSharedKey: text.
    Optional<AnyText> pre_shared_key{};
    /// Phase1LifetimeSeconds: a whole number.
    Optional<Integer> phase1_lifetime_seconds{};
    /// Phase2LifetimeSeconds: a whole number.
    Optional<Integer> phase2_lifetime_seconds{};
    /// RekeyMarginTimeSeconds: a whole number.
    Optional<Integer> rekey_margin_time_seconds{};
    /// RekeyFuzzPercentage: a whole number.
    Optional<Integer> rekey_fuzz_percentage{};
    /// ReplayWindowSize: a whole number.
    Optional<Integer> replay_window_size{};
    /// DPDTimeoutSeconds: a whole number.
    Optional<Integer> dpd_timeout_seconds{};
    /// DPDTimeoutAction: text.
    Optional<AnyText> dpd_timeout_action{};
    /// Phase1EncryptionAlgorithm.N: a list of Phase1EncryptionAlgorithmsRequestListValue.
    List<Phase1EncryptionAlgorithmsRequestListValue> phase1_encryption_algorithms{};
    /// Phase2EncryptionAlgorithm.N: a list of Phase2EncryptionAlgorithmsRequestListValue.
    List<Phase2EncryptionAlgorithmsRequestListValue> phase2_encryption_algorithms{};
    /// Phase1IntegrityAlgorithm.N: a list of Phase1IntegrityAlgorithmsRequestListValue.
    List<Phase1IntegrityAlgorithmsRequestListValue> phase1_integrity_algorithms{};
    /// Phase2IntegrityAlgorithm.N: a list of Phase2IntegrityAlgorithmsRequestListValue.
    List<Phase2IntegrityAlgorithmsRequestListValue> phase2_integrity_algorithms{};
    /// Phase1DHGroupNumber.N: a list of Phase1DHGroupNumbersRequestListValue.
    List<Phase1DHGroupNumbersRequestListValue> phase1_dh_group_numbers{};
    /// Phase2DHGroupNumber.N: a list of Phase2DHGroupNumbersRequestListValue.
    List<Phase2DHGroupNumbersRequestListValue> phase2_dh_group_numbers{};
    /// IKEVersion.N: a list of IKEVersionsRequestListValue.
    List<IKEVersionsRequestListValue> ike_versions{};
    /// StartupAction: text.
    Optional<AnyText> startup_action{};
    /// LogOptions: a VpnTunnelLogOptionsSpecification.
    VpnTunnelLogOptionsSpecification log_options{};
    /// EnableTunnelLifecycleControl: yes or no.
    YesNo enable_tunnel_lifecycle_control{};

    /// Whether two are equal.
    friend constexpr bool operator==(const VpnTunnelOptionsSpecification&,
                                     const VpnTunnelOptionsSpecification&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&VpnTunnelOptionsSpecification::tunnel_inside_cidr,
                                &VpnTunnelOptionsSpecification::tunnel_inside_ipv6_cidr,
                                &VpnTunnelOptionsSpecification::pre_shared_key,
                                &VpnTunnelOptionsSpecification::phase1_lifetime_seconds,
                                &VpnTunnelOptionsSpecification::phase2_lifetime_seconds,
                                &VpnTunnelOptionsSpecification::rekey_margin_time_seconds,
                                &VpnTunnelOptionsSpecification::rekey_fuzz_percentage,
                                &VpnTunnelOptionsSpecification::replay_window_size,
                                &VpnTunnelOptionsSpecification::dpd_timeout_seconds,
                                &VpnTunnelOptionsSpecification::dpd_timeout_action,
                                &VpnTunnelOptionsSpecification::phase1_encryption_algorithms,
                                &VpnTunnelOptionsSpecification::phase2_encryption_algorithms,
                                &VpnTunnelOptionsSpecification::phase1_integrity_algorithms,
                                &VpnTunnelOptionsSpecification::phase2_integrity_algorithms,
                                &VpnTunnelOptionsSpecification::phase1_dh_group_numbers,
                                &VpnTunnelOptionsSpecification::phase2_dh_group_numbers,
                                &VpnTunnelOptionsSpecification::ike_versions,
                                &VpnTunnelOptionsSpecification::startup_action,
                                &VpnTunnelOptionsSpecification::log_options,
                                &VpnTunnelOptionsSpecification::enable_tunnel_lifecycle_control>;

        /// Members whose values are never printed.
        static constexpr std::string_view sensitive[] = {"PreSharedKey"};

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("TunnelInsideCidr", self.tunnel_inside_cidr);
            row("TunnelInsideIpv6Cidr", self.tunnel_inside_ipv6_cidr);
            row("PreSharedKey", self.pre_shared_key);
            row("Phase1LifetimeSeconds", self.phase1_lifetime_seconds);
            row("Phase2LifetimeSeconds", self.phase2_lifetime_seconds);
            row("RekeyMarginTimeSeconds", self.rekey_margin_time_seconds);
            row("RekeyFuzzPercentage", self.rekey_fuzz_percentage);
            row("ReplayWindowSize", self.replay_window_size);
            row("DPDTimeoutSeconds", self.dpd_timeout_seconds);
            row("DPDTimeoutAction", self.dpd_timeout_action);
            row("Phase1EncryptionAlgorithm", self.phase1_encryption_algorithms);
            row("Phase2EncryptionAlgorithm", self.phase2_encryption_algorithms);
            row("Phase1IntegrityAlgorithm", self.phase1_integrity_algorithms);
            row("Phase2IntegrityAlgorithm", self.phase2_integrity_algorithms);
            row("Phase1DHGroupNumber", self.phase1_dh_group_numbers);
            row("Phase2DHGroupNumber", self.phase2_dh_group_numbers);
            row("IKEVersion", self.ike_versions);
            row("StartupAction", self.startup_action);
            row("LogOptions", self.log_options);
            row("EnableTunnelLifecycleControl", self.enable_tunnel_lifecycle_control);
        }
    };
};

/// VpnConnectionOptionsSpecification, a structure in CreateVpnConnection.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_VpnConnectionOptionsSpecification.html
struct VpnConnectionOptionsSpecification {
    /// EnableAcceleration: yes or no.
    YesNo enable_acceleration{};
    /// TunnelInsideIpVersion: `ipv4` or `ipv6`.
    Optional<TunnelInsideIpVersion> tunnel_inside_ip_version{};
    /// TunnelOptions.N: a list of VpnTunnelOptionsSpecification.
    List<VpnTunnelOptionsSpecification> tunnel_options{};
    /// LocalIpv4NetworkCidr: an IPv4 CIDR block.
    Optional<Ipv4CidrBlock> local_ipv4_network_cidr{};
    /// RemoteIpv4NetworkCidr: an IPv4 CIDR block.
    Optional<Ipv4CidrBlock> remote_ipv4_network_cidr{};
    /// LocalIpv6NetworkCidr: an IPv6 CIDR block.
    Optional<Ipv6CidrBlock> local_ipv6_network_cidr{};
    /// RemoteIpv6NetworkCidr: an IPv6 CIDR block.
    Optional<Ipv6CidrBlock> remote_ipv6_network_cidr{};
    /// OutsideIpAddressType: text.
    Optional<AnyText> outside_ip_address_type{};
    /// TransportTransitGatewayAttachmentId: a transit gateway attachment id, `tgw-attach-…`.
    Optional<TransitGatewayAttachmentId> transport_transit_gateway_attachment_id{};
    /// TunnelBandwidth: `standard` or `large`.
    Optional<VpnTunnelBandwidth> tunnel_bandwidth{};
    /// StaticRoutesOnly: yes or no.
    YesNo static_routes_only{};

    /// Whether two are equal.
    friend constexpr bool operator==(const VpnConnectionOptionsSpecification&,
                                     const VpnConnectionOptionsSpecification&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members =
            Members<&VpnConnectionOptionsSpecification::enable_acceleration,
                    &VpnConnectionOptionsSpecification::tunnel_inside_ip_version,
                    &VpnConnectionOptionsSpecification::tunnel_options,
                    &VpnConnectionOptionsSpecification::local_ipv4_network_cidr,
                    &VpnConnectionOptionsSpecification::remote_ipv4_network_cidr,
                    &VpnConnectionOptionsSpecification::local_ipv6_network_cidr,
                    &VpnConnectionOptionsSpecification::remote_ipv6_network_cidr,
                    &VpnConnectionOptionsSpecification::outside_ip_address_type,
                    &VpnConnectionOptionsSpecification::transport_transit_gateway_attachment_id,
                    &VpnConnectionOptionsSpecification::tunnel_bandwidth,
                    &VpnConnectionOptionsSpecification::static_routes_only>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("EnableAcceleration", self.enable_acceleration);
            row("TunnelInsideIpVersion", self.tunnel_inside_ip_version);
            row("TunnelOptions", self.tunnel_options);
            row("LocalIpv4NetworkCidr", self.local_ipv4_network_cidr);
            row("RemoteIpv4NetworkCidr", self.remote_ipv4_network_cidr);
            row("LocalIpv6NetworkCidr", self.local_ipv6_network_cidr);
            row("RemoteIpv6NetworkCidr", self.remote_ipv6_network_cidr);
            row("OutsideIpAddressType", self.outside_ip_address_type);
            row("TransportTransitGatewayAttachmentId",
                self.transport_transit_gateway_attachment_id);
            row("TunnelBandwidth", self.tunnel_bandwidth);
            row("StaticRoutesOnly", self.static_routes_only);
        }
    };
};

/// The request CreateVpnConnection. API version 2016-11-15, members as of the EC2 model of
/// 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateVpnConnection.html
struct CreateVpnConnection {
    /// CustomerGatewayId: a customer gateway id, `cgw-…`.
    Required<CustomerGatewayId, struct CustomerGatewayId_given_right_and_in_order>
        customer_gateway_id;
    /// Type: text.
    Required<AnyText, struct Type_given_right_and_in_order> type;
    /// VpnGatewayId: a VPN gateway id, `vgw-…`.
    Optional<VpnGatewayId> vpn_gateway_id{};
    /// TransitGatewayId: a transit gateway id, `tgw-…`.
    Optional<TransitGatewayId> transit_gateway_id{};
    /// VpnConcentratorId: a VPN concentrator id, `vcn-…`.
    Optional<VpnConcentratorId> vpn_concentrator_id{};
    /// TagSpecification.N: tags for new resources.
    List<TagSpecification> tag_specifications{};
    /// PreSharedKeyStorage: text.
    Optional<AnyText> pre_shared_key_storage{};
    /// DryRun: with `true`, EC2 only tells whether the caller may do this.
    YesNo dry_run{};
    /// Options: a VpnConnectionOptionsSpecification.
    VpnConnectionOptionsSpecification options{};
    /// Parameters that this version does not know, sent after all others.
    List<Parameter> extra{};

    /// Whether two are equal.
    friend constexpr bool operator==(const CreateVpnConnection&,
                                     const CreateVpnConnection&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Action, as it is sent.
        static constexpr std::string_view action = "CreateVpnConnection";
        /// Version, as it is sent.
        static constexpr std::string_view version = api_version;
        /// What its reply holds.
        using result_type = CreateVpnConnectionResult;
        /// Its rules, in the order they are judged.
        using rules = Rules<tag_specification_rules, extra_parameter_rules>;
        /// Its members, in order.
        using members = Members<
            &CreateVpnConnection::customer_gateway_id, &CreateVpnConnection::type,
            &CreateVpnConnection::vpn_gateway_id, &CreateVpnConnection::transit_gateway_id,
            &CreateVpnConnection::vpn_concentrator_id, &CreateVpnConnection::tag_specifications,
            &CreateVpnConnection::pre_shared_key_storage, &CreateVpnConnection::dry_run,
            &CreateVpnConnection::options, &CreateVpnConnection::extra>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("CustomerGatewayId", self.customer_gateway_id);
            row("Type", self.type);
            row("VpnGatewayId", self.vpn_gateway_id);
            row("TransitGatewayId", self.transit_gateway_id);
            row("VpnConcentratorId", self.vpn_concentrator_id);
            row("TagSpecification", self.tag_specifications);
            row("PreSharedKeyStorage", self.pre_shared_key_storage);
            row("DryRun", self.dry_run);
            row("Options", self.options);
            row.extra(self.extra);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
