// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// Ipv6PrefixSpecification, a structure in replies.
#ifndef WRIT_EC2_TYPES_IPV6_PREFIX_SPECIFICATION_HPP
#define WRIT_EC2_TYPES_IPV6_PREFIX_SPECIFICATION_HPP

#include <writ/core/config.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// Ipv6PrefixSpecification, a structure in what EC2 answers to CreateNetworkInterface and
/// DescribeNetworkInterfaces. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_Ipv6PrefixSpecification.html
struct Ipv6PrefixSpecification {
    /// ipv6Prefix: text.
    XmlText ipv6_prefix{};

    /// Whether two say the same.
    friend constexpr bool operator==(const Ipv6PrefixSpecification&,
                                     const Ipv6PrefixSpecification&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&Ipv6PrefixSpecification::ipv6_prefix>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("ipv6Prefix", self.ipv6_prefix);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
