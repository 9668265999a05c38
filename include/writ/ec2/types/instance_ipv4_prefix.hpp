// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// InstanceIpv4Prefix, a structure in replies.
#ifndef WRIT_EC2_TYPES_INSTANCE_IPV4_PREFIX_HPP
#define WRIT_EC2_TYPES_INSTANCE_IPV4_PREFIX_HPP

#include <writ/core/config.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// InstanceIpv4Prefix, a structure in what EC2 answers to DescribeInstances and RunInstances.
/// Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_InstanceIpv4Prefix.html
struct InstanceIpv4Prefix {
    /// ipv4Prefix: text.
    XmlText ipv4_prefix{};

    /// Whether two say the same.
    friend constexpr bool operator==(const InstanceIpv4Prefix&,
                                     const InstanceIpv4Prefix&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&InstanceIpv4Prefix::ipv4_prefix>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("ipv4Prefix", self.ipv4_prefix);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
