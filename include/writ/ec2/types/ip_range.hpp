// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// IpRange, a structure in requests.
#ifndef WRIT_EC2_TYPES_IP_RANGE_HPP
#define WRIT_EC2_TYPES_IP_RANGE_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>
#include <writ/value/ipv4_cidr_block.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// IpRange, a structure in requests of 6 actions. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_IpRange.html
struct IpRange {
    /// Description: text.
    Optional<AnyText> description{};
    /// CidrIp: an IPv4 CIDR block.
    Optional<Ipv4CidrBlock> cidr_ip{};

    /// Whether two are equal.
    friend constexpr bool operator==(const IpRange&, const IpRange&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&IpRange::description, &IpRange::cidr_ip>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("Description", self.description);
            row("CidrIp", self.cidr_ip);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
