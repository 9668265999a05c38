// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// What EC2 answers to DescribeApplicationStatus.
#ifndef WRIT_EC2_TYPES_DESCRIBE_APPLICATION_STATUS_RESULT_HPP
#define WRIT_EC2_TYPES_DESCRIBE_APPLICATION_STATUS_RESULT_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/instance_id.hpp>
#include <writ/ec2/types/tag_reply.hpp>
#include <writ/reply/xml_integer.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>
#include <writ/value/availability_zone.hpp>
#include <writ/value/availability_zone_id.hpp>
#include <writ/value/timestamp.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
class AggregationStatusEnum;  // writ/ec2/types/aggregation_status_enum.hpp
class ApplicationStatusCheckEnum;  // writ/ec2/types/application_status_check_enum.hpp
class ApplicationStatusEnum;  // writ/ec2/types/application_status_enum.hpp

/// ApplicationStatusReason, a structure in what EC2 answers to DescribeApplicationStatus.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ApplicationStatusReason.html
struct ApplicationStatusReason {
    /// code: text.
    XmlText code{};
    /// statusCode: a whole number.
    XmlInteger status_code{};
    /// protocol: text.
    XmlText protocol{};

    /// Whether two say the same.
    friend constexpr bool operator==(const ApplicationStatusReason&,
                                     const ApplicationStatusReason&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&ApplicationStatusReason::code,
                                &ApplicationStatusReason::status_code,
                                &ApplicationStatusReason::protocol>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("code", self.code);
            row("statusCode", self.status_code);
            row("protocol", self.protocol);
        }
    };
};

/// ApplicationStatusDetail, a structure in what EC2 answers to DescribeApplicationStatus.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ApplicationStatusDetail.html
struct ApplicationStatusDetail {
    /// applicationStatusCheckId: text.
    XmlText application_status_check_id{};
    /// checkUpdateTime: a time.
    XmlValue<Timestamp> check_update_time{};
    /// aggregation: `included` or `excluded`.
    XmlValue<AggregationStatusEnum> aggregation{};
    /// status: one of 5 words, such as `passed`.
    XmlValue<ApplicationStatusCheckEnum> status{};
    /// statusTimeStamp: a time.
    XmlValue<Timestamp> status_time_stamp{};
    /// statusSince: a time.
    XmlValue<Timestamp> status_since{};
    /// reason: an ApplicationStatusReason.
    Optional<ApplicationStatusReason> reason{};

    /// Whether two say the same.
    friend constexpr bool operator==(const ApplicationStatusDetail&,
                                     const ApplicationStatusDetail&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<
            &ApplicationStatusDetail::application_status_check_id,
            &ApplicationStatusDetail::check_update_time, &ApplicationStatusDetail::aggregation,
            &ApplicationStatusDetail::status, &ApplicationStatusDetail::status_time_stamp,
            &ApplicationStatusDetail::status_since, &ApplicationStatusDetail::reason>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("applicationStatusCheckId", self.application_status_check_id);
            row("checkUpdateTime", self.check_update_time);
            row("aggregation", self.aggregation);
            row("status", self.status);
            row("statusTimeStamp", self.status_time_stamp);
            row("statusSince", self.status_since);
            row("reason", self.reason);
        }
    };
};

/// ApplicationStatus, a structure in what EC2 answers to DescribeApplicationStatus.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ApplicationStatus.html
struct ApplicationStatus {
    /// status: one of 6 words, such as `ok`.
    XmlValue<ApplicationStatusEnum> status{};
    /// statusTimeStamp: a time.
    XmlValue<Timestamp> status_time_stamp{};
    /// statusSince: a time.
    XmlValue<Timestamp> status_since{};
    /// resumeAt: a time.
    XmlValue<Timestamp> resume_at{};
    /// detailSet: a list of ApplicationStatusDetail.
    XmlList<ApplicationStatusDetail> details{};

    /// Whether two say the same.
    friend constexpr bool operator==(const ApplicationStatus&,
                                     const ApplicationStatus&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&ApplicationStatus::status, &ApplicationStatus::status_time_stamp,
                                &ApplicationStatus::status_since, &ApplicationStatus::resume_at,
                                &ApplicationStatus::details>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("status", self.status);
            row("statusTimeStamp", self.status_time_stamp);
            row("statusSince", self.status_since);
            row("resumeAt", self.resume_at);
            row("detailSet", self.details);
        }
    };
};

/// InstanceApplicationStatus, a structure in what EC2 answers to DescribeApplicationStatus.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_InstanceApplicationStatus.html
struct InstanceApplicationStatus {
    /// instanceId: an instance id, `i-…`.
    XmlValue<InstanceId> instance_id{};
    /// availabilityZone: an availability zone.
    XmlValue<AvailabilityZone> availability_zone{};
    /// availabilityZoneId: an availability zone id.
    XmlValue<AvailabilityZoneId> availability_zone_id{};
    /// applicationStatus: an ApplicationStatus.
    Optional<ApplicationStatus> application_status{};
    /// tagSet: a list of TagReply.
    XmlList<TagReply> tags{};

    /// Whether two say the same.
    friend constexpr bool operator==(const InstanceApplicationStatus&,
                                     const InstanceApplicationStatus&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<
            &InstanceApplicationStatus::instance_id, &InstanceApplicationStatus::availability_zone,
            &InstanceApplicationStatus::availability_zone_id,
            &InstanceApplicationStatus::application_status, &InstanceApplicationStatus::tags>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("instanceId", self.instance_id);
            row("availabilityZone", self.availability_zone);
            row("availabilityZoneId", self.availability_zone_id);
            row("applicationStatus", self.application_status);
            row("tagSet", self.tags);
        }
    };
};

/// ApplicationStatusesResponseType, a structure in what EC2 answers to DescribeApplicationStatus.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ApplicationStatusesResponseType.html
struct ApplicationStatusesResponseType {
    /// instanceSet: a list of InstanceApplicationStatus.
    XmlList<InstanceApplicationStatus> instances{};

    /// Whether two say the same.
    friend constexpr bool operator==(const ApplicationStatusesResponseType&,
                                     const ApplicationStatusesResponseType&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&ApplicationStatusesResponseType::instances>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("instanceSet", self.instances);
        }
    };
};

/// What EC2 answers to DescribeApplicationStatus. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeApplicationStatus.html
struct DescribeApplicationStatusResult {
    /// applicationStatusesResponseType: an ApplicationStatusesResponseType.
    Optional<ApplicationStatusesResponseType> application_statuses{};
    /// nextToken: for the next page, if there is one.
    Optional<AnyText> next_token{};
    /// requestId: by which AWS finds the request again.
    XmlText request_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const DescribeApplicationStatusResult&,
                                     const DescribeApplicationStatusResult&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&DescribeApplicationStatusResult::application_statuses,
                                &DescribeApplicationStatusResult::next_token,
                                &DescribeApplicationStatusResult::request_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("applicationStatusesResponseType", self.application_statuses);
            row("nextToken", self.next_token);
            row("requestId", self.request_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
