// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// What EC2 answers to AssociateSubnetCidrBlock.
#ifndef WRIT_EC2_TYPES_ASSOCIATE_SUBNET_CIDR_BLOCK_RESULT_HPP
#define WRIT_EC2_TYPES_ASSOCIATE_SUBNET_CIDR_BLOCK_RESULT_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/subnet_id.hpp>
#include <writ/ec2/types/subnet_ipv6_cidr_block_association.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// What EC2 answers to AssociateSubnetCidrBlock. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AssociateSubnetCidrBlock.html
struct AssociateSubnetCidrBlockResult {
    /// ipv6CidrBlockAssociation: a SubnetIpv6CidrBlockAssociation.
    Optional<SubnetIpv6CidrBlockAssociation> ipv6_cidr_block_association{};
    /// subnetId: a subnet id, `subnet-…`.
    XmlValue<SubnetId> subnet_id{};
    /// requestId: by which AWS finds the request again.
    XmlText request_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const AssociateSubnetCidrBlockResult&,
                                     const AssociateSubnetCidrBlockResult&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&AssociateSubnetCidrBlockResult::ipv6_cidr_block_association,
                                &AssociateSubnetCidrBlockResult::subnet_id,
                                &AssociateSubnetCidrBlockResult::request_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("ipv6CidrBlockAssociation", self.ipv6_cidr_block_association);
            row("subnetId", self.subnet_id);
            row("requestId", self.request_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
