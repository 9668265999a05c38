// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts and of model/curation.txt; do not edit it.
/// DescribeStoreImageTasks: tells how far the tasks are that store images in S3.
#ifndef WRIT_EC2_DESCRIBE_STORE_IMAGE_TASKS_HPP
#define WRIT_EC2_DESCRIBE_STORE_IMAGE_TASKS_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/rules/describe_store_image_tasks.hpp>
#include <writ/ec2/types/api.hpp>
#include <writ/ec2/types/describe_store_image_tasks_result.hpp>
#include <writ/ec2/types/extra_parameters.hpp>
#include <writ/ec2/types/filter.hpp>
#include <writ/ec2/types/image_id.hpp>
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

/// Asks EC2 how far tasks of CreateStoreImageTask are, those of the last 31 days in the Region that
/// the request is sent to. API version 2016-11-15, members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeStoreImageTasks.html
///
///     constexpr ec2::ImageId ids[] = {"ami-5731123e"};
///     checked(ec2::DescribeStoreImageTasks{.image_ids = ids})
struct DescribeStoreImageTasks {
    /// ImageId.N: the images that are stored, 20 at the most as AWS documents it.
    List<ImageId> image_ids{};
    /// DryRun: with `true`, EC2 only tells whether the caller may do this.
    YesNo dry_run{};
    /// Filter.N: what the tasks have in common.
    List<Filter> filters{};
    /// NextToken: where the reply before this one ended; `next_page` fills it.
    Optional<AnyText> next_token{};
    /// MaxResults: how many tasks one reply may hold, 1 to 200.
    Optional<LimitedNumber<MaxResults, 1, 200>> max_results{};
    /// Parameters that this version does not know, sent after all others.
    List<Parameter> extra{};

    /// Whether two are equal.
    friend constexpr bool operator==(const DescribeStoreImageTasks&,
                                     const DescribeStoreImageTasks&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Action, as it is sent.
        static constexpr std::string_view action = "DescribeStoreImageTasks";
        /// Version, as it is sent.
        static constexpr std::string_view version = api_version;
        /// What its reply holds.
        using result_type = DescribeStoreImageTasksResult;
        /// Its rules, in the order they are judged.
        using rules = Rules<max_results_is_zero, image_ids_may_exclude_max_results,
                            max_results_may_be_too_few, more_than_20_image_ids, filters_are_ignored,
                            documented_filter_rules, extra_parameter_rules>;
        /// The filters that its documentation names.
        static constexpr std::string_view filter_names[] = {"bucket", "task-state"};
        /// Its members, in order.
        using members =
            Members<&DescribeStoreImageTasks::image_ids, &DescribeStoreImageTasks::dry_run,
                    &DescribeStoreImageTasks::filters, &DescribeStoreImageTasks::next_token,
                    &DescribeStoreImageTasks::max_results, &DescribeStoreImageTasks::extra>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("ImageId", self.image_ids);
            row("DryRun", self.dry_run);
            row("Filter", self.filters);
            row("NextToken", self.next_token);
            row("MaxResults", self.max_results);
            row.extra(self.extra);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
