// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// What EC2 answers to DescribeSecurityGroupVpcAssociations.
#ifndef WRIT_EC2_TYPES_DESCRIBE_SECURITY_GROUP_VPC_ASSOCIATIONS_RESULT_HPP
#define WRIT_EC2_TYPES_DESCRIBE_SECURITY_GROUP_VPC_ASSOCIATIONS_RESULT_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/security_group_id.hpp>
#include <writ/ec2/types/vpc_id.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
class SecurityGroupVpcAssociationState;  // writ/ec2/types/security_group_vpc_association_state.hpp

/// SecurityGroupVpcAssociation, a structure in what EC2 answers to
/// DescribeSecurityGroupVpcAssociations.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_SecurityGroupVpcAssociation.html
struct SecurityGroupVpcAssociation {
    /// groupId: a security group id, `sg-…`.
    XmlValue<SecurityGroupId> group_id{};
    /// vpcId: a VPC id, `vpc-…`.
    XmlValue<VpcId> vpc_id{};
    /// vpcOwnerId: text.
    XmlText vpc_owner_id{};
    /// state: one of 6 words, such as `associating`.
    XmlValue<SecurityGroupVpcAssociationState> state{};
    /// stateReason: text.
    XmlText state_reason{};
    /// groupOwnerId: text.
    XmlText group_owner_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const SecurityGroupVpcAssociation&,
                                     const SecurityGroupVpcAssociation&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members =
            Members<&SecurityGroupVpcAssociation::group_id, &SecurityGroupVpcAssociation::vpc_id,
                    &SecurityGroupVpcAssociation::vpc_owner_id, &SecurityGroupVpcAssociation::state,
                    &SecurityGroupVpcAssociation::state_reason,
                    &SecurityGroupVpcAssociation::group_owner_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("groupId", self.group_id);
            row("vpcId", self.vpc_id);
            row("vpcOwnerId", self.vpc_owner_id);
            row("state", self.state);
            row("stateReason", self.state_reason);
            row("groupOwnerId", self.group_owner_id);
        }
    };
};

/// What EC2 answers to DescribeSecurityGroupVpcAssociations. Members as of the EC2 model of
/// 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeSecurityGroupVpcAssociations.html
struct DescribeSecurityGroupVpcAssociationsResult {
    /// securityGroupVpcAssociationSet: a list of SecurityGroupVpcAssociation.
    XmlList<SecurityGroupVpcAssociation> security_group_vpc_associations{};
    /// nextToken: for the next page, if there is one.
    Optional<AnyText> next_token{};
    /// requestId: by which AWS finds the request again.
    XmlText request_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const DescribeSecurityGroupVpcAssociationsResult&,
                                     const DescribeSecurityGroupVpcAssociationsResult&) noexcept =
        default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members =
            Members<&DescribeSecurityGroupVpcAssociationsResult::security_group_vpc_associations,
                    &DescribeSecurityGroupVpcAssociationsResult::next_token,
                    &DescribeSecurityGroupVpcAssociationsResult::request_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("securityGroupVpcAssociationSet", self.security_group_vpc_associations);
            row("nextToken", self.next_token);
            row("requestId", self.request_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
