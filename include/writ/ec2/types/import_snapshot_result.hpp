// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// What EC2 answers to ImportSnapshot.
#ifndef WRIT_EC2_TYPES_IMPORT_SNAPSHOT_RESULT_HPP
#define WRIT_EC2_TYPES_IMPORT_SNAPSHOT_RESULT_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/import_snapshot_task_id.hpp>
#include <writ/ec2/types/snapshot_task_detail.hpp>
#include <writ/ec2/types/tag_reply.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// What EC2 answers to ImportSnapshot. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ImportSnapshot.html
struct ImportSnapshotResult {
    /// description: text.
    XmlText description{};
    /// importTaskId: an import snapshot task id, `import-snap-…`.
    XmlValue<ImportSnapshotTaskId> import_task_id{};
    /// snapshotTaskDetail: a SnapshotTaskDetail.
    Optional<SnapshotTaskDetail> snapshot_task_detail{};
    /// tagSet: a list of TagReply.
    XmlList<TagReply> tags{};
    /// requestId: by which AWS finds the request again.
    XmlText request_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const ImportSnapshotResult&,
                                     const ImportSnapshotResult&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&ImportSnapshotResult::description,
                                &ImportSnapshotResult::import_task_id,
                                &ImportSnapshotResult::snapshot_task_detail,
                                &ImportSnapshotResult::tags, &ImportSnapshotResult::request_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("description", self.description);
            row("importTaskId", self.import_task_id);
            row("snapshotTaskDetail", self.snapshot_task_detail);
            row("tagSet", self.tags);
            row("requestId", self.request_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
