// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// What EC2 answers to DescribeSecurityGroupReferences.
#ifndef WRIT_EC2_TYPES_DESCRIBE_SECURITY_GROUP_REFERENCES_RESULT_HPP
#define WRIT_EC2_TYPES_DESCRIBE_SECURITY_GROUP_REFERENCES_RESULT_HPP

#include <writ/core/config.hpp>
#include <writ/ec2/types/security_group_id.hpp>
#include <writ/ec2/types/transit_gateway_id.hpp>
#include <writ/ec2/types/vpc_peering_connection_id.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// SecurityGroupReference, a structure in what EC2 answers to DescribeSecurityGroupReferences.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_SecurityGroupReference.html
struct SecurityGroupReference {
    /// groupId: a security group id, `sg-…`.
    XmlValue<SecurityGroupId> group_id{};
    /// referencingVpcId: text.
    XmlText referencing_vpc_id{};
    /// vpcPeeringConnectionId: a VPC peering connection id, `pcx-…`.
    XmlValue<VpcPeeringConnectionId> vpc_peering_connection_id{};
    /// transitGatewayId: a transit gateway id, `tgw-…`.
    XmlValue<TransitGatewayId> transit_gateway_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const SecurityGroupReference&,
                                     const SecurityGroupReference&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&SecurityGroupReference::group_id,
                                &SecurityGroupReference::referencing_vpc_id,
                                &SecurityGroupReference::vpc_peering_connection_id,
                                &SecurityGroupReference::transit_gateway_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("groupId", self.group_id);
            row("referencingVpcId", self.referencing_vpc_id);
            row("vpcPeeringConnectionId", self.vpc_peering_connection_id);
            row("transitGatewayId", self.transit_gateway_id);
        }
    };
};

/// What EC2 answers to DescribeSecurityGroupReferences. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeSecurityGroupReferences.html
struct DescribeSecurityGroupReferencesResult {
    /// securityGroupReferenceSet: a list of SecurityGroupReference.
    XmlList<SecurityGroupReference> security_group_reference_set{};
    /// requestId: by which AWS finds the request again.
    XmlText request_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const DescribeSecurityGroupReferencesResult&,
                                     const DescribeSecurityGroupReferencesResult&) noexcept =
        default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members =
            Members<&DescribeSecurityGroupReferencesResult::security_group_reference_set,
                    &DescribeSecurityGroupReferencesResult::request_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("securityGroupReferenceSet", self.security_group_reference_set);
            row("requestId", self.request_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
