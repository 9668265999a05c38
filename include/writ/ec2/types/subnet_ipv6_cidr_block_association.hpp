// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// SubnetIpv6CidrBlockAssociation, a structure in replies.
#ifndef WRIT_EC2_TYPES_SUBNET_IPV6_CIDR_BLOCK_ASSOCIATION_HPP
#define WRIT_EC2_TYPES_SUBNET_IPV6_CIDR_BLOCK_ASSOCIATION_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/subnet_cidr_association_id.hpp>
#include <writ/ec2/types/subnet_cidr_block_state.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/ipv6_cidr_block.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
class IpSource;  // writ/ec2/types/ip_source.hpp
class Ipv6AddressAttribute;  // writ/ec2/types/ipv6_address_attribute.hpp

/// SubnetIpv6CidrBlockAssociation, a structure in what EC2 answers to 5 actions. Members as of the
/// EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_SubnetIpv6CidrBlockAssociation.html
struct SubnetIpv6CidrBlockAssociation {
    /// associationId: a subnet CIDR association id, `subnet-cidr-assoc-…`.
    XmlValue<SubnetCidrAssociationId> association_id{};
    /// ipv6CidrBlock: an IPv6 CIDR block.
    XmlValue<Ipv6CidrBlock> ipv6_cidr_block{};
    /// ipv6CidrBlockState: a SubnetCidrBlockState.
    Optional<SubnetCidrBlockState> ipv6_cidr_block_state{};
    /// ipv6AddressAttribute: `public` or `private`.
    XmlValue<Ipv6AddressAttribute> ipv6_address_attribute{};
    /// ipSource: `amazon`, `byoip` or `none`.
    XmlValue<IpSource> ip_source{};

    /// Whether two say the same.
    friend constexpr bool operator==(const SubnetIpv6CidrBlockAssociation&,
                                     const SubnetIpv6CidrBlockAssociation&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&SubnetIpv6CidrBlockAssociation::association_id,
                                &SubnetIpv6CidrBlockAssociation::ipv6_cidr_block,
                                &SubnetIpv6CidrBlockAssociation::ipv6_cidr_block_state,
                                &SubnetIpv6CidrBlockAssociation::ipv6_address_attribute,
                                &SubnetIpv6CidrBlockAssociation::ip_source>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("associationId", self.association_id);
            row("ipv6CidrBlock", self.ipv6_cidr_block);
            row("ipv6CidrBlockState", self.ipv6_cidr_block_state);
            row("ipv6AddressAttribute", self.ipv6_address_attribute);
            row("ipSource", self.ip_source);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
