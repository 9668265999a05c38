// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The request DescribeSubnets.
#ifndef WRIT_EC2_DESCRIBE_SUBNETS_HPP
#define WRIT_EC2_DESCRIBE_SUBNETS_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/api.hpp>
#include <writ/ec2/types/describe_subnets_result.hpp>
#include <writ/ec2/types/extra_parameters.hpp>
#include <writ/ec2/types/filter.hpp>
#include <writ/ec2/types/next_page.hpp>
#include <writ/ec2/types/pagination.hpp>
#include <writ/ec2/types/subnet_id.hpp>
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

/// The request DescribeSubnets. API version 2016-11-15, members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeSubnets.html
struct DescribeSubnets {
    /// Filter.N: which results are asked for.
    List<Filter> filters{};
    /// SubnetId.N: subnet ids, `subnet-…`.
    List<SubnetId> subnet_ids{};
    /// NextToken: where the reply before this one ended.
    Optional<AnyText> next_token{};
    /// MaxResults: how many results one reply may hold, 5 to 1000.
    Optional<LimitedNumber<MaxResults, 5, 1000>> max_results{};
    /// DryRun: with `true`, EC2 only tells whether the caller may do this.
    YesNo dry_run{};
    /// Parameters that this version does not know, sent after all others.
    List<Parameter> extra{};

    /// Whether two are equal.
    friend constexpr bool operator==(const DescribeSubnets&,
                                     const DescribeSubnets&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Action, as it is sent.
        static constexpr std::string_view action = "DescribeSubnets";
        /// Version, as it is sent.
        static constexpr std::string_view version = api_version;
        /// What its reply holds.
        using result_type = DescribeSubnetsResult;
        /// Its rules, in the order they are judged.
        using rules = Rules<max_results_is_zero, likely_listed_ids_rules, documented_filter_rules,
                            extra_parameter_rules>;

        /// Whether ids say what is listed.
        template <class Self>
        static constexpr bool names_ids(const Self& self) noexcept {
            return !self.subnet_ids.empty();
        }
        /// The filters that its documentation names.
        static constexpr std::string_view filter_names[] = {
            "availability-zone", "availability-zone-id", "available-ip-address-count", "cidr-block",
            "customer-owned-ipv4-pool", "default-for-az", "enable-dns64",
            "enable-lni-at-device-index", "ipv6-cidr-block-association.association-id",
            "ipv6-cidr-block-association.ipv6-cidr-block", "ipv6-cidr-block-association.state",
            "ipv6-native", "map-customer-owned-ip-on-launch", "map-public-ip-on-launch",
            "outpost-arn", "owner-id",
            "private-dns-name-options-on-launch.enable-resource-name-dns-a-record",
            "private-dns-name-options-on-launch.enable-resource-name-dns-aaaa-record",
            "private-dns-name-options-on-launch.hostname-type", "state", "subnet-arn", "subnet-id",
            "tag-key", "tag:<key>", "vpc-id"};
        /// Its members, in order.
        using members = Members<&DescribeSubnets::filters, &DescribeSubnets::subnet_ids,
                                &DescribeSubnets::next_token, &DescribeSubnets::max_results,
                                &DescribeSubnets::dry_run, &DescribeSubnets::extra>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("Filter", self.filters);
            row("SubnetId", self.subnet_ids);
            row("NextToken", self.next_token);
            row("MaxResults", self.max_results);
            row("DryRun", self.dry_run);
            row.extra(self.extra);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
