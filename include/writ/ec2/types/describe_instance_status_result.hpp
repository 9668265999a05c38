// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// What EC2 answers to DescribeInstanceStatus.
#ifndef WRIT_EC2_TYPES_DESCRIBE_INSTANCE_STATUS_RESULT_HPP
#define WRIT_EC2_TYPES_DESCRIBE_INSTANCE_STATUS_RESULT_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/instance_id.hpp>
#include <writ/ec2/types/instance_state.hpp>
#include <writ/ec2/types/instance_status_event.hpp>
#include <writ/ec2/types/operator_response.hpp>
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
class StatusName;  // writ/ec2/types/status_name.hpp
class StatusType;  // writ/ec2/types/status_type.hpp
class SummaryStatus;  // writ/ec2/types/summary_status.hpp

/// InstanceStatusDetails, a structure in what EC2 answers to DescribeInstanceStatus.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_InstanceStatusDetails.html
struct InstanceStatusDetails {
    /// impairedSince: a time.
    XmlValue<Timestamp> impaired_since{};
    /// name: `reachability`.
    XmlValue<StatusName> name{};
    /// status: `passed`, `failed`, `insufficient-data` or `initializing`.
    XmlValue<StatusType> status{};

    /// Whether two say the same.
    friend constexpr bool operator==(const InstanceStatusDetails&,
                                     const InstanceStatusDetails&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&InstanceStatusDetails::impaired_since,
                                &InstanceStatusDetails::name, &InstanceStatusDetails::status>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("impairedSince", self.impaired_since);
            row("name", self.name);
            row("status", self.status);
        }
    };
};

/// InstanceStatusSummary, a structure in what EC2 answers to DescribeInstanceStatus.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_InstanceStatusSummary.html
struct InstanceStatusSummary {
    /// details: a list of InstanceStatusDetails.
    XmlList<InstanceStatusDetails> details{};
    /// status: one of 5 words, such as `ok`.
    XmlValue<SummaryStatus> status{};

    /// Whether two say the same.
    friend constexpr bool operator==(const InstanceStatusSummary&,
                                     const InstanceStatusSummary&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&InstanceStatusSummary::details, &InstanceStatusSummary::status>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("details", self.details);
            row("status", self.status);
        }
    };
};

/// EbsStatusDetails, a structure in what EC2 answers to DescribeInstanceStatus.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_EbsStatusDetails.html
struct EbsStatusDetails {
    /// impairedSince: a time.
    XmlValue<Timestamp> impaired_since{};
    /// name: `reachability`.
    XmlValue<StatusName> name{};
    /// status: `passed`, `failed`, `insufficient-data` or `initializing`.
    XmlValue<StatusType> status{};

    /// Whether two say the same.
    friend constexpr bool operator==(const EbsStatusDetails&,
                                     const EbsStatusDetails&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&EbsStatusDetails::impaired_since, &EbsStatusDetails::name,
                                &EbsStatusDetails::status>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("impairedSince", self.impaired_since);
            row("name", self.name);
            row("status", self.status);
        }
    };
};

/// EbsStatusSummary, a structure in what EC2 answers to DescribeInstanceStatus.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_EbsStatusSummary.html
struct EbsStatusSummary {
    /// details: a list of EbsStatusDetails.
    XmlList<EbsStatusDetails> details{};
    /// status: one of 5 words, such as `ok`.
    XmlValue<SummaryStatus> status{};

    /// Whether two say the same.
    friend constexpr bool operator==(const EbsStatusSummary&,
                                     const EbsStatusSummary&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&EbsStatusSummary::details, &EbsStatusSummary::status>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("details", self.details);
            row("status", self.status);
        }
    };
};

/// ApplicationStatusSummary, a structure in what EC2 answers to DescribeInstanceStatus.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ApplicationStatusSummary.html
struct ApplicationStatusSummary {
    /// status: one of 5 words, such as `ok`.
    XmlValue<SummaryStatus> status{};
    /// impairedSince: a time.
    XmlValue<Timestamp> impaired_since{};

    /// Whether two say the same.
    friend constexpr bool operator==(const ApplicationStatusSummary&,
                                     const ApplicationStatusSummary&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&ApplicationStatusSummary::status,
                                &ApplicationStatusSummary::impaired_since>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("status", self.status);
            row("impairedSince", self.impaired_since);
        }
    };
};

/// InstanceStatus, a structure in what EC2 answers to DescribeInstanceStatus.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_InstanceStatus.html
struct InstanceStatus {
    /// availabilityZone: an availability zone.
    XmlValue<AvailabilityZone> availability_zone{};
    /// availabilityZoneId: an availability zone id.
    XmlValue<AvailabilityZoneId> availability_zone_id{};
    /// outpostArn: an Outpost ARN.
    XmlValue<OutpostArn> outpost_arn{};
    /// operator: an OperatorResponse.
    Optional<OperatorResponse> operator_{};
    /// eventsSet: a list of InstanceStatusEvent.
    XmlList<InstanceStatusEvent> events{};
    /// instanceId: an instance id, `i-…`.
    XmlValue<InstanceId> instance_id{};
    /// instanceState: an InstanceState.
    Optional<InstanceState> instance_state{};
    /// instanceStatus: an InstanceStatusSummary.
    Optional<InstanceStatusSummary> instance_status{};
    /// systemStatus: an InstanceStatusSummary.
    Optional<InstanceStatusSummary> system_status{};
    /// attachedEbsStatus: an EbsStatusSummary.
    Optional<EbsStatusSummary> attached_ebs_status{};
    /// applicationStatus: an ApplicationStatusSummary.
    Optional<ApplicationStatusSummary> application_status{};

    /// Whether two say the same.
    friend constexpr bool operator==(const InstanceStatus&,
                                     const InstanceStatus&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<
            &InstanceStatus::availability_zone, &InstanceStatus::availability_zone_id,
            &InstanceStatus::outpost_arn, &InstanceStatus::operator_, &InstanceStatus::events,
            &InstanceStatus::instance_id, &InstanceStatus::instance_state,
            &InstanceStatus::instance_status, &InstanceStatus::system_status,
            &InstanceStatus::attached_ebs_status, &InstanceStatus::application_status>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("availabilityZone", self.availability_zone);
            row("availabilityZoneId", self.availability_zone_id);
            row("outpostArn", self.outpost_arn);
            row("operator", self.operator_);
            row("eventsSet", self.events);
            row("instanceId", self.instance_id);
            row("instanceState", self.instance_state);
            row("instanceStatus", self.instance_status);
            row("systemStatus", self.system_status);
            row("attachedEbsStatus", self.attached_ebs_status);
            row("applicationStatus", self.application_status);
        }
    };
};

/// What EC2 answers to DescribeInstanceStatus. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeInstanceStatus.html
struct DescribeInstanceStatusResult {
    /// instanceStatusSet: a list of InstanceStatus.
    XmlList<InstanceStatus> instance_statuses{};
    /// nextToken: for the next page, if there is one.
    Optional<AnyText> next_token{};
    /// requestId: by which AWS finds the request again.
    XmlText request_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const DescribeInstanceStatusResult&,
                                     const DescribeInstanceStatusResult&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&DescribeInstanceStatusResult::instance_statuses,
                                &DescribeInstanceStatusResult::next_token,
                                &DescribeInstanceStatusResult::request_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("instanceStatusSet", self.instance_statuses);
            row("nextToken", self.next_token);
            row("requestId", self.request_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
