// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// NetworkInterfaceIpv6Address, a structure in replies.
#ifndef WRIT_EC2_TYPES_NETWORK_INTERFACE_IPV6_ADDRESS_HPP
#define WRIT_EC2_TYPES_NETWORK_INTERFACE_IPV6_ADDRESS_HPP

#include <writ/core/config.hpp>
#include <writ/reply/xml_boolean.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// NetworkInterfaceIpv6Address, a structure in what EC2 answers to CreateNetworkInterface and
/// DescribeNetworkInterfaces. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_NetworkInterfaceIpv6Address.html
struct NetworkInterfaceIpv6Address {
    /// ipv6Address: text.
    XmlText ipv6_address{};
    /// publicIpv6DnsName: text.
    XmlText public_ipv6_dns_name{};
    /// isPrimaryIpv6: yes or no.
    XmlBoolean is_primary_ipv6{};

    /// Whether two say the same.
    friend constexpr bool operator==(const NetworkInterfaceIpv6Address&,
                                     const NetworkInterfaceIpv6Address&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&NetworkInterfaceIpv6Address::ipv6_address,
                                &NetworkInterfaceIpv6Address::public_ipv6_dns_name,
                                &NetworkInterfaceIpv6Address::is_primary_ipv6>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("ipv6Address", self.ipv6_address);
            row("publicIpv6DnsName", self.public_ipv6_dns_name);
            row("isPrimaryIpv6", self.is_primary_ipv6);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
