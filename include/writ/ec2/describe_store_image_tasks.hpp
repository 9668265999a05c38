// SPDX-License-Identifier: BSL-1.0
/// DescribeStoreImageTasks: tells how far the tasks are that store images in S3.
#ifndef WRIT_EC2_DESCRIBE_STORE_IMAGE_TASKS_HPP
#define WRIT_EC2_DESCRIBE_STORE_IMAGE_TASKS_HPP

#include <cstddef>
#include <cstdint>
#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/list.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/api.hpp>
#include <writ/ec2/types/extra_parameters.hpp>
#include <writ/ec2/types/filter.hpp>
#include <writ/ec2/types/pagination.hpp>
#include <writ/reply/reply.hpp>
#include <writ/reply/xml_integer.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/rule/check.hpp>
#include <writ/rule/place.hpp>
#include <writ/rule/rule.hpp>
#include <writ/schema/parameter.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>
#include <writ/value/image_id.hpp>
#include <writ/value/max_results.hpp>
#include <writ/value/yes_no.hpp>
#include <writ/wire/http.hpp>
#include <writ/wire/parameters.hpp>
#include <writ/wire/query.hpp>
#include <writ/wire/read_pairs.hpp>
#include <writ/wire/read_parameters.hpp>
#include <writ/wire/read_query.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

//=== what it asks for ===//

/// Asks EC2 how far tasks of CreateStoreImageTask are, those of the last 31 days in the Region that
/// the request is sent to (API version 2016-11-15; members as of the EC2 model of 2026-08-07,
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeStoreImageTasks.html).
///
///     constexpr ImageId ids[] = {"ami-5731123e"};
///     checked(ec2::DescribeStoreImageTasks{.image_ids = ids})
struct DescribeStoreImageTasks {
    /// ImageId.N: the images that are stored, 20 at the most as AWS documents it.
    List<ImageId> image_ids{};
    /// Filter.N: what the tasks have in common.
    List<Filter> filters{};
    /// NextToken: where the reply before this one ended; `next_page` fills it.
    Optional<AnyText> next_token{};
    /// MaxResults: how many tasks one reply may hold, 1 to 200.
    Optional<MaxResults> max_results{};
    /// DryRun: with `true` EC2 does nothing, and answers whether the caller may do it.
    YesNo dry_run{};
    /// Parameters that this version does not know, sent behind all others.
    List<Parameter> extra{};

    /// Whether two ask for the same.
    friend constexpr bool operator==(const DescribeStoreImageTasks&,
                                     const DescribeStoreImageTasks&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Action, as it is sent.
        static constexpr std::string_view action = "DescribeStoreImageTasks";
        /// Version, as it is sent.
        static constexpr std::string_view version = api_version;
        /// What its reply holds.
        using result_type = struct DescribeStoreImageTasksResult;
        /// The rules of DescribeStoreImageTasks, in the order they are judged.
        using rules =
            Rules<max_results_is_zero, filter_has_no_name, filter_has_more_than_200_values,
                  filter_value_is_longer_than_255, extra_parameter_has_a_member,
                  extra_parameter_given_twice, extra_parameter_cannot_be_sent,
                  struct more_than_20_image_ids, image_ids_may_exclude_max_results,
                  max_results_may_be_too_few, struct max_results_is_above_200,
                  filters_have_more_than_200_values, more_than_50_filters, filter_has_no_values,
                  struct filters_are_ignored, extra_parameter_is_not_checked>;
        /// Its members, in order.
        using members =
            Members<&DescribeStoreImageTasks::image_ids, &DescribeStoreImageTasks::filters,
                    &DescribeStoreImageTasks::next_token, &DescribeStoreImageTasks::max_results,
                    &DescribeStoreImageTasks::dry_run, &DescribeStoreImageTasks::extra>;

        /// What goes on the wire, in order.
        template <class Self, class Row>
        static constexpr void wire_table(Self& self, Row& row) {
            row("ImageId", self.image_ids);
            row("Filter", self.filters);
            row("NextToken", self.next_token);
            row("MaxResults", self.max_results);
            row("DryRun", self.dry_run);
            row.extra(self.extra);
        }
    };
};

//=== rules ===//

/// More than 20 images are named.
struct more_than_20_image_ids : Advises {
    /// The name and the sentence.
    static constexpr Reason reason{
        "more_than_20_image_ids",
        "this is the 21st image; the API reference allows 20, though EC2 has not been seen to "
        "refuse more: better ask for the others in another request"};
    /// The parameters it speaks of.
    static constexpr std::string_view parameters[] = {"ImageId.N"};
    /// Where it comes from.
    static constexpr std::string_view source =
        words("API_DescribeStoreImageTasks, read 2026-11-23; no refusal is recorded");

    /// The 21st image.
    template <class Request, class Put>
    static constexpr void each_place(const Request& request, Put put) noexcept {
        constexpr std::size_t most = 20;
        if (request.image_ids.size() > most) put(Place{{}, "ImageId.N", {most + 1}});
    }
};

/// One reply would hold more than 200 tasks.
struct max_results_is_above_200 : Advises {
    /// The name and the sentence.
    static constexpr Reason reason{
        "max_results_is_above_200",
        "the model allows 200 results in one reply of DescribeStoreImageTasks; whether EC2 refuses "
        "more is not known"};
    /// The parameters it speaks of.
    static constexpr std::string_view parameters[] = {"MaxResults"};
    /// Where it comes from.
    static constexpr std::string_view source = words(
        "EC2 model, DescribeStoreImageTasksRequestMaxResults (botocore 1.43.67, 2026-08-07); other "
        "actions were recorded to take more than their model says (2026-09)");

    /// Whether `request` keeps it.
    static constexpr bool holds(const DescribeStoreImageTasks& request) noexcept {
        constexpr std::uint32_t most = 200;
        return !request.max_results || !request.max_results->is_checked() ||
               request.max_results->number() <= most;
    }
};

/// Images are named, so that EC2 ignores the filters.
struct filters_are_ignored : Advises {
    /// The name and the sentence.
    static constexpr Reason reason{
        "filters_are_ignored",
        "where images are named, EC2 ignores the filters; leave one of the two out"};
    /// The parameters it speaks of.
    static constexpr std::string_view parameters[] = {"Filter.N", "ImageId.N"};
    /// Where it comes from.
    static constexpr std::string_view source =
        words("API_DescribeStoreImageTasks, read 2026-11-23");

    /// Whether `request` keeps it.
    static constexpr bool holds(const DescribeStoreImageTasks& request) noexcept {
        return request.image_ids.empty() || request.filters.empty();
    }
};

//=== result ===//

/// The states of a task: `task.store_task_state == store_task_state::completed`. A state that is
/// none of these is kept as any other text.
namespace store_task_state {

/// The image is being stored.
inline constexpr std::string_view in_progress = "InProgress";
/// The object is in the bucket.
inline constexpr std::string_view completed = "Completed";
/// The image could not be stored; the failure reason says why.
inline constexpr std::string_view failed = "Failed";

}  // namespace store_task_state

/// How far one task is.
struct StoreImageTaskResult {
    Optional<ImageId> ami_id{};           ///< amiId
    XmlText task_start_time{};            ///< taskStartTime
    XmlText bucket{};                     ///< bucket
    XmlText s3_object_key{};              ///< s3objectKey
    XmlInteger progress_percentage{};     ///< progressPercentage
    XmlText store_task_state{};           ///< storeTaskState
    XmlText store_task_failure_reason{};  ///< storeTaskFailureReason

    /// Whether two say the same.
    friend constexpr bool operator==(const StoreImageTaskResult&,
                                     const StoreImageTaskResult&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members =
            Members<&StoreImageTaskResult::ami_id, &StoreImageTaskResult::task_start_time,
                    &StoreImageTaskResult::bucket, &StoreImageTaskResult::s3_object_key,
                    &StoreImageTaskResult::progress_percentage,
                    &StoreImageTaskResult::store_task_state,
                    &StoreImageTaskResult::store_task_failure_reason>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("amiId", self.ami_id);
            row("taskStartTime", self.task_start_time);
            row("bucket", self.bucket);
            row("s3objectKey", self.s3_object_key);
            row("progressPercentage", self.progress_percentage);
            row("storeTaskState", self.store_task_state);
            row("storeTaskFailureReason", self.store_task_failure_reason);
        }
    };
};

/// What EC2 answers: the tasks, or a page of them.
struct DescribeStoreImageTasksResult {
    /// storeImageTaskResultSet: the tasks, each read as it is walked over.
    XmlList<StoreImageTaskResult> store_image_task_results{};
    /// nextToken: for the next page, if there is one.
    Optional<AnyText> next_token{};
    /// requestId: by which AWS finds the request again.
    XmlText request_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const DescribeStoreImageTasksResult&,
                                     const DescribeStoreImageTasksResult&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&DescribeStoreImageTasksResult::store_image_task_results,
                                &DescribeStoreImageTasksResult::next_token,
                                &DescribeStoreImageTasksResult::request_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("storeImageTaskResultSet", self.store_image_task_results);
            row("nextToken", self.next_token);
            row("requestId", self.request_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
