// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// What EC2 answers to AssignIpv6Addresses.
#ifndef WRIT_EC2_TYPES_ASSIGN_IPV6_ADDRESSES_RESULT_HPP
#define WRIT_EC2_TYPES_ASSIGN_IPV6_ADDRESSES_RESULT_HPP

#include <writ/core/config.hpp>
#include <writ/ec2/types/network_interface_id.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// What EC2 answers to AssignIpv6Addresses. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AssignIpv6Addresses.html
struct AssignIpv6AddressesResult {
    /// assignedIpv6Addresses: texts.
    XmlList<XmlText> assigned_ipv6_addresses{};
    /// assignedIpv6PrefixSet: texts.
    XmlList<XmlText> assigned_ipv6_prefixes{};
    /// networkInterfaceId: a network interface id, `eni-…`.
    XmlValue<NetworkInterfaceId> network_interface_id{};
    /// requestId: by which AWS finds the request again.
    XmlText request_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const AssignIpv6AddressesResult&,
                                     const AssignIpv6AddressesResult&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&AssignIpv6AddressesResult::assigned_ipv6_addresses,
                                &AssignIpv6AddressesResult::assigned_ipv6_prefixes,
                                &AssignIpv6AddressesResult::network_interface_id,
                                &AssignIpv6AddressesResult::request_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("assignedIpv6Addresses", self.assigned_ipv6_addresses);
            row("assignedIpv6PrefixSet", self.assigned_ipv6_prefixes);
            row("networkInterfaceId", self.network_interface_id);
            row("requestId", self.request_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
