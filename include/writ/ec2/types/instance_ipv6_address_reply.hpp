// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// InstanceIpv6AddressReply, a structure in replies.
#ifndef WRIT_EC2_TYPES_INSTANCE_IPV6_ADDRESS_REPLY_HPP
#define WRIT_EC2_TYPES_INSTANCE_IPV6_ADDRESS_REPLY_HPP

#include <writ/core/config.hpp>
#include <writ/reply/xml_boolean.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// InstanceIpv6AddressReply, a structure in what EC2 answers to 8 actions. Members as of the EC2
/// model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_InstanceIpv6Address.html
struct InstanceIpv6AddressReply {
    /// ipv6Address: text.
    XmlText ipv6_address{};
    /// isPrimaryIpv6: yes or no.
    XmlBoolean is_primary_ipv6{};

    /// Whether two say the same.
    friend constexpr bool operator==(const InstanceIpv6AddressReply&,
                                     const InstanceIpv6AddressReply&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&InstanceIpv6AddressReply::ipv6_address,
                                &InstanceIpv6AddressReply::is_primary_ipv6>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("ipv6Address", self.ipv6_address);
            row("isPrimaryIpv6", self.is_primary_ipv6);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
