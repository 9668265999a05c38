// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The request DescribeInstanceStatus.
#ifndef WRIT_EC2_DESCRIBE_INSTANCE_STATUS_HPP
#define WRIT_EC2_DESCRIBE_INSTANCE_STATUS_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/api.hpp>
#include <writ/ec2/types/describe_instance_status_result.hpp>
#include <writ/ec2/types/extra_parameters.hpp>
#include <writ/ec2/types/filter.hpp>
#include <writ/ec2/types/instance_id.hpp>
#include <writ/ec2/types/next_page.hpp>
#include <writ/ec2/types/pagination.hpp>
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

/// The request DescribeInstanceStatus. API version 2016-11-15, members as of the EC2 model of
/// 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeInstanceStatus.html
struct DescribeInstanceStatus {
    /// InstanceId.N: instance ids, `i-…`.
    List<InstanceId> instance_ids{};
    /// MaxResults: how many results one reply may hold.
    Optional<MaxResults> max_results{};
    /// NextToken: where the reply before this one ended.
    Optional<AnyText> next_token{};
    /// IncludeManagedResources: yes or no.
    YesNo include_managed_resources{};
    /// DryRun: with `true`, EC2 only tells whether the caller may do this.
    YesNo dry_run{};
    /// Filter.N: which results are asked for.
    List<Filter> filters{};
    /// IncludeAllInstances: yes or no.
    YesNo include_all_instances{};
    /// Parameters that this version does not know, sent after all others.
    List<Parameter> extra{};

    /// Whether two are equal.
    friend constexpr bool operator==(const DescribeInstanceStatus&,
                                     const DescribeInstanceStatus&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Action, as it is sent.
        static constexpr std::string_view action = "DescribeInstanceStatus";
        /// Version, as it is sent.
        static constexpr std::string_view version = api_version;
        /// What its reply holds.
        using result_type = DescribeInstanceStatusResult;
        /// Its rules, in the order they are judged.
        using rules = Rules<likely_listed_ids_rules, documented_filter_rules,
                            extra_parameter_rules>;

        /// Whether ids say what is listed.
        template <class Self>
        static constexpr bool names_ids(const Self& self) noexcept {
            return !self.instance_ids.empty();
        }
        /// The filters that its documentation names.
        static constexpr std::string_view filter_names[] = {
            "application-status.status", "attached-ebs-status.status", "availability-zone",
            "availability-zone-id", "event.code", "event.description", "event.instance-event-id",
            "event.not-after", "event.not-before", "event.not-before-deadline",
            "instance-state-code", "instance-state-name", "instance-status.reachability",
            "instance-status.status", "operator.managed", "operator.principal",
            "system-status.reachability", "system-status.status"};
        /// Its members, in order.
        using members = Members<
            &DescribeInstanceStatus::instance_ids, &DescribeInstanceStatus::max_results,
            &DescribeInstanceStatus::next_token, &DescribeInstanceStatus::include_managed_resources,
            &DescribeInstanceStatus::dry_run, &DescribeInstanceStatus::filters,
            &DescribeInstanceStatus::include_all_instances, &DescribeInstanceStatus::extra>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("InstanceId", self.instance_ids);
            row("MaxResults", self.max_results);
            row("NextToken", self.next_token);
            row("IncludeManagedResources", self.include_managed_resources);
            row("DryRun", self.dry_run);
            row("Filter", self.filters);
            row("IncludeAllInstances", self.include_all_instances);
            row.extra(self.extra);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
