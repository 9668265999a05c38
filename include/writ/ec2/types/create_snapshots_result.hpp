// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// What EC2 answers to CreateSnapshots.
#ifndef WRIT_EC2_TYPES_CREATE_SNAPSHOTS_RESULT_HPP
#define WRIT_EC2_TYPES_CREATE_SNAPSHOTS_RESULT_HPP

#include <writ/core/config.hpp>
#include <writ/ec2/types/snapshot_id.hpp>
#include <writ/ec2/types/tag_reply.hpp>
#include <writ/ec2/types/volume_id.hpp>
#include <writ/reply/xml_boolean.hpp>
#include <writ/reply/xml_integer.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/availability_zone.hpp>
#include <writ/value/outpost_arn.hpp>
#include <writ/value/timestamp.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
class SSEType;  // writ/ec2/types/sse_type.hpp
class SnapshotState;  // writ/ec2/types/snapshot_state.hpp

/// SnapshotInfo, a structure in what EC2 answers to CreateSnapshots.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_SnapshotInfo.html
struct SnapshotInfo {
    /// description: text.
    XmlText description{};
    /// tagSet: a list of TagReply.
    XmlList<TagReply> tags{};
    /// encrypted: yes or no.
    XmlBoolean encrypted{};
    /// volumeId: a volume id, `vol-…`.
    XmlValue<VolumeId> volume_id{};
    /// state: one of 5 words, such as `pending`.
    XmlValue<SnapshotState> state{};
    /// volumeSize: a whole number.
    XmlInteger volume_size{};
    /// startTime: a time.
    XmlValue<Timestamp> start_time{};
    /// progress: text.
    XmlText progress{};
    /// ownerId: text.
    XmlText owner_id{};
    /// snapshotId: a snapshot id, `snap-…`.
    XmlValue<SnapshotId> snapshot_id{};
    /// outpostArn: an Outpost ARN.
    XmlValue<OutpostArn> outpost_arn{};
    /// sseType: `sse-ebs`, `sse-kms` or `none`.
    XmlValue<SSEType> sse_type{};
    /// availabilityZone: an availability zone.
    XmlValue<AvailabilityZone> availability_zone{};

    /// Whether two say the same.
    friend constexpr bool operator==(const SnapshotInfo&, const SnapshotInfo&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members =
            Members<&SnapshotInfo::description, &SnapshotInfo::tags, &SnapshotInfo::encrypted,
                    &SnapshotInfo::volume_id, &SnapshotInfo::state, &SnapshotInfo::volume_size,
                    &SnapshotInfo::start_time, &SnapshotInfo::progress, &SnapshotInfo::owner_id,
                    &SnapshotInfo::snapshot_id, &SnapshotInfo::outpost_arn, &SnapshotInfo::sse_type,
                    &SnapshotInfo::availability_zone>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("description", self.description);
            row("tagSet", self.tags);
            row("encrypted", self.encrypted);
            row("volumeId", self.volume_id);
            row("state", self.state);
            row("volumeSize", self.volume_size);
            row("startTime", self.start_time);
            row("progress", self.progress);
            row("ownerId", self.owner_id);
            row("snapshotId", self.snapshot_id);
            row("outpostArn", self.outpost_arn);
            row("sseType", self.sse_type);
            row("availabilityZone", self.availability_zone);
        }
    };
};

/// What EC2 answers to CreateSnapshots. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateSnapshots.html
struct CreateSnapshotsResult {
    /// snapshotSet: a list of SnapshotInfo.
    XmlList<SnapshotInfo> snapshots{};
    /// requestId: by which AWS finds the request again.
    XmlText request_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const CreateSnapshotsResult&,
                                     const CreateSnapshotsResult&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&CreateSnapshotsResult::snapshots,
                                &CreateSnapshotsResult::request_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("snapshotSet", self.snapshots);
            row("requestId", self.request_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
