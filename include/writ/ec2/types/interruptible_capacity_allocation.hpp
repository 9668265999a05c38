// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// InterruptibleCapacityAllocation, a structure in replies.
#ifndef WRIT_EC2_TYPES_INTERRUPTIBLE_CAPACITY_ALLOCATION_HPP
#define WRIT_EC2_TYPES_INTERRUPTIBLE_CAPACITY_ALLOCATION_HPP

#include <writ/core/config.hpp>
#include <writ/ec2/types/capacity_reservation_id.hpp>
#include <writ/reply/xml_integer.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
// writ/ec2/types/interruptible_capacity_reservation_allocation_status.hpp
class InterruptibleCapacityReservationAllocationStatus;
class InterruptionType;  // writ/ec2/types/interruption_type.hpp

/// InterruptibleCapacityAllocation, a structure in what EC2 answers to 6 actions. Members as of the
/// EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_InterruptibleCapacityAllocation.html
struct InterruptibleCapacityAllocation {
    /// instanceCount: a whole number.
    XmlInteger instance_count{};
    /// targetInstanceCount: a whole number.
    XmlInteger target_instance_count{};
    /// status: one of 6 words, such as `pending`.
    XmlValue<InterruptibleCapacityReservationAllocationStatus> status{};
    /// interruptibleCapacityReservationId: a capacity reservation id, `cr-…`.
    XmlValue<CapacityReservationId> interruptible_capacity_reservation_id{};
    /// interruptionType: `adhoc`.
    XmlValue<InterruptionType> interruption_type{};

    /// Whether two say the same.
    friend constexpr bool operator==(const InterruptibleCapacityAllocation&,
                                     const InterruptibleCapacityAllocation&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members =
            Members<&InterruptibleCapacityAllocation::instance_count,
                    &InterruptibleCapacityAllocation::target_instance_count,
                    &InterruptibleCapacityAllocation::status,
                    &InterruptibleCapacityAllocation::interruptible_capacity_reservation_id,
                    &InterruptibleCapacityAllocation::interruption_type>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("instanceCount", self.instance_count);
            row("targetInstanceCount", self.target_instance_count);
            row("status", self.status);
            row("interruptibleCapacityReservationId", self.interruptible_capacity_reservation_id);
            row("interruptionType", self.interruption_type);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
