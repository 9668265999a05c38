// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// What EC2 answers to UpdateInterruptibleCapacityReservationAllocation.
#ifndef WRIT_EC2_TYPES_UPDATE_INTERRUPTIBLE_CAPACITY_RESERVATION_ALLOCATION_RESULT_HPP
#define WRIT_EC2_TYPES_UPDATE_INTERRUPTIBLE_CAPACITY_RESERVATION_ALLOCATION_RESULT_HPP

#include <writ/core/config.hpp>
#include <writ/ec2/types/capacity_reservation_id.hpp>
#include <writ/reply/xml_integer.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
// writ/ec2/types/interruptible_capacity_reservation_allocation_status.hpp
class InterruptibleCapacityReservationAllocationStatus;
class InterruptionType;  // writ/ec2/types/interruption_type.hpp

/// What EC2 answers to UpdateInterruptibleCapacityReservationAllocation. Members as of the EC2
/// model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_UpdateInterruptibleCapacityReservationAllocation.html
struct UpdateInterruptibleCapacityReservationAllocationResult {
    /// interruptibleCapacityReservationId: a capacity reservation id, `cr-…`.
    XmlValue<CapacityReservationId> interruptible_capacity_reservation_id{};
    /// sourceCapacityReservationId: a capacity reservation id, `cr-…`.
    XmlValue<CapacityReservationId> source_capacity_reservation_id{};
    /// instanceCount: a whole number.
    XmlInteger instance_count{};
    /// targetInstanceCount: a whole number.
    XmlInteger target_instance_count{};
    /// status: one of 6 words, such as `pending`.
    XmlValue<InterruptibleCapacityReservationAllocationStatus> status{};
    /// interruptionType: `adhoc`.
    XmlValue<InterruptionType> interruption_type{};
    /// requestId: by which AWS finds the request again.
    XmlText request_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(
        const UpdateInterruptibleCapacityReservationAllocationResult&,
        const UpdateInterruptibleCapacityReservationAllocationResult&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members =
                                Members<&UpdateInterruptibleCapacityReservationAllocationResult::interruptible_capacity_reservation_id,
                                &UpdateInterruptibleCapacityReservationAllocationResult::source_capacity_reservation_id,
                                &UpdateInterruptibleCapacityReservationAllocationResult::instance_count,
                                &UpdateInterruptibleCapacityReservationAllocationResult::target_instance_count,
                                &UpdateInterruptibleCapacityReservationAllocationResult::status,
                                &UpdateInterruptibleCapacityReservationAllocationResult::interruption_type,
                                &UpdateInterruptibleCapacityReservationAllocationResult::request_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("interruptibleCapacityReservationId", self.interruptible_capacity_reservation_id);
            row("sourceCapacityReservationId", self.source_capacity_reservation_id);
            row("instanceCount", self.instance_count);
            row("targetInstanceCount", self.target_instance_count);
            row("status", self.status);
            row("interruptionType", self.interruption_type);
            row("requestId", self.request_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
