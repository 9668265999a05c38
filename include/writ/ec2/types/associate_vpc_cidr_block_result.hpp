// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// What EC2 answers to AssociateVpcCidrBlock.
#ifndef WRIT_EC2_TYPES_ASSOCIATE_VPC_CIDR_BLOCK_RESULT_HPP
#define WRIT_EC2_TYPES_ASSOCIATE_VPC_CIDR_BLOCK_RESULT_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/vpc_cidr_block_association.hpp>
#include <writ/ec2/types/vpc_id.hpp>
#include <writ/ec2/types/vpc_ipv6_cidr_block_association.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// What EC2 answers to AssociateVpcCidrBlock. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AssociateVpcCidrBlock.html
struct AssociateVpcCidrBlockResult {
    /// ipv6CidrBlockAssociation: a VpcIpv6CidrBlockAssociation.
    Optional<VpcIpv6CidrBlockAssociation> ipv6_cidr_block_association{};
    /// cidrBlockAssociation: a VpcCidrBlockAssociation.
    Optional<VpcCidrBlockAssociation> cidr_block_association{};
    /// vpcId: a VPC id, `vpc-…`.
    XmlValue<VpcId> vpc_id{};
    /// requestId: by which AWS finds the request again.
    XmlText request_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const AssociateVpcCidrBlockResult&,
                                     const AssociateVpcCidrBlockResult&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&AssociateVpcCidrBlockResult::ipv6_cidr_block_association,
                                &AssociateVpcCidrBlockResult::cidr_block_association,
                                &AssociateVpcCidrBlockResult::vpc_id,
                                &AssociateVpcCidrBlockResult::request_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("ipv6CidrBlockAssociation", self.ipv6_cidr_block_association);
            row("cidrBlockAssociation", self.cidr_block_association);
            row("vpcId", self.vpc_id);
            row("requestId", self.request_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
