// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// UserIdGroupPair, a structure in requests.
#ifndef WRIT_EC2_TYPES_USER_ID_GROUP_PAIR_HPP
#define WRIT_EC2_TYPES_USER_ID_GROUP_PAIR_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/security_group_id.hpp>
#include <writ/ec2/types/vpc_id.hpp>
#include <writ/ec2/types/vpc_peering_connection_id.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/account_id.hpp>
#include <writ/value/any_text.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// UserIdGroupPair, a structure in requests of 6 actions. Members as of the EC2 model of
/// 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_UserIdGroupPair.html
struct UserIdGroupPair {
    /// Description: text.
    Optional<AnyText> description{};
    /// UserId: an account id.
    Optional<AccountId> user_id{};
    /// GroupName: text.
    Optional<AnyText> group_name{};
    /// GroupId: a security group id, `sg-…`.
    Optional<SecurityGroupId> group_id{};
    /// VpcId: a VPC id, `vpc-…`.
    Optional<VpcId> vpc_id{};
    /// VpcPeeringConnectionId: a VPC peering connection id, `pcx-…`.
    Optional<VpcPeeringConnectionId> vpc_peering_connection_id{};
    /// PeeringStatus: text.
    Optional<AnyText> peering_status{};

    /// Whether two are equal.
    friend constexpr bool operator==(const UserIdGroupPair&,
                                     const UserIdGroupPair&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<
            &UserIdGroupPair::description, &UserIdGroupPair::user_id, &UserIdGroupPair::group_name,
            &UserIdGroupPair::group_id, &UserIdGroupPair::vpc_id,
            &UserIdGroupPair::vpc_peering_connection_id, &UserIdGroupPair::peering_status>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("Description", self.description);
            row("UserId", self.user_id);
            row("GroupName", self.group_name);
            row("GroupId", self.group_id);
            row("VpcId", self.vpc_id);
            row("VpcPeeringConnectionId", self.vpc_peering_connection_id);
            row("PeeringStatus", self.peering_status);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
