// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// What EC2 answers to DescribeIpamPolicies.
#ifndef WRIT_EC2_TYPES_DESCRIBE_IPAM_POLICIES_RESULT_HPP
#define WRIT_EC2_TYPES_DESCRIBE_IPAM_POLICIES_RESULT_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/ipam_policy.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// What EC2 answers to DescribeIpamPolicies. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeIpamPolicies.html
struct DescribeIpamPoliciesResult {
    /// nextToken: for the next page, if there is one.
    Optional<AnyText> next_token{};
    /// ipamPolicySet: a list of IpamPolicy.
    XmlList<IpamPolicy> ipam_policies{};
    /// requestId: by which AWS finds the request again.
    XmlText request_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const DescribeIpamPoliciesResult&,
                                     const DescribeIpamPoliciesResult&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&DescribeIpamPoliciesResult::next_token,
                                &DescribeIpamPoliciesResult::ipam_policies,
                                &DescribeIpamPoliciesResult::request_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("nextToken", self.next_token);
            row("ipamPolicySet", self.ipam_policies);
            row("requestId", self.request_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
