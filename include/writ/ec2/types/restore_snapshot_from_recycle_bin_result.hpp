// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// What EC2 answers to RestoreSnapshotFromRecycleBin.
#ifndef WRIT_EC2_TYPES_RESTORE_SNAPSHOT_FROM_RECYCLE_BIN_RESULT_HPP
#define WRIT_EC2_TYPES_RESTORE_SNAPSHOT_FROM_RECYCLE_BIN_RESULT_HPP

#include <writ/core/config.hpp>
#include <writ/ec2/types/snapshot_id.hpp>
#include <writ/ec2/types/volume_id.hpp>
#include <writ/reply/xml_boolean.hpp>
#include <writ/reply/xml_integer.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/outpost_arn.hpp>
#include <writ/value/timestamp.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
class SSEType;  // writ/ec2/types/sse_type.hpp
class SnapshotState;  // writ/ec2/types/snapshot_state.hpp

/// What EC2 answers to RestoreSnapshotFromRecycleBin. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RestoreSnapshotFromRecycleBin.html
struct RestoreSnapshotFromRecycleBinResult {
    /// snapshotId: a snapshot id, `snap-…`.
    XmlValue<SnapshotId> snapshot_id{};
    /// outpostArn: an Outpost ARN.
    XmlValue<OutpostArn> outpost_arn{};
    /// description: text.
    XmlText description{};
    /// encrypted: yes or no.
    XmlBoolean encrypted{};
    /// ownerId: text.
    XmlText owner_id{};
    /// progress: text.
    XmlText progress{};
    /// startTime: a time.
    XmlValue<Timestamp> start_time{};
    /// status: one of 5 words, such as `pending`.
    XmlValue<SnapshotState> state{};
    /// volumeId: a volume id, `vol-…`.
    XmlValue<VolumeId> volume_id{};
    /// volumeSize: a whole number.
    XmlInteger volume_size{};
    /// sseType: `sse-ebs`, `sse-kms` or `none`.
    XmlValue<SSEType> sse_type{};
    /// requestId: by which AWS finds the request again.
    XmlText request_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const RestoreSnapshotFromRecycleBinResult&,
                                     const RestoreSnapshotFromRecycleBinResult&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&RestoreSnapshotFromRecycleBinResult::snapshot_id,
                                &RestoreSnapshotFromRecycleBinResult::outpost_arn,
                                &RestoreSnapshotFromRecycleBinResult::description,
                                &RestoreSnapshotFromRecycleBinResult::encrypted,
                                &RestoreSnapshotFromRecycleBinResult::owner_id,
                                &RestoreSnapshotFromRecycleBinResult::progress,
                                &RestoreSnapshotFromRecycleBinResult::start_time,
                                &RestoreSnapshotFromRecycleBinResult::state,
                                &RestoreSnapshotFromRecycleBinResult::volume_id,
                                &RestoreSnapshotFromRecycleBinResult::volume_size,
                                &RestoreSnapshotFromRecycleBinResult::sse_type,
                                &RestoreSnapshotFromRecycleBinResult::request_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("snapshotId", self.snapshot_id);
            row("outpostArn", self.outpost_arn);
            row("description", self.description);
            row("encrypted", self.encrypted);
            row("ownerId", self.owner_id);
            row("progress", self.progress);
            row("startTime", self.start_time);
            row("status", self.state);
            row("volumeId", self.volume_id);
            row("volumeSize", self.volume_size);
            row("sseType", self.sse_type);
            row("requestId", self.request_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
