// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// NetworkInterfaceAssociation, a structure in replies.
#ifndef WRIT_EC2_TYPES_NETWORK_INTERFACE_ASSOCIATION_HPP
#define WRIT_EC2_TYPES_NETWORK_INTERFACE_ASSOCIATION_HPP

#include <writ/core/config.hpp>
#include <writ/ec2/types/allocation_id.hpp>
#include <writ/ec2/types/elastic_ip_association_id.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// NetworkInterfaceAssociation, a structure in what EC2 answers to CreateNetworkInterface and
/// DescribeNetworkInterfaces. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_NetworkInterfaceAssociation.html
struct NetworkInterfaceAssociation {
    /// allocationId: an allocation id, `eipalloc-…`.
    XmlValue<AllocationId> allocation_id{};
    /// associationId: an elastic IP association id, `eipassoc-…`.
    XmlValue<ElasticIpAssociationId> association_id{};
    /// ipOwnerId: text.
    XmlText ip_owner_id{};
    /// publicDnsName: text.
    XmlText public_dns_name{};
    /// publicIp: text.
    XmlText public_ip{};
    /// customerOwnedIp: text.
    XmlText customer_owned_ip{};
    /// carrierIp: text.
    XmlText carrier_ip{};

    /// Whether two say the same.
    friend constexpr bool operator==(const NetworkInterfaceAssociation&,
                                     const NetworkInterfaceAssociation&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<
            &NetworkInterfaceAssociation::allocation_id,
            &NetworkInterfaceAssociation::association_id, &NetworkInterfaceAssociation::ip_owner_id,
            &NetworkInterfaceAssociation::public_dns_name, &NetworkInterfaceAssociation::public_ip,
            &NetworkInterfaceAssociation::customer_owned_ip,
            &NetworkInterfaceAssociation::carrier_ip>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("allocationId", self.allocation_id);
            row("associationId", self.association_id);
            row("ipOwnerId", self.ip_owner_id);
            row("publicDnsName", self.public_dns_name);
            row("publicIp", self.public_ip);
            row("customerOwnedIp", self.customer_owned_ip);
            row("carrierIp", self.carrier_ip);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
