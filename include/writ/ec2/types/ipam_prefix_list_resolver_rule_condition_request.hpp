// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// IpamPrefixListResolverRuleConditionRequest, a structure in requests.
#ifndef WRIT_EC2_TYPES_IPAM_PREFIX_LIST_RESOLVER_RULE_CONDITION_REQUEST_HPP
#define WRIT_EC2_TYPES_IPAM_PREFIX_LIST_RESOLVER_RULE_CONDITION_REQUEST_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/core/required.hpp>
#include <writ/ec2/types/ipam_pool_id.hpp>
#include <writ/ec2/types/ipam_prefix_list_resolver_rule_condition_operation.hpp>
#include <writ/ec2/types/request_ipam_resource_tag.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>
#include <writ/value/cidr_block.hpp>
#include <writ/value/region.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// IpamPrefixListResolverRuleConditionRequest, a structure in requests of
/// CreateIpamPrefixListResolver and ModifyIpamPrefixListResolver. Members as of the EC2 model of
/// 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_IpamPrefixListResolverRuleConditionRequest.html
struct IpamPrefixListResolverRuleConditionRequest {
    /// Operation: `equals`, `not-equals` or `subnet-of`.
    Required<IpamPrefixListResolverRuleConditionOperation,
             struct Operation_given_right_and_in_order>
        operation;
    /// IpamPoolId: an IPAM pool id, `ipam-pool-…`.
    Optional<IpamPoolId> ipam_pool_id{};
    /// ResourceId: text.
    Optional<AnyText> resource_id{};
    /// ResourceOwner: text.
    Optional<AnyText> resource_owner{};
    /// ResourceRegion: a Region.
    Optional<Region> resource_region{};
    /// ResourceTag: a RequestIpamResourceTag.
    RequestIpamResourceTag resource_tag{};
    /// Cidr: a CIDR block.
    Optional<CidrBlock> cidr{};

    /// Whether two are equal.
    friend constexpr bool operator==(const IpamPrefixListResolverRuleConditionRequest&,
                                     const IpamPrefixListResolverRuleConditionRequest&) noexcept =
        default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&IpamPrefixListResolverRuleConditionRequest::operation,
                                &IpamPrefixListResolverRuleConditionRequest::ipam_pool_id,
                                &IpamPrefixListResolverRuleConditionRequest::resource_id,
                                &IpamPrefixListResolverRuleConditionRequest::resource_owner,
                                &IpamPrefixListResolverRuleConditionRequest::resource_region,
                                &IpamPrefixListResolverRuleConditionRequest::resource_tag,
                                &IpamPrefixListResolverRuleConditionRequest::cidr>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("Operation", self.operation);
            row("IpamPoolId", self.ipam_pool_id);
            row("ResourceId", self.resource_id);
            row("ResourceOwner", self.resource_owner);
            row("ResourceRegion", self.resource_region);
            row("ResourceTag", self.resource_tag);
            row("Cidr", self.cidr);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
