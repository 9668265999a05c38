// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// InstanceSecondaryInterfacePrivateIpAddress, a structure in replies.
#ifndef WRIT_EC2_TYPES_INSTANCE_SECONDARY_INTERFACE_PRIVATE_IP_ADDRESS_HPP
#define WRIT_EC2_TYPES_INSTANCE_SECONDARY_INTERFACE_PRIVATE_IP_ADDRESS_HPP

#include <writ/core/config.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// InstanceSecondaryInterfacePrivateIpAddress, a structure in what EC2 answers to DescribeInstances
/// and RunInstances. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_InstanceSecondaryInterfacePrivateIpAddress.html
struct InstanceSecondaryInterfacePrivateIpAddress {
    /// privateIpAddress: text.
    XmlText private_ip_address{};

    /// Whether two say the same.
    friend constexpr bool operator==(const InstanceSecondaryInterfacePrivateIpAddress&,
                                     const InstanceSecondaryInterfacePrivateIpAddress&) noexcept =
        default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&InstanceSecondaryInterfacePrivateIpAddress::private_ip_address>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("privateIpAddress", self.private_ip_address);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
