// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// The request DescribeImageUsageReports.
#ifndef WRIT_EC2_DESCRIBE_IMAGE_USAGE_REPORTS_HPP
#define WRIT_EC2_DESCRIBE_IMAGE_USAGE_REPORTS_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/rules/list_length.hpp>
#include <writ/ec2/types/api.hpp>
#include <writ/ec2/types/describe_image_usage_reports_result.hpp>
#include <writ/ec2/types/extra_parameters.hpp>
#include <writ/ec2/types/filter.hpp>
#include <writ/ec2/types/image_id.hpp>
#include <writ/ec2/types/image_usage_report_id.hpp>
#include <writ/ec2/types/next_page.hpp>
#include <writ/ec2/types/pagination.hpp>
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

/// The request DescribeImageUsageReports. API version 2016-11-15, members as of the EC2 model of
/// 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeImageUsageReports.html
struct DescribeImageUsageReports {
    /// ImageId.N: image ids, at most 200.
    List<ImageId> image_ids{};
    /// ReportId.N: image usage report ids, `amiur-…`, at most 200.
    List<ImageUsageReportId> report_ids{};
    /// NextToken: where the reply before this one ended.
    Optional<AnyText> next_token{};
    /// Filter.N: which results are asked for.
    List<Filter> filters{};
    /// DryRun: with `true`, EC2 only tells whether the caller may do this.
    YesNo dry_run{};
    /// MaxResults: how many results one reply may hold, at least 1.
    Optional<LimitedNumber<MaxResults, 1>> max_results{};
    /// Parameters that this version does not know, sent after all others.
    List<Parameter> extra{};

    /// Whether two are equal.
    friend constexpr bool operator==(const DescribeImageUsageReports&,
                                     const DescribeImageUsageReports&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Action, as it is sent.
        static constexpr std::string_view action = "DescribeImageUsageReports";
        /// Version, as it is sent.
        static constexpr std::string_view version = api_version;
        /// What its reply holds.
        using result_type = DescribeImageUsageReportsResult;
        /// Its rules, in the order they are judged.
        using rules = Rules<max_results_is_zero, list_is_longer_than_documented,
                            likely_listed_ids_rules, documented_filter_rules,
                            extra_parameter_rules>;

        /// Whether ids say what is listed.
        template <class Self>
        static constexpr bool names_ids(const Self& self) noexcept {
            return !self.image_ids.empty() || !self.report_ids.empty();
        }

        /// Tells of lists their names, sizes, and how many elements the service model gives each.
        template <class Self, class Tell>
        static constexpr void list_lengths(const Self& self, Tell tell) {
            tell("ImageId.N", self.image_ids.size(), 200);
            tell("ReportId.N", self.report_ids.size(), 200);
        }
        /// The filters that its documentation names.
        static constexpr std::string_view filter_names[] = {
            "creation-time", "state", "tag-key", "tag:<key>"};
        /// Its members, in order.
        using members =
            Members<&DescribeImageUsageReports::image_ids, &DescribeImageUsageReports::report_ids,
                    &DescribeImageUsageReports::next_token, &DescribeImageUsageReports::filters,
                    &DescribeImageUsageReports::dry_run, &DescribeImageUsageReports::max_results,
                    &DescribeImageUsageReports::extra>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("ImageId", self.image_ids);
            row("ReportId", self.report_ids);
            row("NextToken", self.next_token);
            row("Filter", self.filters);
            row("DryRun", self.dry_run);
            row("MaxResults", self.max_results);
            row.extra(self.extra);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
