// SPDX-License-Identifier: BSL-1.0
// Made by model/derive of the facts; do not edit it.
/// RecurringCharge, a structure in replies.
#ifndef WRIT_EC2_TYPES_RECURRING_CHARGE_HPP
#define WRIT_EC2_TYPES_RECURRING_CHARGE_HPP

#include <writ/core/config.hpp>
#include <writ/reply/xml_value.hpp>
#include <writ/schema/table.hpp>
#include <writ/value/double.hpp>

namespace writ::inline WRIT_VERSION_NAMESPACE::ec2 {

// Words. Include the header of each that you compare with a constant.
class RecurringChargeFrequency;  // writ/ec2/types/recurring_charge_frequency.hpp

/// RecurringCharge, a structure in what EC2 answers to DescribeReservedInstances and
/// DescribeReservedInstancesOfferings. Members as of the EC2 model of 2026-08-07.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RecurringCharge.html
struct RecurringCharge {
    /// amount: a number.
    XmlValue<Double> amount{};
    /// frequency: `Hourly`.
    XmlValue<RecurringChargeFrequency> frequency{};

    /// Whether two say the same.
    friend constexpr bool operator==(const RecurringCharge&,
                                     const RecurringCharge&) noexcept = default;

    /// What writ knows of it.
    struct Model {
        /// Its members, in order.
        using members = Members<&RecurringCharge::amount, &RecurringCharge::frequency>;

        /// What is read from a reply.
        template <class Self, class Row>
        static constexpr void reply_table(Self& self, Row& row) {
            row("amount", self.amount);
            row("frequency", self.frequency);
        }
    };
};

}  // namespace writ::inline WRIT_VERSION_NAMESPACE::ec2

#endif
