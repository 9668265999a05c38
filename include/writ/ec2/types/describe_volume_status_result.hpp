// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// What EC2 answers to DescribeVolumeStatus.
#ifndef WRIT_EC2_TYPES_DESCRIBE_VOLUME_STATUS_RESULT_HPP
#define WRIT_EC2_TYPES_DESCRIBE_VOLUME_STATUS_RESULT_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/instance_id.hpp>
#include <writ/ec2/types/operator_response.hpp>
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
class InitializationType;  // writ/ec2/types/initialization_type.hpp
class VolumeStatusInfoStatus;  // writ/ec2/types/volume_status_info_status.hpp
class VolumeStatusName;  // writ/ec2/types/volume_status_name.hpp

/// VolumeStatusAction, a structure in what EC2 answers to DescribeVolumeStatus.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_VolumeStatusAction.html
struct VolumeStatusAction {
    /// code: text.
    XmlText code{};
    /// description: text.
    XmlText description{};
    /// eventId: text.
    XmlText event_id{};
    /// eventType: text.
    XmlText event_type{};

    /// Whether two say the same.
    friend constexpr bool operator==(const VolumeStatusAction&,
                                     const VolumeStatusAction&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&VolumeStatusAction::code, &VolumeStatusAction::description,
                                &VolumeStatusAction::event_id, &VolumeStatusAction::event_type>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("code", self.code);
            row("description", self.description);
            row("eventId", self.event_id);
            row("eventType", self.event_type);
        }
    };
};

/// VolumeStatusEvent, a structure in what EC2 answers to DescribeVolumeStatus.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_VolumeStatusEvent.html
struct VolumeStatusEvent {
    /// description: text.
    XmlText description{};
    /// eventId: text.
    XmlText event_id{};
    /// eventType: text.
    XmlText event_type{};
    /// notAfter: a time.
    XmlValue<Timestamp> not_after{};
    /// notBefore: a time.
    XmlValue<Timestamp> not_before{};
    /// instanceId: an instance id, `i-…`.
    XmlValue<InstanceId> instance_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const VolumeStatusEvent&,
                                     const VolumeStatusEvent&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&VolumeStatusEvent::description, &VolumeStatusEvent::event_id,
                                &VolumeStatusEvent::event_type, &VolumeStatusEvent::not_after,
                                &VolumeStatusEvent::not_before, &VolumeStatusEvent::instance_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("description", self.description);
            row("eventId", self.event_id);
            row("eventType", self.event_type);
            row("notAfter", self.not_after);
            row("notBefore", self.not_before);
            row("instanceId", self.instance_id);
        }
    };
};

/// VolumeStatusDetails, a structure in what EC2 answers to DescribeVolumeStatus.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_VolumeStatusDetails.html
struct VolumeStatusDetails {
    /// name: `io-enabled`, `io-performance` or `initialization-state`.
    XmlValue<VolumeStatusName> name{};
    /// status: text.
    XmlText status{};

    /// Whether two say the same.
    friend constexpr bool operator==(const VolumeStatusDetails&,
                                     const VolumeStatusDetails&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&VolumeStatusDetails::name, &VolumeStatusDetails::status>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("name", self.name);
            row("status", self.status);
        }
    };
};

/// VolumeStatusInfo, a structure in what EC2 answers to DescribeVolumeStatus.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_VolumeStatusInfo.html
struct VolumeStatusInfo {
    /// details: a list of VolumeStatusDetails.
    XmlList<VolumeStatusDetails> details{};
    /// status: `ok`, `impaired`, `insufficient-data` or `warning`.
    XmlValue<VolumeStatusInfoStatus> status{};

    /// Whether two say the same.
    friend constexpr bool operator==(const VolumeStatusInfo&,
                                     const VolumeStatusInfo&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&VolumeStatusInfo::details, &VolumeStatusInfo::status>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("details", self.details);
            row("status", self.status);
        }
    };
};

/// VolumeStatusAttachmentStatus, a structure in what EC2 answers to DescribeVolumeStatus.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_VolumeStatusAttachmentStatus.html
struct VolumeStatusAttachmentStatus {
    /// ioPerformance: text.
    XmlText io_performance{};
    /// instanceId: an instance id, `i-…`.
    XmlValue<InstanceId> instance_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const VolumeStatusAttachmentStatus&,
                                     const VolumeStatusAttachmentStatus&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&VolumeStatusAttachmentStatus::io_performance,
                                &VolumeStatusAttachmentStatus::instance_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("ioPerformance", self.io_performance);
            row("instanceId", self.instance_id);
        }
    };
};

/// InitializationStatusDetails, a structure in what EC2 answers to DescribeVolumeStatus.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_InitializationStatusDetails.html
struct InitializationStatusDetails {
    /// initializationType: `default`, `provisioned-rate` or `volume-copy`.
    XmlValue<InitializationType> initialization_type{};
    /// progress: a whole number.
    XmlInteger progress{};
    /// estimatedTimeToCompleteInSeconds: a whole number.
    XmlInteger estimated_time_to_complete_in_seconds{};

    /// Whether two say the same.
    friend constexpr bool operator==(const InitializationStatusDetails&,
                                     const InitializationStatusDetails&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members =
            Members<&InitializationStatusDetails::initialization_type,
                    &InitializationStatusDetails::progress,
                    &InitializationStatusDetails::estimated_time_to_complete_in_seconds>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("initializationType", self.initialization_type);
            row("progress", self.progress);
            row("estimatedTimeToCompleteInSeconds", self.estimated_time_to_complete_in_seconds);
        }
    };
};

/// VolumeStatusItem, a structure in what EC2 answers to DescribeVolumeStatus.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_VolumeStatusItem.html
struct VolumeStatusItem {
    /// actionsSet: a list of VolumeStatusAction.
    XmlList<VolumeStatusAction> actions{};
    /// availabilityZone: an availability zone.
    XmlValue<AvailabilityZone> availability_zone{};
    /// outpostArn: an Outpost ARN.
    XmlValue<OutpostArn> outpost_arn{};
    /// eventsSet: a list of VolumeStatusEvent.
    XmlList<VolumeStatusEvent> events{};
    /// volumeId: a volume id, `vol-…`.
    XmlValue<VolumeId> volume_id{};
    /// volumeStatus: a VolumeStatusInfo.
    Optional<VolumeStatusInfo> volume_status{};
    /// attachmentStatuses: a list of VolumeStatusAttachmentStatus.
    XmlList<VolumeStatusAttachmentStatus> attachment_statuses{};
    /// initializationStatusDetails: InitializationStatusDetails.
    Optional<InitializationStatusDetails> initialization_status_details{};
    /// availabilityZoneId: an availability zone id.
    XmlValue<AvailabilityZoneId> availability_zone_id{};
    /// operator: an OperatorResponse.
    Optional<OperatorResponse> operator_{};

    /// Whether two say the same.
    friend constexpr bool operator==(const VolumeStatusItem&,
                                     const VolumeStatusItem&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<
            &VolumeStatusItem::actions, &VolumeStatusItem::availability_zone,
            &VolumeStatusItem::outpost_arn, &VolumeStatusItem::events, &VolumeStatusItem::volume_id,
            &VolumeStatusItem::volume_status, &VolumeStatusItem::attachment_statuses,
            &VolumeStatusItem::initialization_status_details,
            &VolumeStatusItem::availability_zone_id, &VolumeStatusItem::operator_>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("actionsSet", self.actions);
            row("availabilityZone", self.availability_zone);
            row("outpostArn", self.outpost_arn);
            row("eventsSet", self.events);
            row("volumeId", self.volume_id);
            row("volumeStatus", self.volume_status);
            row("attachmentStatuses", self.attachment_statuses);
            row("initializationStatusDetails", self.initialization_status_details);
            row("availabilityZoneId", self.availability_zone_id);
            row("operator", self.operator_);
        }
    };
};

/// What EC2 answers to DescribeVolumeStatus. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeVolumeStatus.html
struct DescribeVolumeStatusResult {
    /// nextToken: for the next page, if there is one.
    Optional<AnyText> next_token{};
    /// volumeStatusSet: a list of VolumeStatusItem.
    XmlList<VolumeStatusItem> volume_statuses{};
    /// requestId: by which AWS finds the request again.
    XmlText request_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const DescribeVolumeStatusResult&,
                                     const DescribeVolumeStatusResult&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&DescribeVolumeStatusResult::next_token,
                                &DescribeVolumeStatusResult::volume_statuses,
                                &DescribeVolumeStatusResult::request_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("nextToken", self.next_token);
            row("volumeStatusSet", self.volume_statuses);
            row("requestId", self.request_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
