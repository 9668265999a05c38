// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The request ModifyIpamPolicyAllocationRules.
#ifndef WRIT_EC2_MODIFY_IPAM_POLICY_ALLOCATION_RULES_HPP
#define WRIT_EC2_MODIFY_IPAM_POLICY_ALLOCATION_RULES_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/optional.hpp>
#include <writ/core/required.hpp>
#include <writ/ec2/types/api.hpp>
#include <writ/ec2/types/extra_parameters.hpp>
#include <writ/ec2/types/ipam_policy_id.hpp>
#include <writ/ec2/types/ipam_policy_resource_type.hpp>
#include <writ/ec2/types/ipam_pool_id.hpp>
#include <writ/ec2/types/modify_ipam_policy_allocation_rules_result.hpp>
#include <writ/reply/reply.hpp>
#include <writ/rule/check.hpp>
#include <writ/rule/rule.hpp>
#include <writ/schema/parameter.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>
#include <writ/value/yes_no.hpp>
#include <writ/wire/http.hpp>
#include <writ/wire/parameters.hpp>
#include <writ/wire/query.hpp>
#include <writ/wire/read_pairs.hpp>
#include <writ/wire/read_parameters.hpp>
#include <writ/wire/read_query.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// IpamPolicyAllocationRuleRequest, a structure in ModifyIpamPolicyAllocationRules.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_IpamPolicyAllocationRuleRequest.html
struct IpamPolicyAllocationRuleRequest {
    /// SourceIpamPoolId: an IPAM pool id, `ipam-pool-…`.
    Optional<IpamPoolId> source_ipam_pool_id{};

    /// Whether two are equal.
    friend constexpr bool operator==(const IpamPolicyAllocationRuleRequest&,
                                     const IpamPolicyAllocationRuleRequest&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&IpamPolicyAllocationRuleRequest::source_ipam_pool_id>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("SourceIpamPoolId", self.source_ipam_pool_id);
        }
    };
};

/// The request ModifyIpamPolicyAllocationRules. API version 2016-11-15, members as of the EC2 model
/// of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyIpamPolicyAllocationRules.html
struct ModifyIpamPolicyAllocationRules {
    /// IpamPolicyId: an IPAM policy id, `ipam-policy-…`.
    Required<IpamPolicyId, struct IpamPolicyId_given_right_and_in_order> ipam_policy_id;
    /// Locale: text.
    Required<AnyText, struct Locale_given_right_and_in_order> locale;
    /// ResourceType: `alb`, `eip`, `rds` or `rnat`.
    Required<IpamPolicyResourceType, struct ResourceType_given_right_and_in_order> resource_type;
    /// DryRun: with `true`, EC2 only tells whether the caller may do this.
    YesNo dry_run{};
    /// AllocationRule.N: a list of IpamPolicyAllocationRuleRequest.
    List<IpamPolicyAllocationRuleRequest> allocation_rules{};
    /// Parameters that this version does not know, sent after all others.
    List<Parameter> extra{};

    /// Whether two are equal.
    friend constexpr bool operator==(const ModifyIpamPolicyAllocationRules&,
                                     const ModifyIpamPolicyAllocationRules&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Action, as it is sent.
        static constexpr std::string_view action = "ModifyIpamPolicyAllocationRules";
        /// Version, as it is sent.
        static constexpr std::string_view version = api_version;
        /// What its reply holds.
        using result_type = ModifyIpamPolicyAllocationRulesResult;
        /// Its rules, in the order they are judged.
        using rules = Rules<extra_parameter_rules>;
        /// Its members, in order.
        using members = Members<&ModifyIpamPolicyAllocationRules::ipam_policy_id,
                                &ModifyIpamPolicyAllocationRules::locale,
                                &ModifyIpamPolicyAllocationRules::resource_type,
                                &ModifyIpamPolicyAllocationRules::dry_run,
                                &ModifyIpamPolicyAllocationRules::allocation_rules,
                                &ModifyIpamPolicyAllocationRules::extra>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("IpamPolicyId", self.ipam_policy_id);
            row("Locale", self.locale);
            row("ResourceType", self.resource_type);
            row("DryRun", self.dry_run);
            row("AllocationRule", self.allocation_rules);
            row.extra(self.extra);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
