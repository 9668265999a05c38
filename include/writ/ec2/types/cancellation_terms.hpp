// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// CancellationTerms, a structure in replies.
#ifndef WRIT_EC2_TYPES_CANCELLATION_TERMS_HPP
#define WRIT_EC2_TYPES_CANCELLATION_TERMS_HPP

#include <writ/core/config.hpp>
#include <writ/reply/xml_integer.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/timestamp.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
class ApplyCancellationCharges;  // writ/ec2/types/apply_cancellation_charges.hpp

/// CancellationTerms, a structure in what EC2 answers to CreateCapacityReservationCancellationQuote
/// and DescribeCapacityReservationCancellationQuotes. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CancellationTerms.html
struct CancellationTerms {
    /// cancellationType: `commitment-wind-down`.
    XmlValue<ApplyCancellationCharges> cancellation_type{};
    /// reservationState: text.
    XmlText reservation_state{};
    /// committedInstanceCount: a whole number.
    XmlInteger committed_instance_count{};
    /// chargeCommitmentDurationHours: a whole number.
    XmlInteger charge_commitment_duration_hours{};
    /// chargeEndDate: a time.
    XmlValue<Timestamp> charge_end_date{};

    /// Whether two say the same.
    friend constexpr bool operator==(const CancellationTerms&,
                                     const CancellationTerms&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&CancellationTerms::cancellation_type,
                                &CancellationTerms::reservation_state,
                                &CancellationTerms::committed_instance_count,
                                &CancellationTerms::charge_commitment_duration_hours,
                                &CancellationTerms::charge_end_date>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("cancellationType", self.cancellation_type);
            row("reservationState", self.reservation_state);
            row("committedInstanceCount", self.committed_instance_count);
            row("chargeCommitmentDurationHours", self.charge_commitment_duration_hours);
            row("chargeEndDate", self.charge_end_date);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
