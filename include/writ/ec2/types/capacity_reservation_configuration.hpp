// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// CapacityReservationConfiguration, a structure in replies.
#ifndef WRIT_EC2_TYPES_CAPACITY_RESERVATION_CONFIGURATION_HPP
#define WRIT_EC2_TYPES_CAPACITY_RESERVATION_CONFIGURATION_HPP

#include <writ/core/config.hpp>
#include <writ/reply/xml_integer.hpp>
#include <writ/reply/xml_text.hpp>
#include <writ/schema/table.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

/// CapacityReservationConfiguration, a structure in what EC2 answers to
/// CreateCapacityReservationCancellationQuote and DescribeCapacityReservationCancellationQuotes.
/// Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CapacityReservationConfiguration.html
struct CapacityReservationConfiguration {
    /// instanceCount: a whole number.
    XmlInteger instance_count{};
    /// reservationState: text.
    XmlText reservation_state{};

    /// Whether two say the same.
    friend constexpr bool operator==(const CapacityReservationConfiguration&,
                                     const CapacityReservationConfiguration&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&CapacityReservationConfiguration::instance_count,
                                &CapacityReservationConfiguration::reservation_state>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("instanceCount", self.instance_count);
            row("reservationState", self.reservation_state);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
