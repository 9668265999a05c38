// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// What EC2 answers to CreatePublicIpv4Pool.
#ifndef WRIT_EC2_TYPES_CREATE_PUBLIC_IPV4_POOL_RESULT_HPP
#define WRIT_EC2_TYPES_CREATE_PUBLIC_IPV4_POOL_RESULT_HPP

#include <writ/core/config.hpp>
#include <writ/ec2/types/ipv4_pool_ec2_id.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// What EC2 answers to CreatePublicIpv4Pool. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreatePublicIpv4Pool.html
struct CreatePublicIpv4PoolResult {
    /// poolId: an IPv4 pool EC2 id, `ipv4pool-ec2-…`.
    XmlValue<Ipv4PoolEc2Id> pool_id{};
    /// requestId: by which AWS finds the request again.
    XmlText request_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const CreatePublicIpv4PoolResult&,
                                     const CreatePublicIpv4PoolResult&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&CreatePublicIpv4PoolResult::pool_id,
                                &CreatePublicIpv4PoolResult::request_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("poolId", self.pool_id);
            row("requestId", self.request_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
