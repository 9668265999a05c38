// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts and of model/curation.txt; do not edit it.
/// What EC2 answers to DescribeStoreImageTasks.
#ifndef WRIT_EC2_TYPES_DESCRIBE_STORE_IMAGE_TASKS_RESULT_HPP
#define WRIT_EC2_TYPES_DESCRIBE_STORE_IMAGE_TASKS_RESULT_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/image_id.hpp>
#include <writ/ec2/types/store_task_state.hpp>
#include <writ/reply/xml_integer.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>
#include <writ/value/timestamp.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// StoreImageTaskResult, a structure in what EC2 answers to DescribeStoreImageTasks.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_StoreImageTaskResult.html
struct StoreImageTaskResult {
    /// amiId: an image id.
    XmlValue<ImageId> ami_id{};
    /// taskStartTime: a time.
    XmlValue<Timestamp> task_start_time{};
    /// bucket: text.
    XmlText bucket{};
    /// s3objectKey: text.
    XmlText s3_object_key{};
    /// progressPercentage: a whole number.
    XmlInteger progress_percentage{};
    /// storeTaskState: a store task state.
    XmlValue<StoreTaskState> store_task_state{};
    /// storeTaskFailureReason: text.
    XmlText store_task_failure_reason{};

    /// Whether two say the same.
    friend constexpr bool operator==(const StoreImageTaskResult&,
                                     const StoreImageTaskResult&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<
            &StoreImageTaskResult::ami_id, &StoreImageTaskResult::task_start_time,
            &StoreImageTaskResult::bucket, &StoreImageTaskResult::s3_object_key,
            &StoreImageTaskResult::progress_percentage, &StoreImageTaskResult::store_task_state,
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

/// What EC2 answers to DescribeStoreImageTasks. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeStoreImageTasks.html
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
