// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// UserIdGroupPairReply, a structure in replies.
#ifndef WRIT_EC2_TYPES_USER_ID_GROUP_PAIR_REPLY_HPP
#define WRIT_EC2_TYPES_USER_ID_GROUP_PAIR_REPLY_HPP

#include <writ/core/config.hpp>
#include <writ/ec2/types/security_group_id.hpp>
#include <writ/ec2/types/vpc_id.hpp>
#include <writ/ec2/types/vpc_peering_connection_id.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/account_id.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// UserIdGroupPairReply, a structure in what EC2 answers to 4 actions. Members as of the EC2 model
/// of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_UserIdGroupPair.html
struct UserIdGroupPairReply {
    /// description: text.
    XmlText description{};
    /// userId: an account id.
    XmlValue<AccountId> user_id{};
    /// groupName: text.
    XmlText group_name{};
    /// groupId: a security group id, `sg-…`.
    XmlValue<SecurityGroupId> group_id{};
    /// vpcId: a VPC id, `vpc-…`.
    XmlValue<VpcId> vpc_id{};
    /// vpcPeeringConnectionId: a VPC peering connection id, `pcx-…`.
    XmlValue<VpcPeeringConnectionId> vpc_peering_connection_id{};
    /// peeringStatus: text.
    XmlText peering_status{};

    /// Whether two say the same.
    friend constexpr bool operator==(const UserIdGroupPairReply&,
                                     const UserIdGroupPairReply&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&UserIdGroupPairReply::description, &UserIdGroupPairReply::user_id,
                                &UserIdGroupPairReply::group_name, &UserIdGroupPairReply::group_id,
                                &UserIdGroupPairReply::vpc_id,
                                &UserIdGroupPairReply::vpc_peering_connection_id,
                                &UserIdGroupPairReply::peering_status>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("description", self.description);
            row("userId", self.user_id);
            row("groupName", self.group_name);
            row("groupId", self.group_id);
            row("vpcId", self.vpc_id);
            row("vpcPeeringConnectionId", self.vpc_peering_connection_id);
            row("peeringStatus", self.peering_status);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
