// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// CapacityReservationCommitmentInfo, a structure in replies.
#ifndef WRIT_EC2_TYPES_CAPACITY_RESERVATION_COMMITMENT_INFO_HPP
#define WRIT_EC2_TYPES_CAPACITY_RESERVATION_COMMITMENT_INFO_HPP

#include <writ/core/config.hpp>
#include <writ/reply/xml_integer.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/timestamp.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// CapacityReservationCommitmentInfo, a structure in what EC2 answers to 5 actions. Members as of
/// the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CapacityReservationCommitmentInfo.html
struct CapacityReservationCommitmentInfo {
    /// committedInstanceCount: a whole number.
    XmlInteger committed_instance_count{};
    /// commitmentEndDate: a time.
    XmlValue<Timestamp> commitment_end_date{};

    /// Whether two say the same.
    friend constexpr bool operator==(const CapacityReservationCommitmentInfo&,
                                     const CapacityReservationCommitmentInfo&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&CapacityReservationCommitmentInfo::committed_instance_count,
                                &CapacityReservationCommitmentInfo::commitment_end_date>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("committedInstanceCount", self.committed_instance_count);
            row("commitmentEndDate", self.commitment_end_date);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
