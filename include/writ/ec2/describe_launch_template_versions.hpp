// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The request DescribeLaunchTemplateVersions.
#ifndef WRIT_EC2_DESCRIBE_LAUNCH_TEMPLATE_VERSIONS_HPP
#define WRIT_EC2_DESCRIBE_LAUNCH_TEMPLATE_VERSIONS_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/api.hpp>
#include <writ/ec2/types/describe_launch_template_versions_result.hpp>
#include <writ/ec2/types/extra_parameters.hpp>
#include <writ/ec2/types/filter.hpp>
#include <writ/ec2/types/launch_template_id.hpp>
#include <writ/ec2/types/next_page.hpp>
#include <writ/reply/reply.hpp>
#include <writ/rule/check.hpp>
#include <writ/rule/rule.hpp>
#include <writ/schema/parameter.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>
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

/// The request DescribeLaunchTemplateVersions. API version 2016-11-15, members as of the EC2 model
/// of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeLaunchTemplateVersions.html
struct DescribeLaunchTemplateVersions {
    /// DryRun: with `true`, EC2 only tells whether the caller may do this.
    YesNo dry_run{};
    /// LaunchTemplateId: a launch template id, `lt-…`.
    Optional<LaunchTemplateId> launch_template_id{};
    /// LaunchTemplateName: text, 3 to 128 characters.
    Optional<LimitedText<3, 128>> launch_template_name{};
    /// LaunchTemplateVersion.N: texts.
    List<AnyText> versions{};
    /// MinVersion: text.
    Optional<AnyText> min_version{};
    /// MaxVersion: text.
    Optional<AnyText> max_version{};
    /// NextToken: where the reply before this one ended.
    Optional<AnyText> next_token{};
    /// MaxResults: how many results one reply may hold.
    Optional<MaxResults> max_results{};
    /// Filter.N: which results are asked for.
    List<Filter> filters{};
    /// ResolveAlias: yes or no.
    YesNo resolve_alias{};
    /// IncludeManagedResources: yes or no.
    YesNo include_managed_resources{};
    /// Parameters that this version does not know, sent after all others.
    List<Parameter> extra{};

    /// Whether two are equal.
    friend constexpr bool operator==(const DescribeLaunchTemplateVersions&,
                                     const DescribeLaunchTemplateVersions&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Action, as it is sent.
        static constexpr std::string_view action = "DescribeLaunchTemplateVersions";
        /// Version, as it is sent.
        static constexpr std::string_view version = api_version;
        /// What its reply holds.
        using result_type = DescribeLaunchTemplateVersionsResult;
        /// Its rules, in the order they are judged.
        using rules = Rules<documented_filter_rules, extra_parameter_rules>;
        /// The filters that its documentation names.
        static constexpr std::string_view filter_names[] = {
            "create-time", "ebs-optimized", "host-resource-group-arn", "http-endpoint",
            "http-protocol-ipv4", "http-tokens", "iam-instance-profile", "image-id",
            "instance-type", "is-default-version", "kernel-id", "license-configuration-arn",
            "network-card-index", "ram-disk-id"};
        /// Its members, in order.
        using members = Members<
            &DescribeLaunchTemplateVersions::dry_run,
            &DescribeLaunchTemplateVersions::launch_template_id,
            &DescribeLaunchTemplateVersions::launch_template_name,
            &DescribeLaunchTemplateVersions::versions, &DescribeLaunchTemplateVersions::min_version,
            &DescribeLaunchTemplateVersions::max_version,
            &DescribeLaunchTemplateVersions::next_token,
            &DescribeLaunchTemplateVersions::max_results, &DescribeLaunchTemplateVersions::filters,
            &DescribeLaunchTemplateVersions::resolve_alias,
            &DescribeLaunchTemplateVersions::include_managed_resources,
            &DescribeLaunchTemplateVersions::extra>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("DryRun", self.dry_run);
            row("LaunchTemplateId", self.launch_template_id);
            row("LaunchTemplateName", self.launch_template_name);
            row("LaunchTemplateVersion", self.versions);
            row("MinVersion", self.min_version);
            row("MaxVersion", self.max_version);
            row("NextToken", self.next_token);
            row("MaxResults", self.max_results);
            row("Filter", self.filters);
            row("ResolveAlias", self.resolve_alias);
            row("IncludeManagedResources", self.include_managed_resources);
            row.extra(self.extra);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
