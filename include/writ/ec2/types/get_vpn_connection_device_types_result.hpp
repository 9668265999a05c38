// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// What EC2 answers to GetVpnConnectionDeviceTypes.
#ifndef WRIT_EC2_TYPES_GET_VPN_CONNECTION_DEVICE_TYPES_RESULT_HPP
#define WRIT_EC2_TYPES_GET_VPN_CONNECTION_DEVICE_TYPES_RESULT_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// VpnConnectionDeviceType, a structure in what EC2 answers to GetVpnConnectionDeviceTypes.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_VpnConnectionDeviceType.html
struct VpnConnectionDeviceType {
    /// vpnConnectionDeviceTypeId: text.
    XmlText vpn_connection_device_type_id{};
    /// vendor: text.
    XmlText vendor{};
    /// platform: text.
    XmlText platform{};
    /// software: text.
    XmlText software{};

    /// Whether two say the same.
    friend constexpr bool operator==(const VpnConnectionDeviceType&,
                                     const VpnConnectionDeviceType&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&VpnConnectionDeviceType::vpn_connection_device_type_id,
                                &VpnConnectionDeviceType::vendor,
                                &VpnConnectionDeviceType::platform,
                                &VpnConnectionDeviceType::software>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("vpnConnectionDeviceTypeId", self.vpn_connection_device_type_id);
            row("vendor", self.vendor);
            row("platform", self.platform);
            row("software", self.software);
        }
    };
};

/// What EC2 answers to GetVpnConnectionDeviceTypes. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetVpnConnectionDeviceTypes.html
struct GetVpnConnectionDeviceTypesResult {
    /// vpnConnectionDeviceTypeSet: a list of VpnConnectionDeviceType.
    XmlList<VpnConnectionDeviceType> vpn_connection_device_types{};
    /// nextToken: for the next page, if there is one.
    Optional<AnyText> next_token{};
    /// requestId: by which AWS finds the request again.
    XmlText request_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const GetVpnConnectionDeviceTypesResult&,
                                     const GetVpnConnectionDeviceTypesResult&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&GetVpnConnectionDeviceTypesResult::vpn_connection_device_types,
                                &GetVpnConnectionDeviceTypesResult::next_token,
                                &GetVpnConnectionDeviceTypesResult::request_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("vpnConnectionDeviceTypeSet", self.vpn_connection_device_types);
            row("nextToken", self.next_token);
            row("requestId", self.request_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
