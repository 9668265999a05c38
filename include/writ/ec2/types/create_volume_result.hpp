// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// What EC2 answers to CreateVolume.
#ifndef WRIT_EC2_TYPES_CREATE_VOLUME_RESULT_HPP
#define WRIT_EC2_TYPES_CREATE_VOLUME_RESULT_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/operator_response.hpp>
#include <writ/ec2/types/snapshot_id.hpp>
#include <writ/ec2/types/tag_reply.hpp>
#include <writ/ec2/types/volume_attachment.hpp>
#include <writ/ec2/types/volume_id.hpp>
#include <writ/reply/xml_boolean.hpp>
#include <writ/reply/xml_integer.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/availability_zone.hpp>
#include <writ/value/availability_zone_id.hpp>
#include <writ/value/kms_key_id.hpp>
#include <writ/value/outpost_arn.hpp>
#include <writ/value/timestamp.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
class SSEType;  // writ/ec2/types/sse_type.hpp
class VolumeState;  // writ/ec2/types/volume_state.hpp
class VolumeType;  // writ/ec2/types/volume_type.hpp

/// What EC2 answers to CreateVolume. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateVolume.html
struct CreateVolumeResult {
    /// availabilityZoneId: an availability zone id.
    XmlValue<AvailabilityZoneId> availability_zone_id{};
    /// outpostArn: an Outpost ARN.
    XmlValue<OutpostArn> outpost_arn{};
    /// sourceVolumeId: a volume id, `vol-…`.
    XmlValue<VolumeId> source_volume_id{};
    /// iops: a whole number.
    XmlInteger iops{};
    /// tagSet: a list of TagReply.
    XmlList<TagReply> tags{};
    /// volumeType: one of 7 words, such as `standard`.
    XmlValue<VolumeType> volume_type{};
    /// fastRestored: yes or no.
    XmlBoolean fast_restored{};
    /// multiAttachEnabled: yes or no.
    XmlBoolean multi_attach_enabled{};
    /// throughput: a whole number.
    XmlInteger throughput{};
    /// sseType: `sse-ebs`, `sse-kms` or `none`.
    XmlValue<SSEType> sse_type{};
    /// operator: an OperatorResponse.
    Optional<OperatorResponse> operator_{};
    /// volumeInitializationRate: a whole number.
    XmlInteger volume_initialization_rate{};
    /// volumeId: a volume id, `vol-…`.
    XmlValue<VolumeId> volume_id{};
    /// size: a whole number.
    XmlInteger size{};
    /// snapshotId: a snapshot id, `snap-…`.
    XmlValue<SnapshotId> snapshot_id{};
    /// availabilityZone: an availability zone.
    XmlValue<AvailabilityZone> availability_zone{};
    /// status: one of 6 words, such as `creating`.
    XmlValue<VolumeState> state{};
    /// createTime: a time.
    XmlValue<Timestamp> create_time{};
    /// attachmentSet: a list of VolumeAttachment.
    XmlList<VolumeAttachment> attachments{};
    /// encrypted: yes or no.
    XmlBoolean encrypted{};
    /// kmsKeyId: a KMS key id.
    XmlValue<KmsKeyId> kms_key_id{};
    /// requestId: by which AWS finds the request again.
    XmlText request_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const CreateVolumeResult&,
                                     const CreateVolumeResult&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members =
            Members<&CreateVolumeResult::availability_zone_id, &CreateVolumeResult::outpost_arn,
                    &CreateVolumeResult::source_volume_id, &CreateVolumeResult::iops,
                    &CreateVolumeResult::tags, &CreateVolumeResult::volume_type,
                    &CreateVolumeResult::fast_restored, &CreateVolumeResult::multi_attach_enabled,
                    &CreateVolumeResult::throughput, &CreateVolumeResult::sse_type,
                    &CreateVolumeResult::operator_, &CreateVolumeResult::volume_initialization_rate,
                    &CreateVolumeResult::volume_id, &CreateVolumeResult::size,
                    &CreateVolumeResult::snapshot_id, &CreateVolumeResult::availability_zone,
                    &CreateVolumeResult::state, &CreateVolumeResult::create_time,
                    &CreateVolumeResult::attachments, &CreateVolumeResult::encrypted,
                    &CreateVolumeResult::kms_key_id, &CreateVolumeResult::request_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("availabilityZoneId", self.availability_zone_id);
            row("outpostArn", self.outpost_arn);
            row("sourceVolumeId", self.source_volume_id);
            row("iops", self.iops);
            row("tagSet", self.tags);
            row("volumeType", self.volume_type);
            row("fastRestored", self.fast_restored);
            row("multiAttachEnabled", self.multi_attach_enabled);
            row("throughput", self.throughput);
            row("sseType", self.sse_type);
            row("operator", self.operator_);
            row("volumeInitializationRate", self.volume_initialization_rate);
            row("volumeId", self.volume_id);
            row("size", self.size);
            row("snapshotId", self.snapshot_id);
            row("availabilityZone", self.availability_zone);
            row("status", self.state);
            row("createTime", self.create_time);
            row("attachmentSet", self.attachments);
            row("encrypted", self.encrypted);
            row("kmsKeyId", self.kms_key_id);
            row("requestId", self.request_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
