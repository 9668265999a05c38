// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// IpamPolicyAllocationRule, a structure in replies.
#ifndef WRIT_EC2_TYPES_IPAM_POLICY_ALLOCATION_RULE_HPP
#define WRIT_EC2_TYPES_IPAM_POLICY_ALLOCATION_RULE_HPP

#include <writ/core/config.hpp>
#include <writ/ec2/types/ipam_pool_id.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// IpamPolicyAllocationRule, a structure in what EC2 answers to GetIpamPolicyAllocationRules and
/// ModifyIpamPolicyAllocationRules. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_IpamPolicyAllocationRule.html
struct IpamPolicyAllocationRule {
    /// sourceIpamPoolId: an IPAM pool id, `ipam-pool-…`.
    XmlValue<IpamPoolId> source_ipam_pool_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const IpamPolicyAllocationRule&,
                                     const IpamPolicyAllocationRule&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&IpamPolicyAllocationRule::source_ipam_pool_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("sourceIpamPoolId", self.source_ipam_pool_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
