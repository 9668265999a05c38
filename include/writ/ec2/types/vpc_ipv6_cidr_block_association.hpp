// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// VpcIpv6CidrBlockAssociation, a structure in replies.
#ifndef WRIT_EC2_TYPES_VPC_IPV6_CIDR_BLOCK_ASSOCIATION_HPP
#define WRIT_EC2_TYPES_VPC_IPV6_CIDR_BLOCK_ASSOCIATION_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/ipv6_pool_ec2_id.hpp>
#include <writ/ec2/types/vpc_cidr_association_id.hpp>
#include <writ/ec2/types/vpc_cidr_block_state.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/ipv6_cidr_block.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
class IpSource;  // writ/ec2/types/ip_source.hpp
class Ipv6AddressAttribute;  // writ/ec2/types/ipv6_address_attribute.hpp

/// VpcIpv6CidrBlockAssociation, a structure in what EC2 answers to 5 actions. Members as of the EC2
/// model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_VpcIpv6CidrBlockAssociation.html
struct VpcIpv6CidrBlockAssociation {
    /// associationId: a VPC CIDR association id, `vpc-cidr-assoc-…`.
    XmlValue<VpcCidrAssociationId> association_id{};
    /// ipv6CidrBlock: an IPv6 CIDR block.
    XmlValue<Ipv6CidrBlock> ipv6_cidr_block{};
    /// ipv6CidrBlockState: a VpcCidrBlockState.
    Optional<VpcCidrBlockState> ipv6_cidr_block_state{};
    /// networkBorderGroup: text.
    XmlText network_border_group{};
    /// ipv6Pool: an IPv6 pool EC2 id, `ipv6pool-ec2-…`.
    XmlValue<Ipv6PoolEc2Id> ipv6_pool{};
    /// ipv6AddressAttribute: `public` or `private`.
    XmlValue<Ipv6AddressAttribute> ipv6_address_attribute{};
    /// ipSource: `amazon`, `byoip` or `none`.
    XmlValue<IpSource> ip_source{};

    /// Whether two say the same.
    friend constexpr bool operator==(const VpcIpv6CidrBlockAssociation&,
                                     const VpcIpv6CidrBlockAssociation&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&VpcIpv6CidrBlockAssociation::association_id,
                                &VpcIpv6CidrBlockAssociation::ipv6_cidr_block,
                                &VpcIpv6CidrBlockAssociation::ipv6_cidr_block_state,
                                &VpcIpv6CidrBlockAssociation::network_border_group,
                                &VpcIpv6CidrBlockAssociation::ipv6_pool,
                                &VpcIpv6CidrBlockAssociation::ipv6_address_attribute,
                                &VpcIpv6CidrBlockAssociation::ip_source>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("associationId", self.association_id);
            row("ipv6CidrBlock", self.ipv6_cidr_block);
            row("ipv6CidrBlockState", self.ipv6_cidr_block_state);
            row("networkBorderGroup", self.network_border_group);
            row("ipv6Pool", self.ipv6_pool);
            row("ipv6AddressAttribute", self.ipv6_address_attribute);
            row("ipSource", self.ip_source);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
