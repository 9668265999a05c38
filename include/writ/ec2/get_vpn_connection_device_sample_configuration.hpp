// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The request GetVpnConnectionDeviceSampleConfiguration.
#ifndef WRIT_EC2_GET_VPN_CONNECTION_DEVICE_SAMPLE_CONFIGURATION_HPP
#define WRIT_EC2_GET_VPN_CONNECTION_DEVICE_SAMPLE_CONFIGURATION_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/optional.hpp>
#include <writ/core/required.hpp>
#include <writ/ec2/types/api.hpp>
#include <writ/ec2/types/extra_parameters.hpp>
#include <writ/ec2/types/get_vpn_connection_device_sample_configuration_result.hpp>
#include <writ/ec2/types/vpn_connection_id.hpp>
#include <writ/reply/reply.hpp>
#include <writ/rule/check.hpp>
#include <writ/rule/rule.hpp>
#include <writ/schema/parameter.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>
#include <writ/value/yes_no.hpp>
#include <writ/wire/http.hpp>
#include <writ/wire/parameters.hpp>
#include <writ/wire/query.hpp>
#include <writ/wire/read_pairs.hpp>
#include <writ/wire/read_parameters.hpp>
#include <writ/wire/read_query.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The request GetVpnConnectionDeviceSampleConfiguration. API version 2016-11-15, members as of the
/// EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetVpnConnectionDeviceSampleConfiguration.html
struct GetVpnConnectionDeviceSampleConfiguration {
    /// VpnConnectionId: a VPN connection id, `vpn-…`.
    Required<VpnConnectionId, struct VpnConnectionId_given_right_and_in_order> vpn_connection_id;
    /// VpnConnectionDeviceTypeId: text.
    Required<AnyText, struct VpnConnectionDeviceTypeId_given_right_and_in_order>
        vpn_connection_device_type_id;
    /// InternetKeyExchangeVersion: text.
    Optional<AnyText> internet_key_exchange_version{};
    /// SampleType: text.
    Optional<AnyText> sample_type{};
    /// DryRun: with `true`, EC2 only tells whether the caller may do this.
    YesNo dry_run{};
    /// Parameters that this version does not know, sent after all others.
    List<Parameter> extra{};

    /// Whether two are equal.
    friend constexpr bool operator==(const GetVpnConnectionDeviceSampleConfiguration&,
                                     const GetVpnConnectionDeviceSampleConfiguration&) noexcept =
        default;

    /// What writ knows of it.
    struct Model {
        /// Action, as it is sent.
        static constexpr std::string_view action = "GetVpnConnectionDeviceSampleConfiguration";
        /// Version, as it is sent.
        static constexpr std::string_view version = api_version;
        /// What its reply holds.
        using result_type = GetVpnConnectionDeviceSampleConfigurationResult;
        /// Its rules, in the order they are judged.
        using rules = Rules<extra_parameter_rules>;
        /// Its members, in order.
        using members =
            Members<&GetVpnConnectionDeviceSampleConfiguration::vpn_connection_id,
                    &GetVpnConnectionDeviceSampleConfiguration::vpn_connection_device_type_id,
                    &GetVpnConnectionDeviceSampleConfiguration::internet_key_exchange_version,
                    &GetVpnConnectionDeviceSampleConfiguration::sample_type,
                    &GetVpnConnectionDeviceSampleConfiguration::dry_run,
                    &GetVpnConnectionDeviceSampleConfiguration::extra>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("VpnConnectionId", self.vpn_connection_id);
            row("VpnConnectionDeviceTypeId", self.vpn_connection_device_type_id);
            row("InternetKeyExchangeVersion", self.internet_key_exchange_version);
            row("SampleType", self.sample_type);
            row("DryRun", self.dry_run);
            row.extra(self.extra);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
