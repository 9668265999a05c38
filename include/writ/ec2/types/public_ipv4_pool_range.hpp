// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// PublicIpv4PoolRange, a structure in replies.
#ifndef WRIT_EC2_TYPES_PUBLIC_IPV4_POOL_RANGE_HPP
#define WRIT_EC2_TYPES_PUBLIC_IPV4_POOL_RANGE_HPP

#include <writ/core/config.hpp>
#include <writ/reply/xml_integer.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// PublicIpv4PoolRange, a structure in what EC2 answers to DescribePublicIpv4Pools and
/// ProvisionPublicIpv4PoolCidr. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_PublicIpv4PoolRange.html
struct PublicIpv4PoolRange {
    /// firstAddress: text.
    XmlText first_address{};
    /// lastAddress: text.
    XmlText last_address{};
    /// addressCount: a whole number.
    XmlInteger address_count{};
    /// availableAddressCount: a whole number.
    XmlInteger available_address_count{};

    /// Whether two say the same.
    friend constexpr bool operator==(const PublicIpv4PoolRange&,
                                     const PublicIpv4PoolRange&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<
            &PublicIpv4PoolRange::first_address, &PublicIpv4PoolRange::last_address,
            &PublicIpv4PoolRange::address_count, &PublicIpv4PoolRange::available_address_count>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("firstAddress", self.first_address);
            row("lastAddress", self.last_address);
            row("addressCount", self.address_count);
            row("availableAddressCount", self.available_address_count);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
