// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The request AssociateVpcCidrBlock.
#ifndef WRIT_EC2_ASSOCIATE_VPC_CIDR_BLOCK_HPP
#define WRIT_EC2_ASSOCIATE_VPC_CIDR_BLOCK_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/optional.hpp>
#include <writ/core/required.hpp>
#include <writ/ec2/types/api.hpp>
#include <writ/ec2/types/associate_vpc_cidr_block_result.hpp>
#include <writ/ec2/types/extra_parameters.hpp>
#include <writ/ec2/types/ipam_pool_id.hpp>
#include <writ/ec2/types/ipv6_pool_ec2_id.hpp>
#include <writ/ec2/types/vpc_id.hpp>
#include <writ/reply/reply.hpp>
#include <writ/rule/check.hpp>
#include <writ/rule/rule.hpp>
#include <writ/schema/parameter.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>
#include <writ/value/integer.hpp>
#include <writ/value/ipv4_cidr_block.hpp>
#include <writ/value/ipv6_cidr_block.hpp>
#include <writ/value/yes_no.hpp>
#include <writ/wire/http.hpp>
#include <writ/wire/parameters.hpp>
#include <writ/wire/query.hpp>
#include <writ/wire/read_pairs.hpp>
#include <writ/wire/read_parameters.hpp>
#include <writ/wire/read_query.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The request AssociateVpcCidrBlock. API version 2016-11-15, members as of the EC2 model of
/// 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AssociateVpcCidrBlock.html
struct AssociateVpcCidrBlock {
    /// VpcId: a VPC id, `vpc-…`.
    Required<VpcId, struct VpcId_given_right_and_in_order> vpc_id;
    /// CidrBlock: an IPv4 CIDR block.
    Optional<Ipv4CidrBlock> cidr_block{};
    /// Ipv6CidrBlockNetworkBorderGroup: text.
    Optional<AnyText> ipv6_cidr_block_network_border_group{};
    /// Ipv6Pool: an IPv6 pool EC2 id, `ipv6pool-ec2-…`.
    Optional<Ipv6PoolEc2Id> ipv6_pool{};
    /// Ipv6CidrBlock: an IPv6 CIDR block.
    Optional<Ipv6CidrBlock> ipv6_cidr_block{};
    /// Ipv4IpamPoolId: an IPAM pool id, `ipam-pool-…`.
    Optional<IpamPoolId> ipv4_ipam_pool_id{};
    /// Ipv4NetmaskLength: a whole number.
    Optional<Integer> ipv4_netmask_length{};
    /// Ipv6IpamPoolId: an IPAM pool id, `ipam-pool-…`.
    Optional<IpamPoolId> ipv6_ipam_pool_id{};
    /// Ipv6NetmaskLength: a whole number.
    Optional<Integer> ipv6_netmask_length{};
    /// AmazonProvidedIpv6CidrBlock: yes or no.
    YesNo amazon_provided_ipv6_cidr_block{};
    /// Parameters that this version does not know, sent after all others.
    List<Parameter> extra{};

    /// Whether two are equal.
    friend constexpr bool operator==(const AssociateVpcCidrBlock&,
                                     const AssociateVpcCidrBlock&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Action, as it is sent.
        static constexpr std::string_view action = "AssociateVpcCidrBlock";
        /// Version, as it is sent.
        static constexpr std::string_view version = api_version;
        /// What its reply holds.
        using result_type = AssociateVpcCidrBlockResult;
        /// Its rules, in the order they are judged.
        using rules = Rules<extra_parameter_rules>;
        /// Its members, in order.
        using members = Members<
            &AssociateVpcCidrBlock::vpc_id, &AssociateVpcCidrBlock::cidr_block,
            &AssociateVpcCidrBlock::ipv6_cidr_block_network_border_group,
            &AssociateVpcCidrBlock::ipv6_pool, &AssociateVpcCidrBlock::ipv6_cidr_block,
            &AssociateVpcCidrBlock::ipv4_ipam_pool_id, &AssociateVpcCidrBlock::ipv4_netmask_length,
            &AssociateVpcCidrBlock::ipv6_ipam_pool_id, &AssociateVpcCidrBlock::ipv6_netmask_length,
            &AssociateVpcCidrBlock::amazon_provided_ipv6_cidr_block, &AssociateVpcCidrBlock::extra>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("VpcId", self.vpc_id);
            row("CidrBlock", self.cidr_block);
            row("Ipv6CidrBlockNetworkBorderGroup", self.ipv6_cidr_block_network_border_group);
            row("Ipv6Pool", self.ipv6_pool);
            row("Ipv6CidrBlock", self.ipv6_cidr_block);
            row("Ipv4IpamPoolId", self.ipv4_ipam_pool_id);
            row("Ipv4NetmaskLength", self.ipv4_netmask_length);
            row("Ipv6IpamPoolId", self.ipv6_ipam_pool_id);
            row("Ipv6NetmaskLength", self.ipv6_netmask_length);
            row("AmazonProvidedIpv6CidrBlock", self.amazon_provided_ipv6_cidr_block);
            row.extra(self.extra);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
