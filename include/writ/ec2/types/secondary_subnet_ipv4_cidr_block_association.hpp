// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// SecondarySubnetIpv4CidrBlockAssociation, a structure in replies.
#ifndef WRIT_EC2_TYPES_SECONDARY_SUBNET_IPV4_CIDR_BLOCK_ASSOCIATION_HPP
#define WRIT_EC2_TYPES_SECONDARY_SUBNET_IPV4_CIDR_BLOCK_ASSOCIATION_HPP

#include <writ/core/config.hpp>
#include <writ/ec2/types/secondary_subnet_cidr_association_id.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
// writ/ec2/types/secondary_subnet_cidr_block_association_state.hpp
class SecondarySubnetCidrBlockAssociationState;

/// SecondarySubnetIpv4CidrBlockAssociation, a structure in what EC2 answers to 3 actions. Members
/// as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_SecondarySubnetIpv4CidrBlockAssociation.html
struct SecondarySubnetIpv4CidrBlockAssociation {
    /// associationId: a secondary subnet CIDR association id, `ss-cidr-assoc-…`.
    XmlValue<SecondarySubnetCidrAssociationId> association_id{};
    /// cidrBlock: text.
    XmlText cidr_block{};
    /// state: one of 6 words, such as `associating`.
    XmlValue<SecondarySubnetCidrBlockAssociationState> state{};
    /// stateReason: text.
    XmlText state_reason{};

    /// Whether two say the same.
    friend constexpr bool operator==(const SecondarySubnetIpv4CidrBlockAssociation&,
                                     const SecondarySubnetIpv4CidrBlockAssociation&) noexcept =
        default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&SecondarySubnetIpv4CidrBlockAssociation::association_id,
                                &SecondarySubnetIpv4CidrBlockAssociation::cidr_block,
                                &SecondarySubnetIpv4CidrBlockAssociation::state,
                                &SecondarySubnetIpv4CidrBlockAssociation::state_reason>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("associationId", self.association_id);
            row("cidrBlock", self.cidr_block);
            row("state", self.state);
            row("stateReason", self.state_reason);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
