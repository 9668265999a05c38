// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// What EC2 answers to DescribeCapacityBlockStatus.
#ifndef WRIT_EC2_TYPES_DESCRIBE_CAPACITY_BLOCK_STATUS_RESULT_HPP
#define WRIT_EC2_TYPES_DESCRIBE_CAPACITY_BLOCK_STATUS_RESULT_HPP

#include <writ/core/config.hpp>
#include <writ/core/optional.hpp>
#include <writ/ec2/types/capacity_reservation_id.hpp>
#include <writ/reply/xml_integer.hpp>
#include <writ/reply/xml_list.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/any_text.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
class CapacityBlockInterconnectStatus;  // writ/ec2/types/capacity_block_interconnect_status.hpp

/// CapacityReservationStatus, a structure in what EC2 answers to DescribeCapacityBlockStatus.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CapacityReservationStatus.html
struct CapacityReservationStatus {
    /// capacityReservationId: a capacity reservation id, `cr-…`.
    XmlValue<CapacityReservationId> capacity_reservation_id{};
    /// totalCapacity: a whole number.
    XmlInteger total_capacity{};
    /// totalAvailableCapacity: a whole number.
    XmlInteger total_available_capacity{};
    /// totalUnavailableCapacity: a whole number.
    XmlInteger total_unavailable_capacity{};

    /// Whether two say the same.
    friend constexpr bool operator==(const CapacityReservationStatus&,
                                     const CapacityReservationStatus&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&CapacityReservationStatus::capacity_reservation_id,
                                &CapacityReservationStatus::total_capacity,
                                &CapacityReservationStatus::total_available_capacity,
                                &CapacityReservationStatus::total_unavailable_capacity>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("capacityReservationId", self.capacity_reservation_id);
            row("totalCapacity", self.total_capacity);
            row("totalAvailableCapacity", self.total_available_capacity);
            row("totalUnavailableCapacity", self.total_unavailable_capacity);
        }
    };
};

/// CapacityBlockStatus, a structure in what EC2 answers to DescribeCapacityBlockStatus.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CapacityBlockStatus.html
struct CapacityBlockStatus {
    /// capacityBlockId: text.
    XmlText capacity_block_id{};
    /// interconnectStatus: `ok`, `impaired` or `insufficient-data`.
    XmlValue<CapacityBlockInterconnectStatus> interconnect_status{};
    /// totalCapacity: a whole number.
    XmlInteger total_capacity{};
    /// totalAvailableCapacity: a whole number.
    XmlInteger total_available_capacity{};
    /// totalUnavailableCapacity: a whole number.
    XmlInteger total_unavailable_capacity{};
    /// capacityReservationStatusSet: a list of CapacityReservationStatus.
    XmlList<CapacityReservationStatus> capacity_reservation_statuses{};

    /// Whether two say the same.
    friend constexpr bool operator==(const CapacityBlockStatus&,
                                     const CapacityBlockStatus&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<
            &CapacityBlockStatus::capacity_block_id, &CapacityBlockStatus::interconnect_status,
            &CapacityBlockStatus::total_capacity, &CapacityBlockStatus::total_available_capacity,
            &CapacityBlockStatus::total_unavailable_capacity,
            &CapacityBlockStatus::capacity_reservation_statuses>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("capacityBlockId", self.capacity_block_id);
            row("interconnectStatus", self.interconnect_status);
            row("totalCapacity", self.total_capacity);
            row("totalAvailableCapacity", self.total_available_capacity);
            row("totalUnavailableCapacity", self.total_unavailable_capacity);
            row("capacityReservationStatusSet", self.capacity_reservation_statuses);
        }
    };
};

/// What EC2 answers to DescribeCapacityBlockStatus. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeCapacityBlockStatus.html
struct DescribeCapacityBlockStatusResult {
    /// capacityBlockStatusSet: a list of CapacityBlockStatus.
    XmlList<CapacityBlockStatus> capacity_block_statuses{};
    /// nextToken: for the next page, if there is one.
    Optional<AnyText> next_token{};
    /// requestId: by which AWS finds the request again.
    XmlText request_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const DescribeCapacityBlockStatusResult&,
                                     const DescribeCapacityBlockStatusResult&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&DescribeCapacityBlockStatusResult::capacity_block_statuses,
                                &DescribeCapacityBlockStatusResult::next_token,
                                &DescribeCapacityBlockStatusResult::request_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("capacityBlockStatusSet", self.capacity_block_statuses);
            row("nextToken", self.next_token);
            row("requestId", self.request_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
