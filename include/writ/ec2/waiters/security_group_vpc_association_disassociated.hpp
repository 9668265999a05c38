// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The waiter SecurityGroupVpcAssociationDisassociated.
#ifndef WRIT_EC2_WAITERS_SECURITY_GROUP_VPC_ASSOCIATION_DISASSOCIATED_HPP
#define WRIT_EC2_WAITERS_SECURITY_GROUP_VPC_ASSOCIATION_DISASSOCIATED_HPP

#include <writ/core/config.hpp>
#include <writ/ec2/describe_security_group_vpc_associations.hpp>
#include <writ/ec2/types/describe_security_group_vpc_associations_result.hpp>
#include <writ/reply/reply.hpp>
#include <writ/reply/waiting.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2::waiters {

/// The waiter SecurityGroupVpcAssociationDisassociated of AWS's model: it asks
/// DescribeSecurityGroupVpcAssociations every 10 seconds, 7 times at the most (botocore,
/// waiters-2.json, as of the EC2 model of 2026-08-07). It has no clock and sends nothing: that is
/// yours.
struct SecurityGroupVpcAssociationDisassociated {
    /// The request that it asks with; say in it what you wait for.
    using request_type = DescribeSecurityGroupVpcAssociations;
    /// How long to wait before it asks again, in seconds.
    static constexpr int delay = 10;
    /// How often it asks at the most.
    static constexpr int most_tries = 7;

    /// What to do after `reply`, which answers a request of that type, and why.
    static constexpr Judgement judge(
        const Reply<DescribeSecurityGroupVpcAssociationsResult>& reply) noexcept {
        return Waiting(reply)
            .all_are(Verdict::done, "disassociated",
                     &DescribeSecurityGroupVpcAssociationsResult::security_group_vpc_associations,
                     &SecurityGroupVpcAssociation::state)
            .any_is(Verdict::wait, "disassociating",
                    &DescribeSecurityGroupVpcAssociationsResult::security_group_vpc_associations,
                    &SecurityGroupVpcAssociation::state)
            .any_is(Verdict::failed, "disassociation-failed",
                    &DescribeSecurityGroupVpcAssociationsResult::security_group_vpc_associations,
                    &SecurityGroupVpcAssociation::state)
            .none_are_there(
                Verdict::done,
                &DescribeSecurityGroupVpcAssociationsResult::security_group_vpc_associations)
            .judgement();
    }
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2::waiters

#endif
