// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The request AssociateSubnetCidrBlock.
#ifndef WRIT_EC2_ASSOCIATE_SUBNET_CIDR_BLOCK_HPP
#define WRIT_EC2_ASSOCIATE_SUBNET_CIDR_BLOCK_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/optional.hpp>
#include <writ/core/required.hpp>
#include <writ/ec2/types/api.hpp>
#include <writ/ec2/types/associate_subnet_cidr_block_result.hpp>
#include <writ/ec2/types/extra_parameters.hpp>
#include <writ/ec2/types/ipam_pool_id.hpp>
#include <writ/ec2/types/subnet_id.hpp>
#include <writ/reply/reply.hpp>
#include <writ/rule/check.hpp>
#include <writ/rule/rule.hpp>
#include <writ/schema/parameter.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/integer.hpp>
#include <writ/value/ipv6_cidr_block.hpp>
#include <writ/wire/http.hpp>
#include <writ/wire/parameters.hpp>
#include <writ/wire/query.hpp>
#include <writ/wire/read_pairs.hpp>
#include <writ/wire/read_parameters.hpp>
#include <writ/wire/read_query.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The request AssociateSubnetCidrBlock. API version 2016-11-15, members as of the EC2 model of
/// 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AssociateSubnetCidrBlock.html
struct AssociateSubnetCidrBlock {
    /// SubnetId: a subnet id, `subnet-…`.
    Required<SubnetId, struct SubnetId_given_right_and_in_order> subnet_id;
    /// Ipv6IpamPoolId: an IPAM pool id, `ipam-pool-…`.
    Optional<IpamPoolId> ipv6_ipam_pool_id{};
    /// Ipv6NetmaskLength: a whole number.
    Optional<Integer> ipv6_netmask_length{};
    /// Ipv6CidrBlock: an IPv6 CIDR block.
    Optional<Ipv6CidrBlock> ipv6_cidr_block{};
    /// Parameters that this version does not know, sent after all others.
    List<Parameter> extra{};

    /// Whether two are equal.
    friend constexpr bool operator==(const AssociateSubnetCidrBlock&,
                                     const AssociateSubnetCidrBlock&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Action, as it is sent.
        static constexpr std::string_view action = "AssociateSubnetCidrBlock";
        /// Version, as it is sent.
        static constexpr std::string_view version = api_version;
        /// What its reply holds.
        using result_type = AssociateSubnetCidrBlockResult;
        /// Its rules, in the order they are judged.
        using rules = Rules<extra_parameter_rules>;
        /// Its members, in order.
        using members = Members<
            &AssociateSubnetCidrBlock::subnet_id, &AssociateSubnetCidrBlock::ipv6_ipam_pool_id,
            &AssociateSubnetCidrBlock::ipv6_netmask_length,
            &AssociateSubnetCidrBlock::ipv6_cidr_block, &AssociateSubnetCidrBlock::extra>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("SubnetId", self.subnet_id);
            row("Ipv6IpamPoolId", self.ipv6_ipam_pool_id);
            row("Ipv6NetmaskLength", self.ipv6_netmask_length);
            row("Ipv6CidrBlock", self.ipv6_cidr_block);
            row.extra(self.extra);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
