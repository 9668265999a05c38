// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// What EC2 answers to CreateClientVpnEndpoint.
#ifndef WRIT_EC2_TYPES_CREATE_CLIENT_VPN_ENDPOINT_RESULT_HPP
#define WRIT_EC2_TYPES_CREATE_CLIENT_VPN_ENDPOINT_RESULT_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/client_vpn_endpoint_id.hpp>
#include <writ/ec2/types/client_vpn_endpoint_status.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// What EC2 answers to CreateClientVpnEndpoint. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateClientVpnEndpoint.html
struct CreateClientVpnEndpointResult {
    /// clientVpnEndpointId: a client VPN endpoint id, `cvpn-endpoint-…`.
    XmlValue<ClientVpnEndpointId> client_vpn_endpoint_id{};
    /// status: a ClientVpnEndpointStatus.
    Optional<ClientVpnEndpointStatus> status{};
    /// dnsName: text.
    XmlText dns_name{};
    /// requestId: by which AWS finds the request again.
    XmlText request_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const CreateClientVpnEndpointResult&,
                                     const CreateClientVpnEndpointResult&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&CreateClientVpnEndpointResult::client_vpn_endpoint_id,
                                &CreateClientVpnEndpointResult::status,
                                &CreateClientVpnEndpointResult::dns_name,
                                &CreateClientVpnEndpointResult::request_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("clientVpnEndpointId", self.client_vpn_endpoint_id);
            row("status", self.status);
            row("dnsName", self.dns_name);
            row("requestId", self.request_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
