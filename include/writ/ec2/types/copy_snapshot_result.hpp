// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts and of model/curation.txt; do not edit it.
/// What EC2 answers to CopySnapshot.
#ifndef WRIT_EC2_TYPES_COPY_SNAPSHOT_RESULT_HPP
#define WRIT_EC2_TYPES_COPY_SNAPSHOT_RESULT_HPP

#include <writ/core/config.hpp>
#include <writ/core/required.hpp>
#include <writ/ec2/types/snapshot_id.hpp>
#include <writ/ec2/types/tag_reply.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// What EC2 answers to CopySnapshot. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CopySnapshot.html
struct CopySnapshotResult {
    /// tagSet: the tags of the new snapshot.
    XmlList<TagReply> tags{};
    /// snapshotId: the new snapshot, pending until its copy is complete.
    Required<SnapshotId, struct snapshotId_given_right_and_in_order> snapshot_id;
    /// requestId: by which AWS finds the request again.
    XmlText request_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const CopySnapshotResult&,
                                     const CopySnapshotResult&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&CopySnapshotResult::tags, &CopySnapshotResult::snapshot_id,
                                &CopySnapshotResult::request_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("tagSet", self.tags);
            row("snapshotId", self.snapshot_id);
            row("requestId", self.request_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
