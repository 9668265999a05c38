// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// IpamPrefixListResolverRuleRequest, a structure in requests.
#ifndef WRIT_EC2_TYPES_IPAM_PREFIX_LIST_RESOLVER_RULE_REQUEST_HPP
#define WRIT_EC2_TYPES_IPAM_PREFIX_LIST_RESOLVER_RULE_REQUEST_HPP

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/optional.hpp>
#include <writ/core/required.hpp>
#include <writ/ec2/types/ipam_prefix_list_resolver_rule_condition_request.hpp>
#include <writ/ec2/types/ipam_prefix_list_resolver_rule_type.hpp>
#include <writ/ec2/types/ipam_resource_type.hpp>
#include <writ/ec2/types/ipam_scope_id.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/cidr_block.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// IpamPrefixListResolverRuleRequest, a structure in requests of CreateIpamPrefixListResolver and
/// ModifyIpamPrefixListResolver. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_IpamPrefixListResolverRuleRequest.html
struct IpamPrefixListResolverRuleRequest {
    /// RuleType: `static-cidr`, `ipam-resource-cidr` or `ipam-pool-cidr`.
    Required<IpamPrefixListResolverRuleType, struct RuleType_given_right_and_in_order> rule_type;
    /// StaticCidr: a CIDR block.
    Optional<CidrBlock> static_cidr{};
    /// IpamScopeId: an IPAM scope id, `ipam-scope-…`.
    Optional<IpamScopeId> ipam_scope_id{};
    /// ResourceType: one of 7 words, such as `vpc`.
    Optional<IpamResourceType> resource_type{};
    /// Condition.N: a list of IpamPrefixListResolverRuleConditionRequest.
    List<IpamPrefixListResolverRuleConditionRequest> conditions{};

    /// Whether two are equal.
    friend constexpr bool operator==(const IpamPrefixListResolverRuleRequest&,
                                     const IpamPrefixListResolverRuleRequest&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&IpamPrefixListResolverRuleRequest::rule_type,
                                &IpamPrefixListResolverRuleRequest::static_cidr,
                                &IpamPrefixListResolverRuleRequest::ipam_scope_id,
                                &IpamPrefixListResolverRuleRequest::resource_type,
                                &IpamPrefixListResolverRuleRequest::conditions>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("RuleType", self.rule_type);
            row("StaticCidr", self.static_cidr);
            row("IpamScopeId", self.ipam_scope_id);
            row("ResourceType", self.resource_type);
            row("Condition", self.conditions);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
