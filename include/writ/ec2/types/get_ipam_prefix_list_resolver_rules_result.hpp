// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// What EC2 answers to GetIpamPrefixListResolverRules.
#ifndef WRIT_EC2_TYPES_GET_IPAM_PREFIX_LIST_RESOLVER_RULES_RESULT_HPP
#define WRIT_EC2_TYPES_GET_IPAM_PREFIX_LIST_RESOLVER_RULES_RESULT_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/ipam_pool_id.hpp>
#include <writ/ec2/types/ipam_resource_tag.hpp>
#include <writ/ec2/types/ipam_scope_id.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>
#include <writ/value/cidr_block.hpp>
#include <writ/value/region.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
// writ/ec2/types/ipam_prefix_list_resolver_rule_condition_operation.hpp
class IpamPrefixListResolverRuleConditionOperation;
class IpamPrefixListResolverRuleType;  // writ/ec2/types/ipam_prefix_list_resolver_rule_type.hpp
class IpamResourceType;  // writ/ec2/types/ipam_resource_type.hpp

/// IpamPrefixListResolverRuleCondition, a structure in what EC2 answers to
/// GetIpamPrefixListResolverRules.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_IpamPrefixListResolverRuleCondition.html
struct IpamPrefixListResolverRuleCondition {
    /// operation: `equals`, `not-equals` or `subnet-of`.
    XmlValue<IpamPrefixListResolverRuleConditionOperation> operation{};
    /// ipamPoolId: an IPAM pool id, `ipam-pool-…`.
    XmlValue<IpamPoolId> ipam_pool_id{};
    /// resourceId: text.
    XmlText resource_id{};
    /// resourceOwner: text.
    XmlText resource_owner{};
    /// resourceRegion: a Region.
    XmlValue<Region> resource_region{};
    /// resourceTag: an IpamResourceTag.
    Optional<IpamResourceTag> resource_tag{};
    /// cidr: a CIDR block.
    XmlValue<CidrBlock> cidr{};

    /// Whether two say the same.
    friend constexpr bool operator==(const IpamPrefixListResolverRuleCondition&,
                                     const IpamPrefixListResolverRuleCondition&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&IpamPrefixListResolverRuleCondition::operation,
                                &IpamPrefixListResolverRuleCondition::ipam_pool_id,
                                &IpamPrefixListResolverRuleCondition::resource_id,
                                &IpamPrefixListResolverRuleCondition::resource_owner,
                                &IpamPrefixListResolverRuleCondition::resource_region,
                                &IpamPrefixListResolverRuleCondition::resource_tag,
                                &IpamPrefixListResolverRuleCondition::cidr>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("operation", self.operation);
            row("ipamPoolId", self.ipam_pool_id);
            row("resourceId", self.resource_id);
            row("resourceOwner", self.resource_owner);
            row("resourceRegion", self.resource_region);
            row("resourceTag", self.resource_tag);
            row("cidr", self.cidr);
        }
    };
};

/// IpamPrefixListResolverRule, a structure in what EC2 answers to GetIpamPrefixListResolverRules.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_IpamPrefixListResolverRule.html
struct IpamPrefixListResolverRule {
    /// ruleType: `static-cidr`, `ipam-resource-cidr` or `ipam-pool-cidr`.
    XmlValue<IpamPrefixListResolverRuleType> rule_type{};
    /// staticCidr: a CIDR block.
    XmlValue<CidrBlock> static_cidr{};
    /// ipamScopeId: an IPAM scope id, `ipam-scope-…`.
    XmlValue<IpamScopeId> ipam_scope_id{};
    /// resourceType: one of 7 words, such as `vpc`.
    XmlValue<IpamResourceType> resource_type{};
    /// conditionSet: a list of IpamPrefixListResolverRuleCondition.
    XmlList<IpamPrefixListResolverRuleCondition> conditions{};

    /// Whether two say the same.
    friend constexpr bool operator==(const IpamPrefixListResolverRule&,
                                     const IpamPrefixListResolverRule&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<
            &IpamPrefixListResolverRule::rule_type, &IpamPrefixListResolverRule::static_cidr,
            &IpamPrefixListResolverRule::ipam_scope_id, &IpamPrefixListResolverRule::resource_type,
            &IpamPrefixListResolverRule::conditions>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("ruleType", self.rule_type);
            row("staticCidr", self.static_cidr);
            row("ipamScopeId", self.ipam_scope_id);
            row("resourceType", self.resource_type);
            row("conditionSet", self.conditions);
        }
    };
};

/// What EC2 answers to GetIpamPrefixListResolverRules. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetIpamPrefixListResolverRules.html
struct GetIpamPrefixListResolverRulesResult {
    /// ruleSet: a list of IpamPrefixListResolverRule.
    XmlList<IpamPrefixListResolverRule> rules{};
    /// nextToken: for the next page, if there is one.
    Optional<AnyText> next_token{};
    /// requestId: by which AWS finds the request again.
    XmlText request_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const GetIpamPrefixListResolverRulesResult&,
                                     const GetIpamPrefixListResolverRulesResult&) noexcept =
        default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&GetIpamPrefixListResolverRulesResult::rules,
                                &GetIpamPrefixListResolverRulesResult::next_token,
                                &GetIpamPrefixListResolverRulesResult::request_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("ruleSet", self.rules);
            row("nextToken", self.next_token);
            row("requestId", self.request_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
