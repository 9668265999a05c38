// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// VolumeModification, a structure in replies.
#ifndef WRIT_EC2_TYPES_VOLUME_MODIFICATION_HPP
#define WRIT_EC2_TYPES_VOLUME_MODIFICATION_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/operator_response.hpp>
#include <writ/ec2/types/volume_id.hpp>
#include <writ/reply/xml_boolean.hpp>
#include <writ/reply/xml_integer.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/timestamp.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
class VolumeModificationState;  // writ/ec2/types/volume_modification_state.hpp
class VolumeType;  // writ/ec2/types/volume_type.hpp

/// VolumeModification, a structure in what EC2 answers to DescribeVolumesModifications and
/// ModifyVolume. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_VolumeModification.html
struct VolumeModification {
    /// volumeId: a volume id, `vol-…`.
    XmlValue<VolumeId> volume_id{};
    /// modificationState: `modifying`, `optimizing`, `completed` or `failed`.
    XmlValue<VolumeModificationState> modification_state{};
    /// statusMessage: text.
    XmlText status_message{};
    /// targetSize: a whole number.
    XmlInteger target_size{};
    /// targetIops: a whole number.
    XmlInteger target_iops{};
    /// targetVolumeType: one of 7 words, such as `standard`.
    XmlValue<VolumeType> target_volume_type{};
    /// targetThroughput: a whole number.
    XmlInteger target_throughput{};
    /// targetMultiAttachEnabled: yes or no.
    XmlBoolean target_multi_attach_enabled{};
    /// originalSize: a whole number.
    XmlInteger original_size{};
    /// originalIops: a whole number.
    XmlInteger original_iops{};
    /// originalVolumeType: one of 7 words, such as `standard`.
    XmlValue<VolumeType> original_volume_type{};
    /// originalThroughput: a whole number.
    XmlInteger original_throughput{};
    /// originalMultiAttachEnabled: yes or no.
    XmlBoolean original_multi_attach_enabled{};
    /// progress: a whole number.
    XmlInteger progress{};
    /// startTime: a time.
    XmlValue<Timestamp> start_time{};
    /// endTime: a time.
    XmlValue<Timestamp> end_time{};
    /// operator: an OperatorResponse.
    Optional<OperatorResponse> operator_{};

    /// Whether two say the same.
    friend constexpr bool operator==(const VolumeModification&,
                                     const VolumeModification&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<
            &VolumeModification::volume_id, &VolumeModification::modification_state,
            &VolumeModification::status_message, &VolumeModification::target_size,
            &VolumeModification::target_iops, &VolumeModification::target_volume_type,
            &VolumeModification::target_throughput,
            &VolumeModification::target_multi_attach_enabled, &VolumeModification::original_size,
            &VolumeModification::original_iops, &VolumeModification::original_volume_type,
            &VolumeModification::original_throughput,
            &VolumeModification::original_multi_attach_enabled, &VolumeModification::progress,
            &VolumeModification::start_time, &VolumeModification::end_time,
            &VolumeModification::operator_>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("volumeId", self.volume_id);
            row("modificationState", self.modification_state);
            row("statusMessage", self.status_message);
            row("targetSize", self.target_size);
            row("targetIops", self.target_iops);
            row("targetVolumeType", self.target_volume_type);
            row("targetThroughput", self.target_throughput);
            row("targetMultiAttachEnabled", self.target_multi_attach_enabled);
            row("originalSize", self.original_size);
            row("originalIops", self.original_iops);
            row("originalVolumeType", self.original_volume_type);
            row("originalThroughput", self.original_throughput);
            row("originalMultiAttachEnabled", self.original_multi_attach_enabled);
            row("progress", self.progress);
            row("startTime", self.start_time);
            row("endTime", self.end_time);
            row("operator", self.operator_);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
