// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// ReferencedSecurityGroup, a structure in replies.
#ifndef WRIT_EC2_TYPES_REFERENCED_SECURITY_GROUP_HPP
#define WRIT_EC2_TYPES_REFERENCED_SECURITY_GROUP_HPP

#include <writ/core/config.hpp>
#include <writ/ec2/types/security_group_id.hpp>
#include <writ/ec2/types/vpc_id.hpp>
#include <writ/ec2/types/vpc_peering_connection_id.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/account_id.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// ReferencedSecurityGroup, a structure in what EC2 answers to 3 actions. Members as of the EC2
/// model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ReferencedSecurityGroup.html
struct ReferencedSecurityGroup {
    /// groupId: a security group id, `sg-…`.
    XmlValue<SecurityGroupId> group_id{};
    /// peeringStatus: text.
    XmlText peering_status{};
    /// userId: an account id.
    XmlValue<AccountId> user_id{};
    /// vpcId: a VPC id, `vpc-…`.
    XmlValue<VpcId> vpc_id{};
    /// vpcPeeringConnectionId: a VPC peering connection id, `pcx-…`.
    XmlValue<VpcPeeringConnectionId> vpc_peering_connection_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const ReferencedSecurityGroup&,
                                     const ReferencedSecurityGroup&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&ReferencedSecurityGroup::group_id,
                                &ReferencedSecurityGroup::peering_status,
                                &ReferencedSecurityGroup::user_id, &ReferencedSecurityGroup::vpc_id,
                                &ReferencedSecurityGroup::vpc_peering_connection_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("groupId", self.group_id);
            row("peeringStatus", self.peering_status);
            row("userId", self.user_id);
            row("vpcId", self.vpc_id);
            row("vpcPeeringConnectionId", self.vpc_peering_connection_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
