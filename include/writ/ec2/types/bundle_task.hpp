// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// BundleTask, a structure in replies.
#ifndef WRIT_EC2_TYPES_BUNDLE_TASK_HPP
#define WRIT_EC2_TYPES_BUNDLE_TASK_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/bundle_id.hpp>
#include <writ/ec2/types/bundle_task_error.hpp>
#include <writ/ec2/types/instance_id.hpp>
#include <writ/ec2/types/storage_reply.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/timestamp.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
class BundleTaskState;  // writ/ec2/types/bundle_task_state.hpp

/// BundleTask, a structure in what EC2 answers to 3 actions. Members as of the EC2 model of
/// 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_BundleTask.html
struct BundleTask {
    /// instanceId: an instance id, `i-…`.
    XmlValue<InstanceId> instance_id{};
    /// bundleId: a bundle id, `bun-…`.
    XmlValue<BundleId> bundle_id{};
    /// state: one of 7 words, such as `pending`.
    XmlValue<BundleTaskState> state{};
    /// startTime: a time.
    XmlValue<Timestamp> start_time{};
    /// updateTime: a time.
    XmlValue<Timestamp> update_time{};
    /// storage: a StorageReply.
    Optional<StorageReply> storage{};
    /// progress: text.
    XmlText progress{};
    /// error: a BundleTaskError.
    Optional<BundleTaskError> bundle_task_error{};

    /// Whether two say the same.
    friend constexpr bool operator==(const BundleTask&, const BundleTask&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&BundleTask::instance_id, &BundleTask::bundle_id,
                                &BundleTask::state, &BundleTask::start_time,
                                &BundleTask::update_time, &BundleTask::storage,
                                &BundleTask::progress, &BundleTask::bundle_task_error>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("instanceId", self.instance_id);
            row("bundleId", self.bundle_id);
            row("state", self.state);
            row("startTime", self.start_time);
            row("updateTime", self.update_time);
            row("storage", self.storage);
            row("progress", self.progress);
            row("error", self.bundle_task_error);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
