// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// VpcCidrBlockAssociation, a structure in replies.
#ifndef WRIT_EC2_TYPES_VPC_CIDR_BLOCK_ASSOCIATION_HPP
#define WRIT_EC2_TYPES_VPC_CIDR_BLOCK_ASSOCIATION_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/vpc_cidr_association_id.hpp>
#include <writ/ec2/types/vpc_cidr_block_state.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// VpcCidrBlockAssociation, a structure in what EC2 answers to 5 actions. Members as of the EC2
/// model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_VpcCidrBlockAssociation.html
struct VpcCidrBlockAssociation {
    /// associationId: a VPC CIDR association id, `vpc-cidr-assoc-…`.
    XmlValue<VpcCidrAssociationId> association_id{};
    /// cidrBlock: text.
    XmlText cidr_block{};
    /// cidrBlockState: a VpcCidrBlockState.
    Optional<VpcCidrBlockState> cidr_block_state{};

    /// Whether two say the same.
    friend constexpr bool operator==(const VpcCidrBlockAssociation&,
                                     const VpcCidrBlockAssociation&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&VpcCidrBlockAssociation::association_id,
                                &VpcCidrBlockAssociation::cidr_block,
                                &VpcCidrBlockAssociation::cidr_block_state>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("associationId", self.association_id);
            row("cidrBlock", self.cidr_block);
            row("cidrBlockState", self.cidr_block_state);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
