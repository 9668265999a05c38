// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// What EC2 answers to DescribeIpv6Pools.
#ifndef WRIT_EC2_TYPES_DESCRIBE_IPV6_POOLS_RESULT_HPP
#define WRIT_EC2_TYPES_DESCRIBE_IPV6_POOLS_RESULT_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/ipv6_pool_ec2_id.hpp>
#include <writ/ec2/types/tag_reply.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>
#include <writ/value/cidr_block.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// PoolCidrBlock, a structure in what EC2 answers to DescribeIpv6Pools.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_PoolCidrBlock.html
struct PoolCidrBlock {
    /// poolCidrBlock: a CIDR block.
    XmlValue<CidrBlock> cidr{};

    /// Whether two say the same.
    friend constexpr bool operator==(const PoolCidrBlock&, const PoolCidrBlock&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&PoolCidrBlock::cidr>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("poolCidrBlock", self.cidr);
        }
    };
};

/// Ipv6Pool, a structure in what EC2 answers to DescribeIpv6Pools.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_Ipv6Pool.html
struct Ipv6Pool {
    /// poolId: an IPv6 pool EC2 id, `ipv6pool-ec2-…`.
    XmlValue<Ipv6PoolEc2Id> pool_id{};
    /// description: text.
    XmlText description{};
    /// poolCidrBlockSet: a list of PoolCidrBlock.
    XmlList<PoolCidrBlock> pool_cidr_blocks{};
    /// tagSet: a list of TagReply.
    XmlList<TagReply> tags{};

    /// Whether two say the same.
    friend constexpr bool operator==(const Ipv6Pool&, const Ipv6Pool&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&Ipv6Pool::pool_id, &Ipv6Pool::description,
                                &Ipv6Pool::pool_cidr_blocks, &Ipv6Pool::tags>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("poolId", self.pool_id);
            row("description", self.description);
            row("poolCidrBlockSet", self.pool_cidr_blocks);
            row("tagSet", self.tags);
        }
    };
};

/// What EC2 answers to DescribeIpv6Pools. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeIpv6Pools.html
struct DescribeIpv6PoolsResult {
    /// ipv6PoolSet: a list of Ipv6Pool.
    XmlList<Ipv6Pool> ipv6_pools{};
    /// nextToken: for the next page, if there is one.
    Optional<AnyText> next_token{};
    /// requestId: by which AWS finds the request again.
    XmlText request_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const DescribeIpv6PoolsResult&,
                                     const DescribeIpv6PoolsResult&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&DescribeIpv6PoolsResult::ipv6_pools,
                                &DescribeIpv6PoolsResult::next_token,
                                &DescribeIpv6PoolsResult::request_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("ipv6PoolSet", self.ipv6_pools);
            row("nextToken", self.next_token);
            row("requestId", self.request_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
