// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// TunnelOption, a structure in replies.
#ifndef WRIT_EC2_TYPES_TUNNEL_OPTION_HPP
#define WRIT_EC2_TYPES_TUNNEL_OPTION_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/ike_versions_list_value.hpp>
#include <writ/ec2/types/phase1_dh_group_numbers_list_value.hpp>
#include <writ/ec2/types/phase1_encryption_algorithms_list_value.hpp>
#include <writ/ec2/types/phase1_integrity_algorithms_list_value.hpp>
#include <writ/ec2/types/phase2_dh_group_numbers_list_value.hpp>
#include <writ/ec2/types/phase2_encryption_algorithms_list_value.hpp>
#include <writ/ec2/types/phase2_integrity_algorithms_list_value.hpp>
#include <writ/ec2/types/vpn_tunnel_log_options.hpp>
#include <writ/reply/xml_boolean.hpp>
#include <writ/reply/xml_integer.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/ipv4_cidr_block.hpp>
#include <writ/value/ipv6_cidr_block.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// TunnelOption, a structure in what EC2 answers to 6 actions. Members as of the EC2 model of
/// 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_TunnelOption.html
struct TunnelOption {
    /// outsideIpAddress: text.
    XmlText outside_ip_address{};
    /// tunnelInsideCidr: an IPv4 CIDR block.
    XmlValue<Ipv4CidrBlock> tunnel_inside_cidr{};
    /// tunnelInsideIpv6Cidr: an IPv6 CIDR block.
    XmlValue<Ipv6CidrBlock> tunnel_inside_ipv6_cidr{};
    /// preSharedKey: text.
    XmlText pre_shared_key{};
    /// phase1LifetimeSeconds: a whole number.
    XmlInteger phase1_lifetime_seconds{};
    /// phase2LifetimeSeconds: a whole number.
    XmlInteger phase2_lifetime_seconds{};
    /// rekeyMarginTimeSeconds: a whole number.
    XmlInteger rekey_margin_time_seconds{};
    /// rekeyFuzzPercentage: a whole number.
    XmlInteger rekey_fuzz_percentage{};
    /// replayWindowSize: a whole number.
    XmlInteger replay_window_size{};
    /// dpdTimeoutSeconds: a whole number.
    XmlInteger dpd_timeout_seconds{};
    /// dpdTimeoutAction: text.
    XmlText dpd_timeout_action{};
    /// phase1EncryptionAlgorithmSet: a list of Phase1EncryptionAlgorithmsListValue.
    XmlList<Phase1EncryptionAlgorithmsListValue> phase1_encryption_algorithms{};
    /// phase2EncryptionAlgorithmSet: a list of Phase2EncryptionAlgorithmsListValue.
    XmlList<Phase2EncryptionAlgorithmsListValue> phase2_encryption_algorithms{};
    /// phase1IntegrityAlgorithmSet: a list of Phase1IntegrityAlgorithmsListValue.
    XmlList<Phase1IntegrityAlgorithmsListValue> phase1_integrity_algorithms{};
    /// phase2IntegrityAlgorithmSet: a list of Phase2IntegrityAlgorithmsListValue.
    XmlList<Phase2IntegrityAlgorithmsListValue> phase2_integrity_algorithms{};
    /// phase1DHGroupNumberSet: a list of Phase1DHGroupNumbersListValue.
    XmlList<Phase1DHGroupNumbersListValue> phase1_dh_group_numbers{};
    /// phase2DHGroupNumberSet: a list of Phase2DHGroupNumbersListValue.
    XmlList<Phase2DHGroupNumbersListValue> phase2_dh_group_numbers{};
    /// ikeVersionSet: a list of IKEVersionsListValue.
    XmlList<IKEVersionsListValue> ike_versions{};
    /// startupAction: text.
    XmlText startup_action{};
    /// logOptions: VpnTunnelLogOptions.
    Optional<VpnTunnelLogOptions> log_options{};
    /// enableTunnelLifecycleControl: yes or no.
    XmlBoolean enable_tunnel_lifecycle_control{};

    /// Whether two say the same.
    friend constexpr bool operator==(const TunnelOption&, const TunnelOption&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<
            &TunnelOption::outside_ip_address, &TunnelOption::tunnel_inside_cidr,
            &TunnelOption::tunnel_inside_ipv6_cidr, &TunnelOption::pre_shared_key,
            &TunnelOption::phase1_lifetime_seconds, &TunnelOption::phase2_lifetime_seconds,
            &TunnelOption::rekey_margin_time_seconds, &TunnelOption::rekey_fuzz_percentage,
            &TunnelOption::replay_window_size, &TunnelOption::dpd_timeout_seconds,
            &TunnelOption::dpd_timeout_action, &TunnelOption::phase1_encryption_algorithms,
            &TunnelOption::phase2_encryption_algorithms, &TunnelOption::phase1_integrity_algorithms,
            &TunnelOption::phase2_integrity_algorithms, &TunnelOption::phase1_dh_group_numbers,
            &TunnelOption::phase2_dh_group_numbers, &TunnelOption::ike_versions,
            &TunnelOption::startup_action, &TunnelOption::log_options,
            &TunnelOption::enable_tunnel_lifecycle_control>;

        /// Members whose values are never printed.
        static constexpr std::string_view sensitive[] = {"preSharedKey"};

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("outsideIpAddress", self.outside_ip_address);
            row("tunnelInsideCidr", self.tunnel_inside_cidr);
            row("tunnelInsideIpv6Cidr", self.tunnel_inside_ipv6_cidr);
            row("preSharedKey", self.pre_shared_key);
            row("phase1LifetimeSeconds", self.phase1_lifetime_seconds);
            row("phase2LifetimeSeconds", self.phase2_lifetime_seconds);
            row("rekeyMarginTimeSeconds", self.rekey_margin_time_seconds);
            row("rekeyFuzzPercentage", self.rekey_fuzz_percentage);
            row("replayWindowSize", self.replay_window_size);
            row("dpdTimeoutSeconds", self.dpd_timeout_seconds);
            row("dpdTimeoutAction", self.dpd_timeout_action);
            row("phase1EncryptionAlgorithmSet", self.phase1_encryption_algorithms);
            row("phase2EncryptionAlgorithmSet", self.phase2_encryption_algorithms);
            row("phase1IntegrityAlgorithmSet", self.phase1_integrity_algorithms);
            row("phase2IntegrityAlgorithmSet", self.phase2_integrity_algorithms);
            row("phase1DHGroupNumberSet", self.phase1_dh_group_numbers);
            row("phase2DHGroupNumberSet", self.phase2_dh_group_numbers);
            row("ikeVersionSet", self.ike_versions);
            row("startupAction", self.startup_action);
            row("logOptions", self.log_options);
            row("enableTunnelLifecycleControl", self.enable_tunnel_lifecycle_control);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
