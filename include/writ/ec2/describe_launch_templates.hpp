// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The request DescribeLaunchTemplates.
#ifndef WRIT_EC2_DESCRIBE_LAUNCH_TEMPLATES_HPP
#define WRIT_EC2_DESCRIBE_LAUNCH_TEMPLATES_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/api.hpp>
#include <writ/ec2/types/describe_launch_templates_result.hpp>
#include <writ/ec2/types/extra_parameters.hpp>
#include <writ/ec2/types/filter.hpp>
#include <writ/ec2/types/launch_template_id.hpp>
#include <writ/ec2/types/next_page.hpp>
#include <writ/ec2/types/pagination.hpp>
#include <writ/reply/reply.hpp>
#include <writ/rule/check.hpp>
#include <writ/rule/rule.hpp>
#include <writ/schema/parameter.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>
#include <writ/value/limited_number.hpp>
#include <writ/value/limited_text.hpp>
#include <writ/value/max_results.hpp>
#include <writ/value/yes_no.hpp>
#include <writ/wire/http.hpp>
#include <writ/wire/parameters.hpp>
#include <writ/wire/query.hpp>
#include <writ/wire/read_pairs.hpp>
#include <writ/wire/read_parameters.hpp>
#include <writ/wire/read_query.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// The request DescribeLaunchTemplates. API version 2016-11-15, members as of the EC2 model of
/// 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeLaunchTemplates.html
struct DescribeLaunchTemplates {
    /// DryRun: with `true`, EC2 only tells whether the caller may do this.
    YesNo dry_run{};
    /// LaunchTemplateId.N: launch template ids, `lt-…`.
    List<LaunchTemplateId> launch_template_ids{};
    /// LaunchTemplateName.N: texts, each 3 to 128 characters.
    List<LimitedText<3, 128>> launch_template_names{};
    /// Filter.N: which results are asked for.
    List<Filter> filters{};
    /// NextToken: where the reply before this one ended.
    Optional<AnyText> next_token{};
    /// MaxResults: how many results one reply may hold, 1 to 200.
    Optional<LimitedNumber<MaxResults, 1, 200>> max_results{};
    /// IncludeManagedResources: yes or no.
    YesNo include_managed_resources{};
    /// Parameters that this version does not know, sent after all others.
    List<Parameter> extra{};

    /// Whether two are equal.
    friend constexpr bool operator==(const DescribeLaunchTemplates&,
                                     const DescribeLaunchTemplates&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Action, as it is sent.
        static constexpr std::string_view action = "DescribeLaunchTemplates";
        /// Version, as it is sent.
        static constexpr std::string_view version = api_version;
        /// What its reply holds.
        using result_type = DescribeLaunchTemplatesResult;
        /// Its rules, in the order they are judged.
        using rules = Rules<max_results_is_zero, likely_listed_ids_rules, documented_filter_rules,
                            extra_parameter_rules>;

        /// Whether ids say what is listed.
        template <class Self>
        static constexpr bool names_ids(const Self& self) noexcept {
            return !self.launch_template_ids.empty();
        }
        /// The filters that its documentation names.
        static constexpr std::string_view filter_names[] = {
            "create-time", "launch-template-name", "tag-key", "tag:<key>"};
        /// Its members, in order.
        using members = Members<
            &DescribeLaunchTemplates::dry_run, &DescribeLaunchTemplates::launch_template_ids,
            &DescribeLaunchTemplates::launch_template_names, &DescribeLaunchTemplates::filters,
            &DescribeLaunchTemplates::next_token, &DescribeLaunchTemplates::max_results,
            &DescribeLaunchTemplates::include_managed_resources, &DescribeLaunchTemplates::extra>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("DryRun", self.dry_run);
            row("LaunchTemplateId", self.launch_template_ids);
            row("LaunchTemplateName", self.launch_template_names);
            row("Filter", self.filters);
            row("NextToken", self.next_token);
            row("MaxResults", self.max_results);
            row("IncludeManagedResources", self.include_managed_resources);
            row.extra(self.extra);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
