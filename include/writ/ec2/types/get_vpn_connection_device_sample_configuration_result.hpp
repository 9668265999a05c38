// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// What EC2 answers to GetVpnConnectionDeviceSampleConfiguration.
#ifndef WRIT_EC2_TYPES_GET_VPN_CONNECTION_DEVICE_SAMPLE_CONFIGURATION_RESULT_HPP
#define WRIT_EC2_TYPES_GET_VPN_CONNECTION_DEVICE_SAMPLE_CONFIGURATION_RESULT_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// What EC2 answers to GetVpnConnectionDeviceSampleConfiguration. Members as of the EC2 model of
/// 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetVpnConnectionDeviceSampleConfiguration.html
struct GetVpnConnectionDeviceSampleConfigurationResult {
    /// vpnConnectionDeviceSampleConfiguration: text.
    XmlText vpn_connection_device_sample_configuration{};
    /// requestId: by which AWS finds the request again.
    XmlText request_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(
        const GetVpnConnectionDeviceSampleConfigurationResult&,
        const GetVpnConnectionDeviceSampleConfigurationResult&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members =
                                Members<&GetVpnConnectionDeviceSampleConfigurationResult::vpn_connection_device_sample_configuration,
                                &GetVpnConnectionDeviceSampleConfigurationResult::request_id>;

        /// Members whose values are never printed.
        static constexpr std::string_view sensitive[] = {"vpnConnectionDeviceSampleConfiguration"};

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("vpnConnectionDeviceSampleConfiguration",
                self.vpn_connection_device_sample_configuration);
            row("requestId", self.request_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
