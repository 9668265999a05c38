// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// Ipv6CidrBlockReply, a structure in replies.
#ifndef WRIT_EC2_TYPES_IPV6_CIDR_BLOCK_REPLY_HPP
#define WRIT_EC2_TYPES_IPV6_CIDR_BLOCK_REPLY_HPP

#include <writ/core/config.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/ipv6_cidr_block.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// Ipv6CidrBlockReply, a structure in what EC2 answers to 3 actions. Members as of the EC2 model of
/// 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_Ipv6CidrBlock.html
struct Ipv6CidrBlockReply {
    /// ipv6CidrBlock: an IPv6 CIDR block.
    XmlValue<Ipv6CidrBlock> ipv6_cidr_block{};

    /// Whether two say the same.
    friend constexpr bool operator==(const Ipv6CidrBlockReply&,
                                     const Ipv6CidrBlockReply&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&Ipv6CidrBlockReply::ipv6_cidr_block>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("ipv6CidrBlock", self.ipv6_cidr_block);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
