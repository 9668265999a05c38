// SPDX-License-Identifier: BSL-1.0
/// What EC2 answers to DescribeStoreImageTasks.
#ifndef WRIT_EC2_TYPES_DESCRIBE_STORE_IMAGE_TASKS_RESULT_HPP
#define WRIT_EC2_TYPES_DESCRIBE_STORE_IMAGE_TASKS_RESULT_HPP

#include <string_view>

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/image_id.hpp>
#include <writ/reply/xml_integer.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

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
