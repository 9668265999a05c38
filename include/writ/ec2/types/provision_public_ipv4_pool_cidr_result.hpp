// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// What EC2 answers to ProvisionPublicIpv4PoolCidr.
#ifndef WRIT_EC2_TYPES_PROVISION_PUBLIC_IPV4_POOL_CIDR_RESULT_HPP
#define WRIT_EC2_TYPES_PROVISION_PUBLIC_IPV4_POOL_CIDR_RESULT_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/ipv4_pool_ec2_id.hpp>
#include <writ/ec2/types/public_ipv4_pool_range.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// What EC2 answers to ProvisionPublicIpv4PoolCidr. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ProvisionPublicIpv4PoolCidr.html
struct ProvisionPublicIpv4PoolCidrResult {
    /// poolId: an IPv4 pool EC2 id, `ipv4pool-ec2-…`.
    XmlValue<Ipv4PoolEc2Id> pool_id{};
    /// poolAddressRange: a PublicIpv4PoolRange.
    Optional<PublicIpv4PoolRange> pool_address_range{};
    /// requestId: by which AWS finds the request again.
    XmlText request_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const ProvisionPublicIpv4PoolCidrResult&,
                                     const ProvisionPublicIpv4PoolCidrResult&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&ProvisionPublicIpv4PoolCidrResult::pool_id,
                                &ProvisionPublicIpv4PoolCidrResult::pool_address_range,
                                &ProvisionPublicIpv4PoolCidrResult::request_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("poolId", self.pool_id);
            row("poolAddressRange", self.pool_address_range);
            row("requestId", self.request_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
