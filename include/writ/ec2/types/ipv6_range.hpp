// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// Ipv6Range, a structure in requests.
#ifndef WRIT_EC2_TYPES_IPV6_RANGE_HPP
#define WRIT_EC2_TYPES_IPV6_RANGE_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>
#include <writ/value/ipv6_cidr_block.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// Ipv6Range, a structure in requests of 6 actions. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_Ipv6Range.html
struct Ipv6Range {
    /// Description: text.
    Optional<AnyText> description{};
    /// CidrIpv6: an IPv6 CIDR block.
    Optional<Ipv6CidrBlock> cidr_ipv6{};

    /// Whether two are equal.
    friend constexpr bool operator==(const Ipv6Range&, const Ipv6Range&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&Ipv6Range::description, &Ipv6Range::cidr_ipv6>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("Description", self.description);
            row("CidrIpv6", self.cidr_ipv6);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
