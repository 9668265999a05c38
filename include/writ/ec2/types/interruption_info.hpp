// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// InterruptionInfo, a structure in replies.
#ifndef WRIT_EC2_TYPES_INTERRUPTION_INFO_HPP
#define WRIT_EC2_TYPES_INTERRUPTION_INFO_HPP

#include <writ/core/config.hpp>
#include <writ/ec2/types/capacity_reservation_id.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
class InterruptionType;  // writ/ec2/types/interruption_type.hpp

/// InterruptionInfo, a structure in what EC2 answers to 6 actions. Members as of the EC2 model of
/// 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_InterruptionInfo.html
struct InterruptionInfo {
    /// sourceCapacityReservationId: a capacity reservation id, `cr-…`.
    XmlValue<CapacityReservationId> source_capacity_reservation_id{};
    /// interruptionType: `adhoc`.
    XmlValue<InterruptionType> interruption_type{};

    /// Whether two say the same.
    friend constexpr bool operator==(const InterruptionInfo&,
                                     const InterruptionInfo&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&InterruptionInfo::source_capacity_reservation_id,
                                &InterruptionInfo::interruption_type>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("sourceCapacityReservationId", self.source_capacity_reservation_id);
            row("interruptionType", self.interruption_type);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
