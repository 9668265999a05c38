// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// What EC2 answers to ListVolumesInRecycleBin.
#ifndef WRIT_EC2_TYPES_LIST_VOLUMES_IN_RECYCLE_BIN_RESULT_HPP
#define WRIT_EC2_TYPES_LIST_VOLUMES_IN_RECYCLE_BIN_RESULT_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/operator_response.hpp>
#include <writ/ec2/types/snapshot_id.hpp>
#include <writ/ec2/types/volume_id.hpp>
#include <writ/reply/xml_integer.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>
#include <writ/value/availability_zone.hpp>
#include <writ/value/availability_zone_id.hpp>
#include <writ/value/outpost_arn.hpp>
#include <writ/value/timestamp.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
class VolumeState;  // writ/ec2/types/volume_state.hpp
class VolumeType;  // writ/ec2/types/volume_type.hpp

/// VolumeRecycleBinInfo, a structure in what EC2 answers to ListVolumesInRecycleBin.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_VolumeRecycleBinInfo.html
struct VolumeRecycleBinInfo {
    /// volumeId: a volume id, `vol-…`.
    XmlValue<VolumeId> volume_id{};
    /// volumeType: one of 7 words, such as `standard`.
    XmlValue<VolumeType> volume_type{};
    /// state: one of 6 words, such as `creating`.
    XmlValue<VolumeState> state{};
    /// size: a whole number.
    XmlInteger size{};
    /// iops: a whole number.
    XmlInteger iops{};
    /// throughput: a whole number.
    XmlInteger throughput{};
    /// outpostArn: an Outpost ARN.
    XmlValue<OutpostArn> outpost_arn{};
    /// availabilityZone: an availability zone.
    XmlValue<AvailabilityZone> availability_zone{};
    /// availabilityZoneId: an availability zone id.
    XmlValue<AvailabilityZoneId> availability_zone_id{};
    /// sourceVolumeId: a volume id, `vol-…`.
    XmlValue<VolumeId> source_volume_id{};
    /// snapshotId: a snapshot id, `snap-…`.
    XmlValue<SnapshotId> snapshot_id{};
    /// operator: an OperatorResponse.
    Optional<OperatorResponse> operator_{};
    /// createTime: a time.
    XmlValue<Timestamp> create_time{};
    /// recycleBinEnterTime: a time.
    XmlValue<Timestamp> recycle_bin_enter_time{};
    /// recycleBinExitTime: a time.
    XmlValue<Timestamp> recycle_bin_exit_time{};

    /// Whether two say the same.
    friend constexpr bool operator==(const VolumeRecycleBinInfo&,
                                     const VolumeRecycleBinInfo&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<
            &VolumeRecycleBinInfo::volume_id, &VolumeRecycleBinInfo::volume_type,
            &VolumeRecycleBinInfo::state, &VolumeRecycleBinInfo::size, &VolumeRecycleBinInfo::iops,
            &VolumeRecycleBinInfo::throughput, &VolumeRecycleBinInfo::outpost_arn,
            &VolumeRecycleBinInfo::availability_zone, &VolumeRecycleBinInfo::availability_zone_id,
            &VolumeRecycleBinInfo::source_volume_id, &VolumeRecycleBinInfo::snapshot_id,
            &VolumeRecycleBinInfo::operator_, &VolumeRecycleBinInfo::create_time,
            &VolumeRecycleBinInfo::recycle_bin_enter_time,
            &VolumeRecycleBinInfo::recycle_bin_exit_time>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("volumeId", self.volume_id);
            row("volumeType", self.volume_type);
            row("state", self.state);
            row("size", self.size);
            row("iops", self.iops);
            row("throughput", self.throughput);
            row("outpostArn", self.outpost_arn);
            row("availabilityZone", self.availability_zone);
            row("availabilityZoneId", self.availability_zone_id);
            row("sourceVolumeId", self.source_volume_id);
            row("snapshotId", self.snapshot_id);
            row("operator", self.operator_);
            row("createTime", self.create_time);
            row("recycleBinEnterTime", self.recycle_bin_enter_time);
            row("recycleBinExitTime", self.recycle_bin_exit_time);
        }
    };
};

/// What EC2 answers to ListVolumesInRecycleBin. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ListVolumesInRecycleBin.html
struct ListVolumesInRecycleBinResult {
    /// volumeSet: a list of VolumeRecycleBinInfo.
    XmlList<VolumeRecycleBinInfo> volumes{};
    /// nextToken: for the next page, if there is one.
    Optional<AnyText> next_token{};
    /// requestId: by which AWS finds the request again.
    XmlText request_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const ListVolumesInRecycleBinResult&,
                                     const ListVolumesInRecycleBinResult&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&ListVolumesInRecycleBinResult::volumes,
                                &ListVolumesInRecycleBinResult::next_token,
                                &ListVolumesInRecycleBinResult::request_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("volumeSet", self.volumes);
            row("nextToken", self.next_token);
            row("requestId", self.request_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
