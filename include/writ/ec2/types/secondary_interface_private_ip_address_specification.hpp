// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// SecondaryInterfacePrivateIpAddressSpecification, a structure in replies.
#ifndef WRIT_EC2_TYPES_SECONDARY_INTERFACE_PRIVATE_IP_ADDRESS_SPECIFICATION_HPP
#define WRIT_EC2_TYPES_SECONDARY_INTERFACE_PRIVATE_IP_ADDRESS_SPECIFICATION_HPP

#include <writ/core/config.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// SecondaryInterfacePrivateIpAddressSpecification, a structure in what EC2 answers to 3 actions.
/// Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_SecondaryInterfacePrivateIpAddressSpecification.html
struct SecondaryInterfacePrivateIpAddressSpecification {
    /// privateIpAddress: text.
    XmlText private_ip_address{};

    /// Whether two say the same.
    friend constexpr bool operator==(
        const SecondaryInterfacePrivateIpAddressSpecification&,
        const SecondaryInterfacePrivateIpAddressSpecification&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members =
            Members<&SecondaryInterfacePrivateIpAddressSpecification::private_ip_address>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("privateIpAddress", self.private_ip_address);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
