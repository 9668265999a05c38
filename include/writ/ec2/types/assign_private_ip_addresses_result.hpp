// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// What EC2 answers to AssignPrivateIpAddresses.
#ifndef WRIT_EC2_TYPES_ASSIGN_PRIVATE_IP_ADDRESSES_RESULT_HPP
#define WRIT_EC2_TYPES_ASSIGN_PRIVATE_IP_ADDRESSES_RESULT_HPP

#include <writ/core/config.hpp>
#include <writ/ec2/types/ipv4_prefix_specification.hpp>
#include <writ/ec2/types/network_interface_id.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// AssignedPrivateIpAddress, a structure in what EC2 answers to AssignPrivateIpAddresses.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AssignedPrivateIpAddress.html
struct AssignedPrivateIpAddress {
    /// privateIpAddress: text.
    XmlText private_ip_address{};

    /// Whether two say the same.
    friend constexpr bool operator==(const AssignedPrivateIpAddress&,
                                     const AssignedPrivateIpAddress&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&AssignedPrivateIpAddress::private_ip_address>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("privateIpAddress", self.private_ip_address);
        }
    };
};

/// What EC2 answers to AssignPrivateIpAddresses. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AssignPrivateIpAddresses.html
struct AssignPrivateIpAddressesResult {
    /// networkInterfaceId: a network interface id, `eni-…`.
    XmlValue<NetworkInterfaceId> network_interface_id{};
    /// assignedPrivateIpAddressesSet: a list of AssignedPrivateIpAddress.
    XmlList<AssignedPrivateIpAddress> assigned_private_ip_addresses{};
    /// assignedIpv4PrefixSet: a list of Ipv4PrefixSpecification.
    XmlList<Ipv4PrefixSpecification> assigned_ipv4_prefixes{};
    /// requestId: by which AWS finds the request again.
    XmlText request_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const AssignPrivateIpAddressesResult&,
                                     const AssignPrivateIpAddressesResult&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&AssignPrivateIpAddressesResult::network_interface_id,
                                &AssignPrivateIpAddressesResult::assigned_private_ip_addresses,
                                &AssignPrivateIpAddressesResult::assigned_ipv4_prefixes,
                                &AssignPrivateIpAddressesResult::request_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("networkInterfaceId", self.network_interface_id);
            row("assignedPrivateIpAddressesSet", self.assigned_private_ip_addresses);
            row("assignedIpv4PrefixSet", self.assigned_ipv4_prefixes);
            row("requestId", self.request_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
