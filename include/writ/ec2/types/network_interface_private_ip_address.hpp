// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// NetworkInterfacePrivateIpAddress, a structure in replies.
#ifndef WRIT_EC2_TYPES_NETWORK_INTERFACE_PRIVATE_IP_ADDRESS_HPP
#define WRIT_EC2_TYPES_NETWORK_INTERFACE_PRIVATE_IP_ADDRESS_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/network_interface_association.hpp>
#include <writ/reply/xml_boolean.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// NetworkInterfacePrivateIpAddress, a structure in what EC2 answers to CreateNetworkInterface and
/// DescribeNetworkInterfaces. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_NetworkInterfacePrivateIpAddress.html
struct NetworkInterfacePrivateIpAddress {
    /// association: a NetworkInterfaceAssociation.
    Optional<NetworkInterfaceAssociation> association{};
    /// primary: yes or no.
    XmlBoolean primary{};
    /// privateDnsName: text.
    XmlText private_dns_name{};
    /// privateIpAddress: text.
    XmlText private_ip_address{};

    /// Whether two say the same.
    friend constexpr bool operator==(const NetworkInterfacePrivateIpAddress&,
                                     const NetworkInterfacePrivateIpAddress&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&NetworkInterfacePrivateIpAddress::association,
                                &NetworkInterfacePrivateIpAddress::primary,
                                &NetworkInterfacePrivateIpAddress::private_dns_name,
                                &NetworkInterfacePrivateIpAddress::private_ip_address>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("association", self.association);
            row("primary", self.primary);
            row("privateDnsName", self.private_dns_name);
            row("privateIpAddress", self.private_ip_address);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
