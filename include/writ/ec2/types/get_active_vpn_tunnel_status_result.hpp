// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// What EC2 answers to GetActiveVpnTunnelStatus.
#ifndef WRIT_EC2_TYPES_GET_ACTIVE_VPN_TUNNEL_STATUS_RESULT_HPP
#define WRIT_EC2_TYPES_GET_ACTIVE_VPN_TUNNEL_STATUS_RESULT_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/reply/xml_integer.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
class VpnTunnelProvisioningStatus;  // writ/ec2/types/vpn_tunnel_provisioning_status.hpp

/// ActiveVpnTunnelStatus, a structure in what EC2 answers to GetActiveVpnTunnelStatus.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ActiveVpnTunnelStatus.html
struct ActiveVpnTunnelStatus {
    /// phase1EncryptionAlgorithm: text.
    XmlText phase1_encryption_algorithm{};
    /// phase2EncryptionAlgorithm: text.
    XmlText phase2_encryption_algorithm{};
    /// phase1IntegrityAlgorithm: text.
    XmlText phase1_integrity_algorithm{};
    /// phase2IntegrityAlgorithm: text.
    XmlText phase2_integrity_algorithm{};
    /// phase1DHGroup: a whole number.
    XmlInteger phase1_dh_group{};
    /// phase2DHGroup: a whole number.
    XmlInteger phase2_dh_group{};
    /// ikeVersion: text.
    XmlText ike_version{};
    /// provisioningStatus: `available`, `pending` or `failed`.
    XmlValue<VpnTunnelProvisioningStatus> provisioning_status{};
    /// provisioningStatusReason: text.
    XmlText provisioning_status_reason{};

    /// Whether two say the same.
    friend constexpr bool operator==(const ActiveVpnTunnelStatus&,
                                     const ActiveVpnTunnelStatus&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<
            &ActiveVpnTunnelStatus::phase1_encryption_algorithm,
            &ActiveVpnTunnelStatus::phase2_encryption_algorithm,
            &ActiveVpnTunnelStatus::phase1_integrity_algorithm,
            &ActiveVpnTunnelStatus::phase2_integrity_algorithm,
            &ActiveVpnTunnelStatus::phase1_dh_group, &ActiveVpnTunnelStatus::phase2_dh_group,
            &ActiveVpnTunnelStatus::ike_version, &ActiveVpnTunnelStatus::provisioning_status,
            &ActiveVpnTunnelStatus::provisioning_status_reason>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("phase1EncryptionAlgorithm", self.phase1_encryption_algorithm);
            row("phase2EncryptionAlgorithm", self.phase2_encryption_algorithm);
            row("phase1IntegrityAlgorithm", self.phase1_integrity_algorithm);
            row("phase2IntegrityAlgorithm", self.phase2_integrity_algorithm);
            row("phase1DHGroup", self.phase1_dh_group);
            row("phase2DHGroup", self.phase2_dh_group);
            row("ikeVersion", self.ike_version);
            row("provisioningStatus", self.provisioning_status);
            row("provisioningStatusReason", self.provisioning_status_reason);
        }
    };
};

/// What EC2 answers to GetActiveVpnTunnelStatus. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetActiveVpnTunnelStatus.html
struct GetActiveVpnTunnelStatusResult {
    /// activeVpnTunnelStatus: an ActiveVpnTunnelStatus.
    Optional<ActiveVpnTunnelStatus> active_vpn_tunnel_status{};
    /// requestId: by which AWS finds the request again.
    XmlText request_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const GetActiveVpnTunnelStatusResult&,
                                     const GetActiveVpnTunnelStatusResult&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&GetActiveVpnTunnelStatusResult::active_vpn_tunnel_status,
                                &GetActiveVpnTunnelStatusResult::request_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("activeVpnTunnelStatus", self.active_vpn_tunnel_status);
            row("requestId", self.request_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
