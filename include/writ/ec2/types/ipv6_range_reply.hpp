// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// Ipv6RangeReply, a structure in replies.
#ifndef WRIT_EC2_TYPES_IPV6_RANGE_REPLY_HPP
#define WRIT_EC2_TYPES_IPV6_RANGE_REPLY_HPP

#include <writ/core/config.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/ipv6_cidr_block.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// Ipv6RangeReply, a structure in what EC2 answers to 3 actions. Members as of the EC2 model of
/// 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_Ipv6Range.html
struct Ipv6RangeReply {
    /// description: text.
    XmlText description{};
    /// cidrIpv6: an IPv6 CIDR block.
    XmlValue<Ipv6CidrBlock> cidr_ipv6{};

    /// Whether two say the same.
    friend constexpr bool operator==(const Ipv6RangeReply&,
                                     const Ipv6RangeReply&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&Ipv6RangeReply::description, &Ipv6RangeReply::cidr_ipv6>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("description", self.description);
            row("cidrIpv6", self.cidr_ipv6);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
