// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The request GetIpamResourceCidrs.
#ifndef WRIT_EC2_GET_IPAM_RESOURCE_CIDRS_HPP
#define WRIT_EC2_GET_IPAM_RESOURCE_CIDRS_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/optional.hpp>
#include <writ/core/required.hpp>
#include <writ/ec2/types/api.hpp>
#include <writ/ec2/types/extra_parameters.hpp>
#include <writ/ec2/types/filter.hpp>
#include <writ/ec2/types/get_ipam_resource_cidrs_result.hpp>
#include <writ/ec2/types/ipam_pool_id.hpp>
#include <writ/ec2/types/ipam_resource_type.hpp>
#include <writ/ec2/types/ipam_scope_id.hpp>
#include <writ/ec2/types/next_page.hpp>
#include <writ/ec2/types/pagination.hpp>
#include <writ/ec2/types/request_ipam_resource_tag.hpp>
#include <writ/reply/reply.hpp>
#include <writ/rule/check.hpp>
#include <writ/rule/rule.hpp>
#include <writ/schema/parameter.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>
#include <writ/value/limited_number.hpp>
#include <writ/value/max_results.hpp>
#include <writ/value/yes_no.hpp>
#include <writ/wire/http.hpp>
#include <writ/wire/parameters.hpp>
#include <writ/wire/query.hpp>
#include <writ/wire/read_pairs.hpp>
#include <writ/wire/read_parameters.hpp>
#include <writ/wire/read_query.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The request GetIpamResourceCidrs. API version 2016-11-15, members as of the EC2 model of
/// 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetIpamResourceCidrs.html
struct GetIpamResourceCidrs {
    /// IpamScopeId: an IPAM scope id, `ipam-scope-…`.
    Required<IpamScopeId, struct IpamScopeId_given_right_and_in_order> ipam_scope_id;
    /// DryRun: with `true`, EC2 only tells whether the caller may do this.
    YesNo dry_run{};
    /// Filter.N: which results are asked for.
    List<Filter> filters{};
    /// MaxResults: how many results one reply may hold, 5 to 1000.
    Optional<LimitedNumber<MaxResults, 5, 1000>> max_results{};
    /// NextToken: where the reply before this one ended.
    Optional<AnyText> next_token{};
    /// IpamPoolId: an IPAM pool id, `ipam-pool-…`.
    Optional<IpamPoolId> ipam_pool_id{};
    /// ResourceId: text.
    Optional<AnyText> resource_id{};
    /// ResourceType: one of 7 words, such as `vpc`.
    Optional<IpamResourceType> resource_type{};
    /// ResourceTag: a RequestIpamResourceTag.
    RequestIpamResourceTag resource_tag{};
    /// ResourceOwner: text.
    Optional<AnyText> resource_owner{};
    /// Parameters that this version does not know, sent after all others.
    List<Parameter> extra{};

    /// Whether two are equal.
    friend constexpr bool operator==(const GetIpamResourceCidrs&,
                                     const GetIpamResourceCidrs&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Action, as it is sent.
        static constexpr std::string_view action = "GetIpamResourceCidrs";
        /// Version, as it is sent.
        static constexpr std::string_view version = api_version;
        /// What its reply holds.
        using result_type = GetIpamResourceCidrsResult;
        /// Its rules, in the order they are judged.
        using rules = Rules<max_results_is_zero, filter_rules, extra_parameter_rules>;
        /// Its members, in order.
        using members =
            Members<&GetIpamResourceCidrs::ipam_scope_id, &GetIpamResourceCidrs::dry_run,
                    &GetIpamResourceCidrs::filters, &GetIpamResourceCidrs::max_results,
                    &GetIpamResourceCidrs::next_token, &GetIpamResourceCidrs::ipam_pool_id,
                    &GetIpamResourceCidrs::resource_id, &GetIpamResourceCidrs::resource_type,
                    &GetIpamResourceCidrs::resource_tag, &GetIpamResourceCidrs::resource_owner,
                    &GetIpamResourceCidrs::extra>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("IpamScopeId", self.ipam_scope_id);
            row("DryRun", self.dry_run);
            row("Filter", self.filters);
            row("MaxResults", self.max_results);
            row("NextToken", self.next_token);
            row("IpamPoolId", self.ipam_pool_id);
            row("ResourceId", self.resource_id);
            row("ResourceType", self.resource_type);
            row("ResourceTag", self.resource_tag);
            row("ResourceOwner", self.resource_owner);
            row.extra(self.extra);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
