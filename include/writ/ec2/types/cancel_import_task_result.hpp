// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// What EC2 answers to CancelImportTask.
#ifndef WRIT_EC2_TYPES_CANCEL_IMPORT_TASK_RESULT_HPP
#define WRIT_EC2_TYPES_CANCEL_IMPORT_TASK_RESULT_HPP

#include <writ/core/config.hpp>
#include <writ/ec2/types/import_task_id.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// What EC2 answers to CancelImportTask. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CancelImportTask.html
struct CancelImportTaskResult {
    /// importTaskId: an import task id.
    XmlValue<ImportTaskId> import_task_id{};
    /// previousState: text.
    XmlText previous_state{};
    /// state: text.
    XmlText state{};
    /// requestId: by which AWS finds the request again.
    XmlText request_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const CancelImportTaskResult&,
                                     const CancelImportTaskResult&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<
            &CancelImportTaskResult::import_task_id, &CancelImportTaskResult::previous_state,
            &CancelImportTaskResult::state, &CancelImportTaskResult::request_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("importTaskId", self.import_task_id);
            row("previousState", self.previous_state);
            row("state", self.state);
            row("requestId", self.request_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
