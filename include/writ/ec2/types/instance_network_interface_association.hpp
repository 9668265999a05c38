// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// InstanceNetworkInterfaceAssociation, a structure in replies.
#ifndef WRIT_EC2_TYPES_INSTANCE_NETWORK_INTERFACE_ASSOCIATION_HPP
#define WRIT_EC2_TYPES_INSTANCE_NETWORK_INTERFACE_ASSOCIATION_HPP

#include <writ/core/config.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// InstanceNetworkInterfaceAssociation, a structure in what EC2 answers to DescribeInstances and
/// RunInstances. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_InstanceNetworkInterfaceAssociation.html
struct InstanceNetworkInterfaceAssociation {
    /// carrierIp: text.
    XmlText carrier_ip{};
    /// customerOwnedIp: text.
    XmlText customer_owned_ip{};
    /// ipOwnerId: text.
    XmlText ip_owner_id{};
    /// publicDnsName: text.
    XmlText public_dns_name{};
    /// publicIp: text.
    XmlText public_ip{};

    /// Whether two say the same.
    friend constexpr bool operator==(const InstanceNetworkInterfaceAssociation&,
                                     const InstanceNetworkInterfaceAssociation&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&InstanceNetworkInterfaceAssociation::carrier_ip,
                                &InstanceNetworkInterfaceAssociation::customer_owned_ip,
                                &InstanceNetworkInterfaceAssociation::ip_owner_id,
                                &InstanceNetworkInterfaceAssociation::public_dns_name,
                                &InstanceNetworkInterfaceAssociation::public_ip>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("carrierIp", self.carrier_ip);
            row("customerOwnedIp", self.customer_owned_ip);
            row("ipOwnerId", self.ip_owner_id);
            row("publicDnsName", self.public_dns_name);
            row("publicIp", self.public_ip);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
