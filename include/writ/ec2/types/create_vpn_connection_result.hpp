// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// What EC2 answers to CreateVpnConnection.
#ifndef WRIT_EC2_TYPES_CREATE_VPN_CONNECTION_RESULT_HPP
#define WRIT_EC2_TYPES_CREATE_VPN_CONNECTION_RESULT_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/vpn_connection.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// What EC2 answers to CreateVpnConnection. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateVpnConnection.html
struct CreateVpnConnectionResult {
    /// vpnConnection: a VpnConnection.
    Optional<VpnConnection> vpn_connection{};
    /// requestId: by which AWS finds the request again.
    XmlText request_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const CreateVpnConnectionResult&,
                                     const CreateVpnConnectionResult&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&CreateVpnConnectionResult::vpn_connection,
                                &CreateVpnConnectionResult::request_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("vpnConnection", self.vpn_connection);
            row("requestId", self.request_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
