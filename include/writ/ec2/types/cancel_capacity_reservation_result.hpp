// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// What EC2 answers to CancelCapacityReservation.
#ifndef WRIT_EC2_TYPES_CANCEL_CAPACITY_RESERVATION_RESULT_HPP
#define WRIT_EC2_TYPES_CANCEL_CAPACITY_RESERVATION_RESULT_HPP

#include <writ/core/config.hpp>
#include <writ/reply/xml_boolean.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// What EC2 answers to CancelCapacityReservation. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CancelCapacityReservation.html
struct CancelCapacityReservationResult {
    /// return: yes or no.
    XmlBoolean is_done{};
    /// requestId: by which AWS finds the request again.
    XmlText request_id{};

    /// Whether two say the same.
    friend constexpr bool operator==(const CancelCapacityReservationResult&,
                                     const CancelCapacityReservationResult&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&CancelCapacityReservationResult::is_done,
                                &CancelCapacityReservationResult::request_id>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("return", self.is_done);
            row("requestId", self.request_id);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
