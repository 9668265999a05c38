// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// What EC2 answers to DescribePublicIpv4Pools.
#ifndef WRIT_EC2_TYPES_DESCRIBE_PUBLIC_IPV4_POOLS_RESULT_HPP
#define WRIT_EC2_TYPES_DESCRIBE_PUBLIC_IPV4_POOLS_RESULT_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/ipv4_pool_ec2_id.hpp>
#include <writ/ec2/types/public_ipv4_pool_range.hpp>
#include <writ/ec2/types/tag_reply.hpp>
#include <writ/reply/xml_integer.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// PublicIpv4Pool, a structure in what EC2 answers to DescribePublicIpv4Pools.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_PublicIpv4Pool.html
struct PublicIpv4Pool {
    /// poolId: an IPv4 pool EC2 id, `ipv4pool-ec2-…`.
    XmlValue<Ipv4PoolEc2Id> pool_id{};
    /// description: text.
    XmlText description{};
    /// poolAddressRangeSet: a list of PublicIpv4PoolRange.
    XmlList<PublicIpv4PoolRange> pool_address_ranges{};
    /// totalAddressCount: a whole number.
    XmlInteger total_address_count{};
    /// totalAvailableAddressCount: a whole number.
    XmlInteger total_available_address_count{};
    /// networkBorderGroup: text.
    XmlText network_border_group{};
    /// tagSet: a list of TagReply.
    XmlList<TagReply> tags{};

    /// Whether two say the same.
    friend constexpr bool operator==(const PublicIpv4Pool&,
                                     const PublicIpv4Pool&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&PublicIpv4Pool::pool_id, &PublicIpv4Pool::description,
                                &PublicIpv4Pool::pool_address_ranges,
                                &PublicIpv4Pool::total_address_count,
                                &PublicIpv4Pool::total_available_address_count,
                                &PublicIpv4Pool::network_border_group, &PublicIpv4Pool::tags>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("poolId", self.pool_id);
            row("description", self.description);
            row("poolAddressRangeSet", self.pool_address_ranges);
            row("totalAddressCount", self.total_address_count);
            row("totalAvailableAddressCount", self.total_available_address_count);
            row("networkBorderGroup", self.network_border_group);
            row("tagSet", self.tags);
        }
    };
};

/// What EC2 answers to DescribePublicIpv4Pools. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribePublicIpv4Pools.html
struct DescribePublicIpv4PoolsResult {
    /// publicIpv4PoolSet: a list of PublicIpv4Pool.
    XmlList<PublicIpv4Pool> public_ipv4_pools{};
    /// nextToken: for the next page, if there is one.
    Optional<AnyText> next_token{};
    /// requestId: by which AWS finds the request again.
    XmlText request_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const DescribePublicIpv4PoolsResult&,
                                     const DescribePublicIpv4PoolsResult&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&DescribePublicIpv4PoolsResult::public_ipv4_pools,
                                &DescribePublicIpv4PoolsResult::next_token,
                                &DescribePublicIpv4PoolsResult::request_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("publicIpv4PoolSet", self.public_ipv4_pools);
            row("nextToken", self.next_token);
            row("requestId", self.request_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
