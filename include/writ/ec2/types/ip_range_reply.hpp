// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// IpRangeReply, a structure in replies.
#ifndef WRIT_EC2_TYPES_IP_RANGE_REPLY_HPP
#define WRIT_EC2_TYPES_IP_RANGE_REPLY_HPP

#include <writ/core/config.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/ipv4_cidr_block.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// IpRangeReply, a structure in what EC2 answers to 3 actions. Members as of the EC2 model of
/// 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_IpRange.html
struct IpRangeReply {
    /// description: text.
    XmlText description{};
    /// cidrIp: an IPv4 CIDR block.
    XmlValue<Ipv4CidrBlock> cidr_ip{};

    /// Whether two say the same.
    friend constexpr bool operator==(const IpRangeReply&, const IpRangeReply&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&IpRangeReply::description, &IpRangeReply::cidr_ip>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("description", self.description);
            row("cidrIp", self.cidr_ip);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
