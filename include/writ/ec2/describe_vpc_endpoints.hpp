// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The request DescribeVpcEndpoints.
#ifndef WRIT_EC2_DESCRIBE_VPC_ENDPOINTS_HPP
#define WRIT_EC2_DESCRIBE_VPC_ENDPOINTS_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/api.hpp>
#include <writ/ec2/types/describe_vpc_endpoints_result.hpp>
#include <writ/ec2/types/extra_parameters.hpp>
#include <writ/ec2/types/filter.hpp>
#include <writ/ec2/types/next_page.hpp>
#include <writ/ec2/types/pagination.hpp>
#include <writ/ec2/types/vpc_endpoint_id.hpp>
#include <writ/reply/reply.hpp>
#include <writ/rule/check.hpp>
#include <writ/rule/rule.hpp>
#include <writ/schema/parameter.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>
#include <writ/value/max_results.hpp>
#include <writ/value/yes_no.hpp>
#include <writ/wire/http.hpp>
#include <writ/wire/parameters.hpp>
#include <writ/wire/query.hpp>
#include <writ/wire/read_pairs.hpp>
#include <writ/wire/read_parameters.hpp>
#include <writ/wire/read_query.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The request DescribeVpcEndpoints. API version 2016-11-15, members as of the EC2 model of
/// 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeVpcEndpoints.html
struct DescribeVpcEndpoints {
    /// DryRun: with `true`, EC2 only tells whether the caller may do this.
    YesNo dry_run{};
    /// VpcEndpointId.N: VPC endpoint ids, `vpce-…`.
    List<VpcEndpointId> vpc_endpoint_ids{};
    /// Filter.N: which results are asked for.
    List<Filter> filters{};
    /// MaxResults: how many results one reply may hold.
    Optional<MaxResults> max_results{};
    /// NextToken: where the reply before this one ended.
    Optional<AnyText> next_token{};
    /// Parameters that this version does not know, sent after all others.
    List<Parameter> extra{};

    /// Whether two are equal.
    friend constexpr bool operator==(const DescribeVpcEndpoints&,
                                     const DescribeVpcEndpoints&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Action, as it is sent.
        static constexpr std::string_view action = "DescribeVpcEndpoints";
        /// Version, as it is sent.
        static constexpr std::string_view version = api_version;
        /// What its reply holds.
        using result_type = DescribeVpcEndpointsResult;
        /// Its rules, in the order they are judged.
        using rules = Rules<likely_listed_ids_rules, documented_filter_rules,
                            extra_parameter_rules>;

        /// Whether ids say what is listed.
        template <class Self>
        static constexpr bool names_ids(const Self& self) noexcept {
            return !self.vpc_endpoint_ids.empty();
        }
        /// The filters that its documentation names.
        static constexpr std::string_view filter_names[] = {
            "ip-address-type", "service-name", "service-region", "tag-key", "tag:<key>",
            "vpc-endpoint-id", "vpc-endpoint-state", "vpc-endpoint-type", "vpc-id"};
        /// Its members, in order.
        using members = Members<&DescribeVpcEndpoints::dry_run,
                                &DescribeVpcEndpoints::vpc_endpoint_ids,
                                &DescribeVpcEndpoints::filters, &DescribeVpcEndpoints::max_results,
                                &DescribeVpcEndpoints::next_token, &DescribeVpcEndpoints::extra>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("DryRun", self.dry_run);
            row("VpcEndpointId", self.vpc_endpoint_ids);
            row("Filter", self.filters);
            row("MaxResults", self.max_results);
            row("NextToken", self.next_token);
            row.extra(self.extra);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
