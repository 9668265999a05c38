// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The request ModifyVpnTunnelOptions.
#ifndef WRIT_EC2_MODIFY_VPN_TUNNEL_OPTIONS_HPP
#define WRIT_EC2_MODIFY_VPN_TUNNEL_OPTIONS_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/optional.hpp>
#include <writ/core/required.hpp>
#include <writ/ec2/types/api.hpp>
#include <writ/ec2/types/extra_parameters.hpp>
#include <writ/ec2/types/ike_versions_request_list_value.hpp>
#include <writ/ec2/types/modify_vpn_tunnel_options_result.hpp>
#include <writ/ec2/types/phase1_dh_group_numbers_request_list_value.hpp>
#include <writ/ec2/types/phase1_encryption_algorithms_request_list_value.hpp>
#include <writ/ec2/types/phase1_integrity_algorithms_request_list_value.hpp>
#include <writ/ec2/types/phase2_dh_group_numbers_request_list_value.hpp>
#include <writ/ec2/types/phase2_encryption_algorithms_request_list_value.hpp>
#include <writ/ec2/types/phase2_integrity_algorithms_request_list_value.hpp>
#include <writ/ec2/types/vpn_connection_id.hpp>
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

/// ModifyVpnTunnelOptionsSpecification, a structure in ModifyVpnTunnelOptions.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyVpnTunnelOptionsSpecification.html
struct ModifyVpnTunnelOptionsSpecification {
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
    friend constexpr bool operator==(const ModifyVpnTunnelOptionsSpecification&,
                                     const ModifyVpnTunnelOptionsSpecification&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members =
            Members<&ModifyVpnTunnelOptionsSpecification::tunnel_inside_cidr,
                    &ModifyVpnTunnelOptionsSpecification::tunnel_inside_ipv6_cidr,
                    &ModifyVpnTunnelOptionsSpecification::pre_shared_key,
                    &ModifyVpnTunnelOptionsSpecification::phase1_lifetime_seconds,
                    &ModifyVpnTunnelOptionsSpecification::phase2_lifetime_seconds,
                    &ModifyVpnTunnelOptionsSpecification::rekey_margin_time_seconds,
                    &ModifyVpnTunnelOptionsSpecification::rekey_fuzz_percentage,
                    &ModifyVpnTunnelOptionsSpecification::replay_window_size,
                    &ModifyVpnTunnelOptionsSpecification::dpd_timeout_seconds,
                    &ModifyVpnTunnelOptionsSpecification::dpd_timeout_action,
                    &ModifyVpnTunnelOptionsSpecification::phase1_encryption_algorithms,
                    &ModifyVpnTunnelOptionsSpecification::phase2_encryption_algorithms,
                    &ModifyVpnTunnelOptionsSpecification::phase1_integrity_algorithms,
                    &ModifyVpnTunnelOptionsSpecification::phase2_integrity_algorithms,
                    &ModifyVpnTunnelOptionsSpecification::phase1_dh_group_numbers,
                    &ModifyVpnTunnelOptionsSpecification::phase2_dh_group_numbers,
                    &ModifyVpnTunnelOptionsSpecification::ike_versions,
                    &ModifyVpnTunnelOptionsSpecification::startup_action,
                    &ModifyVpnTunnelOptionsSpecification::log_options,
                    &ModifyVpnTunnelOptionsSpecification::enable_tunnel_lifecycle_control>;

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

/// The request ModifyVpnTunnelOptions. API version 2016-11-15, members as of the EC2 model of
/// 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyVpnTunnelOptions.html
struct ModifyVpnTunnelOptions {
    /// VpnConnectionId: a VPN connection id, `vpn-…`.
    Required<VpnConnectionId, struct VpnConnectionId_given_right_and_in_order> vpn_connection_id;
    /// VpnTunnelOutsideIpAddress: text.
    Required<AnyText, struct VpnTunnelOutsideIpAddress_given_right_and_in_order>
        vpn_tunnel_outside_ip_address;
    /// TunnelOptions: a ModifyVpnTunnelOptionsSpecification.
    Required<ModifyVpnTunnelOptionsSpecification, struct TunnelOptions_given_right_and_in_order>
        tunnel_options;
    /// DryRun: with `true`, EC2 only tells whether the caller may do this.
    YesNo dry_run{};
    /// SkipTunnelReplacement: yes or no.
    YesNo skip_tunnel_replacement{};
    /// PreSharedKeyStorage: text.
    Optional<AnyText> pre_shared_key_storage{};
    /// Parameters that this version does not know, sent after all others.
    List<Parameter> extra{};

    /// Whether two are equal.
    friend constexpr bool operator==(const ModifyVpnTunnelOptions&,
                                     const ModifyVpnTunnelOptions&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Action, as it is sent.
        static constexpr std::string_view action = "ModifyVpnTunnelOptions";
        /// Version, as it is sent.
        static constexpr std::string_view version = api_version;
        /// What its reply holds.
        using result_type = ModifyVpnTunnelOptionsResult;
        /// Its rules, in the order they are judged.
        using rules = Rules<extra_parameter_rules>;
        /// Its members, in order.
        using members = Members<
            &ModifyVpnTunnelOptions::vpn_connection_id,
            &ModifyVpnTunnelOptions::vpn_tunnel_outside_ip_address,
            &ModifyVpnTunnelOptions::tunnel_options, &ModifyVpnTunnelOptions::dry_run,
            &ModifyVpnTunnelOptions::skip_tunnel_replacement,
            &ModifyVpnTunnelOptions::pre_shared_key_storage, &ModifyVpnTunnelOptions::extra>;

        /// Members whose values are never printed.
        static constexpr std::string_view sensitive[] = {"TunnelOptions"};

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("VpnConnectionId", self.vpn_connection_id);
            row("VpnTunnelOutsideIpAddress", self.vpn_tunnel_outside_ip_address);
            row("TunnelOptions", self.tunnel_options);
            row("DryRun", self.dry_run);
            row("SkipTunnelReplacement", self.skip_tunnel_replacement);
            row("PreSharedKeyStorage", self.pre_shared_key_storage);
            row.extra(self.extra);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
