// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// SubnetAssociation, a structure in replies.
#ifndef WRIT_EC2_TYPES_SUBNET_ASSOCIATION_HPP
#define WRIT_EC2_TYPES_SUBNET_ASSOCIATION_HPP

#include <writ/core/config.hpp>
#include <writ/ec2/types/subnet_id.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
// writ/ec2/types/transit_gateway_mulitcast_domain_association_state.hpp
class TransitGatewayMulitcastDomainAssociationState;

/// SubnetAssociation, a structure in what EC2 answers to 5 actions. Members as of the EC2 model of
/// 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_SubnetAssociation.html
struct SubnetAssociation {
    /// subnetId: a subnet id, `subnet-…`.
    XmlValue<SubnetId> subnet_id{};
    /// state: one of 7 words, such as `pendingAcceptance`.
    XmlValue<TransitGatewayMulitcastDomainAssociationState> state{};

    /// Whether two say the same.
    friend constexpr bool operator==(const SubnetAssociation&,
                                     const SubnetAssociation&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&SubnetAssociation::subnet_id, &SubnetAssociation::state>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("subnetId", self.subnet_id);
            row("state", self.state);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
