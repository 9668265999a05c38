// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// What EC2 answers to UnassignIpv6Addresses.
#ifndef WRIT_EC2_TYPES_UNASSIGN_IPV6_ADDRESSES_RESULT_HPP
#define WRIT_EC2_TYPES_UNASSIGN_IPV6_ADDRESSES_RESULT_HPP

#include <writ/core/config.hpp>
#include <writ/ec2/types/network_interface_id.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// What EC2 answers to UnassignIpv6Addresses. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_UnassignIpv6Addresses.html
struct UnassignIpv6AddressesResult {
    /// networkInterfaceId: a network interface id, `eni-…`.
    XmlValue<NetworkInterfaceId> network_interface_id{};
    /// unassignedIpv6Addresses: texts.
    XmlList<XmlText> unassigned_ipv6_addresses{};
    /// unassignedIpv6PrefixSet: texts.
    XmlList<XmlText> unassigned_ipv6_prefixes{};
    /// requestId: by which AWS finds the request again.
    XmlText request_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const UnassignIpv6AddressesResult&,
                                     const UnassignIpv6AddressesResult&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&UnassignIpv6AddressesResult::network_interface_id,
                                &UnassignIpv6AddressesResult::unassigned_ipv6_addresses,
                                &UnassignIpv6AddressesResult::unassigned_ipv6_prefixes,
                                &UnassignIpv6AddressesResult::request_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("networkInterfaceId", self.network_interface_id);
            row("unassignedIpv6Addresses", self.unassigned_ipv6_addresses);
            row("unassignedIpv6PrefixSet", self.unassigned_ipv6_prefixes);
            row("requestId", self.request_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
