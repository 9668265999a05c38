// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// What EC2 answers to DescribeCapacityReservationBillingRequests.
#ifndef WRIT_EC2_TYPES_DESCRIBE_CAPACITY_RESERVATION_BILLING_REQUESTS_RESULT_HPP
#define WRIT_EC2_TYPES_DESCRIBE_CAPACITY_RESERVATION_BILLING_REQUESTS_RESULT_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/capacity_reservation_id.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/account_id.hpp>
#include <writ/value/any_text.hpp>
#include <writ/value/availability_zone.hpp>
#include <writ/value/availability_zone_id.hpp>
#include <writ/value/timestamp.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
// writ/ec2/types/capacity_reservation_billing_request_status.hpp
class CapacityReservationBillingRequestStatus;
class CapacityReservationTenancy;  // writ/ec2/types/capacity_reservation_tenancy.hpp

/// CapacityReservationInfo, a structure in what EC2 answers to
/// DescribeCapacityReservationBillingRequests.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CapacityReservationInfo.html
struct CapacityReservationInfo {
    /// instanceType: text.
    XmlText instance_type{};
    /// availabilityZone: an availability zone.
    XmlValue<AvailabilityZone> availability_zone{};
    /// tenancy: `default` or `dedicated`.
    XmlValue<CapacityReservationTenancy> tenancy{};
    /// availabilityZoneId: an availability zone id.
    XmlValue<AvailabilityZoneId> availability_zone_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const CapacityReservationInfo&,
                                     const CapacityReservationInfo&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<
            &CapacityReservationInfo::instance_type, &CapacityReservationInfo::availability_zone,
            &CapacityReservationInfo::tenancy, &CapacityReservationInfo::availability_zone_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("instanceType", self.instance_type);
            row("availabilityZone", self.availability_zone);
            row("tenancy", self.tenancy);
            row("availabilityZoneId", self.availability_zone_id);
        }
    };
};

/// CapacityReservationBillingRequest, a structure in what EC2 answers to
/// DescribeCapacityReservationBillingRequests.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CapacityReservationBillingRequest.html
struct CapacityReservationBillingRequest {
    /// capacityReservationId: a capacity reservation id, `cr-…`.
    XmlValue<CapacityReservationId> capacity_reservation_id{};
    /// requestedBy: text.
    XmlText requested_by{};
    /// unusedReservationBillingOwnerId: an account id.
    XmlValue<AccountId> unused_reservation_billing_owner_id{};
    /// lastUpdateTime: a time.
    XmlValue<Timestamp> last_update_time{};
    /// status: one of 6 words, such as `pending`.
    XmlValue<CapacityReservationBillingRequestStatus> status{};
    /// statusMessage: text.
    XmlText status_message{};
    /// capacityReservationInfo: a CapacityReservationInfo.
    Optional<CapacityReservationInfo> capacity_reservation_info{};

    /// Whether two say the same.
    friend constexpr bool operator==(const CapacityReservationBillingRequest&,
                                     const CapacityReservationBillingRequest&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members =
            Members<&CapacityReservationBillingRequest::capacity_reservation_id,
                    &CapacityReservationBillingRequest::requested_by,
                    &CapacityReservationBillingRequest::unused_reservation_billing_owner_id,
                    &CapacityReservationBillingRequest::last_update_time,
                    &CapacityReservationBillingRequest::status,
                    &CapacityReservationBillingRequest::status_message,
                    &CapacityReservationBillingRequest::capacity_reservation_info>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("capacityReservationId", self.capacity_reservation_id);
            row("requestedBy", self.requested_by);
            row("unusedReservationBillingOwnerId", self.unused_reservation_billing_owner_id);
            row("lastUpdateTime", self.last_update_time);
            row("status", self.status);
            row("statusMessage", self.status_message);
            row("capacityReservationInfo", self.capacity_reservation_info);
        }
    };
};

/// What EC2 answers to DescribeCapacityReservationBillingRequests. Members as of the EC2 model of
/// 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeCapacityReservationBillingRequests.html
struct DescribeCapacityReservationBillingRequestsResult {
    /// nextToken: for the next page, if there is one.
    Optional<AnyText> next_token{};
    /// capacityReservationBillingRequestSet: a list of CapacityReservationBillingRequest.
    XmlList<CapacityReservationBillingRequest> capacity_reservation_billing_requests{};
    /// requestId: by which AWS finds the request again.
    XmlText request_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(
        const DescribeCapacityReservationBillingRequestsResult&,
        const DescribeCapacityReservationBillingRequestsResult&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&DescribeCapacityReservationBillingRequestsResult::next_token,
                                &DescribeCapacityReservationBillingRequestsResult::capacity_reservation_billing_requests,
                                &DescribeCapacityReservationBillingRequestsResult::request_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("nextToken", self.next_token);
            row("capacityReservationBillingRequestSet", self.capacity_reservation_billing_requests);
            row("requestId", self.request_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
