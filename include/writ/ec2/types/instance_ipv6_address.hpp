// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// InstanceIpv6Address, a structure in requests.
#ifndef WRIT_EC2_TYPES_INSTANCE_IPV6_ADDRESS_HPP
#define WRIT_EC2_TYPES_INSTANCE_IPV6_ADDRESS_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>
#include <writ/value/yes_no.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// InstanceIpv6Address, a structure in requests of 4 actions. Members as of the EC2 model of
/// 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_InstanceIpv6Address.html
struct InstanceIpv6Address {
    /// Ipv6Address: text.
    Optional<AnyText> ipv6_address{};
    /// IsPrimaryIpv6: yes or no.
    YesNo is_primary_ipv6{};

    /// Whether two are equal.
    friend constexpr bool operator==(const InstanceIpv6Address&,
                                     const InstanceIpv6Address&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&InstanceIpv6Address::ipv6_address,
                                &InstanceIpv6Address::is_primary_ipv6>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("Ipv6Address", self.ipv6_address);
            row("IsPrimaryIpv6", self.is_primary_ipv6);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
